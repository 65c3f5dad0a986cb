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
      const end = textEnd(json, at + 1);
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

const [QUOTE, BACKSLASH, BRACE, BRACE_END, COLON, SPACE] = [...'"\\{}: '].map((char) => char.charCodeAt(0)) as [number, number, number, number, number, number];

/** The place after the quote that ends a text. */
function textEnd(json: string, from: number): number {
  let at = from;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

function isKey(json: string, after: number): boolean {
  let at = after;
  while (json.charCodeAt(at) <= SPACE) at += 1;
  return json.charCodeAt(at) === COLON;
}
