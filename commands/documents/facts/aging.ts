import { SERVICES } from "../../../model/arns";
import { HOMES_OF_NAMESPACES } from "../../../model/cloudwatch/namespaces";
import { LIMITS, TOGETHER } from "../../../model/limits/table";
import { isQuota } from "../../../model/limits/together";
import { namedTypes } from "../../../model/order/table";
import { RUNNERS } from "../../../model/uptime/runners";
import { DATADOG_DIFFERENCES } from "../../../model/vendors/datadog/differences";
import { LIFECYCLES } from "../../../terraform/provider/lifecycles/lifecycles";
import { PROVIDERS } from "../../../terraform/schemas/bindings";
import { AS_OF, PRICES, type Price } from "../../review/cost/prices";
import { HOMES } from "../../review/resources/homes";
import { LOSSES } from "../../review/resources/losses";
import { code, codes } from "../markdown";
import { limitRows } from "./limits";

/** A table of vendors' facts. */
export interface Aging {
  readonly title: string;
  /** What changes them, as a sentence. */
  readonly ages: string;
  /** Where they are data: files, or folders of them. */
  readonly where: readonly string[];
  /** The day on which somebody last compared all of them with their sources: 2026-11-30. */
  readonly read: string;
  readonly head: readonly string[];
  readonly rows: () => readonly (readonly string[])[];
}

const together = Object.values(TOGETHER).flatMap((rows) => rows());

