/** A configuration that breaks nothing, and single changes of it that break exactly one thing each. */
export interface Case {
  readonly resource: string;
  readonly good: object;
  /** The changed place (`metricQuery.0.id`), its new value (undefined removes it), and the argument that is reported. */
  readonly bad: readonly (readonly [place: string, value: unknown, argument: string])[];
}

export const long = (length: number): string => "a".repeat(length);
export const entries = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, "value"]));

/** A copy of the configuration with one place changed. */
export function changed(config: object, place: string, value: unknown): Record<string, unknown> {
  const copy = copied(config) as Record<string, unknown>;
  const steps = place.split(".");
  let holder: Record<string, unknown> = copy;
  for (const step of steps.slice(0, -1)) {
    holder[step] ??= {};
    holder = holder[step] as Record<string, unknown>;
  }
  const last = steps.at(-1) as string;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** Deep, without the sharing that structuredClone keeps. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, property]) => [key, copied(property)]));
}
