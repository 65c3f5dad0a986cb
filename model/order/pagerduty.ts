import type { NamedType } from "./named";

const PD = "terraform-provider-pagerduty v3.30.8";
const MEMBER = "PagerDuty removes nobody from a team on whose escalation policies they are (400); the provider tries again from 3.32.3 on, five times";
const TEAM = "PagerDuty deletes no team with policies, services or schedules (400, 6006), and the provider does not try again";
const TEAM_SOURCE = `${PD} pagerdutyplugin/resource_pagerduty_team.go; https://github.com/PagerDuty/terraform-provider-pagerduty/issues/358`;
const FREE = "whether PagerDuty refuses is not documented";
const ONE_NAME = {
  taken: "refused",
  source: "names are unique: https://github.com/openshift/pagerduty-operator/issues/43 for services; taken as such for the rest",
} as const;
const named = { arguments: ["name"], ...ONE_NAME };
const DEPENDENCY = {
  by: "pagerduty_service_dependency",
  at: ["dependency"],
  gone: "child",
  because: "goes first: its block replaces it",
  source: `${PD} pagerdutyplugin/resource_pagerduty_service_dependency.go`,
} as const;
const subscriber = (at: string) =>
  ({
    by: "pagerduty_business_service_subscriber",
    at: [at],
    gone: "child",
    because: "goes first: any argument replaces it",
    source: `${PD} pagerduty/resource_pagerduty_business_service_subscriber.go`,
  }) as const;

