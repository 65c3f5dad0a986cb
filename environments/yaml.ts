import { LineCounter, type YAMLError } from "yaml";
import { type Code, type Diagnostic, type Path, type Position, problem } from "../model/diagnostics";
import { MAX_DEPTH } from "./depth";
import { compose, TooDeep } from "./yaml-compose";
import { type At, type Located, Tree, type WrittenScalar } from "./yaml-tree";

export type { At, Located, WrittenScalar };

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

/** Reads YAML 1.2, core schema: no custom tags, no merge keys, no duplicate keys, bounded aliases, keys and depth. Takes time in proportion to the text. */
export function parseYaml(text: string, file: string): Yaml {
  const lines = new LineCounter();
  const start: Position = { file, line: 1, column: 1 };
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = (problems: readonly Diagnostic[]): Yaml => ({ data: undefined, problems, locate: () => ({ depth: 0, position: start }), scalars: [] });
  const refused = (reason: string, hint: string, position = start) => broken([{ ...problem("TOC101", [], reason, hint), position }]);
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split("\n").length;
    return refused("a merge conflict was left in the file", "keep one of the two sides, and remove the lines of <, = and >", { file, line, column: 1 });
  }
  try {
    const { document, second } = compose(text, lines);
    const tree = new Tree(document, text.length, at);
    const told = [...slips(document.errors, ({ pos }) => at(pos[0]).line), ...document.warnings].map(({ code, message, pos }) => ({
      ...problem(...explain(code, message)),
      position: at(pos[0]),
    }));
    const more = second === undefined ? [] : [{ ...problem(...SEVERAL), position: at(second) }];
    // What a slip made of the lines after it is nobody's mistake.
    const problems = [...told, ...more, ...(document.errors.length > 0 ? [] : tree.problems)];
    // A key that stands twice leaves the rest readable.
    if (problems.some(({ code }) => code !== "TOC113")) return broken(problems);
    return { data: tree.data, problems, scalars: tree.scalars, locate: (path, what) => tree.locate(path, what) };
  } catch (error) {
    if (error instanceof TooDeep) return refused(`the file is nested more than ${MAX_DEPTH} levels deep`, "flatten it", at(error.offset));
    return refused(`${NOT_YAML}${error instanceof Error ? error.message : String(error)}`, "correct the syntax");
  }
}

const CONFLICT = /^<{7}( .*)?$/m;
const SEVERAL = ["TOC101", [], "the file holds several documents", "keep one document a file, without `---` between"] as const;

/** The YAML library's codes that deserve words of their own; the others keep the library's. */
function explain(code: string, message: string): readonly [Code, Path, string, string] {
  switch (code) {
    case "TAG_RESOLVE_FAILED":
      return ["TOC101", [], `${JSON.stringify(message.replace(/^Unresolved tag: /, ""))} is a tag, and tags are not read`, "write the value without a tag"];
    case "NON_STRING_KEY":
      return ["TOC101", [], "a list or map stands where a key is needed", "write a plain name before the colon"];
    default:
      return ["TOC101", [], `${NOT_YAML}${message.split("\n")[0]}`, "correct the syntax at this position"];
  }
}

/**
 * One slip makes the parser stumble again and again: of a line its first stumble is told, and of each sort the first of the file. A
 * key that is a list or a map is no slip of the signs: where nothing else is wrong, each is told.
 */
function slips(errors: readonly YAMLError[], lineOf: (error: YAMLError) => number): readonly YAMLError[] {
  if (errors.every(({ code }) => code === "NON_STRING_KEY")) return errors;
  const known = new Set<string | number>();
  return [...errors]
    .sort(({ pos: [a] }, { pos: [b] }) => a - b)
    .filter((error) => {
      const isNew = !known.has(error.code) && !known.has(lineOf(error));
      known.add(error.code).add(lineOf(error));
      return isNew;
    });
}
const NOT_YAML = "it is not YAML: ";
