import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, LineCounter, type Node, parse, parseDocument, stringify } from "yaml";
import { type Models, readModels } from "../../../environments/models";
import { type Diagnostic, DiagnosticError, formatDiagnostic, hasErrors } from "../../../model/diagnostics";
import { synthesize } from "../../../stacks/synth";
import { forgetReferences } from "../../support/forget";
import { type Data, FILES, type File, type TextField } from "./text-field";
import { PLATFORM } from "./text-platform";

/** One text in one field. */
export interface Placed {
  readonly field: TextField;
  readonly id: string;
  readonly text: string;
  /** As written: the text, or `text@shop.example`. */
  readonly written: string;
  /** What has been said against it. */
  refusal?: Diagnostic;
}

export const placed = (field: TextField, id: string, text: string): Placed => ({ field, id, text, written: field.write?.(text) ?? text });

/**
 * Loads and renders the platform with all the texts in it; those that are refused give way to harmless ones until there
 * is no error. What a diagnostic without a field says is an error of the test.
 */
export function settle(all: readonly Placed[], turn: number): Models {
  for (;;) {
    const directory = mkdtempSync(join(tmpdir(), "tocsin-text-"));
    try {
      const ranges = new Map(FILES.map((file, index) => [file, write(directory, file, all, STYLES[(turn + index) % STYLES.length] as Style)]));
      const models = readModels(directory);
      const errors = problemsOf(models, join(directory, "out"));
      if (errors.length === 0) return models;
      const before = refusals(all);
      const sharers = new Set<Placed>();
      for (const error of errors) blame(error, all, ranges, sharers);
      if (refusals(all) === before) throw new Error(`refused again, without the text:\n${errors.slice(0, 5).map(formatDiagnostic).join("\n")}`);
    } finally {
      rmSync(directory, { recursive: true });
    }
  }
}

const refusals = (all: readonly Placed[]) => all.filter(({ refusal }) => refusal).length;

function problemsOf(models: Models, outdir: string): readonly Diagnostic[] {
  if (hasErrors(models.diagnostics)) return models.diagnostics.filter(({ severity }) => severity === "error");
  try {
    synthesize(models.models, outdir, models.locate);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.filter(({ severity }) => severity === "error");
    throw error;
  } finally {
    forgetReferences();
  }
}

type Ranges = ReadonlyMap<File, readonly { readonly of: Placed; readonly from: number; readonly to: number }[]>;

/** A diagnostic stands in the lines of its field. One of a vendor's limit names the resource: the component, the class, the team. */
function blame(error: Diagnostic, all: readonly Placed[], ranges: Ranges, sharers: Set<Placed>): void {
  const { position, path, reason, code } = error;
  const file = FILES.find((name) => position?.file.endsWith(`/${name}.yaml`));
  const here = all.filter(({ field }) => field.file === file);
  const standing = (ranges.get(file as File) ?? []).filter(({ from, to }) => position && position.line >= from && position.line <= to).map(({ of }) => of);
  const named = here.filter(({ id }) => path.includes(id));
  const sharing = here.filter(({ field }) => field.shared?.(reason));
  // Of several that all resources share, the longest is to blame, and once in a round: the next may be innocent.
  const [longest] = sharing.filter(({ refusal }) => !refusal).sort((a, b) => b.written.length - a.written.length);
  const shared = longest && !sharing.some((one) => sharers.has(one)) ? [longest] : [];
  const first = (candidates: readonly Placed[]) => (candidates.some(({ refusal }) => !refusal) ? candidates : undefined);
  const together = named.filter(({ field, refusal }) => field.judgedElsewhere === code && !refusal);
  const culprits = first(standing) ?? first(together) ?? (code.startsWith("TOC5") || code === "TOC113" ? (first(named) ?? first(shared)) : undefined);
  if (culprits)
    for (const one of culprits) {
      one.refusal ??= error;
      if (shared.includes(one)) sharers.add(one);
    }
  // One mistake may be told several times in a round: once is enough to know the culprit.
  else if (![...standing, ...named, ...sharing].some(({ refusal }) => refusal)) throw new Error(`no text explains ${formatDiagnostic(error)}`);
}

const STYLES = [
  { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_DOUBLE", lineWidth: 0 },
  { defaultStringType: "PLAIN", lineWidth: 0 },
  { defaultStringType: "QUOTE_SINGLE", lineWidth: 0 },
] as const;
type Style = (typeof STYLES)[number];

function write(directory: string, file: File, all: readonly Placed[], style: Style) {
  const { here, data, paths } = dataOf(file, all);
  const text = written(data, style);
  writeFileSync(join(directory, `${file}.yaml`), text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, merge: false, version: "1.2" });
  return here.map((of, index) => ({ of, ...rangeOf(document.contents, paths[index] ?? [], lines) }));
}

/** A file's data with the texts in it, and where each stands. */
export function dataOf(file: File, all: readonly Placed[]) {
  const here = all.filter(({ field }) => field.file === file);
  const data: Data = structuredClone(PLATFORM[file]);
  for (const { field, id } of here) if (field.around) overlay(data, structuredClone(field.around(id)));
  const paths = here.map((one) => {
    const { field, id } = one;
    const text = one.refusal ? harmless(one) : one.written;
    const path = "under" in field ? [...field.place(id), text] : field.place(id);
    set(data, path, "under" in field ? field.under : text);
    return path;
  });
  return { here, data, paths };
}

export const harmless = ({ field, id }: Placed) => field.harmless ?? field.write?.(`plain-${id}`) ?? `plain-${id}`;

/** In the style, where that keeps every text; DEL is no character of YAML's, so it is escaped. */
function written(data: unknown, style: Style): string {
  const inStyle = (one: Style) => stringify(data, one).replaceAll("\x7f", "\\x7f");
  const text = inStyle(style);
  try {
    if (isDeepStrictEqual(parse(text, { stringKeys: true, merge: false }), data)) return text;
  } catch {}
  return inStyle(STYLES[0]);
}

/** Lines from the key to the end of the value. */
function rangeOf(root: Node | null, path: readonly (string | number)[], lines: LineCounter): { from: number; to: number } {
  let node: Node | null = root;
  let start = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
      start = (pair?.key as Node | undefined)?.range?.[0] ?? 0;
      node = (pair?.value ?? null) as Node | null;
    } else if (isSeq(node)) {
      node = node.items[part as number] as Node;
      start = node.range?.[0] ?? 0;
    }
  }
  return { from: lines.linePos(start).line, to: lines.linePos(node?.range?.[1] ?? start).line };
}

/** Lays maps over each other; lists and texts replace. */
function overlay(under: Data, over: Data): void {
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    if (isPlain(below) && isPlain(value)) overlay(below, value);
    else set(under, [key], value);
  }
}
const isPlain = (value: unknown): value is Data => value !== null && typeof value === "object" && !Array.isArray(value);

/** Own properties only: `__proto__` is a key like any other. */
function set(data: unknown, path: readonly (string | number)[], value: unknown): void {
  const [first, ...rest] = path as [string | number, ...(string | number)[]];
  const holder = data as Record<string | number, unknown>;
  if (rest.length === 0) {
    Object.defineProperty(holder, first, { value, enumerable: true, writable: true, configurable: true });
    return;
  }
  if (!Object.hasOwn(holder, first)) set(holder, [first], {});
  set(holder[first], rest, value);
}
