import { isBlock } from "../reader";
import { byArgument, FIRM, NONE, type Taken, type Unique } from "../together";

const PROVIDER = "DataDog/terraform-provider-datadog datadog/";

/**
 * All in one organisation. Read in November 2026, in the provider 4.19.0. Where Datadog itself takes two of a name, the rule
 * is ours: people find a monitor by its name, and only its number tells it from another's.
 */
export const DATADOG_UNIQUE: readonly Unique[] = [
  {
    ...one("monitor", "datadog_monitor"),
    taken: "shared",
    second: "Datadog takes both, and nobody who is told can tell them apart",
    source: "DataDog/terraform-provider-datadog#3266 (a user: two monitors may have one name, and a look-up by it can't tell them apart)",
  },
  {
    ...one("detection rule", "datadog_security_monitoring_rule"),
    taken: "shared",
    second: "nobody who is told could tell them apart",
    source: `${PROVIDER}resource_datadog_security_monitoring_rule.go: known by its id`,
  },
  {
    ...one("log archive", "datadog_logs_archive"),
    taken: "shared",
    second: "nobody could tell them apart",
    source: `${PROVIDER}resource_datadog_logs_archive.go: known by its id`,
  },
  {
    ...one("log index", "datadog_logs_index"),
    taken: "refused",
    second: "Datadog refuses the second, and a name that was ever used for ever",
    source: "https://docs.datadoghq.com/api/latest/logs-indexes/delete-an-index/",
  },
  {
    ...one("log metric", "datadog_logs_metric"),
    taken: "refused",
    second: "Datadog refuses the second (409: a metric already exists with that name)",
    source: "DataDog/terraform-provider-datadog#2300",
  },
  {
    ...one("webhook", "datadog_webhook"),
    taken: "refused",
    second: "Datadog knows a webhook by its name alone, as monitors do that tell it",
    source: "https://docs.datadoghq.com/integrations/webhooks/ (`@webhook-<name>`)",
  },
  {
    ...one("variable of webhooks", "datadog_webhook_custom_variable"),
    taken: "refused",
    second: "Datadog knows a variable by its name alone",
    source: `${PROVIDER}fwprovider/resource_datadog_webhook_custom_variable.go: the name is the id`,
  },
  {
    ...one("entry of the Software Catalog", "datadog_software_catalog", "entity"),
    takes: (config, read, argument) => refOf(read.text(config, argument)),
    taken: "overwritten",
    second: "an entry is the organisation's, whatever its environments: each deployment undoes the other's, and whoever removes one removes both's",
    change: (environment) => `say \`catalog: null\` at this component in ${environment}, unless its Datadog is another organisation`,
    // Which organisation a key opens is not known from its site.
    codes: { ...FIRM, sure: "TOC253", likely: "TOC253" },
    source: `${PROVIDER}fwprovider/resource_datadog_software_catalog.go:57 and :290 (an upsert by kind:namespace/name)`,
  },
];

function one(what: string, type: string, argument = "name"): Omit<Unique, "taken" | "second" | "source"> {
  return { what, types: { [type]: argument }, scope: "datadog", takes: byArgument };
}

/** As the provider spells an entity's reference, without the namespace that every entity has that names none. */
function refOf(entity: string | undefined): readonly Taken[] {
  if (entity === undefined) return NONE;
  try {
    const { kind, metadata } = JSON.parse(entity);
    if (typeof kind !== "string" || !isBlock(metadata) || typeof metadata.name !== "string") return NONE;
    const { name, namespace } = metadata;
    return [[`${kind}:${typeof namespace === "string" && namespace !== "default" ? `${namespace}/` : ""}${name}`, 1]];
  } catch {
    return NONE;
  }
}
