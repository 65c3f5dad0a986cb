import fc from "fast-check";
import type { SignalClass } from "../../../../model/measures";
import { SIGNAL_CLASSES } from "../../../../model/measures";
import type { Model, ResolvedAwsMeasure, ResolvedMetric } from "../../../../model/model";
import { SEVERITIES } from "../../../../model/severities";
import { percent, perMinute, seconds } from "../../../../model/units";
import { type SampleComponent, type SampleSignal, sampleModel } from "./sample";

export function samples(): fc.Arbitrary<readonly SampleComponent[]> {
  return fc
    .uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), team: fc.constantFrom("api", "web", "data"), signals: fc.array(signal, { maxLength: 8 }) }),
      {
        maxLength: 12,
        selector: ({ id }) => id,
      },
    )
    .map((components) =>
      components.map(({ signals, ...component }, index) => ({
        ...component,
        dependsOn: components.slice(0, index % 3).map(({ id }) => id),
        signals: signals.flatMap(named),
      })),
    );
}

const metric: fc.Arbitrary<ResolvedMetric> = fc.record({
  namespace: fc.constant("AWS/ApplicationELB"),
  metric: fc.constantFrom("RequestCount", "TargetResponseTime"),
  stat: fc.constantFrom("Sum" as const, "Average" as const, "p95" as const, "p99.9" as const),
  dimensions: fc.constantFrom({}, { LoadBalancer: { ssm: "/lb", take: "whole" } }),
  sparse: fc.boolean(),
});
const facts = (unit: string) => ({ unit, delay: 60, resolution: 60, cite: "", region: "eu-central-1" });
const shapes: fc.Arbitrary<Pick<SampleSignal, "dimension" | "worse"> & { readonly measure: ResolvedAwsMeasure }> = fc.oneof(
  fc
    .record({ plain: metric, percentiles: fc.boolean() })
    .map((shape) => ({ dimension: "duration" as const, worse: "above" as const, measure: { ...shape, ...facts("s") } })),
  metric.map((plain) => ({ dimension: "rate" as const, worse: "outside" as const, measure: { plain, ...facts("per-period") } })),
  fc
    .record({ part: fc.array(metric, { minLength: 1, maxLength: 4 }), total: fc.array(metric, { minLength: 1, maxLength: 4 }) })
    .map((shape) => ({ dimension: "ratio" as const, worse: "below" as const, measure: { ...shape, ...facts("0-1") } })),
  fc
    .record({ used: metric, capacity: metric })
    .map((shape) => ({ dimension: "ratio" as const, worse: "above" as const, measure: { ...shape, ...facts("B") } })),
  fc
    .record({ free: metric, capacity: fc.constant(1000) })
    .map((shape) => ({ dimension: "ratio" as const, worse: "above" as const, measure: { ...shape, ...facts("B") } })),
);
const signal = fc
  .record({
    of: fc.constantFrom<SignalClass>(...SIGNAL_CLASSES),
    shape: shapes,
    severities: fc.subarray([...SEVERITIES]),
    periods: fc.array(fc.constantFrom(60, 300, 3600, 86_400), { minLength: 5, maxLength: 5 }),
    members: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ of, shape, severities, periods, members }) => {
    const at =
      shape.worse === "outside"
        ? { deviations: 3 }
        : { quantity: { duration: seconds(5), rate: perMinute(1), ratio: percent(90) }[shape.dimension as "duration" | "rate" | "ratio"] };
    return {
      class: of,
      ...shape,
      members,
      alerts: Object.fromEntries(severities.map((severity, index) => [severity, { at, period: periods[index] as number }])),
    };
  });

/** Numbered signals; one with members becomes a signal per member. */
function named({ members, ...of }: Omit<SampleSignal, "signal" | "title"> & { readonly members: number }, index: number): readonly SampleSignal[] {
  const signal = { ...of, signal: `signal-${index}`, title: `Signal ${index}` };
  return members === 0
    ? [signal]
    : Array.from({ length: members }, (_, member) => ({ ...signal, title: `${signal.title}: member-${member}`, each: `member-${member}` }));
}

/** Models of any shape: no component to many, signals of every shape, with members, with any alerts in any windows. */
export const models: fc.Arbitrary<Model> = samples().map((components) => sampleModel(components));
