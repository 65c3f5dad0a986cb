import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../../commands/documents/markdown";
import { readPolicy } from "../../commands/review/policy/read";
import { CATEGORIES } from "../../commands/review/review";
import { formatDiagnostic } from "../../model/diagnostics";
import { blocks, PAGES, ROOT, read } from "./markdown";

const TABLE = /(?<=<!-- table: categories -->\n)[\s\S]*?(?=<!-- end -->)/;

/** UPDATE_EXPECTED=1 writes the table. */
test("docs/review.md lists the categories of changes in their order", () => {
  const rows = Object.entries(CATEGORIES).map(([id, { title, direction }]) => [`\`${id}\``, title, direction]);
  const table = `${markdownTable(["category", "said as", "for those on call"], rows)}\n`;
  const page = read("docs/review.md");
  if (process.env.UPDATE_EXPECTED) writeFileSync(join(ROOT, "docs/review.md"), page.replace(TABLE, table));
  else expect(TABLE.exec(page)?.[0]).toBe(table);
});

describe("A policy in a page", () => {
  const policies = PAGES.flatMap((page) => blocks(page).filter(({ mark }) => mark === "policy")).map(({ text }) => text);

  test("has no problems", () => {
    expect(policies.length).toBeGreaterThan(0);
    expect(policies.flatMap(problemsOf)).toEqual([]);
  });

  test("that misspells a category is found", () => expect(problemsOf("rules: { a: { when: { category: alert-remved }, because: x } }\n")).toHaveLength(1));
});

function problemsOf(text: string): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-policy-"));
  try {
    const file = join(directory, "review.yaml");
    writeFileSync(file, text);
    const read = readPolicy(file);
    return "diagnostics" in read ? read.diagnostics.map(formatDiagnostic) : [];
  } finally {
    rmSync(directory, { recursive: true });
  }
}
