import { type Code, type Diagnostic, problem } from "../model/diagnostics";
import type { WrittenScalar } from "./yaml";

/** Text that cdktf would take for a reference of its own, and characters that are not seen or turn what is seen around. */
export function textProblems(scalars: readonly WrittenScalar[]): readonly Diagnostic[] {
  return scalars.flatMap(({ path, value, position }) => {
    if (typeof value !== "string") return [];
    const told = (code: Code, reason: string, hint: string) => ({ ...problem(code, path.map(visible), reason, hint), position });
    const [hidden] = HIDDEN.exec(value) ?? [];
    return [
      ...(value.includes("TfToken[") ? [told("TOC110", "`TfToken[` would be taken for a reference to another resource", "write the text without it")] : []),
      ...(hidden !== undefined
        ? [told("TOC115", `the text has the invisible character ${name(hidden)} in it`, "remove it, or write a space in its place")]
        : []),
    ];
  });
}

/**
 * Control characters but newline and tab, halves of surrogate pairs, and what sets the direction of text: names with
 * them look like other names, and reviews show other text than the vendors do. Joiners (U+200C, U+200D) are part of
 * words and emoji. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Whether {@link textProblems} refuses it. */
export const isRefused = (text: string): boolean => text.includes("TfToken[") || HIDDEN.test(text);

const name = (char: string) => `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;

/** A message must not contain what it warns of. */
const visible = <P>(part: P): P => (typeof part === "string" ? (part.replace(new RegExp(HIDDEN, "gu"), name) as P & string) : part);
