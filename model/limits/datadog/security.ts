import type { Limit, ResourceLimits } from "../limit";
import { some } from "../some";
import { API, PROVIDER } from "./common";

const SOURCE = `${PROVIDER}datadog/resource_datadog_security_monitoring_rule.go`;
const WINDOWS = [0, 60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

export const SECURITY: readonly ResourceLimits[] = [
  {
    resources: ["datadog_security_monitoring_rule"],
    by: "Datadog",
    limits: [
      { argument: "name", rule: { pattern: /\S/, is: "a name" }, source: SOURCE },
      { argument: "type", rule: { oneOf: ["application_security", "log_detection", "workload_security", "signal_correlation"] }, source: SOURCE },
      some("case", "say when it signals", SOURCE),
      { argument: "case", rule: { items: [0, 10] }, source: SOURCE },
      { argument: "case[].status", rule: { oneOf: ["info", "low", "medium", "high", "critical"] }, source: SOURCE },
      {
        argument: "query[].aggregation",
        rule: { oneOf: ["count", "cardinality", "sum", "max", "new_value", "geo_data", "event_count", "none"] },
        source: SOURCE,
      },
      {
        argument: "query[].distinct_fields",
        rule: {
          together: (query, read) => {
            const distinct = (read.list(query, "distinct_fields") ?? []).length > 0;
            if (read.unknown(query, "distinct_fields") || distinct === (read.text(query, "aggregation") === "cardinality")) return undefined;
            return { reason: "and aggregation don't fit each other", hint: "name fields with cardinality, and with nothing else" };
          },
        },
        source: `${API}security-monitoring/#create-a-detection-rule`,
      },
      ...["evaluation_window", "keep_alive", "max_signal_duration"].map(
        (name): Limit => ({ argument: `options.${name}`, rule: { oneOf: WINDOWS }, source: `${API}security-monitoring/#create-a-detection-rule` }),
      ),
      {
        argument: "options.keep_alive",
        rule: {
          together: (options, read) => {
            const [window = 0, open, most] = ["evaluation_window", "keep_alive", "max_signal_duration"].map((name) => read.number(options, name));
            if (open === undefined || (open >= window && open <= (most ?? open))) return undefined;
            return {
              reason: `of ${open} s is not between the window and the longest duration`,
              hint: "let it be at least evaluation_window and at most max_signal_duration",
            };
          },
        },
        source: `${API}security-monitoring/#create-a-detection-rule`,
      },
    ],
  },
];
