import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Diagnostic, formatDiagnostic } from "../../../model/diagnostics";
import { visibleLine } from "../../../model/visible";
import { replaceOutput, type Target } from "../../../stacks/output";

/** Path -> text, or what else is there; empty directories too. Links are not followed. */
export type Tree = Readonly<Record<string, string>>;

export function treeOf(directory: string): Tree {
  const visit = (path: string): readonly (readonly [string, string])[] => {
    const found = lstatSync(join(directory, path), { throwIfNoEntry: false });
    if (!found) return [];
    if (found.isSymbolicLink()) return [[path, `-> ${readlinkSync(join(directory, path))}`]];
    if (found.isFile()) return [[path, readFileSync(join(directory, path), "utf8")]];
    if (!found.isDirectory()) return [[path, "(special)"]];
    const inside = readdirSync(join(directory, path))
      .sort()
      .flatMap((name) => visit(path === "" ? name : `${path}/${name}`));
    return inside.length === 0 && path !== "" ? [[`${path}/`, ""]] : inside;
  };
  return Object.fromEntries(visit(""));
}

/** Without the manifest, whose sums follow from the rest. */
export function contentOf(directory: string): Tree {
  const { "tocsin.json": _, ...content } = treeOf(directory);
  return content;
}

export function plant(directory: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** What a synthesis of one environment, or of several, would write; the text tells versions apart. */
export function rendering(text: string, stacks: readonly string[] = ["live-aws"]): Tree {
  const environments = [...new Set(stacks.map((stack) => stack.split("-")[0] as string))];
  return {
    ...Object.fromEntries(environments.map((name) => [`monitoring/${name}.json`, JSON.stringify({ alerts: [], environment: name, text, version: 1 })])),
    ...Object.fromEntries(environments.map((name) => [`files/${name}/rules.yml`, `# ${text}`])),
    ...Object.fromEntries(stacks.map((stack) => [`stacks/${stack}/cdk.tf.json`, `{"//":"${text}"}`])),
    "manifest.json": JSON.stringify({ stacks: Object.fromEntries(stacks.map((stack) => [stack, {}])), version: text }),
  };
}

/** Replaces an output as a synthesis would. @returns the warnings' texts */
export function output(directory: string, tree: Tree, target: Partial<Target> = {}): readonly string[] {
  const environments = Object.keys(tree).flatMap((path) => /^monitoring\/(.*)\.json$/.exec(path)?.[1] ?? []);
  return replaceOutput({ directory, environments, patience: 0, ...target }, (staging) => {
    for (const [path, text] of Object.entries(tree)) staging.write(path, text);
  }).map(told);
}

/** A new folder for each test; in memory, where there is such a disk, because thousands of outputs are written. */
export function folders(): () => string {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "tocsin-output-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Codes and texts of the diagnostics that something throws; anything else that it throws is passed on. */
export function refusal(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error && "diagnostics" in error)) throw error;
    return (error.diagnostics as readonly Diagnostic[]).map((one) => `${told(one)}\n${visibleLine(one.hint)}`).join("\n");
  }
  return "";
}

/** As it is printed, without the hint. */
const told = (diagnostic: Diagnostic): string =>
  formatDiagnostic(diagnostic)
    .replace(/\n {4}hint: .*$/, "")
    .replace(/^\w+ (TOC\d+): /, "$1 ");
