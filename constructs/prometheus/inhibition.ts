import { byCodeUnit } from "../../model/canonical";
import { groupBy } from "../../model/group";
import type { Model, Route } from "../../model/model";
import { opensIncident } from "../../model/oncall/input";
import { compareSeverity, SEVERITIES, type Severity } from "../../model/severities";
import { OBSERVED } from "./alert";
import { matcher, oneOf, otherThan } from "./matcher";

/** A route, and what Alertmanager reaches of it: kinds of integrations by their name. */
export interface Told {
  readonly route: Route;
  readonly ways: Readonly<Record<string, readonly object[]>>;
}

interface Inhibition {
  readonly source: Severity;
  readonly team: string;
  readonly targets: readonly Severity[];
}

/**
 * Of one signal a graver severity holds back the lesser ones. Not where that would hide a page behind an alert that pages
 * nobody, or any news behind one that tells nobody: a severity yields to those that are heard of no less than itself.
 */
export function inhibitions(told: readonly Told[]): readonly Inhibition[] {
  return SEVERITIES.flatMap((source) =>
    told
      .filter(({ route }) => route.severity === source)
      .map((graver) => {
        const lesser = told.filter(({ route }) => route.team === graver.route.team && compareSeverity(route.severity, source) > 0);
        const yielding = lesser.filter((one) => loudness(one) > 0 && loudness(one) <= loudness(graver));
        return { source, team: graver.route.team, targets: yielding.map(({ route }) => route.severity).sort(compareSeverity) };
      })
      .filter(({ targets }) => targets.length > 0),
  );
}

/** https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule */
export function inhibitRules(told: readonly Told[], { platform, environment }: Pick<Model, "platform" | "environment">): readonly object[] {
  const teams = new Set(told.map(({ route }) => route.team));
  const alike = groupBy(inhibitions(told), ({ source, targets }) => [source, ...targets].join());
  return [...alike]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, same]) => {
      const [{ source, targets }] = same as [Inhibition];
      return {
        source_matchers: [
          matcher("platform", platform),
          matcher("environment", environment),
          matcher("severity", source),
          ...(same.length < teams.size ? [oneOf("team", same.map(({ team }) => team).sort(byCodeUnit))] : []),
          otherThan(OBSERVED, "true"),
        ],
        target_matchers: [oneOf("severity", targets)],
        equal: ["platform", "environment", "team", "component", "signal", "member"],
      };
    });
}

/** Nobody, somebody by mail or chat, or somebody with an incident of theirs. */
const loudness = ({ route, ways }: Told): number => {
  if (Object.keys(ways).length === 0) return 0;
  return "pagerduty_configs" in ways && opensIncident(route.severity) ? 2 : 1;
};
