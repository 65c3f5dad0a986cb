import type { FieldRef, Shape } from "./measures";
import type { ResolvedMeasure, ResolvedMeasures, ResolvedShape } from "./model";
import type { AlertingVendor } from "./platform";
import type { Unit } from "./units";

/** The measure that a vendor's rules and graphs read: its own before CloudWatch's, which the others can read as well. */
export function measureOf(vendor: AlertingVendor, { aws, prometheus, datadog, test }: ResolvedMeasures): ResolvedMeasure | undefined {
  if (vendor === "grafana") return prometheus ?? aws;
  return vendor === "datadog" ? (datadog ?? test ?? aws) : aws;
}

/** The unit of a measure's line; shares that are computed come in percent, because people read them so. */
export function lineUnit(measure: ResolvedMeasure): Unit | "percent" {
  return isComputed(measure) ? "percent" : (measure.unit as Unit);
}

/** Whether the line is a share of sums rather than a source's own number. */
export const isComputed = (measure: ResolvedMeasure): boolean => "part" in measure || ("capacity" in measure && typeof measure.capacity !== "number");

/** The source that is the line itself; nothing for a computed share. */
export function lineSource<S>(measure: ResolvedMeasure<S>): S | undefined {
  if ("plain" in measure) return measure.plain;
  if ("part" in measure || typeof measure.capacity !== "number") return undefined;
  return "used" in measure ? measure.used : measure.free;
}

/** Every source that a measure reads. */
export function sourcesOf<S>(measure: ResolvedMeasure<S>): readonly S[] {
  const own =
    "plain" in measure
      ? [measure.plain]
      : "part" in measure
        ? [...measure.part, ...measure.total]
        : ["used" in measure ? measure.used : measure.free, ...(typeof measure.capacity === "number" ? [] : [measure.capacity])];
  return [...own, ...(measure.events ?? [])];
}

/**
 * The same shape on other sources: a vendor's for a catalog's, filled in for as declared.
 * @param source what becomes of a source.
 * @param capacity what becomes of a capacity that is none.
 */
export function mapShape<S extends object, R, C>(
  shape: Shape<S> | ResolvedShape<S>,
  source: (source: S) => R,
  capacity: (capacity: C) => number,
): ResolvedShape<R> {
  const whole = (of: S | FieldRef | number) => (typeof of === "object" ? source(of) : capacity(of as C));
  if ("plain" in shape) return { plain: source(shape.plain) };
  if ("part" in shape) return { part: shape.part.map(source), total: shape.total.map(source) };
  return "used" in shape ? { used: source(shape.used), capacity: whole(shape.capacity) } : { free: source(shape.free), capacity: whole(shape.capacity) };
}
