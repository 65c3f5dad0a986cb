import { isObject, parseJson } from "../json";

/** What texts say. Two sides that share it share the objects of whatever is written alike in both. */
export type Documents = Map<string, unknown>;

/**
 * Parses a document of sorted, indented JSON block by block, so that blocks that another document has as well are parsed
 * once and are then the same object: most of what two sides say is the same.
 * @param bytes A character for each byte, as "latin1" reads a file: a hundred megabytes of UTF-8 are most quickly looked through so,
 * and only what is new becomes text.
 * @param depth How deep the blocks stand: 2 for the elements of a model's lists, 3 for the resources of a stack.
 * @throws BadInput
 */
export function parseDocument(bytes: string, depth: number, documents: Documents, file: string, hint: string): unknown {
  const known = documents.get(bytes);
  if (known !== undefined) return known;
  const found = inBlocks(bytes, depth, documents) ?? parseJson(textOf(bytes), file, hint);
  documents.set(bytes, found);
  return found;
}

/** UTF-8, of which every byte is a character so far. */
const textOf = (bytes: string): string => (/[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes);

/** @returns nothing for what is written otherwise, or is no JSON */
function inBlocks(text: string, depth: number, documents: Documents): unknown {
  if (!text.startsWith('{\n  "')) return undefined;
  const margin = `\n${"  ".repeat(depth)}`;
  const end = `${margin}}`;
  const blocks: unknown[] = [];
  const frame: string[] = [];
  let done = 0;
  try {
    for (let at = text.indexOf(margin); at >= 0; at = text.indexOf(margin, at)) {
      const line = at + margin.length;
      const first = text[line];
      // Lines never begin within a string: a line break in one is written as \n.
      const stop = first === "{" || first === '"' ? text.indexOf("\n", line) : -1;
      if (stop < 0 || text[stop - 1] !== "{") {
        at = line;
        continue;
      }
      const close = text.indexOf(end, stop - 1);
      if (close < 0) return undefined;
      const last = close + end.length;
      const block = text.slice(stop - 1, last);
      let value = documents.get(block);
      if (value === undefined) {
        value = JSON.parse(textOf(block));
        documents.set(block, value);
      }
      frame.push(text.slice(done, stop - 1), `{"${PLACE}":${blocks.length}}`);
      blocks.push(value);
      done = last;
      at = last;
    }
    return blocks.length === 0 ? undefined : filled(JSON.parse(textOf(frame.join("") + text.slice(done))), blocks, depth);
  } catch {
    return undefined;
  }
}

/** A key that no document has. */
const PLACE = "\\u0000";

function filled(value: unknown, blocks: readonly unknown[], depth: number): unknown {
  if (isObject(value) && typeof value["\0"] === "number") return blocks[value["\0"]];
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((element) => filled(element, blocks, depth - 1));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry, blocks, depth - 1)])) : value;
}
