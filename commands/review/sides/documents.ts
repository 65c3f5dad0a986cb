import { isObject, parseJson } from "../json";

/** Text -> what it says; block -> what reads it. Two sides that share it have the same of whatever is written alike in both. */
export type Documents = Map<string, unknown>;

/**
 * Takes a document of sorted, indented JSON apart into blocks, each of which is parsed when somebody first looks at it: most
 * of what two sides say is the same, and what is the same is nothing to review. A block that stands under a key is a getter,
 * and two documents have the same one for the same block (`unread`); what stands in a list is parsed at once, and is the same
 * object.
 * @param bytes A character for each byte, as "latin1" reads a file: a hundred megabytes of UTF-8 are most quickly looked through so,
 * and only what is looked at becomes text.
 * @param depth How deep the blocks stand: 2 for the elements of a model's lists, 3 for the resources of a stack.
 * @throws BadInput, for a block under a key when it is first looked at
 */
export function parseDocument(bytes: string, depth: number, documents: Documents, file: string, hint: string): unknown {
  const known = documents.get(bytes);
  if (known !== undefined) return known;
  const whole = (): unknown => parseJson(textOf(bytes), file, hint);
  const found = inBlocks(bytes, depth, documents, whole) ?? whole();
  documents.set(bytes, found);
  return found;
}

/** UTF-8, of which every byte is a character so far. */
const textOf = (bytes: string): string => (/[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes);

type Reader = () => unknown;

/** @param whole Says what is wrong with the document. */
function readerOf(block: string, whole: () => unknown): Reader {
  let value: unknown;
  return () => {
    if (value === undefined)
      try {
        value = JSON.parse(textOf(block));
      } catch (error) {
        whole();
        throw error;
      }
    return value;
  };
}

/** @returns nothing for what is written otherwise, or is no JSON */
function inBlocks(text: string, depth: number, documents: Documents, whole: () => unknown): unknown {
  if (!text.startsWith('{\n  "')) return undefined;
  const margin = `\n${"  ".repeat(depth)}`;
  const end = `${margin}}`;
  const blocks: Reader[] = [];
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
      const reader = (documents.get(block) as Reader | undefined) ?? readerOf(block, whole);
      documents.set(block, reader);
      frame.push(text.slice(done, stop - 1), `{"${PLACE}":${blocks.length}}`);
      blocks.push(reader);
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

const placed = (value: unknown, blocks: readonly Reader[]): Reader | undefined =>
  isObject(value) && typeof value["\0"] === "number" ? blocks[value["\0"]] : undefined;

function filled(value: unknown, blocks: readonly Reader[], depth: number): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((element) => placed(element, blocks)?.() ?? filled(element, blocks, depth - 1));
  if (!isObject(value)) return value;
  const object = {};
  for (const [key, entry] of Object.entries(value)) {
    const get = placed(entry, blocks);
    Object.defineProperty(object, key, { enumerable: true, configurable: true, ...(get ? { get } : { value: filled(entry, blocks, depth - 1) }) });
  }
  return object;
}
