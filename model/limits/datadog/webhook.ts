import type { ResourceLimits } from "../limit";
import { API, PROVIDER } from "./common";

export const WEBHOOK: readonly ResourceLimits[] = [
  {
    resources: ["datadog_webhook"],
    by: "Datadog",
    limits: [
      {
        argument: "name",
        rule: { pattern: /^[A-Za-z0-9_-]+$/, is: "letters, digits, - and _, as a message mentions it" },
        source: `${API}webhooks-integration/#create-a-webhooks-integration`,
      },
      { argument: "encode_as", rule: { oneOf: ["json", "form"] }, source: `${PROVIDER}datadog/fwprovider/resource_datadog_webhook.go` },
      { argument: "payload", rule: { json: true }, source: "https://docs.datadoghq.com/integrations/webhooks/" },
    ],
  },
  {
    resources: ["datadog_webhook_custom_variable"],
    by: "Datadog",
    limits: [
      {
        argument: "name",
        rule: { pattern: /^[A-Z0-9_]+$/, is: "upper-case letters, digits and underscores" },
        source: `${API}webhooks-integration/#create-a-custom-variable`,
      },
    ],
  },
];
