import { type Diagnostic, problem } from "../model/diagnostics";
import type { WrittenScalar } from "./yaml";

/** Text that cdktf would take for a reference of its own, and control characters that no vendor's name may hold. */
export function textProblems(scalars: readonly WrittenScalar[]): readonly Diagnostic[] {
  return scalars
    .filter(({ value }) => typeof value === "string" && value.includes("TfToken["))
    .map(({ path, position }) => ({
      ...problem("TOC110", path, "`TfToken[` would be taken for a reference to another resource", "write the text without it"),
      position,
    }));
}
