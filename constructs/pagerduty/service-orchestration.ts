import { EventOrchestrationService, type EventOrchestrationServiceSetRule } from "@cdktf/provider-pagerduty/lib/event-orchestration-service";
import { EVENT_SEVERITY } from "../../model/oncall/event";
import type { OncallReaction } from "../../model/oncall/model";
import type { Severity } from "../../model/severities";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { appearance, type Extraction, hasSeverity, IS_CONFIRMATION, identity, isState } from "./events";

export interface ServiceOrchestrationProps {
  /** Component id. */
  readonly id: string;
  /** Prefix of alarm names: `shop-production`. */
  readonly prefix: string;
  readonly environment: string;
  /** PagerDuty's id of the service. */
  readonly serviceId: string;
  /** What each severity does, P0 first. */
  readonly reactions: readonly OncallReaction[];
  /** PagerDuty's id of a policy. */
  readonly policyId: (policy: string) => string;
  /** PagerDuty's id of a priority by its name. @default priorities are not set */
  readonly priorityId?: (name: string) => string;
  /** Incident custom fields to fill in, by severity. @default none */
  readonly fields?: (severity: Severity) => readonly { readonly id: string; readonly value: string }[];
  /** Id that the component had before. */
  readonly renamedFrom?: string;
}

/**
 * Decides what an event of a component does: recovery resolves, P0 to P2 open an incident on their own escalation
 * policy, the rest is noted without one. One flat set of rules, first match wins. PagerDuty takes all of it on every plan, and
 * skips what the plan lacks with a warning: event fields, suppression and escalation policies are advanced features.
 * https://support.pagerduty.com/main/docs/event-orchestration#event-orchestration-pricing-tiers
 */
export class ServiceOrchestration extends Construct {
  readonly orchestration: EventOrchestrationService;

  constructor(scope: Construct, id: string, props: ServiceOrchestrationProps) {
    super(scope, id);
    const { prefix, environment, serviceId, reactions } = props;
    const origin = { prefix, component: props.id, ...(props.renamedFrom !== undefined && { physicalId: props.renamedFrom }) };
    const known = [...identity(origin), ...appearance(origin, environment)];
    const rule = [
      matching("confirmation of a subscription", [IS_CONFIRMATION], { suppress: true }),
      matching("recovered", isState("OK"), { eventAction: "resolve", extraction: [...identity(origin)] }),
      // A gap in the data is not a fault unless the threshold says so, and then the alarm is in ALARM.
      matching("not enough data", isState("INSUFFICIENT_DATA"), { suppress: true, extraction: [...identity(origin)] }),
      ...reactions.map((reaction) =>
        matching(reaction.label, hasSeverity(origin, reaction.severity), { ...this.actions(reaction, props), extraction: [...known] }),
      ),
    ];
    this.orchestration = declare(
      EventOrchestrationService,
      this,
      props.id,
      {
        service: serviceId,
        enableEventOrchestrationForService: true,
        set: [{ id: "start", rule }],
        // Whatever the rules do not know opens an incident with the service's own policy: rather one too many.
        catchAll: { actions: { severity: "error", extraction: appearance(origin, environment).map((each) => ({ ...each })) } },
      },
      { path: ["components", props.id], movedFrom: props.renamedFrom },
    );
  }

  private actions(
    reaction: OncallReaction,
    { policyId, priorityId, fields }: ServiceOrchestrationProps,
  ): Omit<EventOrchestrationServiceSetRule["actions"], "extraction"> {
    const { severity } = reaction;
    if (!reaction.incident) return { eventAction: "trigger", severity: EVENT_SEVERITY[severity], suppress: true };
    return {
      eventAction: "trigger",
      severity: EVENT_SEVERITY[severity],
      escalationPolicy: policyId(reaction.policy),
      ...(reaction.priority === undefined || !priorityId ? {} : { priority: priorityId(reaction.priority) }),
      ...(fields ? { incidentCustomFieldUpdate: fields(severity).map((field) => ({ ...field })) } : {}),
    };
  }
}

function matching(
  label: string,
  conditions: readonly string[],
  actions: Omit<EventOrchestrationServiceSetRule["actions"], "extraction"> & { extraction?: Extraction[] },
) {
  return { label, condition: conditions.map((expression) => ({ expression })), actions };
}
