import { type Diagnostic, type Path, problem } from "../diagnostics";
import type { Route } from "../model";
import { own } from "../own";
import type { Platform } from "../platform";
import { resolveRoute } from "../resolve/routes";
import { SEVERITIES } from "../severities";
import { resolveBusinessServices, resolveDependencies } from "./business";
import { checkCoverage } from "./coverage";
import { resolvePolicies } from "./escalation";
import { checkIdentities } from "./identities";
import { opensIncident } from "./input";
import { resolveMaintenance } from "./maintenance";
import { toldOnce } from "./mentions";
import type { OncallModel, OncallTeam } from "./model";
import { resolveSchedules } from "./schedules";
import { entries, knownKeys, type Scope, unique } from "./scope";
import { resolveServices, resolveUnrouted } from "./services";
import { resolveFields, resolveWorkflows } from "./workflows";

export { type Responder, responders } from "./responders";

/** People, schedules, policies and services of an environment, with every problem found. Where PagerDuty is off, the model is empty. */
export function resolveOncall(platform: Platform, routes: readonly Route[]): { readonly oncall: OncallModel; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const scope = scopeOf(platform, routes, diagnostics);
  const { section, prefix } = scope;
  const empty: OncallModel = {
    serviceRegion: section.serviceRegion,
    ...(section.account === undefined ? {} : { account: section.account }),
    name: prefix,
    environment: platform.environment,
    people: [],
    teams: [],
    schedules: [],
    policies: [],
    services: [],
    dependencies: [],
    priorities: [],
    customFields: [],
    workflows: [],
    businessServices: [],
    maintenance: [],
  };
  if (!platform.vendors.pagerduty.on) return { oncall: empty, diagnostics };

  checkIdentities(scope);
  checkUse(scope, routes);
  const schedules = resolveSchedules(scope);
  const placed = resolvePolicies(scope);
  const policies = placed.map(({ policy }) => policy);
  const services = resolveServices(scope, policies);
  const unrouted = resolveUnrouted(scope, policies);
  const businessServices = resolveBusinessServices(scope, services);
  const workflows = resolveWorkflows(scope, services);
  const oncall: OncallModel = {
    ...empty,
    schedules,
    policies,
    services,
    ...(unrouted === undefined ? {} : { unrouted }),
    dependencies: resolveDependencies(scope, services),
    priorities: unique(services.flatMap(({ reactions }) => reactions.flatMap((reaction) => (reaction.incident ? (reaction.priority ?? []) : [])))),
    customFields: resolveFields(scope),
    workflows,
    businessServices,
    maintenance: resolveMaintenance(scope, services),
    teams: resolveTeams(scope),
  };
  checkCoverage(scope, placed, schedules);
  return { oncall: { ...oncall, people: mentioned(scope, oncall) }, diagnostics: toldOnce(diagnostics) };
}

function scopeOf(platform: Platform, routes: readonly Route[], diagnostics: Diagnostic[]): Scope {
  const section = platform.oncall.onCall;
  const byId = new Map(routes.map((route) => [route.id, route]));
  const busy = new Set(routes.map(({ team }) => team));
  // A ladder stays while its alerts are switched off: to remove the services in PagerDuty would end their history.
  const standsBy = (team: string) => !busy.has(team) && Object.hasOwn(section.teams, team) && (busy.size === 0 || section.unroutedTo === team);
  const route: Scope["route"] = (team, severity) =>
    byId.get(`${team}.${severity}`) ?? (standsBy(team) && Object.hasOwn(platform.teams, team) ? resolveRoute(platform, team, severity) : undefined);
  const seen = new Set<string>();
  const wrong = new Set<string>();
  return {
    platform,
    people: platform.oncall.people,
    targets: { ...platform.oncall.people, ...section.schedules },
    section,
    prefix: `${platform.platform}-${platform.environment}`,
    route,
    paged: (team, severity) => route(team, severity)?.channels.includes("pagerduty") ?? false,
    report: (diagnostic) => {
      const key = JSON.stringify([diagnostic.code, diagnostic.path, diagnostic.reason]);
      if (!seen.has(key)) diagnostics.push(diagnostic);
      seen.add(key);
      if (diagnostic.severity === "error") for (const place of above(diagnostic.path)) wrong.add(place);
    },
    told: (path) => wrong.has(JSON.stringify(path)),
  };
}

/** A place and all that it stands in. */
const above = (path: Path): readonly string[] => [...path, ""].map((_, length) => JSON.stringify(path.slice(0, length)));

/** Warns of an on-call that nothing would ever call (TOC313). */
function checkUse({ platform, report }: Scope, routes: readonly Route[]): void {
  const { aws } = platform.vendors;
  if (routes.some(({ severity, channels }) => channels.includes("pagerduty") && opensIncident(severity))) return;
  const [reason, hint] = aws.on
    ? ["no P0, P1 or P2 alert is routed to PagerDuty", "name pagerduty under `routes`"]
    : [`nothing alerts, because vendors.aws is off (${aws.reason})`, "switch vendors.aws on again"];
  report(
    problem(
      "TOC313",
      ["vendors", "pagerduty"],
      `PagerDuty is on, but ${reason}: its schedules and services stand ready and nobody is paged`,
      `${hint}, or give a reason in vendors: { pagerduty: { off: … } }`,
    ),
  );
}

/** Teams that something of PagerDuty's refers to: those with incidents, schedules, business services or workflows. */
function resolveTeams(scope: Scope): readonly OncallTeam[] {
  const { platform, section } = scope;
  const { businessServices, workflows, schedules, unroutedTo } = section;
  const named = new Set([
    ...Object.values(businessServices).flatMap(({ team, subscribedTeams }) => [team, ...subscribedTeams]),
    ...Object.values(workflows).map(({ team }) => team),
    ...Object.values(schedules).map(({ team }) => team),
    unroutedTo,
  ]);
  return entries(platform.teams)
    .filter(([id]) => Object.hasOwn(section.teams, id) || named.has(id) || SEVERITIES.some((severity) => scope.paged(id, severity)))
    .map(([id, team]) => {
      const input = own(section.teams, id);
      const path = ["onCall", "teams", id, "members"];
      const members = knownKeys(scope, "person", scope.people, input?.members ?? {}, path);
      return {
        id,
        name: `${scope.prefix}-${id}`,
        description: team.name,
        members: members.map((person) => ({ person, role: own(input?.members, person) ?? "responder" })),
        ...(input?.supportHours === undefined ? {} : { supportHours: input.supportHours }),
      };
    });
}

/** Only people that something refers to are looked up: an unused entry must not fail a deployment. */
function mentioned({ people }: Scope, oncall: OncallModel): OncallModel["people"] {
  const ids = [
    ...oncall.teams.flatMap(({ members }) => members.map(({ person }) => person)),
    ...oncall.schedules.flatMap(({ layers }) => layers.flatMap((layer) => layer.people)),
    ...oncall.policies.flatMap(({ rungs }) => rungs.flatMap(({ targets }) => targets.filter(({ type }) => type === "person").map(({ id }) => id))),
    ...oncall.businessServices.flatMap(({ subscribedPeople }) => subscribedPeople),
  ];
  return unique(ids).flatMap((id) => {
    const person = own(people, id);
    return person ? [{ id, name: person.name, email: person.email }] : [];
  });
}
