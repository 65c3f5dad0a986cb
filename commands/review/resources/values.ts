/** Longest text of one value. */
const LONGEST = 160;
/** Characters shown around what differs in a longer one. */
const AROUND = 50;

/** A value as people read it: text without quotes, lists and blocks as short JSON. */
export function textOf(value: unknown): string {
  return shortened(plain(value));
}

/** Both values, cut to what differs where they are long; of two lists of plain values, what is in one of them alone. */
export function textsOf(old: unknown, now: unknown): { readonly old?: string; readonly new?: string } {
  if (Array.isArray(old) && Array.isArray(now)) {
    const [gone, come] = [without(old, now), without(now, old)];
    if (gone.length + come.length > 0 && gone.length + come.length < old.length + now.length)
      return { ...(gone.length > 0 && { old: textOf(gone) }), ...(come.length > 0 && { new: textOf(come) }) };
  }
  if (old === undefined || now === undefined) return { ...(old !== undefined && { old: textOf(old) }), ...(now !== undefined && { new: textOf(now) }) };
  const [before, after] = [plain(old), plain(now)];
  if (before === after) return { old: `${shortened(before)} (${typeof old})`, new: `${shortened(after)} (${typeof now})` };
  if (before.length <= LONGEST && after.length <= LONGEST) return { old: before, new: after };
  const start = common(before, after);
  const end = Math.min(common(reversed(before), reversed(after)), Math.min(before.length, after.length) - start);
  return { old: around(before, start, before.length - end), new: around(after, start, after.length - end) };
}

function plain(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0
      ? "(none)"
      : value.map((element) => (typeof element === "string" ? oneLine(element) : oneLine(JSON.stringify(element)))).join(", ");
  if (value === "") return '""';
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? oneLine(value) : oneLine(JSON.stringify(value));
}

const oneLine = (text: string): string => text.replaceAll("\n", " ⏎ ");

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${cut(text, 0, LONGEST - 1)}…`);

function around(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : start - AROUND;
  const to = Math.min(text.length, end + AROUND, from + 2 * LONGEST);
  return `${from > 0 ? "…" : ""}${cut(text, from, to)}${to < text.length ? "…" : ""}`;
}

/** Never half of a character. */
const cut = (text: string, from: number, to: number): string => text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const reversed = (text: string): string => text.split("").reverse().join("");

function without(list: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return list.filter((element) => !known.has(JSON.stringify(element)));
}
