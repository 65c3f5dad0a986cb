import type { Diagnostic } from "../diagnostics";
import { groupBy } from "../group";

/** A name that leads nowhere is one mistake however often it is mentioned: told where it is found first, with the count of the others. */
export function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const mentions = groupBy(
    diagnostics.filter(({ code }) => code === "TOC108"),
    subject,
  );
  return diagnostics.flatMap((one) => {
    const [first, ...others] = (one.code === "TOC108" && mentions.get(subject(one))) || [one];
    if (first !== one) return [];
    return others.length === 0
      ? [one]
      : [{ ...one, reason: `${one.reason}, which ${others.length} other ${others.length === 1 ? "place names" : "places name"}, too` }];
  });
}

/** A rung's names may be schedules, too; what is missing is the same. */
const subject = ({ reason }: Diagnostic) => reason.replace("schedule or person", "person");
