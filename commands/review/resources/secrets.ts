import { holdsSecret } from "../../../environments/secrets/detect";
import { isSecretKey } from "../../../environments/secrets/names";
import { own } from "../../../model/own";
import { isObject, type JsonObject } from "../json";

/** In place of every value that is secret. */
export const SENSITIVE = "(sensitive)";

/**
 * Whether a value must not be shown: where it stands, by the table below and by the names of keys, or what it looks like.
 * @param type Resource type; the kind of block ("provider", "output" …) for what is no resource.
 * @param path Names on the way to it, without places in lists.
 * @param block What the path begins in.
 */
export function isSecret(type: string, path: readonly string[], block: unknown, ...values: readonly unknown[]): boolean {
  const known = own(SECRET_ARGUMENTS, type);
  const last = path.at(-1);
  return (
    known?.some(({ names, where }) => path.some((name) => names.includes(name)) && (where === undefined || (isObject(block) && where(block)))) ||
    (last !== undefined && isSecretKey(last) && values.some((value) => typeof value === "string" || isObject(value))) ||
    values.some(looksSecret)
  );
}

/** A value with everything secret within it masked. */
export function masked(type: string, value: unknown, path: readonly string[] = [], block: unknown = value): unknown {
  if (Array.isArray(value)) return value.map((element) => masked(type, element, path, block));
  if (isObject(value) && !isSecret(type, path, block))
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [holdsSecret(key) ? SENSITIVE : key, masked(type, entry, [...path, key], block)]));
  return value !== null && value !== undefined && isSecret(type, path, block, value) ? SENSITIVE : value;
}

function looksSecret(value: unknown): boolean {
  if (typeof value === "string") return value.includes("${sensitive(") || holdsSecret(value);
  if (Array.isArray(value)) return value.some(looksSecret);
  return false;
}

/** A canary whose only variable is what our own script is to check, which comes from the environment's files. */
function isOurs({ run_config: config }: JsonObject): boolean {
  const variables = isObject(config) ? config.environment_variables : undefined;
  return isObject(variables) && Object.keys(variables).join() === "CHECK";
}

interface SecretArguments {
  /** Wherever they stand in the resource; everything within them is secret, too. */
  readonly names: readonly string[];
  readonly where?: (block: JsonObject) => boolean;
  /** Why. */
  readonly reason: string;
}

/** By resource type. Keys that say of themselves that they are secret (token, password, …_key) need no entry. */
const SECRET_ARGUMENTS: Readonly<Record<string, readonly SecretArguments[]>> = {
  aws_sns_topic_subscription: [
    { names: ["endpoint"], where: ({ protocol }) => protocol === "https" || protocol === "http", reason: "PagerDuty's endpoints hold the integration key" },
  ],
  aws_synthetics_canary: [{ names: ["environment_variables"], where: (canary) => !isOurs(canary), reason: "scripts read passwords there" }],
  datadog_webhook: [{ names: ["custom_headers", "url"], reason: "who has the URL can call it" }],
  datadog_webhook_custom_variable: [{ names: ["value"], reason: "it is there for secrets" }],
  grafana_contact_point: [
    {
      names: ["authorization_credentials", "bot_token", "chat_id", "http_config", "secret", "settings", "tls_config", "url", "user_key", "api_url"],
      reason:
        "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/contact_point marks them sensitive; who has a webhook's URL can post to it",
    },
  ],
  grafana_data_source: [
    {
      names: ["http_headers", "secure_json_data_encoded"],
      reason: "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/data_source",
    },
  ],
  output: [{ names: ["value"], where: ({ sensitive }) => sensitive === true, reason: "declared sensitive" }],
  pagerduty_extension: [{ names: ["config", "endpoint_url"], reason: "who has the URL can call it" }],
  pagerduty_service_integration: [{ names: ["integration_email", "integration_key"], reason: "who has either can open incidents" }],
  pagerduty_webhook_subscription: [{ names: ["custom_header", "url"], reason: "who has the URL can call it" }],
  provider: [
    { names: ["auth", "sm_access_token", "cloud_access_policy_token", "http_headers", "shared_credentials_files"], reason: "credentials of providers" },
  ],
  variable: [{ names: ["default"], where: ({ sensitive }) => sensitive === true, reason: "declared sensitive" }],
};
