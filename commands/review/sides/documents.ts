import { hash } from "node:crypto";
import { BadInput } from "../bad-input";
import { isObject, parseJson } from "../json";
import { repeatedKey, tooDeep } from "../json-text";
import { inexact } from "../numbers";

/** By their names within a side: what the side that was read first says. The other shares what it has in common with it. */
export type Documents = Map<string, Document>;

interface Document {
  readonly bytes: Buffer;
  readonly blocks: readonly Block[];
  readonly value: unknown;
  readonly isAsWritten: () => boolean;
}
interface Block {
  /** Place of its first byte, and of the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly read: () => unknown;
  /** @throws BadInput where a key stands twice in it */
  readonly checkKeys: () => void;
}

/** A document and what an error says of it. */
export interface Given {
  /** The same on both sides. */
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
  readonly hint: string;
  /** SHA-256 sum of what a synthesis wrote. @default not known */
  readonly sum?: string | undefined;
}

/**
 * Takes a document of sorted, indented JSON apart into blocks, each of which is parsed when somebody first looks at it: most
 * of what two sides say is the same, and what is the same is nothing to review. A block that stands under a key is a getter,
 * and two documents of one name have the same one for the same block (`unread`); what stands in a list is parsed at once, and
 * is the same object.
 * @param depth How deep the blocks stand: 2 for the elements of a model's lists, 3 for the resources of a stack.
 * @throws BadInput, for a block under a key when it is first looked at
 */
export function parseDocument(given: Given, depth: number, documents: Documents): unknown {
  const { name, file, bytes, hint } = given;
  const other = documents.get(name);
  if (other?.bytes.equals(bytes)) return other.value;
  const whole = (): unknown => {
    const text = bytes.toString("utf8");
    const value = parseJson(text, file, hint);
    const number = inexact(text);
    if (number !== undefined) throw new BadInput(`${file} has the number ${number}, which can't be told from its neighbours`, "a number has at most 53 bits");
    return value;
  };
  const { value, blocks } = inBlocks(given, depth, other, whole) ?? { value: whole(), blocks: [] };
  if (other) readBeside(other.blocks, blocks);
  else documents.set(name, { bytes, blocks, value, isAsWritten: () => given.sum !== undefined && hash("sha256", bytes) === given.sum });
  return value;
}

/**
 * Reads what nobody looked at: what is the same on both sides may be damaged on both. What a synthesis wrote is not damaged,
 * and its sum is known in an eighth of the time.
 * @throws BadInput
 */
export function readAll(documents: Documents): void {
  for (const { blocks, isAsWritten } of documents.values()) if (!isAsWritten()) for (const { read } of blocks) read();
}

function readBeside(some: readonly Block[], others: readonly Block[]): void {
  const [known, now] = [new Set(some), new Set(others)];
  for (const block of [...some.filter((one) => !now.has(one)), ...others.filter((one) => !known.has(one))]) {
    block.read();
    block.checkKeys();
  }
}

/**
 * @param whole Says what is wrong with the document.
 * @returns nothing for what is written otherwise, or is no JSON
 */
function inBlocks(given: Given, depth: number, other: Document | undefined, whole: () => unknown): Pick<Document, "value" | "blocks"> | undefined {
  const { bytes } = given;
  // A key of our own marks the place of a block.
  if (bytes.toString("latin1", 0, 5) !== '{\n  "' || bytes.includes(PLACE)) return undefined;
  const margin = Buffer.from(`\n${"  ".repeat(depth)}`);
  const end = Buffer.from(`${margin}}`);
  const shared = new Shared(other, bytes);
  const blocks: Block[] = [];
  const frame: string[] = [];
  let done = 0;
  for (let at = bytes.indexOf(margin); at >= 0; at = bytes.indexOf(margin, at)) {
    const line = at + margin.length;
    at = line;
    // Lines never begin within a string: a line break in one is written as \n.
    if (bytes[line] !== BRACE && bytes[line] !== QUOTE) continue;
    const start = bytes.indexOf(LINE_BREAK, line) - 1;
    if (!beginsBlock(bytes, line, start)) continue;
    let block = shared.ahead(start);
    if (!block) {
      const last = bytes.indexOf(end, start);
      if (last < 0) return undefined;
      block = shared.anywhere(start, last + end.length) ?? blockOf(given, start, last + end.length, whole);
    }
    frame.push(bytes.toString("utf8", done, start), `{"${PLACE}":${blocks.length}}`);
    blocks.push(block);
    done = start + block.end - block.start;
    at = done;
  }
  if (blocks.length === 0) return undefined;
  try {
    const text = frame.join("") + bytes.toString("utf8", done, bytes.length);
    if (tooDeep(text) || inexact(text) !== undefined || repeatedKey(text) !== undefined) return undefined;
    const places = { blocks, left: blocks.length };
    const value = filled(JSON.parse(text), places, depth);
    // A block at another depth, or behind a key that stands twice.
    return places.left === 0 ? { blocks, value } : undefined;
  } catch {
    // The whole says what is wrong.
    return undefined;
  }
}

