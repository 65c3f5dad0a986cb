import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import { type Diagnostic, type Path, type Position, problem } from "../model/diagnostics";
import { MAX_DEPTH } from "./depth";

/** What to point at: the value (for maps and lists, their key) or always the key. */
export type At = "value" | "key";
export interface Located {
  /** How many parts of the path exist. */
  readonly depth: number;
  readonly position: Position;
}
export interface WrittenScalar {
  readonly path: Path;
  readonly role: "key" | "value";
  readonly value: unknown;
  readonly position: Position;
  /** Line on which it ends. */
  readonly endLine: number;
}

/** The longest key: YAML's own limit where a key stands in front of its colon. A longer one would stand in the path of everything below it. */
export const MAX_KEY = 1024;
/** Of one key that stands again and again in a map. */
const MOST_TOLD = 10;
/** Characters that aliases may repeat in a small file; in a large one, twice what is written. Enough for tags and lists that components share. */
const MAX_REPEATED = 10_000;

/**
 * A document's plain data, and where its parts stand. Every part is visited once: what aliases repeat is shared, and may
 * be no more than a few times what is written, since all that comes after the reader walks it as often as it stands.
 */
export class Tree {
  readonly data: unknown;
  /** Every key and scalar as written, aliases not followed. */
  readonly scalars: WrittenScalar[] = [];
  readonly problems: Diagnostic[] = [];
  readonly #anchors = new Map<string, Anchored>();
  readonly #targets = new Map<Alias, Node>();
  readonly #children = new Map<YAMLMap, ReadonlyMap<string, Child>>();
  #repeated = 0;

  /** @param length in characters. */
  constructor(
    readonly document: Document.Parsed,
    readonly length: number,
    readonly at: (offset: number) => Position,
  ) {
    this.data = this.#read(document.contents, []).data;
  }

  /** The deepest part of the path that exists. */
  locate(path: Path, what: At): Located {
    let node: unknown = this.document.contents;
    let key: Node | undefined;
    let depth = 0;
    for (const part of path) {
      const next = this.#child(isAlias(node) ? this.#targets.get(node) : node, part);
      if (!next) break;
      ({ key, node } = next);
      depth += 1;
    }
    const pointed = what === "key" || !isScalar(node) || !node.source ? (key ?? (node as Node | null)) : node;
    return { depth, position: this.at(depth > 0 && pointed?.range ? pointed.range[0] : 0) };
  }

