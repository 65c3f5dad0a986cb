import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticError, problem } from "../../../model/diagnostics";
import { replaceOutput } from "../../../stacks/output";
import { NIGHTLY } from "../../support/nightly";
import { type Failure, failingAt, killedAt } from "./steps";
import { contentOf, folders, output, plant, refusal, rendering, type Tree, treeOf } from "./tree";

/** @slow writes thousands of outputs */
const folder = folders();
const out = () => join(folder(), "out");

/** What people and Terraform keep in the stacks' folders. */
const PEOPLES: Tree = {
  "stacks/live-aws/terraform.tfvars": "live",
  "stacks/live-aws/.terraform/providers/aws": "plugin",
  "stacks/old-aws/terraform.tfstate": "state",
  "stacks/old-aws/notes.md": "notes",
  "stacks/live-aws/terraform.tfstate": "state",
  "stacks/live-aws/states/older": "older",
};
const KEPT: Tree = { "kept/live-aws/terraform.tfstate": "state", "kept/live-aws/states/older": "older" };
const EDITED = { "files/live/rules.yml": "edited by hand" };
const OLD = rendering("old", ["live-aws", "old-aws"]);
const NEW = rendering("new", ["live-aws", "live-grafana"]);
const KILLED = rendering("killed", ["live-aws", "gone-aws"]);
const THIRD = rendering("third", ["live-aws", "new-datadog"]);

/** Situations that a run can find; each is whole. */
const SITUATIONS: readonly (readonly [name: string, make: (out: string) => void, wholes: readonly Tree[]])[] = [
  ["nothing is there", () => {}, [{}]],
  ["the output of an earlier run", (out) => output(out, OLD), [OLD]],
  [
    "an output in which people keep files and have changed one",
    (out) => {
      output(out, OLD);
      plant(out, { ...PEOPLES, ...EDITED });
    },
    [OLD],
  ],
  [
    "an output beside which a part of a stack's folder is kept",
    (out) => {
      output(out, OLD);
      plant(out, { ...KEPT, "stacks/live-aws/terraform.tfvars": "live" });
    },
    [OLD],
  ],
  ["an output of an earlier version, without checksums", (out) => plant(out, { ...OLD, ...PEOPLES }), [OLD]],
  ["the same output", (out) => output(out, NEW), []],
  [
    "what a killed run left in the middle of its exchange",
    (out) => {
      output(out, OLD);
      plant(out, PEOPLES);
      killedAt(middleOfExchange(out), () => output(out, KILLED));
    },
    [OLD, KILLED],
  ],
];

/** The first step after which cdktf's manifest is away, and the one after it. */
function middleOfExchange(out: string): number {
  if (middle !== undefined) return middle;
  const copy = `${out}-copy`;
  for (let step = 1; ; step++) {
    cpSync(out, copy, { recursive: true });
    killedAt(step, () => output(copy, KILLED));
    const away = !readdirSync(copy).includes("manifest.json");
    for (const name of readdirSync(folder())) if (name.includes("out-copy")) rmSync(join(folder(), name), { recursive: true });
    if (away) {
      middle = step + 1;
      return middle;
    }
  }
}
let middle: number | undefined;

