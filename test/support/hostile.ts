import fc from "fast-check";
import type { Review } from "../../commands/review/review";
import { REVIEW } from "./review";

/** What people, or those who wish them ill, may write into a name or a value. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 8 }).map((pieces) => pieces.join("")),
  );
const PIECES = [
  ...[
    "</script>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "]]>",
    "</details>",
    "</title>",
    "</style>",
    '"',
    "'",
    "`",
    "```",
    "``",
    "|",
    "\\",
    "\\|",
    "&lt;",
    "<img src=x onerror=alert(1)>",
  ],
  ...[
    "@octocat",
    "@org/team",
    "#123",
    "GH-1",
    "org/repo#1",
    "https://evil.example",
    "www.evil.example",
    "[x](javascript:alert(1))",
    "![x](http://x)",
    "**",
    "__",
    "~~",
    "$x$",
    ":+1:",
    "- ",
    "1. ",
    "# ",
  ],
  ...["\n", "\r\n", "\n\n| a |\n", "\u0000", "\u001b[31m", "\u0007", "\u202e", "\u2028", "検索", "👩‍👩‍👧", "é", " ", "\ud800"],
];

/** The fixture, with every text of somebody else replaced. */
export function hostileReview(text: string): Review {
  return replaced(REVIEW, text) as Review;
}

function replaced(value: unknown, text: string, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, text, key));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, text, name)]));
  return typeof value === "string" && !OURS.has(key) ? text : value;
}
/** Values of a fixed set. */
const OURS = new Set(["state", "category", "severity", "action", "vendor", "sign", "level", "asOf"]);
