import { byArgument, FIRM, type Unique } from "../together";

const ELSE = "or name an account under onCall.account of each, where they have accounts of their own";

/**
 * All in one account. Whether two tokens open one is known only where environments name it; read in November 2026. Names of
 * teams, schedules, policies and services begin with platform and environment, so only those of two environments clash that
 * read the same (`shop` and `eu-b`, `shop-eu` and `b`); titles of business services and workflows and ids of custom fields
 * are the user's own, and clash as soon as two environments declare them.
 */
export const PAGERDUTY_UNIQUE: readonly Unique[] = [
  {
    ...refused("service", "pagerduty_service"),
    source: "PagerDuty/terraform-provider-pagerduty#556; openshift/pagerduty-operator#43",
  },
  {
    ...refused("schedule", "pagerduty_schedule"),
    source: "NangoHQ/integration-templates#674: Schedule names must be unique across the account",
  },
  {
    // PagerDuty's API is said to refuse all of these; its own page does not say so.
    ...told("escalation policy", "pagerduty_escalation_policy", "refused"),
    source: "https://developer.pagerduty.com/api-reference (names; silent about a second)",
  },
  {
    ...told("team", "pagerduty_team", "refused"),
    source: "https://developer.pagerduty.com/api-reference (names; silent about a second)",
  },
  {
    ...told("business service", "pagerduty_business_service", "unknown"),
    change: (environment) => `give it another title in ${environment}, or leave it to one environment, ${ELSE}`,
    source: "https://developer.pagerduty.com/api-reference (names; silent about a second)",
  },
  {
    ...told("workflow", "pagerduty_incident_workflow", "unknown"),
    change: (environment) => `give it another title in ${environment}, or leave it to one environment, ${ELSE}`,
    source: "https://developer.pagerduty.com/api-reference (names; silent about a second)",
  },
  {
    ...refused("custom field", "pagerduty_incident_custom_field"),
    change: (environment) => `write \`existing: true\` for it in ${environment}, ${ELSE}`,
    source:
      "PagerDuty/terraform-provider-pagerduty pagerdutyplugin/resource_pagerduty_service_custom_field.go:48 at v3.30.8 (the service's kind: unique, not changed once made)",
  },
  {
    ...refused("title of a custom field", "pagerduty_incident_custom_field", "display_name"),
    change: (environment) => `give it another title in ${environment}, or write \`existing: true\` for it, ${ELSE}`,
    source: "PagerDuty/terraform-provider-pagerduty pagerdutyplugin/resource_pagerduty_service_custom_field.go:55 at v3.30.8 (unique across an account)",
  },
];

function named(what: string, type: string, argument: string): Pick<Unique, "what" | "types" | "scope" | "takes" | "change"> {
  return {
    what,
    types: { [type]: argument },
    scope: "pagerduty",
    takes: byArgument,
    change: (environment) => `rename what is named here or the environment's file in ${environment}, ${ELSE}`,
  };
}

function refused(what: string, type: string, argument = "name"): Omit<Unique, "source"> {
  return {
    ...named(what, type, argument),
    taken: "refused",
    second: "PagerDuty has room for one and refuses the second (400, name has already been taken)",
    codes: { ...FIRM, likely: "TOC315" },
  };
}

function told(what: string, type: string, taken: Unique["taken"]): Omit<Unique, "source"> {
  return {
    ...named(what, type, "name"),
    taken,
    second: "PagerDuty is said to refuse the second, and nobody could tell them apart",
    codes: { stack: "TOC315", sure: "TOC315", likely: "TOC315" },
  };
}
