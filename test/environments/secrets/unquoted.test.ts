import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../../environments/models";
import { unquoted } from "../../../environments/secrets";
import { askLibrary } from "../../../environments/secrets/ask";
import { formatDiagnostic, problem } from "../../../model/diagnostics";

const folder = mkdtempSync(join(tmpdir(), "tocsin-unquoted-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TOKEN = ["glp", "at-q7Rk2LmX9vTz4BnC8wYs"].join("");

test.each([
  ["the name of an alias", `a: *${TOKEN}\n`],
  ["a tag", `a: !${TOKEN} x\n`],
  ["a directive", `%${TOKEN} x\n---\na: b\n`],
  ["a key above a mistake", `a:\n  ${TOKEN}:\n    b: *nix\n`],
])("a file that can't be read is told without its secret: %s", (_, text) => {
  writeFileSync(join(folder, "production.yaml"), text);
  const told = readModels(folder).diagnostics.map(formatDiagnostic);
  expect(told.join("\n")).toContain("TOC109");
  expect(told.join("\n")).not.toContain(TOKEN);
});

test("a message that quotes a secret anywhere in it is not told, whatever its length", () => {
  const secret = { ...problem("TOC109", ["a"], "a secret", ""), position: { file: "x.yaml", line: 1, column: 1 } };
  const other = (reason: string) => ({ ...problem("TOC103", [], reason, ""), position: { file: "x.yaml", line: 2, column: 1 } });
  expect(unquoted([secret, other("is hunter2?"), other("hunter"), other("hunter2"), other("a hunter2-hunter")], ["hunter2", "no"])).toEqual([
    secret,
    other("hunter"),
  ]);
});

test.each([
  ["nothing for each", "[[], []]"],
  ["no list", '{"length":2}'],
  ["lists of something else", "[[1], [null]]"],
  ["too few", "[]"],
])("an answer of %s is no answer", (_, answer) => {
  const script = join(folder, "answer.js");
  writeFileSync(script, `process.stdin.resume().on("end", () => process.stdout.write(${JSON.stringify(answer)}));`);
  expect(askLibrary([`a: ${TOKEN}`], script)).toEqual({ broken: expect.any(String) });
});
