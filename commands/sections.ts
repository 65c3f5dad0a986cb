import { visible } from "../model/visible";

export type Section = readonly [title: string, lines: readonly string[]];

/**
 * What `explain` prints. A text of several lines stands further to the right than a line of ours, so that it can't look like
 * one; what a terminal would obey is named.
 */
export function sectionsText(sections: readonly Section[], rule: string): string {
  const told = sections.map(([title, lines]) => [title, ...lines.map((line) => `  ${line.replace(/\n/g, "\n    ")}`)].join("\n"));
  return visible(`${told.join("\n\n")}\n\nThe rendered rule\n${rule.replace(/^/gm, "  ").trimEnd()}\n`);
}
