import { extracted, firstMatch, type Rule } from "../constructs/pagerduty/event-rules";
import type { Values } from "../terraform/arbitraries/text-field";

/** Whom PagerDuty tells of an event, and of which incident. */
export interface Outcome {
  readonly service: string;
  readonly rule: string;
  readonly action: string | undefined;
  readonly suppressed: boolean;
  readonly severity: string | undefined;
  readonly policy: string | undefined;
  readonly priority: string | undefined;
  readonly fields: string;
  /** Of which host the runbook is, and the dashboard. */
  readonly links: readonly (string | undefined)[];
  readonly dedupKey: string | undefined;
}

/** Plays PagerDuty by the rendered stack: the router, then the service's own rules. */
export function pagerduty(resource: Values): (event: object) => Outcome {
  const router = resource.pagerduty_event_orchestration_router.platform;
  const services = new Map<string, Values>(Object.values<Values>(resource.pagerduty_event_orchestration_service).map((one) => [one.service, one]));
  return (event) => {
    const service: string = (firstMatch(router.set.rule, event) ?? { actions: { route_to: router.catch_all.actions.route_to } }).actions.route_to;
    const rules: Values = services.get(service);
    if (!rules) return { ...NOBODY, service };
    const rule: Rule = firstMatch(rules.set[0].rule, event) ?? { label: "catch-all", ...rules.catch_all };
    const { actions, label = "" } = rule;
    const found = extracted(rule, event);
    return {
      service,
      rule: label,
      action: actions.event_action,
      suppressed: actions.suppress === true,
      severity: actions.severity,
      policy: actions.escalation_policy,
      priority: actions.priority,
      fields: JSON.stringify(actions.incident_custom_field_update ?? []),
      links: [found["event.custom_details.runbook"]?.replace(/^(https:..[^/]*).*$/, "$1"), found["event.custom_details.dashboard"]],
      dedupKey: found["event.dedup_key"] ?? (event as Values).event?.dedup_key,
    };
  };
}

const NOBODY: Outcome = {
  service: "",
  rule: "",
  action: undefined,
  suppressed: true,
  severity: undefined,
  policy: undefined,
  priority: undefined,
  fields: "",
  links: [],
  dedupKey: undefined,
};
