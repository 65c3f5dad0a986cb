import { spawnSync } from "node:child_process";
import { closeSync, cpSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Outputs } from "./fixture";
import { said } from "./said";

const ROOT = join(__dirname, "../../../..");
let outputs: Outputs;
beforeAll(() => {
  outputs = new Outputs();
});
afterAll(() => outputs?.close());

/** As people run it. */
function review(...args: readonly string[]) {
  const command = ["--require", "tsx/cjs", join(ROOT, "commands/review.ts"), ...args];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  return { code: status ?? signal, stdout, stderr };
}
const ONE_MESSAGE = (reason: RegExp) => new RegExp(`^[^\\n]*${reason.source}[^\\n]*\\n {4}hint: [^\\n]+\\n$`);

/** Puts something in a file's place. */
const THINGS: Readonly<Record<string, readonly [(file: string) => void, RegExp]>> = {
  "a folder": [mkdirSync, /is a folder, and no file/],
  "a pipe": [(file) => void spawnSync("mkfifo", [file]), /is a pipe, and no file/],
  "a device": [(file) => symlinkSync("/dev/zero", file), /is a device, and no file/],
  "a link that leads nowhere": [(file) => symlinkSync("nowhere", file), /can't be read: it is a link that leads nowhere|has no cdk\.tf\.json/],
  "a link to itself": [(file) => symlinkSync(file, file), /can't be read: it is a link that leads back to itself|has no cdk\.tf\.json/],
  "300 MB": [
    (file) => {
      const descriptor = openSync(file, "w");
      ftruncateSync(descriptor, 300_000_000);
      closeSync(descriptor);
    },
    /has 300000000 bytes; 268435456 are read/,
  ],
  "JSON nested 3,000 deep": [(file) => writeFileSync(file, `${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`), /is nested more than 128 deep/],
  "bytes that are no UTF-8": [(file) => writeFileSync(file, Buffer.from([0x7b, 0xff, 0x7d])), /is no UTF-8 text/],
  "UTF-16": [(file) => writeFileSync(file, Buffer.from("\ufeff{}", "utf16le")), /is written in UTF-16/],
  nothing: [(file) => writeFileSync(file, ""), /is cut off or no JSON: it ends too early/],
  "text that is no JSON": [(file) => writeFileSync(file, "hunter2"), /is cut off or no JSON/],
  "other JSON": [(file) => writeFileSync(file, "[1]"), /is no model|is no Terraform configuration|is JSON of something else/],
};

describe.each(Object.entries(THINGS))("%s", (name, [put, expected]) => {
  test.each(["monitoring/production.json", "stacks/production-aws/cdk.tf.json", "plan.json"])(
    "in place of %s is told in one line, with exit code 2",
    async (place) => {
      const damaged = join(outputs.folder, `${name} ${place.replaceAll("/", " ")}`);
      cpSync(outputs.head, damaged, { recursive: true });
      rmSync(join(damaged, place), { force: true });
      put(join(damaged, place));
      const sides = place === "plan.json" ? [outputs.base, outputs.head, "--plan", `production-aws=${join(damaged, place)}`] : [outputs.base, damaged];
      expect(await said(...sides)).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(ONE_MESSAGE(expected)) });
      rmSync(damaged, { recursive: true });
    },
  );
});

describe("a folder that can't be looked into is told in one line, with exit code 2", () => {
  test.each<[string, (side: string) => void, RegExp]>([
    ["monitoring as a file", (side) => replace(join(side, "monitoring"), (path) => writeFileSync(path, "")), /monitoring can't be read: it is no folder/],
    ["stacks as a file", (side) => replace(join(side, "stacks"), (path) => writeFileSync(path, "")), /stacks can't be read: it is no folder/],
    [
      "stacks as a link that leads nowhere",
      (side) => replace(join(side, "stacks"), (path) => symlinkSync("nowhere", path)),
      /stacks can't be read: it is a link that leads nowhere/,
    ],
    [
      "a stack as a link that leads nowhere",
      (side) => replace(join(side, "stacks/production-aws"), (path) => symlinkSync("nowhere", path)),
      /stack production-aws is a link that leads nowhere/,
    ],
    [
      "a file with a name that a terminal obeys",
      (side) => writeFileSync(join(side, "monitoring/a\u001b[31m\u202e\n.json"), "{}"),
      /aU\+001B\[31mU\+202E\\n\.json is no model/,
    ],
    [
      "a model of another environment",
      (side) => cpSync(join(side, "monitoring/production.json"), join(side, "monitoring/staging.json")),
      /staging\.json is the model of production, by what it says/,
    ],
  ])("%s", async (name, damage, expected) => {
    const damaged = join(outputs.folder, name);
    cpSync(outputs.head, damaged, { recursive: true });
    damage(damaged);
    expect(await said(outputs.base, damaged)).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(ONE_MESSAGE(expected)) });
  });
});

function replace(path: string, make: (path: string) => void): void {
  rmSync(path, { recursive: true });
  make(path);
}

test.each(["/etc", "/dev/stdin", "/proc/self/mem", "nowhere/plan.json", `${"x".repeat(5000)}`])("--plan %s is told in one line, with exit code 2", (plan) => {
  expect(review("--plan", plan)).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(ONE_MESSAGE(/ /)) });
});

test("a stack that is a link to a folder is read as one", async () => {
  const linked = join(outputs.folder, "linked");
  cpSync(outputs.head, linked, { recursive: true });
  replace(join(linked, "stacks/production-aws"), (path) => symlinkSync(join(outputs.head, "stacks/production-aws"), path));
  expect(await said(outputs.head, linked, "--format", "json")).toEqual({ code: 0, stdout: expect.stringContaining('"resources": [],'), stderr: "" });
});
