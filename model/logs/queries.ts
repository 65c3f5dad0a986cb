import { exact } from "../units";
import type { LogFields, LogFormat } from "./input";

/** Names of a structured log's fields that queries rely on, unless `logs.fields` says otherwise. */
export const LOG_FIELDS: LogFields = {
  level: "level",
  message: "message",
  error: "error",
  duration: "duration_ms",
  durationUnit: "ms",
  route: "route",
  status: "status",
  traceId: "trace_id",
  correlationId: "correlation_id",
};

export interface QueryTemplate {
  /** Last segment of the key. */
  readonly id: string;
  /** Last segment of the name in the console. */
  readonly title: string;
  readonly formats: readonly LogFormat[];
  /** @param slow seconds that the component's latency alarm calls slow, where it has one. */
  readonly query: (fields: LogFields, slow?: number) => string;
}

/** One query of each for every component, over its groups of the format. */
export const COMPONENT_QUERIES: readonly QueryTemplate[] = [
  {
    id: "errors",
    title: "errors",
    formats: ["json"],
    query: (f) =>
      lines(
        `fields @timestamp, ${columns(f.level, f.message, f.error, f.route, f.traceId)}, @logStream`,
        `filter ${field(f.level)} like ${BAD_LEVEL}`,
        "sort @timestamp desc",
        "limit 200",
      ),
  },
  {
    id: "top-errors",
    title: "top errors",
    formats: ["json"],
    query: (f) =>
      lines(
        `filter ${field(f.level)} like ${BAD_LEVEL}`,
        `stats count(*) as events, min(@timestamp) as first, max(@timestamp) as last by ${columns(f.error, f.message)}`,
        "sort events desc",
        "limit 50",
      ),
  },
  {
    id: "slow",
    title: "slow requests",
    formats: ["json"],
    query: (f, slow) =>
      lines(
        `fields @timestamp, ${columns(f.route, f.duration, f.status, f.traceId, f.correlationId)}`,
        slow === undefined ? `filter ispresent(${field(f.duration)})` : `filter ${field(f.duration)} > ${exact(slow * PER_SECOND[f.durationUnit])}`,
        `sort ${field(f.duration)} desc`,
        "limit 200",
      ),
  },
  {
    id: "busiest",
    title: "busiest routes",
    formats: ["json"],
    query: (f) =>
      lines(
        `filter ispresent(${field(f.route)})`,
        `stats count(*) as requests, avg(${field(f.duration)}) as mean, pct(${field(f.duration)}, 95) as p95, pct(${field(f.duration)}, 99) as p99 by ${field(f.route)}`,
        "sort requests desc",
        "limit 50",
      ),
  },
  {
    id: "errors",
    title: "errors",
    formats: ["text"],
    query: () => lines("fields @timestamp, @message, @logStream", `filter @message like ${BAD_WORD}`, "sort @timestamp desc", "limit 200"),
  },
  {
    id: "busiest",
    title: "busiest streams",
    formats: ["text"],
    query: () => lines("stats count(*) as events, sum(strlen(@message)) as bytes by @logStream", "sort events desc", "limit 50"),
  },
];

/** One query of each for the whole platform. */
export const PLATFORM_QUERIES: readonly QueryTemplate[] = [
  {
    id: "errors-by-group",
    title: "errors by log group",
    formats: ["json"],
    query: (f) =>
      lines(`filter ${field(f.level)} like ${BAD_LEVEL}`, "stats count(*) as events, max(@timestamp) as last by @log", "sort events desc", "limit 50"),
  },
  {
    id: "one-request",
    title: "one request everywhere",
    formats: ["json"],
    query: (f) =>
      lines(
        `fields @timestamp, @log, ${columns(f.level, f.route, f.status, f.duration, f.message)}`,
        `filter ${field(f.traceId)} = "PASTE-THE-ID" or ${field(f.correlationId)} = "PASTE-THE-ID"`,
        "sort @timestamp asc",
        "limit 1000",
      ),
  },
  {
    id: "volume",
    title: "volume by log group",
    formats: ["json", "text"],
    query: () => lines("stats count(*) as events, sum(strlen(@message)) as bytes by @log", "sort bytes desc", "limit 50"),
  },
];

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html */
export const GROUPS_PER_QUERY = 50;

const BAD_LEVEL = "/(?i)^(error|fatal|critical|alert|emerg)/";
const BAD_WORD = "/(?i)\\b(error|exception|fatal|panic|critical)\\b/";
const PER_SECOND = { ms: 1000, s: 1 } as const;

const lines = (...parts: readonly string[]) => parts.join("\n| ");
const columns = (...names: readonly string[]) => names.map(field).join(", ");
/** Names with other characters than these stand in backticks: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html */
const field = (name: string) => (/^[A-Za-z0-9@._]+$/.test(name) ? name : `\`${name}\``);