describe.each(SITUATIONS)("where there is: %s", (_, make, wholes) => {
  test("a run that is killed before any of its steps loses nothing, and the next one makes all whole", () => {
    const seen = { old: 0, between: 0, new: 0 };
    for (let step = 1; ; step++) {
      const failsNext = NIGHTLY || step % 2 === 0;
      const before = made(make);
      if (!killedAt(step, () => output(out(), NEW))) break;
      seen[stateOf(wholes)]++;
      keepsAllOf(before);
      if (failsNext) {
        // One that itself fails completes what was begun.
        expect(refusal(() => failing())).toContain("TOC501");
        expect(["old", "new"]).toContain(stateOf(wholes));
        expect(litter()).toEqual([]);
        keepsAllOf(before);
      }
      output(out(), THIRD);
      expect(written()).toEqual(THIRD);
      expect(litter()).toEqual([]);
      keepsAllOf(before);
    }
    console.log(`killed at each of ${seen.old + seen.between + seen.new} steps: the output was ${JSON.stringify(seen)}`);
    expect(seen.old + seen.new).toBeGreaterThan(5);
  });

  test.each<[string, Failure]>([
    ["refuses one change", { code: "EACCES" }],
    ["is full from then on", { code: "ENOSPC", lasting: true, only: ["writeFileSync", "mkdirSync"] }],
    ["can't be written from then on", { code: "EROFS", lasting: true }],
  ])("a disk that %s, at any step, is told in one message, and the output is whole", (_, failure) => {
    let failures = 0;
    // One in three, and not always the same ones.
    for (let step = 1 + (failure.code.length % 3); ; step += NIGHTLY ? 1 : 3) {
      const before = made(make);
      const found = stateOf(wholes);
      let came = false;
      const told = refusal(() => {
        came = failingAt(step, failure, () => output(out(), NEW));
      });
      if (told === "" && !came) break;
      if (told !== "") {
        failures++;
        expect(told).toMatch(new RegExp(`^TOC118 .*${failure.code}`));
        expect(told).not.toContain(".tocsin-");
      }
      keepsAllOf(before);
      if (!failure.lasting && found !== "between") expect(stateOf(wholes)).not.toBe("between");
      output(out(), THIRD);
      expect(written()).toEqual(THIRD);
      keepsAllOf(before);
    }
    expect(failures).toBeGreaterThan(1);
  });
});

function made(make: (out: string) => void): Tree {
  for (const name of readdirSync(folder())) rmSync(join(folder(), name), { recursive: true });
  make(out());
  return contentOf(out());
}

/** A run that finds a mistake while it renders. */
const failing = (): void => {
  replaceOutput({ directory: out(), environments: ["live", "old", "gone", "new"] }, () => {
    throw new DiagnosticError([problem("TOC501", [], "too long", "shorten it")]);
  });
};

/** As far as a run wrote it, or would have. */
const written = (): Tree => Object.fromEntries(Object.entries(contentOf(out())).filter(([path]) => isOurs(path)));
const isOurs = (path: string): boolean => /^(?:manifest\.json|(?:files|monitoring)\/.*[^/]|stacks\/[^/]+\/cdk\.tf\.json)$/.test(path);

/** `between`: a part of one output, never of two, and cdktf finds no manifest. */
function stateOf(wholes: readonly Tree[]): "old" | "between" | "new" {
  const asWritten = ([path, text]: [string, string]): readonly [string, string] => [path, text === EDITED["files/live/rules.yml"] ? "# old" : text];
  const now = Object.fromEntries(Object.entries(written()).map(asWritten));
  if (sameTree(now, NEW)) return "new";
  if (wholes.some((whole) => sameTree(now, whole))) return "old";
  const parts = [...wholes, NEW].filter((whole) => Object.entries(now).every(([path, text]) => whole[path] === text));
  expect(parts.length > 0 ? [] : now).toEqual([]);
  expect(now).not.toHaveProperty(["manifest.json"]);
  return "between";
}
const sameTree = (one: Tree, other: Tree): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (tree: Tree): readonly unknown[] => Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1));

/** Each of people's files is where it was or is kept, with its text. */
function keepsAllOf(before: Tree): void {
  const now = treeOf(out());
  for (const [path, text] of Object.entries({ ...PEOPLES, ...EDITED })) {
    const stack = /^stacks\/(.*)$/.exec(path)?.[1];
    const places = [path, `kept/changed/${path}`, ...(stack === undefined ? [] : [`kept/${stack}`])];
    if (!places.some((place) => before[place] === text)) continue;
    expect([path, places.map((place) => now[place])]).toEqual([path, expect.arrayContaining([text])]);
  }
}

/** What runs left, beside the output and in it. */
function litter(): readonly string[] {
  return [...readdirSync(folder()).filter((name) => name !== "out"), ...Object.keys(treeOf(out())).filter((path) => path.startsWith(".tocsin-"))];
}
