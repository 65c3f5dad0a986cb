import { type Code, type Diagnostic, type Path, type Position, problem } from "../model/diagnostics";
import { hiddenIn, visible } from "../model/visible";

/** A key or a scalar, and where it stands in its file; in code there is no such place. */
export interface WrittenText {
  readonly path: Path;
  readonly value: unknown;
  readonly position?: Position;
}

/**
 * Text that cdktf would take for a reference of its own, and characters that are not seen or turn what is seen around.
 * @param mayRefer whether what stands at a path may refer to another resource; nothing in a file may.
 */
export function textProblems(scalars: readonly WrittenText[], mayRefer: (path: Path) => boolean = () => false): readonly Diagnostic[] {
  return scalars.flatMap(({ path, value, position }) => {
    if (typeof value !== "string") return [];
    const text = value.includes("TfToken[") && mayRefer(path) ? value.replace(TOKEN, (whole, inner: string) => (isToken(inner) ? "" : whole)) : value;
    // A message must not contain what it warns of.
    const shown = path.map((part) => (typeof part === "string" ? visible(part) : part));
    const told = (code: Code, reason: string, hint: string) => ({ ...problem(code, shown, reason, hint), ...(position && { position }) });
    const hidden = hiddenIn(text);
    return [
      ...(text.includes("TfToken[") ? [told("TOC110", "`TfToken[` would be taken for a reference to another resource", "write the text without it")] : []),
      ...(hidden !== undefined ? [told("TOC115", `the text has the invisible character ${hidden} in it`, "remove it, or write a space in its place")] : []),
    ];
  });
}

/** A token of cdktf's, as its attributes are written; not a stand-in of our own, which is code of Terraform's. */
const isToken = (inner: string): boolean => /^[\w:.-]+$/.test(inner) && /[\w:.-]\.\d+$/.test(inner) && !inner.startsWith("TOCSIN.");
const TOKEN = /\$\{TfToken\[([^\]$]*)\]\}/g;

/** Whether {@link textProblems} refuses it. */
export const isRefused = (text: string): boolean => text.includes("TfToken[") || hiddenIn(text) !== undefined;
