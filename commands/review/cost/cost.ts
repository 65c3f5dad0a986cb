import { own } from "../../../model/own";
import { isObject, type JsonObject, textFrom } from "../json";
import { type Resource, resourcesOf } from "../resources/resource";
import type { CostChange, CostItem } from "../review";
import type { Side } from "../side";
import { AS_OF, PRICES, type Price, type Priced, SOURCE } from "./prices";
import { runsEvery, runsPerMonth } from "./schedule";

/**
 * What an environment's monitoring costs a month on each side, as far as the configuration alone tells: what is billed by
 * use (log volume, notifications, traces, metrics that are read) is left out.
 * @returns nothing where no price changes.
 */
export function compareCost(base: Side, head: Side, environment: string): CostChange | undefined {
  const [before, after] = [pricedOf(base, environment), pricedOf(head, environment)];
  // What both sides have costs the same on both: as long as nothing else does, nobody has to count it.
  const own = (side: PricedResources, other: PricedResources): Counts => counted([...side].filter(([place, resource]) => other.get(place) !== resource));
  if (itemsOf(own(before, after), own(after, before)).length === 0) return undefined;
  const [all, allNow] = [counted(before), counted(after)];
  const total = (counts: Counts): number =>
    cents(Object.entries(counts).reduce((sum, [name, count]) => sum + rounded(count) * (priceOf(name as Priced).each ?? 0), 0));
  return { base: total(all), head: total(allNow), items: itemsOf(all, allNow), asOf: AS_OF, source: SOURCE };
}

/** What there is another number of. */
const itemsOf = (before: Counts, after: Counts): readonly CostItem[] =>
  (Object.keys(PRICES) as Priced[])
    .map((priced): CostItem => {
      const { what, each } = priceOf(priced);
      return { what, base: rounded(before[priced] ?? 0), head: rounded(after[priced] ?? 0), ...(each !== undefined && { each }) };
    })
    .filter((item) => item.base !== item.head);

const priceOf = (priced: Priced): Price => PRICES[priced];
const cents = (usd: number): number => Math.round(usd * 100) / 100;
const rounded = (count: number): number => Math.round(count * 10) / 10;

type Counts = Partial<Record<Priced, number>>;
/** By stack and address. */
type PricedResources = ReadonlyMap<string, Resource>;

function pricedOf(side: Side, environment: string): PricedResources {
  const stacks = [...side.stacks.values()].filter((stack) => stack.environment === environment);
  return new Map(
    stacks.flatMap((stack) => [...resourcesOf(stack, Object.keys(BY_TYPE))].map(([address, resource]) => [`${stack.name} ${address}`, resource] as const)),
  );
}

function counted(resources: Iterable<readonly [string, Resource]>): Counts {
  const found: Counts = {};
  for (const [, resource] of resources)
    for (const [name, count] of Object.entries(once(resource)) as [Priced, number][]) found[name] = (found[name] ?? 0) + count;
  return found;
}

/** Both sides have most resources in common: those are counted once. */
const COUNTED = new WeakMap<Resource, Counts>();

function once(resource: Resource): Counts {
  const known = COUNTED.get(resource) ?? own(BY_TYPE, resource.type)?.(resource.arguments) ?? {};
  COUNTED.set(resource, known);
  return known;
}

const BY_TYPE: Readonly<Record<string, (block: JsonObject) => Counts>> = {
  aws_cloudwatch_metric_alarm: metricAlarm,
  aws_cloudwatch_composite_alarm: () => ({ compositeAlarm: 1 }),
  aws_cloudwatch_dashboard: () => ({ dashboard: 1 }),
  aws_cloudwatch_log_metric_filter: () => ({ customMetric: 1 }),
  aws_route53_health_check: healthCheck,
  aws_synthetics_canary: canary,
  aws_kms_key: () => ({ kmsKey: 1 }),
  datadog_synthetics_test: datadogTest,
  grafana_synthetic_monitoring_check: grafanaCheck,
};

/**
 * An alarm is billed by its metrics: each that metric math refers to counts, and the two bounds of an expected band count,
 * too; an alarm that looks more often than once a minute has the price of high resolution.
 */
function metricAlarm(block: JsonObject): Counts {
  const queries = blocksOf(block.metric_query);
  const metrics = queries.filter(({ metric }) => metric !== undefined);
  const expressions = queries.map(({ expression }) => textFrom(expression ?? ""));
  const insights = expressions.filter((expression) => /^\s*SELECT\b/i.test(expression)).length;
  const bounds = block.threshold_metric_id !== undefined && expressions.some((expression) => expression.includes("ANOMALY_DETECTION_BAND")) ? 2 : 0;
  const periods = [block.period, ...queries.map(({ period }) => period), ...metrics.flatMap(({ metric }) => blocksOf(metric).map(({ period }) => period))];
  const often = periods.some((period) => typeof period === "number" && period < 60);
  const count = queries.length === 0 ? 1 : metrics.length + bounds;
  return { ...(count > 0 && { [often ? "highResolutionAlarm" : "standardAlarm"]: count }), ...(insights > 0 && { insightsAlarm: insights }) };
}

/** Hosts that AWS gives out; what is reached by a name of its own counts as outside, which is the dearer price. */
const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|cloudfront\.net|awsglobalaccelerator\.com|awsapprunner\.com|elasticbeanstalk\.com|on\.aws)\.?$/i;
/** Checks that look at nothing but other checks, alarms or routing controls. */
const WITHOUT_ENDPOINT: ReadonlySet<unknown> = new Set(["CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"]);

function healthCheck({ type, fqdn, request_interval, measure_latency }: JsonObject): Counts {
  const aws = WITHOUT_ENDPOINT.has(type) || (typeof fqdn === "string" && AWS_HOST.test(fqdn));
  const kind = textFrom(type ?? "");
  const features = [kind.startsWith("HTTPS"), kind.endsWith("_STR_MATCH"), Number(textFrom(request_interval)) === 10, measure_latency === true].filter(
    Boolean,
  ).length;
  return aws ? { awsHealthCheck: 1, awsHealthCheckFeature: features } : { healthCheck: 1, healthCheckFeature: features };
}

function canary({ schedule, start_canary }: JsonObject): Counts {
  const [first] = blocksOf(schedule);
  const runs = start_canary === false ? 0 : runsPerMonth(textFrom(first?.expression ?? ""));
  return { canaryRun: runs ?? 0 };
}

function datadogTest({ locations, options_list, status }: JsonObject): Counts {
  const every = Number(blocksOf(options_list)[0]?.tick_every);
  return status === "live" && every > 0 ? { datadogTestRun: runsEvery(every) * listOf(locations).length } : {};
}

function grafanaCheck({ probes, frequency, enabled }: JsonObject): Counts {
  const every = Number(frequency) / 1000;
  return enabled !== false && every > 0 ? { grafanaTestExecution: runsEvery(every) * listOf(probes).length } : {};
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const blocksOf = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value : [value]).filter(isObject);
