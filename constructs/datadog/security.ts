import { SecurityMonitoringRule } from "@cdktf/provider-datadog/lib/security-monitoring-rule";
import type { Model } from "../../model/model";
import type { Severity } from "../../model/severities";
import { decimal } from "../../model/units";
import { describeSecurityRule } from "../../model/vendors/datadog/describe";
import type { SecurityRule } from "../../model/vendors/datadog/parts";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import type { RouteHandles } from "./handles";
import { plain, plainName } from "./message";
import { watchTags } from "./own-monitor";
import { SecurityWebhooks } from "./security-webhooks";

export interface SecurityProps {
  readonly model: Pick<Model, "platform" | "environment" | "components"> & { readonly oncall: Pick<Model["oncall"], "serviceRegion"> };
  readonly rules: readonly SecurityRule[];
  readonly handlesOf: (route: string) => RouteHandles;
}

/** Detection rules on logs, a case for each severity. */
export class Security extends Construct {
  constructor(scope: Construct, id: string, { model, rules, handlesOf }: SecurityProps) {
    super(scope, id);
    const webhooks = new SecurityWebhooks(this, "pagerduty", { model });
    const renamed = new Map(model.components.map(({ id: component, renamedFrom }) => [component, renamedFrom]));
    for (const rule of rules) {
      const before = renamed.get(rule.component);
      const told = rule.notifies ? rule.cases.map(({ severity, route }) => webhooks.instead(handlesOf(route), severity)) : [];
      declare(
        SecurityMonitoringRule,
        this,
        `datadog.security.${rule.key}`,
        {
          name: plainName(rule.name),
          message: plain(describeSecurityRule(rule)),
          type: "log_detection",
          enabled: true,
          hasExtendedTitle: true,
          query: [
            {
              name: QUERY,
              query: rule.query,
              dataSource: "logs",
              aggregation: rule.distinct.length > 0 ? "cardinality" : "count",
              groupByFields: [...rule.by],
              distinctFields: [...rule.distinct],
              hasOptionalGroupByFields: false,
            },
          ],
          // The first that holds counts, so that the gravest comes first.
          case: rule.cases.map(({ severity, above }, place) => ({
            name: `${severity} of ${rule.signal}`,
            status: STATUS[severity],
            condition: `${QUERY} > ${decimal(above)}`,
            notifications: [...(told[place]?.alert ?? [])],
          })),
          options: {
            detectionMethod: "threshold",
            evaluationWindow: rule.window,
            keepAlive: rule.keepAlive,
            maxSignalDuration: LONGEST,
            // Severities are this environment's own already.
            decreaseCriticalityBasedOnEnv: false,
          },
          tags: watchTags(rule, model, { rule: rule.signal }),
        },
        {
          path: rule.path,
          after: [...new Set(told.flatMap(({ after }) => after))],
          movedFrom: before === undefined ? undefined : `datadog.security.${before}${rule.key.slice(rule.component.length)}`,
        },
      );
    }
  }
}

const STATUS: Readonly<Record<Severity, string>> = { P0: "critical", P1: "high", P2: "medium", P3: "low", P4: "info" };
const QUERY = "events";
/** A day, the longest that there is: whoever is attacked for longer hears of it again. */
const LONGEST = 86_400;
