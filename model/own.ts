/**
 * What a map has at a key of somebody's making. Every object has `constructor`, `toString` and their like from its
 * prototype, and people may call a component, a tag or a person so.
 */
export function own<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
