import { type Code, type Diagnostic, problem } from "../model/diagnostics";
import { hiddenIn, visible } from "../model/visible";
import type { WrittenScalar } from "./yaml";

/** Text that cdktf would take for a reference of its own, and characters that are not seen or turn what is seen around. */
export function textProblems(scalars: readonly WrittenScalar[]): readonly Diagnostic[] {
  return scalars.flatMap(({ path, value, position }) => {
    if (typeof value !== "string") return [];
    // A message must not contain what it warns of.
    const shown = path.map((part) => (typeof part === "string" ? visible(part) : part));
    const told = (code: Code, reason: string, hint: string) => ({ ...problem(code, shown, reason, hint), position });
    const hidden = hiddenIn(value);
    return [
      ...(value.includes("TfToken[") ? [told("TOC110", "`TfToken[` would be taken for a reference to another resource", "write the text without it")] : []),
      ...(hidden !== undefined ? [told("TOC115", `the text has the invisible character ${hidden} in it`, "remove it, or write a space in its place")] : []),
    ];
  });
}

/** Whether {@link textProblems} refuses it. */
export const isRefused = (text: string): boolean => text.includes("TfToken[") || hiddenIn(text) !== undefined;
