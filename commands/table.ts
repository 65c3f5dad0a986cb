import Table from "cli-table3";
import { append } from "../model/append";

/** Columns without borders; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const numeric = head.map((_, column) => rows.length > 0 && rows.every((row) => /^-?[\d.]*$/.test(row[column] ?? "")));
  const drawn = new Table({
    head: [...head],
    colAligns: numeric.map((is) => (is ? "right" : "left")),
    chars: NO_BORDERS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  append(
    drawn,
    rows.map((row) => [...row]),
  );
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

const NO_BORDERS = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right", "left", "left-mid", "mid", "mid-mid", "right", "right-mid"]
    .map((part) => [part, ""])
    .concat([["middle", "  "]]),
);
