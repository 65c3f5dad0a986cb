import { existsSync } from "node:fs";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { formatDiagnostic } from "../../model/diagnostics";
import { anchorsOf, blocks, filesUnder, PAGES, ROOT, read } from "./markdown";

const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

describe.each(PAGES)("%s", (page) => {
  const text = read(page);

  test("names only npm scripts that exist", () => {
    const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z:]*[a-z])/g)].map(([, script]) => script as string);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  test("links only to files and headings that exist", () => expect(deadLinks(page, text)).toEqual([]));

  test("names only files that exist", () => expect(pathsIn(text).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]));

  test("names no path of a machine", () => expect(text).not.toMatch(/(^|[\s"'(`])\/(work|tmp|home|root|Users)\//m));
});

test("The README's first block installs, renders and tests, before its first heading", () => {
  const [first] = blocks("README.md");
  expect(first?.text).toBe("npm ci\nnpm run synth\nnpm test\n");
  expect(read("README.md").indexOf(first?.text ?? "")).toBeLessThan(read("README.md").indexOf("\n## "));
});

test("A path that does not exist is found", () => expect(pathsIn("see `model/no-such-file.ts` and `limits/`")).toEqual(["model/no-such-file.ts"]));

test("A link to a page or a heading that does not exist is found, and one that does is not", () => {
  const links = "[a](docs/no-page.md) [b](#nowhere) [c](docs/state-and-secrets.md#nowhere) [d](docs/state-and-secrets.md#what-is-in-it) [e](#here-twice-1)";
  const page = `# Here, twice\n# Here twice\n\`\`\`text\n# nowhere\n\`\`\`\n${links}\n`;
  expect(deadLinks("README.md", page)).toEqual(["docs/no-page.md", "#nowhere", "docs/state-and-secrets.md#nowhere"]);
});

test.each(["review.yaml", ...["environments", "examples"].flatMap(filesUnder)].filter((file) => file.endsWith(".yaml") || file.endsWith(".yml")))(
  "%s names a schema that exists, if any",
  (file) => {
    const schema = /\$schema=(?!https?:)(\S+)/.exec(read(file))?.[1];
    expect(schema === undefined || existsSync(join(ROOT, file, "..", schema))).toBe(true);
  },
);

test("The minimal example is one environment of three components, without problems", () => {
  const { models, diagnostics } = readModels("examples/minimal/environments", { ci: true });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(models.map(({ components }) => components.length)).toEqual([3]);
});

/** Relative links of a page whose file, or whose heading there, does not exist. */
function deadLinks(page: string, text: string): readonly string[] {
  const linked = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link]) => link as string);
  return linked.filter((link) => {
    const [path = "", anchor] = link.split("#");
    const file = path === "" ? page : join(page, "..", path);
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && !anchorsOf(path === "" ? text : read(file)).includes(anchor);
  });
}

/** Whatever stands between backticks and begins with a folder of ours; patterns and output are no files. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code as string);
  return quoted.filter((code) =>
    /^(bench|commands|components|constructs|docs|environments|examples|model|stacks|test|testing|thresholds)\/[\w./-]*$/.test(code),
  );
}