/** Whether a line is `{` or `"key": {` and nothing else: so a synthesis begins a block. */
function beginsBlock(bytes: Buffer, line: number, start: number): boolean {
  if (bytes[start] !== BRACE) return false;
  if (start === line) return true;
  const keyEnd = bytes.indexOf(QUOTE, line + 1);
  return bytes[line] === QUOTE && keyEnd + 3 === start && bytes[keyEnd + 1] === COLON && bytes[keyEnd + 2] === SPACE;
}

const [LINE_BREAK, QUOTE, BRACE, COLON, SPACE] = [...'\n"{: '].map((char) => char.charCodeAt(0)) as [number, number, number, number, number];

function blockOf(given: Given, start: number, end: number, whole: () => unknown): Block {
  const checkKeys = (): void => {
    if (repeatedKey(given.bytes.toString("utf8", start, end)) !== undefined) whole();
  };
  return { start, end, read: reader(given, start, end, whole), checkKeys };
}

function reader({ bytes, file, hint }: Given, start: number, end: number, whole: () => unknown): () => unknown {
  let value: unknown;
  return () => {
    if (value === undefined)
      try {
        const text = bytes.toString("utf8", start, end);
        if (tooDeep(text) || inexact(text) !== undefined) throw new RangeError("nested too deep, or with a number that would be another one");
        value = JSON.parse(text);
      } catch {
        whole();
        // JSON as a whole, whose lines are indented by somebody else.
        throw new BadInput(`${file} is written otherwise than a synthesis writes it: its blocks can't be told apart`, hint);
      }
    return value;
  };
}

/** How far ahead a block is looked for, and how many in a row may be missing before all are looked through. */
const AHEAD = 16;

/** Finds blocks of another document in this one, which has most of them, mostly in the same order. */
class Shared {
  readonly #blocks: readonly Block[];
  #next = 0;
  #missing = 0;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(
    private readonly other: Document | undefined,
    private readonly bytes: Buffer,
  ) {
    this.#blocks = other?.blocks ?? [];
  }

  ahead(start: number): Block | undefined {
    const last = Math.min(this.#next + AHEAD, this.#blocks.length);
    for (let place = this.#next; place < last; place += 1) if (this.#isAt(start, this.#blocks[place] as Block)) return this.#found(place);
    this.#missing += 1;
    return undefined;
  }

  anywhere(start: number, end: number): Block | undefined {
    if (!this.other || this.#missing < AHEAD) return undefined;
    const { bytes } = this.other;
    this.#places ??= new Map(this.#blocks.map((block, place) => [bytes.toString("latin1", block.start, block.end), place]));
    const place = this.#places.get(this.bytes.toString("latin1", start, end));
    return place === undefined ? undefined : this.#found(place);
  }

  #found(place: number): Block | undefined {
    this.#next = place + 1;
    this.#missing = 0;
    return this.#blocks[place];
  }

  #isAt(start: number, block: Block): boolean {
    const end = start + block.end - block.start;
    return end <= this.bytes.length && this.other?.bytes.compare(this.bytes, start, end, block.start, block.end) === 0;
  }
}

/** A key that no document has. */
const PLACE = "\\u0000";

/** What is put in the places of a document's blocks, and how many of them are still to be found. */
interface Places {
  readonly blocks: readonly Block[];
  left: number;
}

function placed(value: unknown, places: Places): (() => unknown) | undefined {
  const block = isObject(value) && typeof value["\0"] === "number" ? places.blocks[value["\0"]] : undefined;
  if (block) places.left -= 1;
  return block?.read;
}

function filled(value: unknown, places: Places, depth: number): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((element) => placed(element, places)?.() ?? filled(element, places, depth - 1));
  if (!isObject(value)) return value;
  const object = {};
  for (const [key, entry] of Object.entries(value)) {
    const get = placed(entry, places);
    Object.defineProperty(object, key, { enumerable: true, configurable: true, ...(get ? { get } : { value: filled(entry, places, depth - 1) }) });
  }
  return object;
}
