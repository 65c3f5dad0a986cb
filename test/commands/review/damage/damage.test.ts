import { hash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { reviewSchema } from "../../../../commands/review/forms/schema";
import type { Review } from "../../../../commands/review/review";
import { NIGHTLY } from "../../../support/terraform";
import { Outputs } from "./fixture";
import { DAMAGES, NAMES, randomOf } from "./mutations";
import { type Said, said } from "./said";

type Json = Readonly<Record<string, unknown>>;
const RUNS = NIGHTLY ? 10_000 : 1000;
const FORMATS = ["json", "terminal", "markdown", "html"];

let outputs: Outputs;
beforeAll(() => {
  outputs = new Outputs();
});
afterAll(() => outputs?.close());

/** Without its damage once `work` is done. */
async function damagedWhile(file: string, damaged: string | Buffer, work: () => Promise<void>): Promise<void> {
  const text = readFileSync(file);
  writeFileSync(file, damaged);
  try {
    await work();
  } finally {
    writeFileSync(file, text);
  }
}

const whole = (format: string): Promise<Said> =>
  said(outputs.base, outputs.head, "--plan", `production-aws=${outputs.plan}`, "--policy", outputs.policy, "--as-of", "2026-11-30", "--format", format);

/** One message with its hint, and nothing else. */
const ONE_MESSAGE = /^[^\n]+\n {4}hint: [^\n]+\n$/;
const OURS = "this is a mistake of Tocsin's";
const NONSENSE = /\bundefined\b|\[object |\bNaN\b|function \w*\(/;

function expectSane({ code, stdout, stderr }: Said, format: string, damaged: string): void {
  expect(stderr).not.toContain(OURS);
  expect(stderr).not.toMatch(/^\s+at /m);
  if (code === 2) {
    expect([stdout, stderr]).toEqual(["", expect.stringMatching(ONE_MESSAGE)]);
    return;
  }
  expect([code, stderr]).toEqual(code === 0 ? [0, ""] : [1, expect.stringMatching(/^\d+ policy errors?\n$/)]);
  if (format === "json") {
    expect(reviewSchema.safeParse(JSON.parse(stdout)).error?.issues ?? []).toEqual([]);
    if (!damaged.includes("NaN")) expect(NONSENSE.exec(stdout)?.[0]).toBeUndefined();
  } else expect(stdout.length).toBeGreaterThan(100);
}

test("what is not damaged is reviewed, and says much", async () => {
  for (const format of FORMATS) {
    const { code, stdout, stderr } = await whole(format);
    expect([format, code, stderr]).toEqual([format, 1, expect.stringMatching(/^\d+ policy errors\n$/)]);
    expect(stdout.length).toBeGreaterThan(format === "terminal" ? 10_000 : 20_000);
  }
});

test("a name that every object has is nobody's: in a model, an alert, a component, a stack or a resource, on one side", async () => {
  const places: readonly (readonly [string, (document: Json) => unknown])[] = [
    ["monitoring/production.json", (document) => document],
    ["monitoring/production.json", ({ alerts }) => (alerts as readonly Json[])[0]],
    ["monitoring/production.json", ({ components }) => (components as readonly Json[])[0]],
    ["monitoring/production.json", ({ oncall }) => oncall],
    ["stacks/production-aws/cdk.tf.json", (document) => document],
    ["stacks/production-aws/cdk.tf.json", ({ resource }) => resource],
    ["stacks/production-aws/cdk.tf.json", ({ resource }) => Object.values(Object.values(resource as Json)[0] as Json)[0]],
  ];
  const copy = join(outputs.folder, "names");
  cpSync(outputs.head, copy, { recursive: true });
  for (const [file, holder] of places)
    for (const name of NAMES)
      for (const value of [{ a: { b: "c" } }, "text"]) {
        const document = JSON.parse(outputs.files.get(join(outputs.head, file)) as string) as Json;
        Object.defineProperty(holder(document), name, { value, enumerable: true, configurable: true });
        await damagedWhile(join(outputs.head, file), JSON.stringify(document), async () => {
          for (const sides of [
            [copy, outputs.head],
            [outputs.head, copy],
          ] as const)
            expectSane(await said(...sides, "--policy", outputs.policy, "--format", "json"), "json", "");
        });
      }
});

test(`${RUNS} outputs and plans, each damaged in one place, are reviewed or told in one line: never a stack trace, and exit code 1 means a broken policy`, async () => {
  const counts = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...outputs.files.keys()), fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(), async (file, damage, seed) => {
      const random = randomOf(seed);
      const text = outputs.files.get(file) as string;
      const damaged = DAMAGES[damage]?.(text, random);
      if (damaged === undefined) return;
      await damagedWhile(file, damaged, async () => {
        const format = FORMATS[random(FORMATS.length)] as string;
        const found = await whole(format);
        counts.set(found.code, (counts.get(found.code) ?? 0) + 1);
        expectSane(found, format, String(damaged));
      });
    }),
    { numRuns: RUNS, seed: 11, endOnFailure: true },
  );
  // Neither everything passes nor everything is refused.
  expect(Math.min(counts.get(1) ?? 0, counts.get(2) ?? 0)).toBeGreaterThan(RUNS / 10);
});

