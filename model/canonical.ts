/** JSON with sorted keys, two spaces and a final newline: the same value always gives the same bytes. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** The value with every object's keys in code-unit order; `undefined` properties are dropped. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const copy: Record<string, unknown> = {};
  for (const key of keysInOrder(value)) {
    const property = (value as Record<string, unknown>)[key];
    if (property !== undefined) copy[key] = sorted(property);
  }
  return copy;
}

/** Most objects are made in order already. */
function keysInOrder(value: object): readonly string[] {
  const keys = Object.keys(value);
  for (let place = 1; place < keys.length; place++) if ((keys[place - 1] as string) > (keys[place] as string)) return keys.sort();
  return keys;
}

/** Whether two values have the same canonical form. */
export function sameForm(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object" || Array.isArray(a) !== Array.isArray(b)) return Object.is(a, b);
  if (Array.isArray(a)) return a.length === (b as readonly unknown[]).length && a.every((one, index) => sameForm(one, (b as readonly unknown[])[index]));
  const [left, right] = [a, b] as readonly Readonly<Record<string, unknown>>[] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  let known = 0;
  for (const key in left) {
    if (left[key] === undefined) continue;
    known++;
    if (!sameForm(left[key], right[key])) return false;
  }
  for (const key in right) if (right[key] !== undefined) known--;
  return known === 0;
}

/** Sorts the same everywhere, unlike `localeCompare`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
