import type { Lifecycle } from "./lifecycle";

export const PAGERDUTY_LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  pagerduty_business_service: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerdutyplugin/resource_pagerduty_business_service.go at 090394d",
  },
  // Imported as "<business_service_id>.<subscriber_type>.<subscriber_id>", which fills all three.
  pagerduty_business_service_subscriber: {
    replacedBy: ["business_service_id", "subscriber_id", "subscriber_type"],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_business_service_subscriber.go at 341be4f",
  },
  pagerduty_escalation_policy: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_escalation_policy.go at ab8697f",
  },
  pagerduty_event_orchestration: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_event_orchestration.go at fb85073",
  },
  // The paths of an orchestration follow a change of parent in place: written to the new one, whose id they take.
  pagerduty_event_orchestration_global: {
    replacedBy: [],
    importedAs: "event_orchestration",
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_event_orchestration_path_global.go at 091e8fa",
  },
  // Migrated in place to another orchestration. Imported as "<event_orchestration>:<id>".
  pagerduty_event_orchestration_integration: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_event_orchestration_integration.go at 1313daa",
  },
  pagerduty_event_orchestration_router: {
    replacedBy: [],
    importedAs: "event_orchestration",
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_event_orchestration_path_router.go at b473252",
  },
  pagerduty_event_orchestration_service: {
    replacedBy: [],
    importedAs: "service",
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_event_orchestration_path_service.go at 0755c58",
  },
  pagerduty_event_orchestration_unrouted: {
    replacedBy: [],
    importedAs: "event_orchestration",
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_event_orchestration_path_unrouted.go at 341be4f",
  },
  pagerduty_incident_custom_field: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_incident_custom_field.go at 16eaee7",
  },
  // Has no import.
  pagerduty_incident_custom_field_option: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_incident_custom_field_option.go at 341be4f",
  },
  pagerduty_incident_workflow: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_incident_workflow.go at 0c29312",
  },
  pagerduty_incident_workflow_trigger: {
    replacedBy: ["type", "workflow"],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_incident_workflow_trigger.go at 0f9f819",
  },
  pagerduty_maintenance_window: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_maintenance_window.go at fb85073",
  },
  pagerduty_schedule: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_schedule.go at 15c1f35",
  },
  pagerduty_service: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerduty/resource_pagerduty_service.go at e4a4daa",
  },
  // Anything within the block. Imported as "<supporting_service_id>.<supporting_service_type>.<id>".
  pagerduty_service_dependency: {
    replacedBy: ["dependency"],
    source: "terraform-provider-pagerduty pagerdutyplugin/resource_pagerduty_service_dependency.go at 28235ed",
  },
  pagerduty_team: {
    replacedBy: [],
    source: "terraform-provider-pagerduty pagerdutyplugin/resource_pagerduty_team.go at 45850e5",
  },
  // Imported as "<user_id>:<team_id>", which fills both.
  pagerduty_team_membership: {
    replacedBy: ["team_id", "user_id"],
    source: "terraform-provider-pagerduty pagerdutyplugin/resource_pagerduty_team_membership.go at 2de1080",
  },
};
