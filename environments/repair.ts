import { isData, type Keys } from "./data";

/** A key that the schema does not have. */
export interface UnknownKey {
  readonly path: Keys;
  /** The known key that was probably meant. */
  readonly meant?: string | undefined;
}

/**
 * The data as it was probably meant, so that one misspelt key does not hide the other problems: an unknown key is read
 * as the near one if that is free, or else left out. Never rendered: the unknown key stays an error.
 */
export const repair = (data: unknown, unknown: readonly UnknownKey[]): unknown => (unknown.length === 0 ? data : repaired(data, marksOf(unknown)));

/** The data without what stands at these paths. */
export const without = (data: unknown, paths: readonly Keys[]): unknown =>
  repair(
    data,
    paths.map((path) => ({ path })),
  );

/** The unknown keys as a tree, so that nothing is looked for among all of them. */
interface Marks {
  readonly below: Map<string | number, Marks>;
  unknown?: UnknownKey;
}

function marksOf(unknown: readonly UnknownKey[]): Marks {
  const root: Marks = { below: new Map() };
  for (const one of unknown) {
    let here = root;
    for (const key of one.path) {
      const next = here.below.get(key) ?? { below: new Map() };
      here.below.set(key, next);
      here = next;
    }
    if (here !== root) here.unknown ??= one;
  }
  return root;
}

function repaired(data: unknown, marks: Marks | undefined): unknown {
  if (!marks || marks.below.size === 0) return data;
  const at = (key: string | number) => marks.below.get(key);
  if (Array.isArray(data)) return data.flatMap((value, index) => (at(index)?.unknown ? [] : [repaired(value, at(index))]));
  if (!isData(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const found = at(key)?.unknown;
      if (!found) return [[key, repaired(value, at(key))]];
      return found.meant !== undefined && !Object.hasOwn(data, found.meant) ? [[found.meant, value]] : [];
    }),
  );
}
