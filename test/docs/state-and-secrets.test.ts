import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "../../commands/documents/markdown";
import { TOKENS } from "../../commands/documents/permissions/tokens";
import { filesUnder, ROOT, read } from "./markdown";

const PAGE = "docs/state-and-secrets.md";
const TABLE = /(?<=<!-- table: tokens -->\n)[\s\S]*?(?=<!-- end -->)/;
const named = TOKENS.flatMap(({ names }) => names);

/** UPDATE_EXPECTED=1 writes the table. */
test("docs/state-and-secrets.md shows what each stolen token could do", () => {
  const rows = TOKENS.map(({ called, names, stolen, limit, revoke, source }) => [
    `${called}: ${names.map((name) => `\`${name}\``).join(", ")}`,
    stolen,
    limit,
    `[${revoke}](${source})`,
  ]);
  const table = `${markdownTable(["token", "who has it can", "what limits it", "revoke it by"], rows)}\n`;
  const page = read(PAGE);
  if (process.env.UPDATE_EXPECTED)
    writeFileSync(
      join(ROOT, PAGE),
      page.replace(TABLE, () => table),
    );
  else expect(TABLE.exec(page)?.[0]).toBe(table);
});

test("every key that a deployment reads has its row", () => {
  const table = /## Where keys come from\n([\s\S]*?)\n\n`aws\.allowed/.exec(read(PAGE))?.[1] ?? "";
  const keys = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, key]) => key as string));
  expect(keys.length).toBeGreaterThan(8);
  expect(keys.filter((key) => !named.includes(key))).toEqual([]);
});

test("every secret and token that the workflows name has its row, and a row of a workflow's is named there", () => {
  const text = filesUnder("examples/ci").map(read).join("\n");
  const inWorkflows = [
    ...[...text.matchAll(/\$\{\{ *secrets\.(\w+) *\}\}/g)].map(([, name]) => name as string),
    ...(text.match(/\b\w*(?:TOKEN|_AUTH(?!OR)|_KEY|ROLE_ARN)\w*\b/g) ?? []).filter((name) => name === name.toUpperCase() && name !== "PRIVATE"),
  ];
  // GitLab's header for a token, and not a token.
  const names = [...new Set(inWorkflows)].filter((name) => name !== "TOKEN");
  expect(names).toEqual(expect.arrayContaining(["PAGERDUTY_TOKEN", "GRAFANA_AUTH", "DD_APP_KEY", "REVIEW_TOKEN", "GH_TOKEN", "AWS_ROLE_ARN"]));
  expect(names.filter((name) => !named.includes(name))).toEqual([]);
});
