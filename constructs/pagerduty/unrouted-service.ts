import { EventOrchestrationService } from "@cdktf/provider-pagerduty/lib/event-orchestration-service";
import { Service } from "@cdktf/provider-pagerduty/lib/service";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { ALARM, IS_CONFIRMATION, isState } from "./events";

/** Hears of events that no component claims: an alarm that somebody pointed here by hand, or whose text was changed. */
export class UnroutedService extends Construct {
  readonly service: Service;

  constructor(scope: Construct, id: string, { name, policyId }: { readonly name: string; readonly policyId: string }) {
    super(scope, id);
    // No component's id has a dot.
    const key = "events.unrouted";
    this.service = declare(Service, this, key, {
      name,
      description: "Events that no component claims",
      escalationPolicy: policyId,
      alertCreation: "create_alerts_and_incidents",
      acknowledgementTimeout: "1800",
      autoResolveTimeout: "null",
      incidentUrgencyRule: { type: "constant", urgency: "high" },
    });
    const rule = [
      { label: "confirmation of a subscription", condition: [{ expression: IS_CONFIRMATION }], actions: { suppress: true } },
      { label: "recovered", condition: isState("OK").map((expression) => ({ expression })), actions: { eventAction: "resolve", extraction: [{ ...ALARM }] } },
    ];
    const summary = { target: "event.summary", source: "raw_event.Subject", regex: "(.+)" };
    declare(EventOrchestrationService, this, key, {
      service: this.service.id,
      enableEventOrchestrationForService: true,
      set: [{ id: "start", rule }],
      catchAll: { actions: { severity: "error", extraction: [{ ...ALARM }, summary] } },
    });
  }
}
