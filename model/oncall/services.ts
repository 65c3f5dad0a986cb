import { problem } from "../diagnostics";
import { own } from "../own";
import { SEVERITIES, type Severity } from "../severities";
import { INCIDENT_SEVERITIES, type ServiceSettings, type SupportHours } from "./input";
import type { OncallPolicy, OncallReaction, OncallService } from "./model";
import { checkTimeZone, entries, knownKeys, knownOne, type Scope } from "./scope";

/**
 * Timeouts in seconds: an incident acknowledged and then forgotten calls again after 30 minutes (PagerDuty's own
 * default), and none closes itself, because only the alarm's recovery says that the fault is over.
 */
export const SERVICE_DEFAULTS = { acknowledgementTimeout: 1800, autoResolve: "never" } as const;

/** A service for each component whose team has a policy. */
export function resolveServices(scope: Scope, policies: readonly OncallPolicy[]): readonly OncallService[] {
  const { platform, section } = scope;
  const { components: settings, ...defaults } = section.services;
  knownKeys(scope, "component", platform.components, settings, ["onCall", "services", "components"]);
  const places: readonly (readonly [ServiceSettings | undefined, readonly string[]])[] = [
    [defaults, ["onCall", "services"]],
    ...entries(section.teams).map(([id, team]) => [team, ["onCall", "teams", id]] as const),
    ...entries(settings).map(([id, own]) => [own, ["onCall", "services", "components", id]] as const),
  ];
  for (const [place, path] of places) if (place?.supportHours) checkSupportHours(scope, place.supportHours, [...path, "supportHours"]);

  const byId = policiesById(policies);
  return entries(platform.components).flatMap(([id, component]) => {
    const fallback = strongest(byId, component.team);
    if (!fallback) return [];
    const set = own(settings, id);
    const hours = set?.supportHours ?? own(section.teams, component.team)?.supportHours ?? defaults.supportHours;
    return [
      {
        id,
        name: `${scope.prefix}-${id}`,
        description: component.description ?? `${id} (${component.kind}) of ${own(platform.teams, component.team)?.name ?? component.team}`,
        team: component.team,
        ...(component.renamedFrom === undefined ? {} : { renamedFrom: component.renamedFrom }),
        policy: fallback.id,
        acknowledgementTimeout: set?.acknowledgementTimeout ?? defaults.acknowledgementTimeout ?? SERVICE_DEFAULTS.acknowledgementTimeout,
        autoResolve: set?.autoResolve ?? defaults.autoResolve ?? SERVICE_DEFAULTS.autoResolve,
        ...(hours === undefined ? {} : { supportHours: hours }),
        reactions: SEVERITIES.map((severity) => reaction(scope, component.team, severity, byId)),
      },
    ];
  });
}

/** Who hears of events that no component claims. */
export function resolveUnrouted(scope: Scope, policies: readonly OncallPolicy[]): { readonly name: string; readonly policy: string } | undefined {
  const path = ["onCall", "unroutedTo"];
  const team = knownOne(scope, "team", scope.platform.teams, scope.section.unroutedTo, path);
  if (!team) return undefined;
  const policy = strongest(policiesById(policies), team);
  if (policy) return { name: `${scope.prefix}-unrouted`, policy: policy.id };
  if (
    [
      ["onCall", "teams", team],
      ["teams", team],
      ["onCall", "escalation"],
    ].some(scope.told)
  )
    return undefined;
  const reason = Object.hasOwn(scope.section.teams, team)
    ? `no P0, P1 or P2 of the team ${team} goes to PagerDuty, so it has no escalation policy for events that no component claims`
    : `the team ${team} has no ladder, so it can't hear of events that no component claims`;
  scope.report(problem("TOC306", path, reason, "name a team with a ladder under onCall.teams and with pagerduty among its routes"));
  return undefined;
}

/** The policy of the team's most severe incidents. */
function strongest(policies: ReadonlyMap<string, OncallPolicy>, team: string): OncallPolicy | undefined {
  return INCIDENT_SEVERITIES.map((severity) => policies.get(`${team}.${severity}`)).find((policy) => policy !== undefined);
}

const policiesById = (policies: readonly OncallPolicy[]): ReadonlyMap<string, OncallPolicy> => new Map(policies.map((policy) => [policy.id, policy]));

function reaction(scope: Scope, team: string, severity: Severity, policies: ReadonlyMap<string, OncallPolicy>): OncallReaction {
  const policy = policies.get(`${team}.${severity}`);
  if (policy) {
    const priority = scope.section.priorities[severity];
    return { severity, label: `${severity}: incident`, incident: true, policy: policy.id, ...(priority === undefined ? {} : { priority }) };
  }
  const ticket = scope.route(team, severity)?.channels.includes("ticket");
  return { severity, label: ticket ? `${severity}: a ticket, no incident` : `${severity}: notice only, no incident`, incident: false };
}

function checkSupportHours(scope: Scope, hours: SupportHours, path: readonly string[]): void {
  checkTimeZone(scope, hours.timeZone, [...path, "timeZone"]);
  if (hours.to <= hours.from)
    scope.report(problem("TOC309", path, `support hours from ${hours.from} to ${hours.to} end before they start`, "keep them within one day"));
}
