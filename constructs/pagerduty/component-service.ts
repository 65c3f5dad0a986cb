import { Service } from "@cdktf/provider-pagerduty/lib/service";
import type { SupportHours } from "../../model/oncall/input";
import type { OncallService } from "../../model/oncall/model";
import { dayNumbers } from "../../model/oncall/time";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface ComponentServiceProps
  extends Pick<OncallService, "id" | "name" | "description" | "acknowledgementTimeout" | "autoResolve" | "supportHours" | "renamedFrom"> {
  /** PagerDuty's id of the policy for events without a severity of ours. */
  readonly policyId: string;
}

/** The service that a component's incidents belong to. A renamed component keeps its service and so its history. */
export class ComponentService extends Construct {
  readonly service: Service;

  constructor(scope: Construct, id: string, { id: key, name, description, policyId, renamedFrom, ...props }: ComponentServiceProps) {
    super(scope, id);
    const config = {
      name,
      description,
      escalationPolicy: policyId,
      alertCreation: "create_alerts_and_incidents",
      acknowledgementTimeout: timeout(props.acknowledgementTimeout),
      autoResolveTimeout: timeout(props.autoResolve),
      ...urgency(props.supportHours),
    };
    this.service = declare(Service, this, key, config, { path: ["components", key], movedFrom: renamedFrom });
  }
}

/**
 * Outside support hours an event's severity decides: critical and error are high urgency, warning and info low. Within
 * them every incident is high: only P0 to P2 open one, so that is how P2 pages in business hours only. Raising what
 * was opened at night in the morning is not to be had: PagerDuty's scheduled actions demand "low" outside support
 * hours, which would silence P0.
 * Source: https://registry.terraform.io/providers/PagerDuty/pagerduty/3.30.8/docs/resources/service
 */
function urgency(hours: SupportHours | undefined) {
  if (!hours) return { incidentUrgencyRule: { type: "constant", urgency: "severity_based" } };
  return {
    incidentUrgencyRule: {
      type: "use_support_hours",
      duringSupportHours: { type: "constant", urgency: "high" },
      outsideSupportHours: { type: "constant", urgency: "severity_based" },
    },
    supportHours: {
      type: "fixed_time_per_day",
      timeZone: hours.timeZone,
      daysOfWeek: [...dayNumbers(hours.days)],
      startTime: `${hours.from}:00`,
      endTime: `${hours.to}:00`,
    },
  };
}

const timeout = (seconds: number | "never"): string => (seconds === "never" ? "null" : String(seconds));
