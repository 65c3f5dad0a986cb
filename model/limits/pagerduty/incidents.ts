import type { Block, Limit, Problem, Reader, ResourceLimits } from "../limit";
import { some } from "../some";
import { PRINTABLE, PROVIDER } from "./common";

const TRIGGER = `${PROVIDER}pagerduty/resource_pagerduty_incident_workflow_trigger.go`;
const FIELD = `${PROVIDER}pagerduty/incident_custom_field_util.go`;
const FIELD_API = "https://developer.pagerduty.com/api-reference: Custom Fields, Create a Field";
const DEPENDENCY = `${PROVIDER}pagerdutyplugin/resource_pagerduty_service_dependency.go`;
const DATA_TYPES = ["string", "integer", "float", "boolean", "url", "datetime"] as const;

export const INCIDENTS: readonly ResourceLimits[] = [
  {
    resources: ["pagerduty_incident_workflow"],
    by: "PagerDuty",
    limits: [{ argument: "name", rule: PRINTABLE, source: `${PROVIDER}pagerduty/resource_pagerduty_incident_workflow.go` }],
  },
  {
    resources: ["pagerduty_incident_workflow_trigger"],
    by: "PagerDuty",
    limits: [
      { argument: "type", rule: { oneOf: ["manual", "conditional"] }, source: TRIGGER },
      { argument: "condition", rule: { together: conditionProblem }, source: TRIGGER },
      {
        argument: "services",
        rule: {
          together: (trigger, read) =>
            read.flag(trigger, "subscribed_to_all_services") === true && (read.list(trigger, "services")?.length ?? 0) > 0
              ? { reason: "are named beside subscribed_to_all_services", hint: "name services or subscribe to all, not both" }
              : undefined,
        },
        source: TRIGGER,
      },
      { argument: "permissions", rule: { together: permissionProblem }, source: TRIGGER },
    ],
  },
  {
    resources: ["pagerduty_incident_custom_field"],
    by: "PagerDuty",
    limits: [
      { argument: "name", rule: { pattern: /^[a-z0-9_]+$/, is: "lower-case letters, digits and _" }, source: FIELD_API },
      { argument: "display_name", rule: PRINTABLE, source: FIELD_API },
      { argument: "data_type", rule: { oneOf: DATA_TYPES }, source: FIELD },
      { argument: "field_type", rule: { oneOf: ["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"] }, source: FIELD },
    ],
  },
  {
    resources: ["pagerduty_incident_custom_field_option"],
    by: "PagerDuty",
    limits: [{ argument: "data_type", rule: { oneOf: ["string"] }, source: FIELD_API }],
  },
  {
    resources: ["pagerduty_business_service"],
    by: "PagerDuty",
    limits: [
      { argument: "name", rule: PRINTABLE, source: `${PROVIDER}pagerdutyplugin/resource_pagerduty_business_service.go` },
      { argument: "type", rule: { oneOf: ["business_service"] }, source: `${PROVIDER}pagerdutyplugin/resource_pagerduty_business_service.go` },
    ],
  },
  {
    resources: ["pagerduty_business_service_subscriber"],
    by: "PagerDuty",
    limits: [
      { argument: "subscriber_type", rule: { oneOf: ["user", "team"] }, source: `${PROVIDER}pagerduty/resource_pagerduty_business_service_subscriber.go` },
    ],
  },
  {
    resources: ["pagerduty_service_dependency"],
    by: "PagerDuty",
    limits: [
      // Validators of the provider's, which no schema tells.
      some("dependency", "say what depends on what", DEPENDENCY),
      { argument: "dependency", rule: { items: [0, 1] }, hint: "declare one resource for each dependency", source: DEPENDENCY },
      ...["dependent_service", "supporting_service"].flatMap((side): readonly Limit[] => [
        some(`dependency[].${side}`, "name the service", DEPENDENCY),
        { argument: `dependency[].${side}`, rule: { items: [0, 1] }, hint: "declare one resource for each dependency", source: DEPENDENCY },
        {
          argument: `dependency[].${side}[].type`,
          rule: { oneOf: ["business_service", "business_service_reference", "service", "service_dependency", "technical_service_reference"] },
          source: DEPENDENCY,
        },
      ]),
    ],
  },
];

function conditionProblem(trigger: Block, read: Reader): Problem | undefined {
  return read.text(trigger, "type") === "manual" && read.has(trigger, "condition")
    ? { reason: "is set in a manual trigger", hint: "leave it out, or make the trigger conditional" }
    : undefined;
}

function permissionProblem(trigger: Block, read: Reader): Problem | undefined {
  const [permissions] = read.blocks(trigger, "permissions");
  if (!permissions || read.unknown(permissions, "restricted")) return undefined;
  const restricted = read.flag(permissions, "restricted") ?? false;
  if (restricted && read.text(trigger, "type") === "conditional")
    return { reason: "are restricted in a conditional trigger", hint: "only manual triggers can be restricted to a team" };
  if (restricted === read.has(permissions, "team_id")) return undefined;
  return restricted
    ? { reason: "are restricted, but to no team", hint: "set team_id" }
    : { reason: "name a team without being restricted", hint: "set restricted, or leave team_id out" };
}
