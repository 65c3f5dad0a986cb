import type { Limit, ResourceLimits } from "../limit";
import { some } from "../some";
import { NOT_EMPTY, PROVIDER } from "./common";

const SLO_SOURCE = `${PROVIDER}df4df41db836cdc231485c1598287a54c75281f4/internal/resources/slo/resource_slo.go`;
const CHECK = `${PROVIDER}06ac4a6c91e1849c2412c85e26c3ff5262c87147/internal/resources/syntheticmonitoring/resource_check.go`;
const LABEL = { pattern: /^[a-zA-Z_][a-zA-Z0-9_]*$/, is: "letters, digits and _ that do not begin with a digit" } as const;

/** What only Grafana Cloud has. */
export const CLOUD: readonly ResourceLimits[] = [
  {
    resources: ["grafana_slo"],
    by: "Grafana",
    limits: [
      { argument: "name", rule: { bytes: [0, 128] }, source: SLO_SOURCE },
      { argument: "description", rule: { bytes: [0, 1024] }, source: SLO_SOURCE },
      { argument: "destination_datasource", rule: { items: [1, 1] }, source: SLO_SOURCE },
      { argument: "destination_datasource[].uid", rule: NOT_EMPTY, source: SLO_SOURCE },
      some("query", "say what is measured", SLO_SOURCE),
      { argument: "query[].type", rule: { oneOf: ["freeform", "query", "ratio", "threshold", "grafana_queries"] }, source: SLO_SOURCE },
      { argument: "query[].ratio[].group_by_labels[]", rule: LABEL, source: SLO_SOURCE },
      { argument: "label[].key", rule: LABEL, source: SLO_SOURCE },
      some("objectives", "say what is to be reached", SLO_SOURCE),
      { argument: "objectives[].value", rule: { range: [0, 1], fraction: true }, source: SLO_SOURCE },
      { argument: "objectives[].window", rule: { pattern: /^\d+(ms|s|m|h|d|w|y)$/, is: "a duration of one unit such as 28d" }, source: SLO_SOURCE },
      { argument: "alerting", rule: { items: [0, 1] }, source: SLO_SOURCE },
      { argument: "alerting[].advanced_options", rule: { items: [0, 1] }, source: SLO_SOURCE },
      { argument: "alerting[].advanced_options[].min_failures", rule: { range: [0, Number.POSITIVE_INFINITY] }, source: SLO_SOURCE },
    ],
  },
  {
    resources: ["grafana_synthetic_monitoring_check"],
    by: "Grafana Synthetic Monitoring",
    limits: [
      { argument: "frequency", rule: { range: [1000, 3_600_000] }, hint: "give milliseconds: 1 s to 1 h", source: CHECK },
      { argument: "timeout", rule: { range: [1000, 180_000] }, hint: "give milliseconds: 1 s to 3 min", source: CHECK },
      { argument: "alert_sensitivity", rule: { oneOf: ["none", "low", "medium", "high"] }, source: CHECK },
      { argument: "labels", rule: { entries: [0, 5] }, source: CHECK },
      ...["labels{key}", "labels{}"].map((argument): Limit => ({ argument, rule: { bytes: [1, 32] }, source: CHECK })),
      { argument: "settings", rule: { items: [1, 1] }, source: CHECK },
    ],
  },
];
