import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiagnosticError } from "../../model/diagnostics";
import { replaceOutput } from "../../stacks/output";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-output-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => (next: string) => writeFileSync(join(next, "manifest.json"), text);

describe("an output directory", () => {
  test("is replaced as a whole, also where its parent does not exist yet", () => {
    const out = join(folder, "deep/out");
    replaceOutput(out, write("one"));
    replaceOutput(`${out}/`, write("two"));
    expect([readFileSync(join(out, "manifest.json"), "utf8"), readdirSync(join(folder, "deep"))]).toEqual(["two", ["out"]]);
  });

  test("stays as it was when writing fails half-way", () => {
    const out = join(folder, "out");
    replaceOutput(out, write("one"));
    expect(() =>
      replaceOutput(out, (next) => {
        write("half")(next);
        throw new Error("disk full");
      }),
    ).toThrow("disk full");
    expect([readFileSync(join(out, "manifest.json"), "utf8"), readdirSync(folder)]).toEqual(["one", ["out"]]);
  });

  test("that can't be made is told with the reason", () => {
    writeFileSync(join(folder, "file"), "text");
    expect(() => replaceOutput(join(folder, "file/out"), write("one"))).toThrow(
      expect.objectContaining({
        diagnostics: [expect.objectContaining({ code: "TOC119", reason: expect.stringMatching(/file\/out can't be written: ENOTDIR$/) })],
      }),
    );
  });

  test("is restored when a run was killed between its two renames", () => {
    mkdirSync(join(folder, ".out.tocsin-previous"));
    writeFileSync(join(folder, ".out.tocsin-previous/manifest.json"), "one");
    expect(() =>
      replaceOutput(join(folder, "out"), () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(readFileSync(join(folder, "out/manifest.json"), "utf8")).toBe("one");
  });

  test.each([
    [
      "a directory with something else in it",
      () => [join(folder, "precious"), mkdirSync(join(folder, "precious")), writeFileSync(join(folder, "precious/thesis.txt"), "years")],
    ],
    ["a file", () => [join(folder, "file"), writeFileSync(join(folder, "file"), "text")]],
    ["the working directory", () => [process.cwd()]],
    ["a parent of the working directory", () => ["/"]],
  ])("is never taken for one: %s", (_, make) => {
    const [target] = make() as [string];
    expect(() => replaceOutput(target, write("two"))).toThrow(DiagnosticError);
    expect(existsSync(join(folder, ".precious.tocsin-next"))).toBe(false);
    if (target.endsWith("precious")) expect(readFileSync(join(target, "thesis.txt"), "utf8")).toBe("years");
  });
});
