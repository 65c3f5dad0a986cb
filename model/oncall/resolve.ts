import { type Diagnostic, hasErrors } from "../diagnostics";
import type { Route } from "../model";
import type { Platform } from "../platform";
import { SEVERITIES } from "../severities";
import { resolveBusinessServices, resolveDependencies } from "./business";
import { checkCoverage } from "./coverage";
import { resolvePolicies } from "./escalation";
import { resolveMaintenance } from "./maintenance";
import type { OncallModel, OncallTeam } from "./model";
import { resolveSchedules } from "./schedules";
import { entries, known, type Scope, unique } from "./scope";
import { resolveServices, resolveUnrouted } from "./services";
import { resolveFields, resolveWorkflows } from "./workflows";

export { type Responder, responders } from "./responders";

/** People, schedules, policies and services of an environment, with every problem found. Where PagerDuty is off, the model is empty. */
export function resolveOncall(platform: Platform, routes: readonly Route[]): { readonly oncall: OncallModel; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const scope = scopeOf(platform, routes, (diagnostic) => diagnostics.push(diagnostic));
  const { section, prefix } = scope;
  const empty: OncallModel = {
    serviceRegion: section.serviceRegion,
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

  const schedules = resolveSchedules(scope);
  const policies = resolvePolicies(scope);
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
  if (!hasErrors(diagnostics)) checkCoverage(scope, policies, schedules);
  return { oncall: { ...oncall, people: mentioned(scope, oncall) }, diagnostics };
}

function scopeOf(platform: Platform, routes: readonly Route[], report: Scope["report"]): Scope {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const route: Scope["route"] = (team, severity) => byId.get(`${team}.${severity}`);
  return {
    platform,
    people: platform.oncall.people,
    section: platform.oncall.onCall,
    prefix: `${platform.platform}-${platform.environment}`,
    route,
    paged: (team, severity) => route(team, severity)?.channels.includes("pagerduty") ?? false,
    report,
  };
}

/** Teams that something of PagerDuty's refers to: those with incidents, schedules, business services or workflows. */
function resolveTeams(scope: Scope): readonly OncallTeam[] {
  const { platform, section } = scope;
  const { businessServices, workflows, schedules, unroutedTo } = section;
  const named = [
    ...Object.values(businessServices).flatMap(({ team, subscribedTeams }) => [team, ...subscribedTeams]),
    ...Object.values(workflows).map(({ team }) => team),
    ...Object.values(schedules).map(({ team }) => team),
    unroutedTo,
  ];
  return entries(platform.teams)
    .filter(([id]) => Object.hasOwn(section.teams, id) || named.includes(id) || SEVERITIES.some((severity) => scope.paged(id, severity)))
    .map(([id, team]) => {
      const input = section.teams[id];
      const path = ["onCall", "teams", id, "members"];
      const members = known(scope, "person", scope.people, Object.keys(input?.members ?? {}), path);
      return {
        id,
        name: `${scope.prefix}-${id}`,
        description: team.name,
        members: unique(members).map((person) => ({ person, role: input?.members[person] ?? "responder" })),
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
    const person = people[id];
    return person ? [{ id, name: person.name, email: person.email }] : [];
  });
}
