import { suggest } from "../../../closest";
import { type Path, problem } from "../../../diagnostics";
import { SEVERITIES } from "../../../severities";
import type { SecurityRuleInput } from "../input";
import type { SecurityRule } from "../parts";
import { scoped } from "../rule-query";
import { seconds, type Watched, watch } from "./context";
import type { Resolved } from "./monitors";

/** A detection rule of the environment, which belongs to a component: so it has an owner, routes and a runbook as alerts have. */
export function securityRule(id: string, rule: SecurityRuleInput, watchedOf: ReadonlyMap<string, Watched>): Resolved<SecurityRule> {
  const path: Path = ["datadog", "security", id];
  const watched = watchedOf.get(rule.component);
  if (!watched)
    return {
      found: [],
      diagnostics: [
        problem("TOC108", [...path, "component"], `there is no component ${JSON.stringify(rule.component)} here`, suggest(rule.component, watchedOf.keys())),
      ],
    };
  const levels = SEVERITIES.flatMap((severity) => {
    const level = rule.levels[severity];
    return level ? [{ severity, ...level, route: `${watched.component.team}.${severity}` }] : [];
  });
  const found: SecurityRule = {
    ...watch(watched, id, rule, path),
    key: `${rule.component}.${id}`,
    signal: id,
    query: scoped(watched.env, undefined, rule.query),
    by: rule.by ?? [],
    distinct: rule.distinct ?? [],
    window: seconds(rule.window ?? "5 min"),
    keepAlive: seconds(rule.keepAlive ?? "1 h"),
    cases: levels,
  };
  const unordered = levels.slice(1).flatMap(({ severity, above }, index) => {
    const graver = levels[index] as (typeof levels)[number];
    return above < graver.above
      ? []
      : [
          problem(
            "TOC203",
            [...path, "levels", severity],
            `${found.key}: ${severity} is reached only with ${graver.severity}, which is above ${graver.above}`,
            `let ${severity} begin below ${graver.above}`,
          ),
        ];
  });
  const windows = (["window", "keepAlive"] as const).flatMap((name) =>
    SECURITY_WINDOWS.includes(found[name])
      ? []
      : [
          problem(
            "TOC209",
            [...path, name],
            `Datadog has no ${name} of ${found[name]} s for detection rules`,
            `seconds that it has: ${SECURITY_WINDOWS.join(", ")}`,
          ),
        ],
  );
  const open =
    found.keepAlive < found.window
      ? [problem("TOC209", [...path, "keepAlive"], `${found.key}: a signal would end within its own window`, "let keepAlive be at least the window")]
      : [];
  return { found: [found], diagnostics: [...unordered, ...windows, ...open] };
}

/** https://docs.datadoghq.com/api/latest/security-monitoring/#create-a-detection-rule, evaluationWindow and keepAlive */
export const SECURITY_WINDOWS: readonly number[] = [60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];
