import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { MUTANTS, type Mutant } from "./mutants";

/**
 * `npm run test:mutants [-- <part of a fault's name>]`: makes one deliberate fault after the other in a copy of the project, and demands that
 * the tests named for it fail, which pass without it. Exit code 1 where a fault is not caught.
 */
function run(part: string): number {
  const copy = copyOf(join(__dirname, "../.."));
  try {
    const chosen = MUTANTS.filter(({ fault }) => fault.includes(part));
    const sound = passes(copy, [...new Set(chosen.flatMap(({ tests }) => tests))]);
    if (!sound.passed) {
      process.stderr.write(`the tests fail without any fault:\n${sound.output}`);
      return 1;
    }
    const missed = chosen.filter((mutant) => !isCaught(copy, mutant));
    process.stdout.write(`${chosen.length - missed.length} of ${chosen.length} faults were caught\n`);
    return missed.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function isCaught(copy: string, { fault, file, text, instead, tests }: Mutant): boolean {
  const path = join(copy, file);
  const sound = readFileSync(path, "utf8");
  writeFileSync(
    path,
    sound.replace(text, () => instead),
  );
  try {
    const { passed, output } = passes(copy, tests);
    const caught = passed ? undefined : how(output);
    process.stdout.write(caught === undefined ? `MISSED  ${fault}: ${file} with ${instead}\n` : `caught  ${fault}: ${caught}\n`);
    return caught !== undefined;
  } finally {
    writeFileSync(path, sound);
  }
}

/** By whom: a test that fails, or what declares resources, which refuses it. A test that can't be loaded otherwise says nothing of the fault. */
function how(output: string): string | undefined {
  const failed = /^Tests: +(\d+) failed/m.exec(output)?.[1];
  const first = /^\s+● (.+)$/m.exec(output)?.[1];
  if (failed !== undefined) return `${failed} failed, the first of which is "${first}"`;
  const refused = /DiagnosticError: error (TOC\d+ .+)$/m.exec(output)?.[1];
  return refused && `refused by ${refused}`;
}

function passes(copy: string, tests: readonly string[]): { readonly passed: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, "node_modules/jest/bin/jest.js"), "--ci", ...tests], {
    cwd: copy,
    encoding: "utf8",
  });
  return { passed: status === 0, output: `${stdout}${stderr}` };
}

/** What is under version control or might be, with the same packages. */
function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), "tocsin-mutants-"));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  for (const file of listed.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

process.exitCode = run(process.argv[2] ?? "");