export const AGING: readonly Aging[] = [
  {
    title: "Metrics in one region",
    ages: "AWS opens services whose metrics are in one region, and namespaces. The pages were read as AWS last published their text (awsdocs on GitHub, 2023), GlobalAccelerator's as a search engine keeps it.",
    where: ["model/cloudwatch/namespaces.ts"],
    read: "2026-12-01",
    head: ["namespace", "region", "source"],
    rows: () =>
      Object.entries(HOMES_OF_NAMESPACES).map(([namespace, { region, of, source }]) => [`${code(namespace)}${of ? ` of ${of.what}` : ""}`, region, source]),
  },
  {
    title: "Quotas",
    ages: "Vendors raise them, for all or on request.",
    where: ["model/limits/aws/quotas.ts"],
    read: "2026-11-30",
    head: ["what", "so many", "in a", "source"],
    rows: () => together.filter(isQuota).map(({ what, most, scope, source }) => [what, inRegions(most), scope, source]),
  },
  {
    title: "There once",
    ages: "Vendors begin to take, or to refuse, a second of a name.",
    where: ["model/limits/aws/unique.ts", "model/limits/datadog/unique.ts", "model/limits/grafana/unique.ts", "model/limits/pagerduty/unique.ts"],
    read: "2026-11-30",
    head: ["what", "in a", "a second", "source"],
    rows: () => together.flatMap((row) => (isQuota(row) ? [] : [[row.what, row.scope, row.second, row.source]])),
  },
  ...(
    [
      ["aws", "AWS", "2026-11-30"],
      ["datadog", "Datadog", "2026-11-25"],
      ["grafana", "Grafana", "2026-11-25"],
      ["pagerduty", "PagerDuty", "2026-11-25"],
    ] as const
  ).map(([vendor, name, read]) => ({
    title: `What ${name} takes`,
    ages: "Limits grow, patterns widen, and new values come.",
    where: [`model/limits/${vendor}`],
    read,
    head: ["types", "arguments", "source"],
    rows: () => limitRows(LIMITS[vendor]?.() ?? []),
  })),
  {
    title: "Prices",
    ages: "Vendors change them, and add tiers.",
    where: ["commands/review/cost/prices.ts"],
    read: AS_OF,
    head: ["one a month", "USD", "source"],
    rows: () => Object.values<Price>(PRICES).map(({ what, each, source }) => [what, each === undefined ? "a contract says it" : String(each), source]),
  },
  {
    title: "What names what",
    ages: "Vendors begin to refuse the end of what is named, and providers to try again.",
    where: ["model/order"],
    read: "2026-11-30",
    head: ["type", "named by", "were it gone first", "source"],
    rows: () => namedTypes().flatMap(({ type, namedBy }) => namedBy.map(({ by, gone, source }) => [code(type), code(by), gone, source])),
  },
  {
    title: "What replaces a resource",
    ages: "A provider's release may change it in place, or no longer.",
    where: ["terraform/provider/lifecycles"],
    read: "2026-11-25",
    head: ["type", "arguments", "source"],
    rows: () => Object.entries(LIFECYCLES).map(([type, { replacedBy, source }]) => [code(type), replacedBy.length > 0 ? codes(replacedBy) : "none", source]),
  },
  {
    title: "What ARNs leave out",
    ages: "A service's ARNs may name a region or an account some day; those of all other services name both.",
    where: ["model/arns.ts"],
    read: "2026-11-30",
    head: ["service", "names no", "source"],
    rows: () =>
      Object.entries(SERVICES).map(([service, { region, account, source }]) => [
        service,
        [...(region === false ? ["region"] : []), ...(account === false ? ["account"] : [])].join(", "),
        source,
      ]),
  },
  {
    title: "What an end loses",
    ages: "Vendors keep histories longer, or shorter.",
    where: ["commands/review/resources/losses.ts"],
    read: "2026-11-25",
    head: ["type", "what is lost", "source"],
    rows: () => Object.entries(LOSSES).map(([type, { what, source }]) => [code(type), what, source]),
  },
  {
    title: "Where providers look",
    ages: "A provider's release may move what it has deployed, or refuse to.",
    where: ["commands/review/resources/homes.ts"],
    read: "2026-11-30",
    head: ["provider", "argument", "when it changes", "source"],
    rows: () => Object.entries(HOMES).flatMap(([provider, homes]) => homes.map(({ argument, stays, source }) => [provider, code(argument), stays, source])),
  },
  {
    title: "Where checks run",
    ages: "Vendors open and close locations, and change how often they ask.",
    where: ["model/uptime/runners.ts"],
    read: "2026-11-25",
    head: ["by", "places", "seconds apart", "source"],
    rows: () =>
      Object.values(RUNNERS).map(({ title, places, every, cite }) => [
        title,
        `${places.called}${places.known ? `: ${places.known.join(", ")}` : ""}`,
        `${every.least}–${every.most}`,
        places.source === cite ? cite : `${places.source}; ${cite}`,
      ]),
  },
  {
    title: "How Datadog differs",
    ages: "Datadog's monitors learn.",
    where: ["model/vendors/datadog/differences.ts"],
    read: "2026-11-25",
    head: ["what", "Datadog", "source"],
    rows: () => DATADOG_DIFFERENCES.map(({ what, datadog, source }) => [what, datadog, source]),
  },
  {
    title: "What has a page of its own",
    ages: "Vendors rename metrics, change what counts in them, and ask for other permissions.",
    where: ["thresholds", "components", "model/vendors/datadog", "commands/documents/permissions"],
    read: "2026-11-25",
    head: ["what", "page"],
    rows: () => [
      ["metrics, and the reason and source of each threshold", "[catalog.md](catalog.md)"],
      ["which vendor can watch what, and under which name", "[capabilities.md](capabilities.md)"],
      ["actions, roles and tokens", "[permissions.md](permissions.md)"],
    ],
  },
  {
    title: "Providers",
    ages: "Newer providers have more resources and arguments, and refuse other things (from 3.32 on PagerDuty's has `pagerduty_schedulev2`, and `pagerduty_schedule` is on its way out); these are what the bindings were made of.",
    where: ["package.json", "providers"],
    read: "2026-11-30",
    head: ["provider", "version", "bindings"],
    rows: () => PROVIDERS.map(({ package: bindings, address }) => [address, versionOf(bindings), code(bindings)]),
  },
];

/** Some regions have less. */
function inRegions(most: (region: string) => number): string {
  const usual = most("eu-west-1");
  const others = REGIONS.filter((region) => most(region) !== usual).map((region) => `${region}: ${most(region)}`);
  return [String(usual), ...others].join(", ");
}
const REGIONS = ["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ap-east-2", "ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-central-1"];

/** Of the provider, as whoever made its bindings wrote it down. */
function versionOf(bindings: string): string {
  const { cdktf } = require(`${bindings}/package.json`) as { readonly cdktf: { readonly provider: { readonly version: string } } };
  return cdktf.provider.version;
}
