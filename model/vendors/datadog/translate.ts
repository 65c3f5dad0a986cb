import { byCodeUnit } from "../../canonical";
import { mapShape } from "../../measured";
import type { ResolvedAwsMeasure, ResolvedMetric, ResolvedShape, Value } from "../../model";
import { own } from "../../own";
import type { AwsAccount } from "../../platform";
import { datadogNamespace } from "./table";
import { tag } from "./tags";

/** One metric as a query names it. */
export interface DatadogMetric {
  readonly metric: string;
  /** How series are put together, and points of one period unless `rollup` says otherwise. */
  readonly combine: Aggregation | `p${number}`;
  /** How points of one period are. @default as series are */
  readonly rollup?: Aggregation;
  readonly filters: readonly string[];
  /** Per second, where CloudWatch sums a period. */
  readonly perSecond: boolean;
  /** A gauge's gaps are interpolated unless a query says otherwise; a count's are not. */
  readonly interpolated: boolean;
  /** A gap means zero. */
  readonly sparse: boolean;
  /** As CloudWatch's metric has it. */
  readonly times: number;
}

export type Aggregation = "sum" | "avg" | "max" | "min";

export type DatadogShape = ResolvedShape<DatadogMetric>;
export type DatadogMeasure = DatadogShape & { readonly events?: readonly DatadogMetric[] };

/** Metrics of several accounts meet in one Datadog: filters name the account and the region. */
export type Where = Pick<AwsAccount, "accountId">;

/** What CloudWatch measures, by Datadog's names; or why Datadog can't measure it. */
export function translate(measure: ResolvedAwsMeasure, where: Where): { readonly measure: DatadogMeasure } | { readonly reason: string } {
  try {
    const metric = (from: ResolvedMetric) => translated(from, measure.region, where);
    const shape: DatadogShape = mapShape(measure, metric, (capacity: number) => capacity);
    return { measure: { ...shape, ...(measure.events && { events: measure.events.map(metric) }) } };
  } catch (error) {
    if (error instanceof Untranslatable) return { reason: error.message };
    throw error;
  }
}

/** Why Datadog can't alert on what is measured so; nothing where it can. */
export function datadogRefusal({
  measure,
  worse,
}: {
  readonly measure: ResolvedAwsMeasure;
  readonly worse: "above" | "below" | "outside";
}): string | undefined {
  if (worse === "outside") return "CloudWatch alone knows the band that it has learnt of what is usual";
  const translation = translate(measure, { accountId: "" });
  return "reason" in translation ? translation.reason : undefined;
}

class Untranslatable extends Error {}

function translated(source: ResolvedMetric, region: string, { accountId }: Where): DatadogMetric {
  const names = datadogNamespace(source.namespace);
  if (!names) throw new Untranslatable(`Datadog's names for the metrics of ${source.namespace} are not known here`);
  const key = `${source.metric} ${source.stat}`;
  const found = own(names.metrics, key);
  if (!found) throw new Untranslatable(own(names.missing, key) ?? `Datadog's name for ${source.namespace} ${key} is not known here`);
  const dimensions = Object.entries(source.dimensions)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([dimension, value]) => (isConstant(source.namespace, dimension, value) ? [] : [filter(own(names.tags, dimension), dimension, value)]));
  return {
    metric: found.metric,
    combine: COMBINE[source.stat] ?? "avg",
    filters: [tag("aws_account", accountId), ...(isGlobal(source.namespace) ? [] : [tag("region", region)]), ...dimensions],
    perSecond: found.unit === "per-second",
    interpolated: found.type === "gauge",
    sparse: source.sparse === true,
    times: source.times ?? 1,
  };
}

function filter(key: string | undefined, dimension: string, value: Value): string {
  if (typeof value !== "string") throw new Untranslatable("its identifier is read from an SSM parameter when Terraform plans, which only the AWS stack does");
  if (key === undefined) throw new Untranslatable(`Datadog's tag for the dimension ${dimension} is not known here`);
  return tag(key, value);
}

/** Percentiles of several minutes have no percentile of their own: they are averaged. */
const COMBINE: Readonly<Record<string, Aggregation>> = { Sum: "sum", SampleCount: "sum", Average: "avg", Maximum: "max", Minimum: "min" };

/** CloudFront's only region is no place; Datadog does not say what its own tag `region` holds there. */
const isGlobal = (namespace: string) => namespace === "AWS/CloudFront";
const isConstant = (namespace: string, dimension: string, value: Value) => isGlobal(namespace) && dimension === "Region" && value === "Global";
