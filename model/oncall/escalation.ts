import { closest, keysOf } from "../closest";
import { type Path, problem } from "../diagnostics";
import { own } from "../own";
import { SEVERITY } from "../severities";
import { type EscalationTimes, INCIDENT_SEVERITIES, type IncidentSeverity, type TeamInput } from "./input";
import type { OncallPolicy, OncallRung, OncallTarget } from "./model";
import { entries, known, knownKeys, type Scope } from "./scope";

/**
 * When each rung is told, in seconds, and how many rounds. PagerDuty's own limits: one minute between rungs, ten rounds
 * (`num_loops` 0 to 9). Low-urgency incidents do not escalate, so P2's later rungs are heard in support hours only.
 * https://support.pagerduty.com/main/docs/escalation-policies
 */
export const ESCALATION: Readonly<Record<IncidentSeverity, { readonly after: readonly number[]; readonly rounds: number }>> = {
  P0: { after: [0, 300, 600], rounds: 3 },
  P1: { after: [0, 900, 1800], rounds: 1 },
  P2: { after: [0, 3600, 7200], rounds: 1 },
};

export interface PlacedPolicy {
  readonly policy: OncallPolicy;
  /** Where its ladder is written; severities and teams may share one. */
  readonly ladder: Path;
}

/** A policy for each team and severity whose route goes to PagerDuty. */
export function resolvePolicies(scope: Scope): readonly PlacedPolicy[] {
  const { section, platform } = scope;
  knownKeys(scope, "team", platform.teams, section.teams, ["onCall", "teams"]);
  const teams = keysOf(platform.teams);
  const misspelt = new Set(keysOf(section.teams).flatMap((name) => (Object.hasOwn(platform.teams, name) ? [] : closest(name, teams).slice(0, 1))));
  return entries(platform.teams).flatMap(([id]) => {
    const severities = INCIDENT_SEVERITIES.filter((severity) => scope.paged(id, severity));
    const team = own(section.teams, id);
    if (severities.length === 0) return [];
    if (team) return severities.flatMap((severity) => resolvePolicy(scope, id, team, severity));
    // A misspelt team is told as that.
    if (misspelt.has(id)) return [];
    scope.report(
      problem(
        "TOC306",
        ["teams", id],
        `${severities.join(", ")} of the team ${id} go to PagerDuty, where the team has no ladder`,
        `add onCall.teams.${id} with a ladder, or leave pagerduty out of the team's routes`,
      ),
    );
    return [];
  });
}

function resolvePolicy(scope: Scope, id: string, team: TeamInput, severity: IncidentSeverity): readonly PlacedPolicy[] {
  const name = own(scope.platform.teams, id)?.name ?? id;
  const { times, path } = timesOf(scope, id, team, severity);
  const { ladder, ladderPath } = times.ladder
    ? { ladder: times.ladder, ladderPath: [...path, "ladder"] }
    : { ladder: team.ladder, ladderPath: ["onCall", "teams", id, "ladder"] };
  if (ladder.length === 0) {
    scope.report(problem("TOC304", ladderPath, "the ladder has no rung, so its incidents reach nobody", "name a schedule or a person"));
    return [];
  }
  const rounds = times.rounds ?? ESCALATION[severity].rounds;
  if (!sound(times.after, rounds)) {
    scope.report(
      problem(
        "TOC310",
        path,
        `PagerDuty can't escalate after ${times.after.map((seconds) => `${seconds / 60} min`).join(", ")} in ${rounds} rounds`,
        "begin with 0 min, add whole minutes, and stay between 1 and 10 rounds",
      ),
    );
    return [];
  }
  const targets = ladder.map((rung, index) => resolveRung(scope, rung, [...ladderPath, index]));
  return [
    {
      ladder: ladderPath,
      policy: {
        id: `${id}.${severity}`,
        name: `${scope.prefix}-${id}-${severity}`,
        description: `${severity} of ${name}: ${SEVERITY[severity].when}; respond ${SEVERITY[severity].respond}`,
        team: id,
        severity,
        rounds,
        rungs: timed(targets, times.after),
      },
    },
  ];
}

/** The team's own times, else the platform's, else the defaults. */
function timesOf(
  scope: Scope,
  id: string,
  team: TeamInput,
  severity: IncidentSeverity,
): { readonly times: EscalationTimes; readonly path: (string | number)[] } {
  const own = team.escalation[severity];
  if (own) return { times: own, path: ["onCall", "teams", id, "escalation", severity] };
  return { times: scope.section.escalation[severity] ?? ESCALATION[severity], path: ["onCall", "escalation", severity] };
}

function sound(after: readonly number[], rounds: number): boolean {
  const whole = after.every((seconds, index) => seconds % 60 === 0 && (index === 0 ? seconds === 0 : seconds > (after[index - 1] as number)));
  return after.length > 0 && whole && Number.isInteger(rounds) && rounds >= 1 && rounds <= 10;
}

/** Rungs beyond the last time follow at the last interval; so does the next round. */
function timed(rungs: readonly (readonly OncallTarget[])[], after: readonly number[]): readonly OncallRung[] {
  const minutes = after.map((seconds) => seconds / 60);
  const last = minutes.length > 1 ? (minutes.at(-1) as number) - (minutes.at(-2) as number) : 5;
  const at = (index: number): number => minutes[index] ?? (minutes.at(-1) as number) + (index - minutes.length + 1) * last;
  return rungs.map((targets, index) => ({ afterMinutes: at(index), delayMinutes: at(index + 1) - at(index), targets }));
}

function resolveRung(scope: Scope, rung: readonly string[], path: Path): readonly OncallTarget[] {
  const { schedules } = scope.section;
  if (rung.length === 0) scope.report(problem("TOC304", path, "this rung has nobody on it", "name a schedule or a person, or remove the rung"));
  return known(scope, "schedule or person", scope.targets, rung, path).map((id) => ({
    type: Object.hasOwn(schedules, id) ? "schedule" : "person",
    id,
  }));
}
