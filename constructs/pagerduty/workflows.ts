import { IncidentWorkflow } from "@cdktf/provider-pagerduty/lib/incident-workflow";
import { IncidentWorkflowTrigger } from "@cdktf/provider-pagerduty/lib/incident-workflow-trigger";
import { byCodeUnit } from "../../model/canonical";
import type { OncallWorkflow } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { quoted } from "./events";

export interface ResponseWorkflowProps extends OncallWorkflow {
  /** PagerDuty's id of a component's service. */
  readonly serviceId: (component: string) => string;
  /** PagerDuty's id of the team that alone may start and edit it. @default everybody */
  readonly teamId?: string;
}

/**
 * Steps that PagerDuty takes on an incident, started by incidents of some priorities or by people. It never subscribes
 * to all services: the account holds those of others, too.
 */
export class ResponseWorkflow extends Construct {
  readonly workflow: IncidentWorkflow;

  constructor(scope: Construct, id: string, { id: key, title, description, steps, startOnPriorities, components, serviceId, teamId }: ResponseWorkflowProps) {
    super(scope, id);
    const path = ["onCall", "workflows", key];
    const team = teamId === undefined ? {} : { team: teamId };
    const step = steps.map(({ name, action, inputs }) => ({
      name,
      action,
      input: Object.entries(inputs)
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([input, value]) => ({ name: input, value })),
    }));
    this.workflow = declare(IncidentWorkflow, this, key, { name: title, ...(description === undefined ? {} : { description }), ...team, step }, { path });
    const trigger = { workflow: this.workflow.id, services: components.map(serviceId), subscribedToAllServices: false };
    const condition = startOnPriorities.map((priority) => `incident.priority matches ${quoted(priority)}`).join(" or ");
    declare(
      IncidentWorkflowTrigger,
      this,
      key,
      condition
        ? { type: "conditional", condition, ...trigger }
        : { type: "manual", ...trigger, ...(teamId === undefined ? {} : { permissions: { restricted: true, teamId } }) },
      { path },
    );
  }
}
