import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstDifference, type StackOutput } from "../../bench/output";
import { preparePair } from "../../bench/pair";
import { platformFiles } from "../../bench/platform";

test.each(["aws", "all"] as const)("the bare program of ten components declares the same resources as Tocsin, with vendors: %s", (vendors) => {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-bench-"));
  try {
    const { alarms, resources } = preparePair(10, directory, vendors);
    expect(alarms).toBeGreaterThanOrEqual(100);
    expect(resources).toBeGreaterThan(alarms);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test("the bare program imports nothing of Tocsin but the door to cdktf", () => {
  const source = readFileSync(join(__dirname, "../../bench/bare.ts"), "utf8");
  expect([...source.matchAll(/^import (?!type).* from "(.+)"/gm)].map(([, path]) => path)).toEqual(["../constructs/cdktf"]);
});

test("a platform's files depend on nothing but its size", () => {
  expect([...platformFiles(100)]).toEqual([...platformFiles(100)]);
  expect([...platformFiles(100).values()].join("").match(/kind: /g)).toHaveLength(100);
  expect(() => platformFiles(15)).toThrow("a platform has 10, 20, … 99,990 components, not 15");
});

const stack = (threshold: number): StackOutput => ({
  name: "prod-aws",
  provider: {},
  data: {},
  resource: { aws_cloudwatch_metric_alarm: { api: { threshold } } },
});

test("a single argument that differs is found and named", () => {
  expect(firstDifference([stack(5)], [stack(5)])).toBeUndefined();
  expect(firstDifference([stack(5)], [stack(6)])).toMatch(/^prod-aws: aws_cloudwatch_metric_alarm\.api: ours .*5.*, bare .*6/);
  expect(firstDifference([stack(5)], [])).toBe("prod-aws is in one output only");
});
