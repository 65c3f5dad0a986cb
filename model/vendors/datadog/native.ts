import { byCodeUnit } from "../../canonical";
import { mapShape } from "../../measured";
import type { ResolvedDatadogMeasure, ResolvedDatadogSource, ResolvedMeasures } from "../../model";
import { tag } from "./tags";
import { type Aggregation, type DatadogMeasure, type DatadogMetric, translate, type Where } from "./translate";

/** What Datadog reads for a signal: its own metrics, or what its AWS integration has of CloudWatch; or why it can't measure it. */
export function datadogMeasure({ aws, datadog, test }: ResolvedMeasures, where: Where): { readonly measure: DatadogMeasure } | { readonly reason: string } {
  if (datadog) return { measure: nativeMeasure(datadog) };
  if (test) return { reason: "a synthetic test tells its own state, above among the monitors" };
  return aws ? translate(aws, where) : { reason: "Datadog has no metric of it" };
}

function nativeMeasure(measure: ResolvedDatadogMeasure): DatadogMeasure {
  return { ...mapShape(measure, native, (capacity: number) => capacity), ...(measure.events && { events: measure.events.map(native) }) };
}

function native({ metric, by, type, tags, sparse }: ResolvedDatadogSource): DatadogMetric {
  return {
    metric,
    combine: by,
    rollup: overTime(by, type),
    filters: Object.entries(tags)
      .map(([key, value]) => tag(key, value))
      .sort(byCodeUnit),
    perSecond: false,
    interpolated: type === "gauge" || type === "distribution",
    sparse: sparse === true,
    times: 1,
  };
}

/** Points of a period: only what was counted adds up; a percentile of several has none of its own, and is averaged. */
function overTime(by: ResolvedDatadogSource["by"], type: ResolvedDatadogSource["type"]): Aggregation {
  if (by === "max" || by === "min") return by;
  return addsUp({ by, type }) ? "sum" : "avg";
}

/** Whether a longer period makes a greater number: what was counted, be it in a count or as the sum of a distribution. */
export const addsUp = ({ by, type }: Pick<ResolvedDatadogSource, "by" | "type">): boolean => by === "sum" && (type === "count" || type === "distribution");
