import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { readModels } from "../../environments/models";
import { formatDiagnostic } from "../../model/diagnostics";
import { type Block, blocks, PAGES, ROOT } from "./markdown";

const snippets = PAGES.flatMap((page) => blocks(page).flatMap((block) => (block.language === "yaml" && block.mark !== "policy" ? [{ page, block }] : [])));

test("Every YAML snippet names the environment that it adds to", () => {
  expect(snippets.length).toBeGreaterThan(0);
  expect(snippets.filter(({ block }) => block.mark !== "extends")).toEqual([]);
});

test.each(snippets.map(({ page, block }) => [page, block.section, block] as const))("%s, %s: the snippet has no problems there", (_, __, block) =>
  expect(problemsWith(block)).toEqual([]),
);

test("A snippet that names a signal wrongly is found", () =>
  expect(problemsWith({ of: "examples/minimal/environments/production.yaml", text: "thresholds: { queue.backlogs: { off: x } }\n" })).toHaveLength(1));

/** The problems of an environment that extends the named one by the snippet. */
function problemsWith({ of: file = "", text }: Pick<Block, "of" | "text">): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-snippet-"));
  try {
    cpSync(join(ROOT, dirname(file)), directory, { recursive: true });
    const whole = /^extends:/m.test(text);
    writeFileSync(join(directory, "snippet.yaml"), whole ? text : `extends: ${basename(file)}\n${text}`);
    return readModels(directory, { only: "snippet", ci: true }).diagnostics.map(formatDiagnostic);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
