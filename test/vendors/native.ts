import { catalog } from "../../environments/catalog";
import type { DatadogNativeMeasure, DatadogSource, Kind, PrometheusMeasure, PrometheusMetric } from "../../model/measures";

export interface NativeRow<M> {
  /** `kind.signal`. */
  readonly at: string;
  readonly kind: Kind;
  readonly name: string;
  readonly signal: Kind["signals"][string];
  readonly measure: M;
}

const SIGNALS = Object.values<{ kind: Kind }>(catalog).flatMap(({ kind }) =>
  Object.entries(kind.signals).map(([name, signal]) => ({ at: `${kind.id}.${name}`, kind, name, signal })),
);

/** Every measure of the catalog on Prometheus' own series. */
export const PROMETHEUS_MEASURES: readonly NativeRow<PrometheusMeasure>[] = SIGNALS.flatMap((row) =>
  row.signal.prometheus ? [{ ...row, measure: row.signal.prometheus as PrometheusMeasure }] : [],
);
/** Every measure of the catalog on Datadog's own series. */
export const DATADOG_MEASURES: readonly NativeRow<DatadogNativeMeasure>[] = SIGNALS.flatMap((row) =>
  row.signal.datadog ? [{ ...row, measure: row.signal.datadog as DatadogNativeMeasure }] : [],
);

/** What is compared with the threshold. */
export function sourcesOf(measure: PrometheusMeasure): readonly PrometheusMetric[];
export function sourcesOf(measure: DatadogNativeMeasure): readonly DatadogSource[];
export function sourcesOf(measure: PrometheusMeasure | DatadogNativeMeasure): readonly (PrometheusMetric | DatadogSource)[] {
  if ("plain" in measure) return [measure.plain];
  if ("part" in measure) return [...measure.part, ...measure.total];
  const used = "used" in measure ? measure.used : measure.free;
  return typeof measure.capacity === "string" ? [used] : [used, measure.capacity];
}
