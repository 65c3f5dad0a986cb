import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { readModels } from "../../environments/models";
import { formatDiagnostic } from "../../model/diagnostics";
import { type Block, blocks, PAGES, ROOT, read, withBlock } from "./markdown";

const all = blocks("README.md");
const marked = (mark: string, from = all) => from.filter((block): block is Required<Block> => block.mark === mark);

/** Seconds are left out. */
test.each(marked("prints").map((block) => [block.of, block] as const))("%s prints what the README shows", (command, block) => {
  const printed = run(command).replace(/^[\d.]+ s\n/m, "");
  expectBlock(block, printed);
});

test.each(marked("excerpt").map((block) => [block.of, block] as const))("%s prints the lines that the README shows, in their order", (command, block) => {
  expectExcerpt(block, run(command));
});

/** `<!-- review: <file>: <old> -> <new>; <old> -> <new> -->`: this project's policy, and each first <old> in the file exchanged. */
test.each(
  PAGES.flatMap((page) =>
    marked(
      "review",
      blocks(page).filter(({ mark }) => mark !== undefined),
    ).map((block) => [block.of, page, block] as const),
  ),
)("The review of %s says the lines that %s shows, in their order, and exits as it says", (change, _, block) => {
  const { file = "", exchanges = "" } = /^(?<file>[^:]+): (?<exchanges>.*)$/.exec(change)?.groups ?? {};
  const folder = mkdtempSync(join(tmpdir(), "tocsin-readme-review-"));
  try {
    cpSync(join(ROOT, dirname(file)), join(folder, "environments"), { recursive: true });
    npm("synth", [], { CDKTF_OUTDIR: join(folder, "base"), ENVIRONMENTS_DIR: dirname(file) });
    const exchanged = exchanges.split("; ").reduce((text, exchange) => {
      const [old = "", now = ""] = exchange.replaceAll("\\n", "\n").split(" -> ");
      expect(text).toContain(old);
      return text.replace(old, now);
    }, read(file));
    writeFileSync(join(folder, "environments", basename(file)), exchanged);
    npm("synth", [], { CDKTF_OUTDIR: join(folder, "head"), ENVIRONMENTS_DIR: join(folder, "environments") });
    const { stdout, stderr, status } = npm("review", ["--", join(folder, "base"), join(folder, "head")]);
    expectExcerpt(block, `${stdout}${stderr}exit code ${status}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(marked("mistake").map((block) => [block.of, block] as const))("The mistake %s gets the message that the README shows", (mistake, block) => {
  const [file, right, , wrong] = mistake.split(/:? /) as [string, string, string, string];
  const directory = mkdtempSync(join(tmpdir(), "tocsin-mistake-"));
  try {
    cpSync(join(ROOT, dirname(file)), directory, { recursive: true });
    writeFileSync(join(directory, basename(file)), read(file).replace(`${right}:`, `${wrong}:`));
    const told = readModels(directory).diagnostics.map(formatDiagnostic).join("\n").replaceAll(directory, dirname(file));
    expectBlock(block, `${told}\n1 error; nothing was written\n`);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

/** UPDATE_EXPECTED=1 writes what is really printed into the README. */
function expectBlock(block: Required<Block>, printed: string): void {
  if (process.env.UPDATE_EXPECTED) writeFileSync(join(ROOT, "README.md"), withBlock(read("README.md"), block, printed));
  else expect(block.text).toBe(printed);
}

/** "…" stands for whatever is left out: lines where it stands alone, the rest of a line where it ends one. */
function expectExcerpt(block: Block, text: string): void {
  const printed = text.split("\n");
  const shown = block.text.split("\n").filter((line) => line !== "" && line.trim() !== "…");
  const placeOf = (line: string) => (line.endsWith(" …") ? printed.findIndex((full) => full.startsWith(line.slice(0, -2))) : printed.indexOf(line));
  expect(shown.filter((line) => placeOf(line) < 0)).toEqual([]);
  const places = shown.map(placeOf);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

/** A command of the README, with its output somewhere else. */
function run(command: string): string {
  const outdir = mkdtempSync(join(tmpdir(), "tocsin-readme-"));
  const [, , script = "", ...rest] = command.split(" ");
  try {
    const { stdout, stderr, status } = npm(script, rest, { CDKTF_OUTDIR: join(outdir, "out") });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function npm(script: string, rest: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { ENVIRONMENT: _one, ENVIRONMENTS_DIR: _other, ...env } = process.env;
  return spawnSync("npm", ["run", "--silent", script, ...rest], { cwd: ROOT, encoding: "utf8", env: { ...env, ...variables } });
}
