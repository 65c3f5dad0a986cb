import type { ResourceLimits } from "../limit";
import { some } from "../some";
import { PLAIN, PROVIDER } from "./common";

const SOURCE = `${PROVIDER}pagerduty/resource_pagerduty_escalation_policy.go`;
const API = "https://developer.pagerduty.com/api-reference: Create an escalation policy, escalation_rules.targets";

export const ESCALATION: readonly ResourceLimits[] = [
  {
    resources: ["pagerduty_escalation_policy"],
    by: "PagerDuty",
    limits: [
      { argument: "name", rule: PLAIN, source: SOURCE },
      { argument: "num_loops", rule: { range: [0, 9] }, hint: "a policy repeats at most nine times; three rounds are 2 loops", source: SOURCE },
      { argument: "teams", rule: { items: [0, 1] }, hint: "PagerDuty accepts one team for an escalation policy", source: SOURCE },
      some("rule", "say who is told first", SOURCE),
      { argument: "rule[].escalation_delay_in_minutes", rule: { range: [1, Number.POSITIVE_INFINITY] }, source: SOURCE },
      { argument: "rule[].target", rule: { items: [1, 10] }, hint: "notify a schedule rather than each of its people", source: API },
      { argument: "rule[].target[].type", rule: { oneOf: ["user_reference", "schedule_reference"] }, source: SOURCE },
      { argument: "rule[].escalation_rule_assignment_strategy.type", rule: { oneOf: ["assign_to_everyone", "round_robin"] }, source: SOURCE },
    ],
  },
];
