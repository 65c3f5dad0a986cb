import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { reviewSchema } from "../../../../commands/review/forms/schema";
import type { Review } from "../../../../commands/review/review";
import { said } from "../damage/said";
import { EMPTY_MODEL } from "./project";

let folder: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-files-"));
  put("a/monitoring/test.json", JSON.stringify(EMPTY_MODEL));
  put("a/stacks/test-aws/cdk.tf.json", "{}");
  for (const name of ["prometheus/rules/x.yml", "prometheus/prometheus.yml", "alertmanager/alertmanager.yml"]) put(`a/files/test/${name}`, `${name}: 1\n`);
  cpSync(join(folder, "a"), join(folder, "b"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
const review = (...args: readonly string[]) => said(join(folder, "a"), join(folder, "b"), ...args);

function differ(): void {
  put("b/files/test/prometheus/rules/x.yml", "prometheus/rules/x.yml: 2\n");
  put("b/files/test/prometheus/rules/longer.yml", "new\n");
  rmSync(join(folder, "b/files/test/alertmanager"), { recursive: true });
}
const LINES = [
  "files/test/alertmanager/alertmanager.yml is gone",
  "files/test/prometheus/rules/longer.yml is new",
  "files/test/prometheus/rules/x.yml changed",
];

test("files of two outputs that are the same are nothing to review", async () => {
  expect((await review()).stdout).toContain("is unchanged");
});

test.each(["terminal", "markdown", "html"])("%s tells each file that is new, gone or changed", async (format) => {
  differ();
  const { code, stdout } = await review("--format", format);
  expect(code).toBe(0);
  for (const line of LINES) expect(stdout.replaceAll("\\", "")).toContain(line);
  expect(stdout).toContain("Files for other programs");
  expect(stdout).not.toContain("unchanged");
});

test("JSON has each as a change, by the schema", async () => {
  differ();
  const parsed: Review = reviewSchema.parse(JSON.parse((await review("--format", "json")).stdout));
  expect(parsed.environments.map(({ state, changes }) => [state, changes])).toEqual([
    ["changed", LINES.map((text) => ({ category: "file-changed", text, fields: [] }))],
  ]);
});

test("a policy may forbid it", async () => {
  differ();
  put("policy.yaml", "rules: { files: { when: { category: file-changed }, because: nobody edits them } }\n");
  expect(await review("--policy", join(folder, "policy.yaml"))).toMatchObject({ code: 1, stdout: expect.stringContaining(LINES[0] as string) });
});

test("an environment that has nothing but files is reviewed, and what is no file is refused", async () => {
  put("b/files/other/x.yml", "");
  const found = JSON.parse((await review("--format", "json")).stdout) as Review;
  expect(found.environments.map(({ environment, state }) => [environment, state])).toEqual([
    ["other", "changed"],
    ["test", "unchanged"],
  ]);
  symlinkSync("test", join(folder, "b/files/link"));
  expect(await review()).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(/^\S*link is neither a file nor a folder\n {4}hint: .*\n$/) });
  rmSync(join(folder, "b/files/link"));
  spawnSync("mkfifo", [join(folder, "b/files/pipe")]);
  expect((await review()).code).toBe(2);
});

test("bytes are read only where sizes are the same", async () => {
  differ();
  const { openSides } = require("../../../../commands/review/sides/open") as typeof import("../../../../commands/review/sides/open");
  const { compareFiles } = require("../../../../commands/review/compare/files") as typeof import("../../../../commands/review/compare/files");
  const [base, head] = await openSides(join(folder, "a"), join(folder, "b"));
  expect(readFileSync(join(folder, "b/files/test/prometheus/rules/longer.yml"), "utf8")).toBe("new\n");
  rmSync(join(folder, "b/files/test/prometheus/rules/longer.yml"));
  expect(compareFiles(base, head, "test").map(({ text }) => text)).toEqual(LINES);
});
