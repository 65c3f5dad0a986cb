/** Where Prometheus scrapes every 15 s or more often; a rule waits for one scrape more. An environment may scrape more rarely. */
export const SCRAPED = { delay: 30, resolution: 60 } as const;

/**
 * The Agent runs its checks every 15 s and sends what they find every 15 s.
 * https://docs.datadoghq.com/extend/custom_checks/write_agent_check/
 */
export const CHECKED = { delay: 30, resolution: 60 } as const;

/**
 * The Agent adds requests up in buckets of 10 s, which it sends when later spans can't change them: two buckets later.
 * https://github.com/DataDog/datadog-agent/blob/main/pkg/trace/stats/concentrator.go
 */
export const TRACED = { delay: 30, resolution: 60 } as const;
