import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from "yaml";
import { type Code, type Diagnostic, type Path, type Position, problem } from "../model/diagnostics";

/** A parsed file: its plain data, and where each part of it stands. */
export interface Yaml {
  /** Maps, lists and scalars; undefined when the file can't be read. */
  readonly data: unknown;
  readonly problems: readonly Diagnostic[];
  /** The deepest part of the path that exists. */
  locate(path: Path, at: At): Located;
  /** Every key and scalar as written, aliases not followed. */
  readonly scalars: readonly WrittenScalar[];
}
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

/** Enough for hand-written files, too few for a file that doubles itself. */
const MAX_ALIASES = 100;
const MAX_DEPTH = 32;

/** Reads YAML 1.2, core schema: no custom tags, no merge keys, no duplicate keys, bounded aliases and depth. */
export function parseYaml(text: string, file: string): Yaml {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const start: Position = { file, line: 1, column: 1 };
  const broken = (reason: string, hint: string, position = start): Yaml => ({
    data: undefined,
    problems: [{ ...problem("TOC101", [], reason, hint), position }],
    locate: () => ({ depth: 0, position: start }),
    scalars: [],
  });
  const conflict = /^<{7}( .*)?$/m.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split("\n").length;
    return broken("a merge conflict was left in the file", "keep one of the two sides, and remove the lines of <, = and >", { file, line, column: 1 });
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      version: "1.2",
      schema: "core",
      merge: false,
      resolveKnownTags: false,
      stringKeys: true,
      prettyErrors: false,
      logLevel: "error",
    });
    // Terraform composes text (NFC): left as it is, names in the model would differ from those that it knows.
    visit(document, {
      Scalar: (_, node) => {
        if (typeof node.value === "string") node.value = node.value.normalize();
      },
    });
    const scalars: WrittenScalar[] = [];
    const problems: Diagnostic[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
      const [diagnostic, reason, hint] = explain(code, message, text.slice(pos[0]));
      return { ...problem(diagnostic, [], reason, hint), position: at(pos[0]) };
    });
    collect(document, document.contents, [], at, scalars, problems);
    if (problems.some(({ code }) => code !== "TOC113")) return { ...broken("", ""), problems: first(problems) };
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), problems, scalars, locate: (path, what) => locate(document, path, what, at, start) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof RangeError) return broken(`the file is nested more than ${MAX_DEPTH} levels deep`, "flatten it");
    if (/alias count/i.test(message))
      return broken(`its aliases (\`*name\`) expand to more than ${MAX_ALIASES} copies`, "write the values out, or use `extends`");
    return broken(`it is not YAML: ${message}`, "correct the syntax");
  }
}

/** The YAML library's codes that deserve words of their own; the others keep the library's. */
function explain(code: string, message: string, text: string): readonly [Code, string, string] {
  switch (code) {
    case "DUPLICATE_KEY":
      return ["TOC113", `the key ${JSON.stringify(keyText(text))} stands twice in the same map`, "rename one of the two, or join them"];
    case "TAG_RESOLVE_FAILED":
      return ["TOC101", `${JSON.stringify(message.replace(/^Unresolved tag: /, ""))} is a tag, and tags are not read`, "write the value without a tag"];
    case "MULTIPLE_DOCS":
      return ["TOC101", "the file holds several documents", "keep one document a file, without `---` between"];
    case "NON_STRING_KEY":
      return ["TOC101", "a list or map stands where a key is needed", "write a plain name before the colon"];
    default:
      return ["TOC101", `${NOT_YAML}${message.split("\n")[0]}`, "correct the syntax at this position"];
  }
}
/** One slip makes the parser stumble again on every line after it: the same words are told once, at the first place. */
function first(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return problems.filter(({ reason }) => !reason.startsWith(NOT_YAML) || (!told.has(reason) && told.add(reason)));
}
const NOT_YAML = "it is not YAML: ";
const keyText = (text: string) => /^[^\s:]+/.exec(text)?.[0] ?? text;

function collect(document: Document, node: unknown, path: Path, at: (offset: number) => Position, scalars: WrittenScalar[], problems: Diagnostic[]): void {
  if (path.length > MAX_DEPTH) throw new RangeError("too deep");
  const add = (scalar: unknown, own: Path, role: WrittenScalar["role"]) => {
    if (isScalar(scalar) && scalar.range)
      scalars.push({ path: own, role, value: scalar.value, position: at(scalar.range[0]), endLine: at(scalar.range[1]).line });
  };
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      const own = [...path, name];
      add(key, own, "key");
      const refused = REFUSED_KEYS[name];
      if (refused && isScalar(key) && key.range) problems.push({ ...problem("TOC101", own, ...refused), position: at(key.range[0]) });
      collect(document, value, own, at, scalars, problems);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) collect(document, item, [...path, index], at, scalars, problems);
  } else if (isAlias(node)) {
    const known = node.resolve(document) !== undefined;
    if (!known && node.range)
      problems.push({
        ...problem("TOC101", path, `no anchor \`&${node.source}\` stands before the alias \`*${node.source}\``, "quote text that begins with an asterisk"),
        position: at(node.range[0]),
      });
  } else add(node, path, "value");
}
const REFUSED_KEYS: Readonly<Record<string, readonly [string, string] | undefined>> = Object.assign(Object.create(null), {
  "<<": ["merge keys (`<<`) are not read", "use `extends`, or an alias of the whole value"],
  ["__proto__"]: ["`__proto__` is not a name", "use another name"],
});

function locate(document: Document, path: Path, what: At, at: (offset: number) => Position, start: Position): Located {
  let node: unknown = document.contents;
  let key: Node | undefined;
  let depth = 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    const next = child(node, part);
    if (!next) break;
    ({ key, node } = next);
    depth += 1;
  }
  const pointed = what === "key" || !isScalar(node) || !node.source ? (key ?? (node as Node | null)) : node;
  return { depth, position: depth > 0 && pointed?.range ? at(pointed.range[0]) : start };
}

function child(node: unknown, part: Path[number]): { key: Node | undefined; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = (node as YAMLMap<Node, unknown>).items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    return pair && { key: pair.key, node: pair.value };
  }
  return isSeq(node) && typeof part === "number" && part < node.items.length ? { key: undefined, node: node.items[part] } : undefined;
}
