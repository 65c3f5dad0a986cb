import { codes, generated, markdownTable } from "../markdown";
import { AGING } from "./aging";

/** docs/facts.md: what vendors may change, where it is from, and when somebody last read it there. */
export function factsDocument(): string {
  return generated(
    "Facts that age",
    [
      "Quotas, limits, prices, names of metrics and what a provider does are vendors' facts, and vendors change them. Each stands once, as data, with its source. This page lists them with the day on which somebody last read the source; the older a date, the less the number is worth.",
      "Whoever reads a source again mends the data where it changed, and then sets the day in `commands/documents/facts/aging.ts`. A test fails for a table of facts that is not listed here. What AWS refuses is also compared with AWS's own models of its APIs at every run of `.ci/run`.",
    ].join("\n\n"),
    AGING.map(({ title, ages, where, read, head, rows }) => {
      const found = rows();
      return `## ${title}\n\n${ages} Last read ${read}. ${found.length} in ${codes(where)}.\n\n${markdownTable(head, found)}`;
    }),
  );
}