  #read(node: unknown, path: Path): Value {
    if (isAlias(node)) return this.#alias(node, path);
    const anchored = this.#anchor(node);
    const value = isMap(node) ? this.#map(node, path) : isSeq(node) ? this.#list(node.items, path) : this.#scalar(node, path, "value");
    if (anchored) anchored.value = value;
    return value;
  }

  #map(node: YAMLMap, path: Path): Value {
    const entries = new Map<string, unknown>();
    const repeated = new Map<string, number>();
    let [weight, depth] = [1, 0];
    for (const { key, value } of node.items) {
      // The library tells of a key that is a list, a map or an alias. As text it would have no bound.
      if (!isScalar(key)) continue;
      const anchored = this.#anchor(key);
      const name = String(normal(key));
      const own = [...path, name];
      const written = this.#scalar(key, own, "key");
      if (anchored) anchored.value = written;
      if (entries.has(name)) repeated.set(name, (repeated.get(name) ?? 0) + 1);
      const refused = refusal(name, entries);
      if (refused && (repeated.get(name) ?? 0) <= MOST_TOLD) this.#tell(key, name.length > MAX_KEY ? path : own, ...refused);
      const read = this.#read(value, own);
      entries.set(name, read.data);
      weight += written.weight + read.weight;
      depth = Math.max(depth, read.depth);
    }
    return { data: Object.fromEntries(entries), weight, depth: depth + 1 };
  }

  #list(items: readonly unknown[], path: Path): Value {
    const read = items.map((item, index) => this.#read(item, [...path, index]));
    return {
      data: read.map(({ data }) => data),
      weight: read.reduce((sum, { weight }) => sum + weight, 1),
      depth: read.reduce((most, { depth }) => Math.max(most, depth), 0) + 1,
    };
  }

  #alias(node: Alias, path: Path): Value {
    const anchored = this.#anchors.get(node.source);
    const refused = anchored?.value ? this.#excess(anchored.value, path) : missing(node.source, anchored);
    if (refused) this.#tell(node, path, ...refused);
    if (!anchored?.value) return NOTHING;
    this.#targets.set(node, anchored.node);
    return anchored.value;
  }

  /** Why a value may not stand here once more. */
  #excess({ weight, depth }: Value, path: Path): Refusal | undefined {
    const before = this.#repeated;
    const most = Math.max(MAX_REPEATED, 2 * this.length);
    this.#repeated += weight;
    // Once it is too much, every further alias is.
    if (before <= most && this.#repeated > most)
      return ["TOC101", `its aliases (\`*name\`) repeat more than ${most} characters up to here`, "write the values out, or use `extends`"];
    return path.length + depth > MAX_DEPTH ? ["TOC101", `with its aliases the file is nested more than ${MAX_DEPTH} levels deep`, "flatten it"] : undefined;
  }

  #scalar(node: unknown, path: Path, role: WrittenScalar["role"]): Value {
    if (!isScalar(node)) return NOTHING;
    const value = normal(node);
    if (typeof value === "string" && UNSAFE.test(value))
      this.#tell(node, path, "TOC101", `a letter has more than ${MAX_MARKS} marks over and under it`, "remove them");
    if (node.range) this.scalars.push({ path, role, value, position: this.at(node.range[0]), endLine: this.at(node.range[1]).line });
    return { data: value, weight: 1 + (typeof value === "string" ? value.length : 0), depth: 0 };
  }

  #anchor(node: unknown): Anchored | undefined {
    const name = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (name === undefined) return undefined;
    const anchored: Anchored = { node: node as Node };
    this.#anchors.set(name, anchored);
    return anchored;
  }

  #tell(node: Node, path: Path, ...[code, reason, hint]: Refusal): void {
    if (node.range) this.problems.push({ ...problem(code, path, reason, hint), position: this.at(node.range[0]) });
  }

  #child(node: unknown, part: Path[number]): Child | undefined {
    if (isSeq(node)) return typeof part === "number" && part < node.items.length ? { key: undefined, node: node.items[part] } : undefined;
    if (!isMap(node)) return undefined;
    const known = this.#children.get(node) ?? childrenOf(node);
    this.#children.set(node, known);
    return known.get(String(part));
  }
}

interface Value {
  readonly data: unknown;
  /** Characters and parts, with aliases written out. */
  readonly weight: number;
  /** Levels of maps and lists, with aliases written out. */
  readonly depth: number;
}
const NOTHING: Value = { data: null, weight: 1, depth: 0 };

interface Anchored {
  readonly node: Node;
  /** Absent while what is named is still open. */
  value?: Value;
}
interface Child {
  readonly key: Node | undefined;
  readonly node: unknown;
}

/** By name, the first of two that are the same. */
function childrenOf({ items }: YAMLMap): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  for (const { key, value } of items) if (isScalar(key) && !children.has(String(normal(key)))) children.set(String(normal(key)), { key, node: value });
  return children;
}

/**
 * Terraform composes text (NFC): left as it is, names in the model would differ from those that it knows. What has more
 * marks on one letter than any script needs is refused: their order takes quadratic time.
 * https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const normal = ({ value }: Scalar): unknown => (typeof value === "string" && !UNSAFE.test(value) ? value.normalize() : value);
const MAX_MARKS = 30;
const UNSAFE = /\p{M}{31}/u;

function missing(name: string, open: Anchored | undefined): Refusal {
  return open
    ? ["TOC101", `the alias \`*${name}\` stands within the value that it names, which would have no end`, "write the value out"]
    : ["TOC101", `no anchor \`&${name}\` stands before the alias \`*${name}\``, "quote text that begins with an asterisk"];
}

type Refusal = readonly [code: Diagnostic["code"], reason: string, hint: string];

function refusal(name: string, beside: ReadonlyMap<string, unknown>): Refusal | undefined {
  if (name === "<<") return ["TOC101", "merge keys (`<<`) are not read", "use `extends`, or an alias of the whole value"];
  if (name === "__proto__") return ["TOC101", "`__proto__` is not a name", "use another name"];
  if (name.length > MAX_KEY) return ["TOC101", `a key has ${name.length} characters, and at most ${MAX_KEY} are allowed`, "shorten it"];
  return beside.has(name) ? ["TOC113", `the key ${JSON.stringify(name)} stands twice in the same map`, "rename one of the two, or join them"] : undefined;
}
