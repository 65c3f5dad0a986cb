import type { Block, Limit, Problem, Reader, ResourceLimits } from "../limit";
import { some } from "../some";
import { PRINTABLE, PROVIDER } from "./common";

const PATH = `${PROVIDER}pagerduty/event_orchestration_path_util.go`;
const ROUTER = `${PROVIDER}pagerduty/resource_pagerduty_event_orchestration_path_router.go`;
const CACHE = `${PROVIDER}pagerduty/event_orchestration_cache_variable_util.go`;

export const ORCHESTRATION: readonly ResourceLimits[] = [
  {
    resources: ["pagerduty_event_orchestration"],
    by: "PagerDuty",
    limits: [{ argument: "name", rule: PRINTABLE, source: `${PROVIDER}pagerduty/resource_pagerduty_event_orchestration.go` }],
  },
  {
    resources: ["pagerduty_event_orchestration_router"],
    by: "PagerDuty",
    limits: [
      { argument: "set", rule: { items: [1, 1] }, source: ROUTER },
      {
        argument: "set.rule[].actions.route_to",
        rule: { pattern: /^(?!unrouted$)/, is: "a service's id in a rule; only catch_all may be unrouted" },
        source: ROUTER,
      },
      {
        argument: "set.rule[].actions.route_to",
        rule: {
          together: (actions, read) =>
            read.has(actions, "route_to") === read.has(actions, "dynamic_route_to")
              ? {
                  reason: read.has(actions, "route_to") ? "is set beside dynamic_route_to" : "and dynamic_route_to are both missing",
                  hint: "give each rule exactly one of the two",
                }
              : undefined,
        },
        source: ROUTER,
      },
      { argument: "set.rule", rule: { together: dynamicProblem }, source: ROUTER },
    ],
  },
  {
    resources: ["pagerduty_event_orchestration_service", "pagerduty_event_orchestration_global", "pagerduty_event_orchestration_unrouted"],
    by: "PagerDuty",
    limits: [
      some("set", "give it the set `start`", PATH),
      ...["set[].rule[].actions", "catch_all.actions"].flatMap((actions): readonly Limit[] => [
        { argument: `${actions}.severity`, rule: { oneOf: ["info", "error", "warning", "critical"] }, source: PATH },
        { argument: `${actions}.event_action`, rule: { oneOf: ["trigger", "resolve"] }, source: PATH },
        { argument: `${actions}.extraction[].template`, rule: { together: extractionProblem }, source: PATH },
      ]),
    ],
  },
  {
    resources: ["pagerduty_event_orchestration_global_cache_variable", "pagerduty_event_orchestration_service_cache_variable"],
    by: "PagerDuty",
    limits: [
      { argument: "configuration.type", rule: { oneOf: ["recent_value", "trigger_event_count", "external_data"] }, source: CACHE },
      { argument: "configuration", rule: { together: cacheProblem }, source: CACHE },
    ],
  },
];

function dynamicProblem(set: Block, read: Reader): Problem | undefined {
  const rules = read.blocks(set, "rule");
  const dynamic = rules.filter((rule) => read.blocks(rule, "actions").some((actions) => read.has(actions, "dynamic_route_to")));
  if (dynamic.length === 0) return undefined;
  if (dynamic.length > 1) return { reason: `has ${dynamic.length} dynamic rules; PagerDuty allows one`, hint: "route by one lookup" };
  if (rules[0] !== dynamic[0]) return { reason: "has a dynamic rule that is not the first", hint: "put it first" };
  const conditions = dynamic[0] && read.list(dynamic[0], "condition");
  return conditions && conditions.length > 0 ? { reason: "has a dynamic rule with conditions", hint: "a dynamic rule applies to every event" } : undefined;
}

function extractionProblem(extraction: Block, read: Reader): Problem | undefined {
  const [regex, template] = [read.has(extraction, "regex"), read.has(extraction, "template")];
  if (regex === template) return { reason: regex ? "is set beside regex" : "and regex are both missing", hint: "give each extraction exactly one of the two" };
  return regex && !read.has(extraction, "source")
    ? { reason: "and source are missing; a regex needs a source", hint: "say which field the regex reads" }
    : undefined;
}

/** What each type of cache variable needs; it takes nothing else. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  recent_value: ["regex", "source"],
  trigger_event_count: ["ttl_seconds"],
  external_data: ["data_type", "ttl_seconds"],
};
const SETTINGS = ["regex", "source", "data_type", "ttl_seconds"];

function cacheProblem(variable: Block, read: Reader): Problem | undefined {
  const [configuration = {}] = read.blocks(variable, "configuration");
  const type = read.text(configuration, "type");
  const needs = type !== undefined && Object.hasOwn(NEEDS, type) ? NEEDS[type] : undefined;
  if (!needs) return undefined;
  const missing = needs.filter((name) => !read.has(configuration, name));
  if (missing.length > 0) return { reason: `lacks ${missing.join(" and ")}, which ${type} needs`, hint: `set ${needs.join(" and ")}` };
  const excess = SETTINGS.filter((name) => !needs.includes(name) && read.has(configuration, name));
  if (excess.length > 0) return { reason: `has ${excess.join(" and ")}, which ${type} does not take`, hint: `set ${needs.join(" and ")} only` };
  const conditions = read.list(variable, "condition")?.length ?? 0;
  return type === "external_data" && conditions > 0 ? { reason: "is external_data with a condition", hint: "leave the condition out" } : undefined;
}
