import { existsSync } from "node:fs";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { formatDiagnostic } from "../../model/diagnostics";
import { PAGES, ROOT, read } from "./markdown";

const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

describe.each(PAGES)("%s", (page) => {
  const text = read(page);

  test("names only npm scripts that exist", () => {
    const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z]+)/g)].map(([, script]) => script as string);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  test("links only to files that exist", () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, file]) => file as string);
    expect(linked.filter((file) => !existsSync(join(ROOT, page, "..", file)))).toEqual([]);
  });

  test("names only files that exist", () => expect(pathsIn(text).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]));

  test("names no path of a machine", () => expect(text).not.toMatch(/(^|[\s"'(`])\/(work|tmp|home|root|Users)\//m));
});

test("A path that does not exist is found", () => expect(pathsIn("see `model/no-such-file.ts` and `limits/`")).toEqual(["model/no-such-file.ts"]));

test("The minimal example is one environment of three components, without problems", () => {
  const { models, diagnostics } = readModels("examples/minimal/environments", { ci: true });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(models.map(({ components }) => components.length)).toEqual([3]);
});

/** Whatever stands between backticks and begins with a folder of ours; patterns and output are no files. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code as string);
  return quoted.filter((code) =>
    /^(bench|commands|components|constructs|docs|environments|examples|model|stacks|test|testing|thresholds)\/[\w./-]*$/.test(code),
  );
}
