import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseSync } from "@swc/core";

const ROOT = join(__dirname, "../..");
const FOLDERS = [
  "main.ts",
  "index.ts",
  "lazy-modules.ts",
  "model",
  "components",
  "thresholds",
  "environments",
  "constructs",
  "evaluate",
  "stacks",
  "terraform",
  "commands",
  "testing",
  "examples",
];

/** From where, in which file, and what is imported there. */
const WRONG = [
  ["model", "model/bad.ts", 'import "../constructs/literal";'],
  ["components", "components/bad.ts", 'import "../constructs/cdktf";'],
  ["a vendor's folder", "constructs/aws/bad.ts", 'import "../pagerduty/oncall";'],
  ["Prometheus' files", "constructs/prometheus/bad.ts", 'import "../literal";'],
  ["constructs", "constructs/bad.ts", 'import "../environments/load";'],
  ["what evaluates", "evaluate/bad.ts", 'import "../model/units";'],
  ["a vendor that evaluates", "evaluate/prometheus/bad.ts", 'import "../alertmanager/config";'],
  ["commands", "commands/bad.ts", 'import "../stacks/synth";'],
  ["terraform", "terraform/bad.ts", 'import "../environments/load";'],
  ["commands to the kit for tests", "commands/bad2.ts", 'import "../testing/synthesized";'],
  ["the kit for tests", "testing/bad.ts", 'import "../components/http-api";'],
  ["a second door to cdktf", "stacks/bad.ts", 'import "cdktf/lib/app";'],
  ["a second door to zod", "environments/bad.ts", 'import "zod";'],
  ["a provider's index", "constructs/aws/bad2.ts", 'import "@cdktf/provider-aws";'],
] as const;

describe("the house", () => {
  test("every arrow between folders runs the right way, cdktf has one door, providers are imported deeply", () => {
    expect(cruise(ROOT, FOLDERS)).toBe("");
  });

  test("thresholds import only types from components", () => {
    for (const file of readdirSync(join(ROOT, "thresholds"))) {
      const { body } = parseSync(readFileSync(join(ROOT, "thresholds", file), "utf8"), { syntax: "typescript" });
      for (const item of body)
        if (item.type === "ImportDeclaration" && item.source.value.includes("components")) expect([file, item.typeOnly]).toEqual([file, true]);
    }
  });

  describe("finds a wrong arrow", () => {
    let found: string;
    beforeAll(() => {
      found = cruiseWith(WRONG.map(([, file, text]) => [file, text]));
    });
    test.each(WRONG)("from %s", (_, file) => expect(found).toContain(` ${file} → `));
  });
});

function cruise(root: string, folders: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      join(ROOT, ".dependency-cruiser.cjs"),
      "--output-type",
      "err",
      ...folders,
    ],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return status === 0 ? "" : stdout + stderr;
}

/** The real tree with wrong files in it, in a folder of its own. */
function cruiseWith(wrong: readonly (readonly [file: string, text: string])[]): string {
  const root = mkdtempSync(join(tmpdir(), "tocsin-arrows-"));
  try {
    for (const folder of FOLDERS) cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
    for (const [file, text] of wrong) writeFileSync(join(root, file), `${text}\n`);
    return cruise(
      root,
      wrong.map(([file]) => file),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}
