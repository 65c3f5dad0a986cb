import { problem } from "../diagnostics";
import { groupBy } from "../group";
import { INCIDENT_SEVERITIES } from "./input";
import { entries, type Scope } from "./scope";

/** Reports what PagerDuty, or a ladder, would take for one another: ids, login addresses (TOC113) and priorities (TOC314). */
export function checkIdentities(scope: Scope): void {
  checkIds(scope);
  checkAddresses(scope);
  checkPriorities(scope);
}

function checkIds({ section, people, report }: Scope): void {
  for (const [id] of entries(section.schedules))
    if (Object.hasOwn(people, id))
      report(
        problem(
          "TOC113",
          ["onCall", "schedules", id],
          `${id} is both a schedule and a person, so a rung that names it could mean either`,
          "rename the schedule",
        ),
      );
}

function checkAddresses({ people, report }: Scope): void {
  for (const [, [first, ...others]] of groupBy(entries(people), ([, { email }]) => email.toLowerCase()))
    for (const [id, { email }] of others)
      report(
        problem(
          "TOC113",
          ["people", id, "email"],
          `${id} and ${first?.[0]} have the address ${email} in common, so they are one user of PagerDuty`,
          "give each the login address of their own, or remove one of them",
        ),
      );
}

/** A trigger's condition knows priorities only, so severities that share one share their workflows. */
function checkPriorities({ section: { priorities, workflows }, report }: Scope): void {
  const named = INCIDENT_SEVERITIES.filter((severity) => priorities[severity] !== undefined);
  for (const [name, [first, ...others]] of groupBy(named, (severity) => priorities[severity] as string))
    for (const severity of others) {
      const started = entries(workflows).filter(([, { startOn }]) => first && startOn.includes(first) !== startOn.includes(severity));
      const both = started.length === 0 ? "" : `, and ${started.map(([id]) => id).join(", ")} would start for both`;
      report(
        problem(
          "TOC314",
          ["onCall", "priorities", severity],
          `${first} and ${severity} have the same priority ${JSON.stringify(name)}: PagerDuty can't tell them apart${both}`,
          "name another priority, or leave it out: a severity needs one only to start workflows",
        ),
      );
    }
}
