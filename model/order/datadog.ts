import type { NamedType } from "./named";

const DD = "terraform-provider-datadog v3.82.0 datadog";
const HANDLE = "a message mentions a handle that is nobody: the alert is told to nobody until the update";
const HANDLE_SOURCE = `${DD}/fwprovider/resource_datadog_webhook.go l.191-210 deletes without a look`;
const HANDLE_SPELLED = ["@webhook-{name}"];
const ONE_NAME = { arguments: ["name"], taken: "refused", source: "taken as such, not documented; a name is its id, and changes in place" } as const;

export const DATADOG_ORDER: readonly NamedType[] = [
  {
    type: "datadog_monitor",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      taken: "shared",
      source: "https://github.com/DataDog/terraform-provider-datadog/issues/1739: only one that is the same in everything is refused",
    },
    namedBy: [
      {
        by: "datadog_monitor",
        at: ["query"],
        gone: "refused",
        because: "Datadog deletes no monitor that a composite names (400)",
        source: "https://github.com/DataDog/terraform-provider-datadog/issues/519; https://github.com/DataDog/terraform-provider-datadog/issues/1452",
      },
    ],
  },
  {
    type: "datadog_webhook",
    createBeforeDestroy: true,
    identity: ONE_NAME,
    namedBy: [
      { by: "datadog_monitor", at: ["message"], spelled: HANDLE_SPELLED, gone: "harm", because: HANDLE, source: HANDLE_SOURCE },
      { by: "datadog_synthetics_test", at: ["message"], spelled: HANDLE_SPELLED, gone: "harm", because: HANDLE, source: HANDLE_SOURCE },
      { by: "datadog_security_monitoring_rule", at: ["case"], spelled: HANDLE_SPELLED, gone: "harm", because: HANDLE, source: HANDLE_SOURCE },
    ],
  },
  {
    type: "datadog_webhook_custom_variable",
    createBeforeDestroy: true,
    identity: ONE_NAME,
    namedBy: [
      {
        by: "datadog_webhook",
        at: ["payload", "url"],
        spelled: ["${name}"],
        gone: "harm",
        because: "the webhook sends the variable's name in place of the key: nobody is paged until the update",
        source: "https://docs.datadoghq.com/integrations/webhooks/#variables",
      },
    ],
  },
  {
    // Never marked: `compute` replaces it under its name, which Datadog refuses while the old one stands.
    // https://github.com/DataDog/terraform-provider-datadog/issues/2300
    type: "datadog_logs_metric",
    createBeforeDestroy: false,
    identity: { arguments: ["name"], taken: "refused", source: "https://github.com/DataDog/terraform-provider-datadog/issues/2300: 409" },
    namedBy: [],
  },
];
