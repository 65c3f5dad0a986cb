import type { Diagnostic } from "../diagnostics";
import { groupBy } from "../group";

/** One message for each mistake: an override is wrong once, however many components, members and severities it is meant for. */
export function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const mistakes = groupBy(
    diagnostics.map((diagnostic, index) => ({ diagnostic, index })),
    ({ diagnostic: { code, path }, index }) => (path.includes("thresholds") ? JSON.stringify([code, path]) : String(index)),
  );
  return [...mistakes.values()].map((group) => {
    const [first, ...others] = group.map(({ diagnostic }) => diagnostic) as [Diagnostic, ...Diagnostic[]];
    const more = new Set(others.map(({ reason }) => reason).filter((reason) => reason !== first.reason)).size;
    return more === 0 ? first : { ...first, reason: `${first.reason}; and ${more} more like it` };
  });
}
