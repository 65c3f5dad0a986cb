import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readModels } from "../../environments/models";
import { DiagnosticError, hasErrors } from "../../model/diagnostics";
import { synthesize } from "../../stacks/synth";
import { NIGHTLY } from "../support/nightly";
import { filesOf } from "../support/synth";
import { Yardstick } from "../support/yardstick";
import { malformed } from "./arbitraries/malformed";
import { SEED, tellCounts } from "./arbitraries/seed";

const ROOT = join(__dirname, "../..");
const FILES = new Map(
  readdirSync(join(ROOT, "environments"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [name, readFileSync(join(ROOT, "environments", name), "utf8")] as const),
);

/** A reference file with something broken in it, and the environment that shows it. */
const broken = fc.tuple(fc.constantFrom(...FILES.keys()), fc.gen()).map(([name, gen]) => ({
  name,
  text: malformed(gen, FILES.get(name) as string),
  environment: name === "base.yaml" ? "staging" : name.replace(".yaml", ""),
}));

/** How many times what a sound environment costs; what is refused costs less, as a rule. */
const MOST = 10;

describe("a malformed reference file", () => {
  test("gives diagnostics with their places, or stacks: never a crash, and soon", () => {
    const sound = mkdtempSync(join(tmpdir(), "tocsin-sound-"));
    copyInto(sound);
    const yardstick = new Yardstick(() => rendered(sound, "staging"));
    const counts = { files: 0, refused: 0, rendered: 0, times: 0 };
    fc.assert(
      fc.property(broken, ({ name, text, environment }) => {
        const directory = copied(name, text);
        try {
          let wrote = false;
          const times = yardstick.times(() => {
            wrote = rendered(directory, environment);
          }, MOST);
          counts[wrote ? "rendered" : "refused"]++;
          counts.files++;
          counts.times = Math.max(counts.times, times);
          expect(times).toBeLessThan(MOST);
        } finally {
          rmSync(directory, { recursive: true });
        }
      }),
      { numRuns: NIGHTLY ? 2_000 : 60, endOnFailure: !NIGHTLY, seed: SEED },
    );
    rmSync(sound, { recursive: true });
    tellCounts("malformed files", counts);
    expect(counts.refused).toBeGreaterThan(counts.files / 3);
  });

  test("ends a synthesis with its problems alone, and leaves the output as it was", async () => {
    const counts = { 0: 0, 1: 0 };
    const two = fc.tuple(broken, broken);
    const ends = async ({ name, text, environment }: { name: string; text: string; environment: string }) => {
      const directory = copied(name, text);
      try {
        const before = earlierOutput(join(directory, "out"));
        const { status, stderr } = await synth(directory, environment);
        expect([0, 1]).toContain(status);
        counts[status as 0 | 1]++;
        // Neither a stack trace nor an error that nobody has put into words.
        expect(stderr.split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$|^\w*Error\b|^\s*throw |^Node\.js v/.test(line))).toEqual([]);
        if (status === 1) expect([stderr, filesOf(join(directory, "out"))]).toEqual([expect.stringMatching(/ error TOC\d{3}[ :]/), before]);
      } finally {
        rmSync(directory, { recursive: true });
      }
    };
    await fc.assert(
      fc.asyncProperty(two, (pair) => Promise.all(pair.map(ends)).then(() => undefined)),
      { numRuns: NIGHTLY ? 50 : 2, endOnFailure: true, seed: SEED },
    );
    expect(counts[1]).toBeGreaterThan(0);
  });
});

function copied(changed: string, text: string): string {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-malformed-"));
  copyInto(directory);
  writeFileSync(join(directory, changed), text);
  return directory;
}

function copyInto(directory: string): void {
  for (const [name, sound] of FILES) writeFileSync(join(directory, name), sound);
}

/** Whether stacks were written; what is refused says where, why and what to do. */
function rendered(directory: string, environment: string): boolean {
  const { models, diagnostics, locate } = readModels(directory, { only: environment });
  const refused = hasErrors(diagnostics) ? diagnostics : problemsOf(() => synthesize(models, join(directory, "out"), locate));
  for (const { position, reason, hint } of [...diagnostics, ...refused]) {
    expect([position?.file.startsWith(directory), (position?.line ?? 0) >= 1, (position?.column ?? 0) >= 1]).toEqual([true, true, true]);
    expect([reason, hint]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  }
  return refused.length === 0;
}

function problemsOf(action: () => void) {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

function earlierOutput(out: string): ReadonlyMap<string, string> {
  mkdirSync(join(out, "stacks", "staging-aws"), { recursive: true });
  writeFileSync(join(out, "manifest.json"), "{}");
  writeFileSync(join(out, "stacks", "staging-aws", "cdk.tf.json"), '{ "earlier": true }');
  return filesOf(out);
}

function synth(directory: string, environment: string): Promise<{ readonly status: number | null; readonly stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--require", "tsx/cjs", "main.ts"], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ENVIRONMENTS_DIR: directory, ENVIRONMENT: environment, CDKTF_OUTDIR: join(directory, "out") },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("close", (status) => resolve({ status, stderr }));
  });
}
