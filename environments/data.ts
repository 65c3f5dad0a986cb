/** Plain data as YAML gives it. */
export type Data = Readonly<Record<string, unknown>>;

/** Keys and indices from the root of the data. */
export type Keys = readonly (string | number)[];

export const isData = (value: unknown): value is Data => value !== null && typeof value === "object" && !Array.isArray(value);

/** The map's entries; none when it is not a map, so that a file with a wrong form is still checked as far as it goes. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => (isData(value) ? Object.entries(value) : []);

/** The list's elements with their index; none when it is not a list. */
export const itemsOf = (value: unknown): readonly (readonly [number, unknown])[] => (Array.isArray(value) ? [...value.entries()] : []);

/** An own property, never one of the prototype: `constructor` is a possible component. */
export function get(value: unknown, key: string): unknown {
  return isData(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