test(`${RUNS / 5} outputs that are damaged in one place are refused, or told to differ from what they were`, async () => {
  const copy = join(outputs.folder, "copy");
  cpSync(outputs.head, copy, { recursive: true });
  const files = [...outputs.files.keys()].filter((file) => file.startsWith(outputs.head));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(), async (file, damage, seed) => {
      const damaged = DAMAGES[damage]?.(outputs.files.get(file) as string, randomOf(seed));
      if (damaged === undefined) return;
      await damagedWhile(file, damaged, async () => {
        const { code, stdout } = await said(copy, outputs.head, "--format", "json");
        const state = code === 2 ? "refused" : (JSON.parse(stdout) as Review).environments[0]?.state;
        if (state === "unchanged") expect(meaning(String(damaged))).toEqual(meaning(outputs.files.get(file) as string));
      });
    }),
    { numRuns: RUNS / 5, seed: 11, endOnFailure: true },
  );
});

test("what is damaged alike on both sides is refused, also where a sum is told of what it was", async () => {
  const file = "stacks/production-aws/cdk.tf.json";
  const sound = outputs.files.get(join(outputs.head, file)) as string;
  const damaged = sound.replace('"alarm_name": "', '"alarm_name": ');
  const sides = ["one", "other"].map((name) => join(outputs.folder, name));
  for (const side of sides) {
    cpSync(outputs.head, side, { recursive: true });
    writeFileSync(join(side, "manifest.json"), "{}");
  }
  const reviewOf = async (text: string, sumOf?: string): Promise<number> => {
    for (const side of sides) {
      writeFileSync(join(side, file), text);
      if (sumOf !== undefined) writeFileSync(join(side, "tocsin.json"), JSON.stringify({ files: { [file]: hash("sha256", sumOf) } }));
    }
    return (await said(sides[0] as string, sides[1] as string, "--format", "json")).code;
  };
  expect(damaged).not.toBe(sound);
  expect([await reviewOf(sound), await reviewOf(damaged), await reviewOf(sound, sound), await reviewOf(damaged, sound)]).toEqual([0, 2, 0, 2]);
});

test("a key that stands twice is refused, whatever sum is told: Terraform takes both, and a review would see one", async () => {
  const [base, head] = ["twice-base", "twice-head"].map((name) => join(outputs.folder, name)) as [string, string];
  for (const side of [base, head]) cpSync(outputs.head, side, { recursive: true });
  writeFileSync(join(head, "manifest.json"), "{}");
  const added = {
    "stacks/production-aws/cdk.tf.json": [
      ['  "resource": {', '  "resource": {"terraform_data":{"z":{"provisioner":[{"local-exec":{"command":"id"}}]}}},\n  "resource": {'],
      ['    "aws_sns_topic": {', '    "aws_sns_topic": {"z":{"name":"z"}},\n    "aws_sns_topic": {'],
      ['"alarm_name": "', '"alarm_name": "other",\n        "alarm_name": "'],
    ],
    "monitoring/production.json": [
      ['  "alerts": [', '  "alerts": [],\n  "alerts": ['],
      ['"severity": "P1"', '"severity": "P4",\n      "severity": "P1"'],
    ],
  } as const;
  for (const [file, changes] of Object.entries(added)) {
    const sound = outputs.files.get(join(outputs.head, file)) as string;
    for (const [text, instead] of changes) {
      const twice = sound.replace(text, () => instead);
      expect(twice).not.toBe(sound);
      writeFileSync(join(head, "tocsin.json"), JSON.stringify({ files: { [file]: hash("sha256", twice) } }));
      await damagedWhile(join(head, file), twice, async () => {
        const { code, stderr } = await said(base, head, "--format", "json");
        expect([text, code, stderr]).toEqual([text, 2, expect.stringContaining("a key twice in one object")]);
      });
    }
  }
});

const meaning = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, ""));
