import { DataPagerdutyPriority } from "@cdktf/provider-pagerduty/lib/data-pagerduty-priority";
import type { Model } from "../../model/model";
import type { OncallModel, OncallTarget } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { lookUp } from "../door";
import { reference } from "../literal";
import { BusinessServices } from "./business-services";
import { ComponentService } from "./component-service";
import { snsEndpoint } from "./endpoint";
import { IncidentFields } from "./incident-fields";
import { EscalationLadder } from "./ladder";
import { Maintenance } from "./maintenance";
import { OnCallSchedule } from "./on-call-schedule";
import { People } from "./people";
import { PlatformOrchestration } from "./platform-orchestration";
import { ServiceOrchestration } from "./service-orchestration";
import { ResponderTeam } from "./team";
import { UnroutedService } from "./unrouted-service";
import { ResponseWorkflow } from "./workflows";

export interface OncallProps {
  readonly model: { readonly oncall: Model["oncall"] };
}

/** The whole on-call of an environment in PagerDuty, from people to maintenance windows. */
export class Oncall extends Construct {
  /** Routing key of the platform's one integration: a secret, and a token. */
  readonly integrationKey: string;
  /** HTTPS endpoint for SNS subscriptions; holds the key, marked sensitive. */
  readonly snsEndpoint: string;

  constructor(scope: Construct, id: string, { model: { oncall } }: OncallProps) {
    super(scope, id);
    const { userId } = new People(this, "people", oncall);
    const teams = new Map(oncall.teams.map((team) => [team.id, new ResponderTeam(this, `team.${team.id}`, { ...team, userId })]));
    const ids = new Map([...teams].map(([team, responders]) => [team, reference(responders.team, "id")]));
    const teamId = (team: string): string => ids.get(team) as string;
    // Policies and schedules name people, and Terraform sees nothing of their memberships in that.
    const membershipsOf = (people: readonly string[]): readonly string[] =>
      [...teams.values()].flatMap(({ memberships }) => [...new Set(people)].flatMap((person) => memberships.get(person) ?? []));
    const policyId = this.declarePolicies(oncall, userId, teamId, membershipsOf);
    const serviceId = this.declareServices(oncall, policyId);

    const { businessServices, dependencies } = oncall;
    new BusinessServices(this, "business", { businessServices, dependencies, serviceId, teamId, userId });
    for (const { team, ...workflow } of oncall.workflows)
      new ResponseWorkflow(this, `workflow.${workflow.id}`, { ...workflow, serviceId, ...(team === undefined ? {} : { teamId: teamId(team) }) });
    for (const window of oncall.maintenance) new Maintenance(this, `maintenance.${window.id}`, { ...window, serviceId });

    const unrouted = oncall.unrouted && new UnroutedService(this, "unrouted", { name: oncall.unrouted.name, policyId: policyId(oncall.unrouted.policy) });
    const orchestration = new PlatformOrchestration(this, "orchestration", {
      name: oncall.name,
      services: oncall.services.map((service) => ({ id: service.id, serviceId: serviceId(service.id), physicalId: service.renamedFrom ?? service.id })),
      ...(unrouted ? { unroutedServiceId: unrouted.service.id } : {}),
    });
    this.integrationKey = orchestration.integrationKey;
    this.snsEndpoint = snsEndpoint(this.integrationKey, oncall.serviceRegion);
  }

  private declarePolicies(
    { schedules, policies }: OncallModel,
    userId: (person: string) => string,
    teamId: (team: string) => string,
    membershipsOf: (people: readonly string[]) => readonly string[],
  ): (policy: string) => string {
    const scheduleIds = new Map(
      schedules.map(({ team, ...schedule }) => {
        const after = membershipsOf(schedule.layers.flatMap(({ people }) => people));
        const { schedule: declared } = new OnCallSchedule(this, `schedule.${schedule.id}`, { ...schedule, userId, teamId: teamId(team), after });
        return [schedule.id, reference(declared, "id")];
      }),
    );
    const targetId = ({ type, id }: OncallTarget): string => (type === "person" ? userId(id) : (scheduleIds.get(id) as string));
    const ids = new Map(
      policies.map(({ team, ...policy }) => {
        const after = membershipsOf(policy.rungs.flatMap(({ targets }) => targets.flatMap(({ type, id }) => (type === "person" ? [id] : []))));
        const { policy: declared } = new EscalationLadder(this, `policy.${policy.id}`, { ...policy, targetId, teamId: teamId(team), after });
        return [policy.id, reference(declared, "id")];
      }),
    );
    return (policy) => ids.get(policy) as string;
  }

  private declareServices(oncall: OncallModel, policyId: (policy: string) => string): (component: string) => string {
    const priorities = new Map(oncall.priorities.map((name) => [name, reference(lookUp(DataPagerdutyPriority, this, name, { name }), "id")]));
    const fields = new IncidentFields(this, "fields", { fields: oncall.customFields });
    const { name: prefix, environment } = oncall;
    const ids = new Map(
      oncall.services.map((service) => {
        const { id, team, reactions } = service;
        const serviceId = reference(new ComponentService(this, `service.${id}`, { ...service, policyId: policyId(service.policy) }).service, "id");
        new ServiceOrchestration(this, `events.${id}`, {
          id,
          prefix,
          environment,
          serviceId,
          reactions,
          policyId,
          priorityId: (name) => priorities.get(name) as string,
          fields: (severity) => fields.values({ component: id, environment, severity, team }),
          ...(service.renamedFrom === undefined ? {} : { renamedFrom: service.renamedFrom }),
        });
        return [id, serviceId] as const;
      }),
    );
    return (component) => ids.get(component) as string;
  }
}
