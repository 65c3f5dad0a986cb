import { topLevelText } from "../../top-level";
import { byArgument, NONE, taken, type Unique } from "../together";

const PROVIDER = "grafana/terraform-provider-grafana internal/resources/grafana/";
const GRAFANA = "grafana/grafana ";

/** All in one organisation. Read in November 2026, in the provider 4.45.1. */
export const GRAFANA_UNIQUE: readonly Unique[] = [
  {
    ...one("folder's uid", "grafana_folder", "uid"),
    taken: "refused",
    second: "Grafana refuses the second (412)",
    source: "grafana/terraform-provider-grafana#2176",
  },
  {
    ...one("folder's title in its parent", "grafana_folder", "title"),
    takes: (folder, read) => {
      const [parent, title] = [read.has(folder, "parent_folder_uid") ? read.named(folder, "parent_folder_uid") : "", read.text(folder, "title")];
      return parent === undefined || title === undefined ? NONE : [[parent === "" ? title : `${parent}: ${title}`, 1]];
    },
    // Versions differ: since 11.3 titles need not be unique (grafana/grafana#90687), and 11.4 was seen to refuse one.
    taken: "unknown",
    second: "Grafana refuses the second (409: a folder with the same name already exists in the current location)",
    source: "grafana/terraform-provider-grafana#2176, in Grafana 11.4",
  },
  {
    // What is declared here is declared with `overwrite`.
    ...one("dashboard's uid", "grafana_dashboard", "config_json"),
    takes: (dashboard, read, argument) => taken(topLevelText(read.text(dashboard, argument) ?? "", "uid")),
    taken: "overwritten",
    second: "each deployment replaces the other's dashboard without a word",
    source: `${PROVIDER}resource_dashboard.go:107`,
  },
  {
    ...one("alert rule's uid", "grafana_rule_group", "rule"),
    // Two of one uid in one group are that resource's own mistake, which its limits tell.
    takes: (group, read, argument) => [...new Set(read.blocks(group, argument).map((rule) => read.text(rule, "uid")))].flatMap(taken),
    taken: "unknown",
    second: "each deployment replaces the other's rule, or is refused",
    source: `${PROVIDER}resource_alerting_rule_group.go:404`,
  },
  {
    ...one("group of alert rules in its folder", "grafana_rule_group", "name"),
    takes: (group, read, argument) => {
      const [folder, name] = [read.named(group, "folder_uid"), read.text(group, argument)];
      return folder === undefined || name === undefined ? NONE : [[`${folder}: ${name}`, 1]];
    },
    taken: "refused",
    second: "Terraform's provider refuses the second (rule group with name … already exists)",
    source: `${PROVIDER}resource_alerting_rule_group.go:404`,
  },
  {
    ...one("contact point", "grafana_contact_point"),
    taken: "overwritten",
    second: "Grafana puts the second's receivers into the first without a word: both tell whom either should tell",
    source: `${GRAFANA}pkg/services/ngalert/provisioning/contactpoints.go CreateContactPoint`,
  },
  {
    ...one("message template", "grafana_message_template"),
    taken: "overwritten",
    second: "each deployment replaces the other's template without a word",
    source: `${PROVIDER}resource_alerting_message_template.go:171`,
  },
  {
    ...one("mute timing", "grafana_mute_timing"),
    taken: "refused",
    second: "Grafana refuses the second (400: Time interval with this name already exists)",
    source: `${GRAFANA}pkg/services/ngalert/provisioning ErrTimeIntervalExists`,
  },
  {
    ...one("tree of notification policies", "grafana_notification_policy", "contact_point"),
    takes: () => [["", 1]],
    taken: "overwritten",
    second: "an organisation has one, and each deployment replaces the other's",
    change: () => "say `notifications: rules` in all but one of them, or give each a Grafana of its own",
    source: `${PROVIDER}resource_alerting_notification_policy.go:25`,
  },
  {
    ...one("data source's uid", "grafana_data_source", "uid"),
    taken: "refused",
    second: "Grafana refuses the second (409)",
    source: `${PROVIDER}resource_data_source.go`,
  },
  {
    ...one("data source", "grafana_data_source"),
    taken: "refused",
    second: "Grafana refuses the second (409: data source with the same name already exists)",
    source: `${PROVIDER}resource_data_source.go:68`,
  },
  {
    ...one("team", "grafana_team"),
    taken: "refused",
    second: "Grafana refuses the second (409: Team name taken)",
    source: `${GRAFANA}pkg/api/team.go`,
  },
  {
    ...one("check's job and target", "grafana_synthetic_monitoring_check", "job"),
    takes: (check, read, argument) => {
      const [job, target] = [read.text(check, argument), read.text(check, "target")];
      return job === undefined || target === undefined ? NONE : [[`${job}: ${target}`, 1]];
    },
    taken: "refused",
    second: "Synthetic Monitoring refuses the second (409: target/job combination already exists)",
    source: "grafana/terraform-provider-grafana#1184",
  },
];

function one(what: string, type: string, argument = "name"): Omit<Unique, "taken" | "second" | "source"> {
  return { what, types: { [type]: argument }, scope: "grafana", takes: byArgument };
}
