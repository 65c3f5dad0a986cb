import { spawnSync } from "node:child_process";
import { join } from "node:path";

const USAGES = {
  bench: "npm run bench [--",
  review: "npm run bench:review [--",
  validate: "npm run bench:validate [--",
  tests: "npm run bench:tests [--",
} as const;
type Name = keyof typeof USAGES;

function call(name: Name, ...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", `bench/${name}.ts`, ...given], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test.each<[Name, readonly string[], string]>([
  ["bench", ["--halp"], "there is no option --halp"],
  ["review", ["--halp"], "there is no option --halp"],
  ["validate", ["--halp"], "there is no option --halp"],
  ["tests", ["--halp"], "there is no option --halp"],
  ["bench", ["--components", "10,15"], 'a platform has 10, 20, … 99,990 components, not "15"'],
  ["validate", ["--components", "many"], 'a platform has 10, 20, … 99,990 components, not "many"'],
  ["review", ["--components", "100"], 'a platform has 1000, 1010, … 99,990 components, not "100"'],
  ["validate", ["--components", "10,20"], "one number of components at most"],
  ["bench", ["--vendors", "gcp"], 'there are no vendors "gcp"'],
  ["bench", ["100"], 'nothing is known of "100"'],
  ["tests", ["quick"], 'nothing is known of "quick"'],
])("%s %j says what it takes, and exits as the commands do", (name, given, reason) => {
  const { status, stdout, stderr } = call(name, ...given);
  const [first, hint, ...rest] = stderr.trimEnd().split("\n");
  expect([status, stdout, first]).toEqual([1, "", reason]);
  expect(hint).toContain(USAGES[name]);
  expect(rest).toEqual([]);
});

test.each<Name>(["bench", "review", "validate", "tests"])("%s --help says how it is called, as the commands do", (name) => {
  const { status, stdout, stderr } = call(name, "--help");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(USAGES[name]);
});
