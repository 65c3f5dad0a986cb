import type { AwsMeasure, CloudWatchMetric, Field, FieldRef, Kind } from "../measures";
import type { ResolvedAwsMeasure, ResolvedMetric, Value } from "../model";
import { type Dimension, toUnit, type Unit } from "../units";
import type { Fields } from "./fields";

export type MeasureResult =
  | { readonly measure: ResolvedAwsMeasure }
  /** Why the component's signal can't be measured. */
  | { readonly gap: string };

/**
 * Fills a component's fields into a measure.
 * @param each the member, for measures with `each`.
 * @param own whether people wrote the measure: then `$` is a character of a dimension's value. @default false
 * @throws TypeError when the catalog names a field that its kind lacks; a test keeps that from happening.
 */
export function resolveMeasure(measure: AwsMeasure, kind: Kind, fields: Fields, region: string, each?: string, own = false): MeasureResult {
  const missing = (measure.needs ?? []).filter((name) => !fields.has(name));
  if (missing.length > 0) return { gap: `needs the field ${missing.join(" and ")}` };
  const { each: _each, needs: _needs, basic, ...facts } = measure;
  const pace = basic && !fields.has(basic.unless) ? { delay: basic.delay, resolution: basic.resolution } : {};
  const metric = (source: CloudWatchMetric): ResolvedMetric => ({ ...source, dimensions: own ? source.dimensions : fill(source.dimensions, fields, each) });
  const capacity = (of: CloudWatchMetric | FieldRef): ResolvedMetric | number =>
    typeof of === "string" ? fieldNumber(of, kind, fields, measure.unit) : metric(of);
  const shape =
    "plain" in measure
      ? { plain: metric(measure.plain) }
      : "part" in measure
        ? { part: measure.part.map(metric), total: measure.total.map(metric) }
        : "used" in measure
          ? { used: metric(measure.used), capacity: capacity(measure.capacity) }
          : { free: metric(measure.free), capacity: capacity(measure.capacity) };
  const events = measure.events && metric(measure.events);
  return { measure: { ...facts, ...pace, ...shape, ...(events && { events }), region: measure.region ?? region } as ResolvedAwsMeasure };
}

function fill(dimensions: CloudWatchMetric["dimensions"], fields: Fields, each: string | undefined): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, text]) => {
      if (!text.startsWith("$")) return [name, text];
      const value = text === "$each" ? each : fields.get(text.slice(1));
      if (value === undefined || Array.isArray(value)) throw new TypeError(`dimension ${name} refers to ${text}, which the component does not set`);
      return [name, typeof value === "object" ? (value as Value) : String(value)];
    }),
  );
}

function fieldNumber(ref: FieldRef, kind: Kind, fields: Fields, unit: string): number {
  const name = ref.slice(1);
  const field = kind.fields[name] as Field;
  return toUnit({ dimension: field.type as Dimension, value: Number(fields.get(name)) }, unit as Unit, 1);
}
