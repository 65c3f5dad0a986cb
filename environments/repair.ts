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
export function repair(data: unknown, unknown: readonly UnknownKey[]): unknown {
  if (unknown.length === 0) return data;
  const below = (key: string | number) =>
    unknown.filter(({ path }) => path.length > 1 && path[0] === key).map(({ path, meant }) => ({ path: path.slice(1), meant }));
  const here = (key: string | number) => unknown.find(({ path }) => path.length === 1 && path[0] === key);
  if (Array.isArray(data)) return data.flatMap((value, index) => (here(index) ? [] : [repair(value, below(index))]));
  if (!isData(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const found = here(key);
      if (!found) return [[key, repair(value, below(key))]];
      return found.meant !== undefined && !Object.hasOwn(data, found.meant) ? [[found.meant, value]] : [];
    }),
  );
}

/** The data without what stands at these paths. */
export const without = (data: unknown, paths: readonly Keys[]): unknown =>
  repair(
    data,
    paths.map((path) => ({ path })),
  );
