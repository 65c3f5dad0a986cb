import type { Model } from "./model";
import { own } from "./own";

/** Where names meet: two environments that are deployed to one of these share the names in it. */
export type Within = "account" | "region" | "grafana" | "datadog";

/** The place that a model's names are in, in words that two environments share where it is the same; nothing where it has none. */
export function placeOf(model: Pick<Model, "aws" | "grafana" | "datadog" | "vendors">, within: Within, region = model.aws.region): string | undefined {
  const { aws, grafana, datadog, vendors } = model;
  switch (within) {
    case "account":
      return `in account ${aws.accountId}`;
    case "region":
      return `in account ${aws.accountId} (${region})`;
    case "grafana":
      return grafana && vendors.grafana?.on ? `at ${new URL(grafana.url).href.replace(/\/$/, "")}` : undefined;
    case "datadog":
      return datadog && vendors.datadog?.on ? `in Datadog (${datadog.site})` : undefined;
  }
}

/** What of a resource's arguments has to be there once, and in what. */
interface Unique {
  readonly what: string;
  readonly within: Within;
  readonly names: (config: Config) => readonly unknown[];
}
type Config = Readonly<Record<string, unknown>>;

const one = (what: string, within: Within, argument = "name"): Unique => ({ what, within, names: (config) => [config[argument]] });
const rules = ({ rule }: Config) => (Array.isArray(rule) ? rule.map(({ uid }: Config) => uid) : []);

/**
 * By resource type. A second of the same name is refused by some vendors at the second deployment, and by others taken for
 * the first, whose content it replaces.
 * Source: https://registry.terraform.io/providers/grafana/grafana/latest/docs (import ids: the uid, or the name, in an organisation);
 * https://docs.datadoghq.com/integrations/webhooks/ (`@webhook-<name>`)
 */
const UNIQUE: Readonly<Record<string, Unique>> = {
  aws_chatbot_slack_channel_configuration: one("chat configuration", "account", "configurationName"),
  aws_iam_policy: one("policy", "account"),
  aws_iam_role: one("role", "account"),
  aws_kms_alias: one("key alias", "region"),
  aws_sns_topic: one("topic", "region"),
  aws_synthetics_canary: one("canary", "region"),
  aws_xray_group: one("X-Ray group", "region", "groupName"),
  datadog_logs_archive: one("log archive", "datadog"),
  datadog_logs_index: one("log index", "datadog"),
  datadog_logs_metric: one("log metric", "datadog"),
  datadog_monitor: one("monitor", "datadog"),
  datadog_security_monitoring_rule: one("detection rule", "datadog"),
  datadog_webhook: one("webhook", "datadog"),
  datadog_webhook_custom_variable: one("variable of webhooks", "datadog"),
  grafana_contact_point: one("contact point", "grafana"),
  grafana_data_source: one("data source's uid", "grafana", "uid"),
  grafana_folder: one("folder's uid", "grafana", "uid"),
  grafana_message_template: one("message template", "grafana"),
  grafana_mute_timing: one("mute timing", "grafana"),
  grafana_rule_group: { what: "alert rule's uid", within: "grafana", names: rules },
  grafana_team: one("team", "grafana"),
};

/** The names that a resource takes for itself. */
export function namesOf(type: string, config: object): readonly { readonly what: string; readonly within: Within; readonly name: string }[] {
  const unique = own(UNIQUE, type);
  if (!unique) return [];
  return unique.names(config as Config).flatMap((name) => (typeof name === "string" ? [{ what: unique.what, within: unique.within, name }] : []));
}
