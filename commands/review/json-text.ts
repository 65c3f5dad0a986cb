/** How deep lists and objects may lie in each other: what walks them would run out of stack. A plan has a dozen levels. */
export const DEEPEST = 128;

/** Whether JSON is nested deeper than is read. Most has too few brackets for it, which is found out at a glance. */
export function tooDeep(text: string): boolean {
  if (!hasMore(text, DEEPEST)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = textEnd(text, at) - 1;
    else if (char === BRACE || char === BRACKET) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (char === BRACE_END || char === BRACKET_END) depth -= 1;
  }
  return false;
}

/**
 * A key that stands twice in one object of valid JSON: a reader takes the last, and Terraform both, so that what is shown would not be what is
 * applied.
 * @returns the first one, as it is written
 */
export function repeatedKey(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === BRACE) open.push(new Set());
    else if (char === BRACE_END) open.pop();
    else if (char === QUOTE) {
      const end = textEnd(json, at);
      if (isKey(json, end)) {
        const written = json.slice(at, end);
        const key = written.includes("\\") ? JSON.stringify(JSON.parse(written)) : written;
        const keys = open.at(-1);
        if (keys?.has(key)) return written;
        keys?.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
}

const [QUOTE, BACKSLASH, BRACE, BRACKET, BRACE_END, BRACKET_END, COLON, SPACE] = [...'"\\{[}]: '].map((char) => char.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Whether more than so many lists and objects begin in a text. */
function hasMore(text: string, count: number): boolean {
  let left = count;
  for (const begin of "{[") for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) if (--left < 0) return true;
  return false;
}

/** The place after the quote that ends the text which begins with a quote at a place. */
function textEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

function isKey(json: string, after: number): boolean {
  let at = after;
  while (json.charCodeAt(at) <= SPACE) at += 1;
  return json.charCodeAt(at) === COLON;
}