export const PAGERDUTY_ORDER: readonly NamedType[] = [
  {
    type: "pagerduty_team_membership",
    createBeforeDestroy: true,
    identity: {
      arguments: ["team_id", "user_id"],
      taken: "overwritten",
      source: "https://developer.pagerduty.com/api-reference: PUT /teams/{id}/users/{user_id} adds once",
    },
    namedBy: [
      {
        by: "pagerduty_escalation_policy",
        at: ["rule", "teams"],
        spelled: ["{user_id}", "{team_id}"],
        gone: "refused",
        because: MEMBER,
        source: `${PD} pagerdutyplugin/resource_pagerduty_team_membership.go l.167-187; https://github.com/PagerDuty/terraform-provider-pagerduty/issues/1119`,
      },
      {
        by: "pagerduty_schedule",
        at: ["layer"],
        spelled: ["{user_id}"],
        through: { by: "pagerduty_escalation_policy", spelled: ["{team_id}"] },
        gone: "refused",
        because: `${MEMBER}; a policy reaches people through its schedules`,
        source: "https://github.com/PagerDuty/terraform-provider-pagerduty/issues/292",
      },
    ],
  },
  {
    type: "pagerduty_schedule",
    createBeforeDestroy: true,
    identity: named,
    namedBy: [
      {
        by: "pagerduty_escalation_policy",
        at: ["rule"],
        gone: "refused",
        because:
          "PagerDuty deletes no schedule that a policy uses; the provider takes it out of policies that have more, where nobody is called until the update, and fails where it is all they have",
        source: `${PD} pagerduty/resource_pagerduty_schedule.go l.387-493`,
      },
    ],
  },
  {
    type: "pagerduty_escalation_policy",
    createBeforeDestroy: true,
    identity: named,
    namedBy: [
      {
        by: "pagerduty_service",
        at: ["escalation_policy"],
        gone: "refused",
        because: "PagerDuty deletes no policy that a service uses (400); the provider waits two minutes for a service that is deleted, and fails",
        source: `${PD} pagerduty/resource_pagerduty_escalation_policy.go l.279-313`,
      },
      {
        by: "pagerduty_event_orchestration_service",
        at: ["set", "catch_all"],
        gone: "unknown",
        because: `${FREE}; if it does not, events are sent to a policy that is gone`,
        source: "https://developer.pagerduty.com/api-reference: DELETE /escalation_policies/{id}",
      },
    ],
  },
  {
    type: "pagerduty_team",
    createBeforeDestroy: true,
    identity: named,
    namedBy: [
      { by: "pagerduty_escalation_policy", at: ["teams"], gone: "refused", because: TEAM, source: TEAM_SOURCE },
      { by: "pagerduty_schedule", at: ["teams"], gone: "refused", because: TEAM, source: TEAM_SOURCE },
      { by: "pagerduty_business_service", at: ["team"], gone: "unknown", because: FREE, source: TEAM_SOURCE },
      { by: "pagerduty_incident_workflow", at: ["team"], gone: "unknown", because: FREE, source: TEAM_SOURCE },
      { by: "pagerduty_incident_workflow_trigger", at: ["permissions"], gone: "unknown", because: FREE, source: TEAM_SOURCE },
      {
        by: "pagerduty_team_membership",
        at: ["team_id"],
        gone: "child",
        because: "goes first: `team_id` replaces it",
        source: `${PD} pagerdutyplugin/resource_pagerduty_team_membership.go`,
      },
      subscriber("subscriber_id"),
    ],
  },
  {
    type: "pagerduty_service",
    createBeforeDestroy: true,
    identity: named,
    namedBy: [
      {
        by: "pagerduty_event_orchestration_router",
        at: ["set", "catch_all"],
        gone: "harm",
        because: "events are sent to a service that is gone until the update, and longer if the apply stops in between",
        source: `${PD} pagerduty/resource_pagerduty_service.go l.565-582 deletes without a look; https://github.com/grafana/oncall/issues/1569`,
      },
      {
        by: "pagerduty_incident_workflow_trigger",
        at: ["services"],
        gone: "unknown",
        because: FREE,
        source: "https://developer.pagerduty.com/api-reference: DELETE /services/{id}",
      },
      {
        by: "pagerduty_maintenance_window",
        at: ["services"],
        gone: "unknown",
        because: FREE,
        source: "https://developer.pagerduty.com/api-reference: DELETE /services/{id}",
      },
      {
        by: "pagerduty_event_orchestration_service",
        at: ["service"],
        gone: "child",
        because: "the service's own rules",
        source: `${PD} pagerduty/resource_pagerduty_event_orchestration_path_service.go l.371-401`,
      },
      DEPENDENCY,
    ],
  },
  {
    type: "pagerduty_business_service",
    createBeforeDestroy: false,
    namedBy: [DEPENDENCY, subscriber("business_service_id")],
  },
  {
    type: "pagerduty_business_service_subscriber",
    createBeforeDestroy: false,
    identity: {
      arguments: ["business_service_id", "subscriber_type", "subscriber_id"],
      taken: "overwritten",
      source: `${PD} pagerduty/resource_pagerduty_business_service_subscriber.go: the id is made of these, and the end removes by them`,
    },
    namedBy: [],
  },
  {
    type: "pagerduty_incident_custom_field",
    createBeforeDestroy: true,
    identity: { arguments: ["name"], taken: "refused", source: "https://support.pagerduty.com/main/docs/custom-fields-on-incidents: the name is unique" },
    namedBy: [
      {
        by: "pagerduty_event_orchestration_service",
        at: ["set", "catch_all"],
        gone: "unknown",
        because: `${FREE}; if it does not, events write into a field that is gone`,
        source: "https://support.pagerduty.com/main/docs/custom-fields-on-incidents",
      },
      {
        by: "pagerduty_incident_custom_field_option",
        at: ["field"],
        gone: "child",
        because: "a choice of the field",
        source: `${PD} pagerduty/resource_pagerduty_incident_custom_field_option.go`,
      },
    ],
  },
  {
    type: "pagerduty_incident_workflow",
    createBeforeDestroy: false,
    namedBy: [
      {
        by: "pagerduty_incident_workflow_trigger",
        at: ["workflow"],
        gone: "child",
        because: "goes first: `workflow` replaces it",
        source: `${PD} pagerduty/resource_pagerduty_incident_workflow_trigger.go`,
      },
    ],
  },
  {
    type: "pagerduty_event_orchestration",
    createBeforeDestroy: false,
    namedBy: ["pagerduty_event_orchestration_router", "pagerduty_event_orchestration_integration"].map(
      (by) =>
        ({
          by,
          at: ["event_orchestration"],
          gone: "child",
          because: "a part of the orchestration, of which a platform has one",
          source: "constructs/pagerduty/platform-orchestration.ts",
        }) as const,
    ),
  },
];
