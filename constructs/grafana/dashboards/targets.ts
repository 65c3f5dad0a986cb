import type { SignalGraph } from "../../../model/grafana";
import type { ModelSignal } from "../../../model/model";
import * as cloudWatch from "./cloudwatch-targets";
import * as prometheus from "./prometheus-targets";
import type { Builder, Dataquery } from "./sdk";

/** A query of a panel, as its builder takes it. */
export type Target = cloudWatch.CloudWatchTarget | prometheus.PrometheusTarget;

/** The line that is judged. */
export const signalTargets = (graph: SignalGraph): readonly Target[] => targetsOf(graph.signal).signalTargets(graph);

/** The percentiles beside the one that is judged. */
export const percentileTargets = (graph: SignalGraph): readonly Target[] => targetsOf(graph.signal).percentileTargets(graph);

/** A line for each threshold, for its name in the legend: Grafana's own thresholds have none. */
export const thresholdTargets = (graph: SignalGraph): readonly Target[] => targetsOf(graph.signal).thresholdTargets(graph);

/** Of whom a graph asks. */
export const dataSourceOf = ({ measures }: Pick<ModelSignal, "measures">): Target["datasource"] =>
  measures.prometheus ? prometheus.PROMETHEUS : cloudWatch.DATA_SOURCE;

/** As a panel's builder takes it. */
export function built(target: Target): Builder<Dataquery> {
  return { build: () => ({ ...target, _implementsDataqueryVariant: () => {} }) };
}

const targetsOf = ({ measures }: Pick<ModelSignal, "measures">): typeof cloudWatch | typeof prometheus => (measures.prometheus ? prometheus : cloudWatch);
