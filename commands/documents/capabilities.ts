import { byCodeUnit } from "../../model/canonical";
import type { AnySignal, AwsMeasure } from "../../model/measures";
import { ALERTING_VENDORS, type AlertingVendor } from "../../model/platform";
import { formatQuantity } from "../../model/quantities";
import { unwatchable } from "../../model/resolve/vendor";
import type { Catalog } from "../../model/thresholds";
import { RUNNER_DIFFERENCES } from "../../model/uptime/differences";
import { CHECK_RUNNERS, TARGET_KINDS, type TargetKind } from "../../model/uptime/input";
import { type Can, RUNNERS, type Runner } from "../../model/uptime/runners";
import { DATADOG_DIFFERENCES } from "../../model/vendors/datadog/differences";
import { DIFFERENCES } from "../../model/vendors/differences";
import { UNSEEN } from "../../model/vendors/unseen";
import { generated, markdownTable } from "./markdown";

/** docs/capabilities.md: which vendor can watch which signal, and what they do differently. */
export function capabilitiesDocument(catalog: Catalog): string {
  const rows = Object.values(catalog)
    .sort((a, b) => byCodeUnit(a.kind.id, b.kind.id))
    .flatMap(({ kind }) =>
      Object.entries<AnySignal>(kind.signals).flatMap(([name, signal]) =>
        sourcesOf(signal).map(({ source, aws }) => [`\`${kind.id}.${name}\``, source, ...ALERTING_VENDORS.map((vendor) => cell(vendor, aws, signal))]),
      ),
    );
  const unseen = Object.entries(UNSEEN).flatMap(([vendor, byReason]) =>
    Object.entries(byReason).map(([reason, signals]) => [
      vendor === "datadog" ? "Datadog" : "Prometheus",
      signals.map((signal) => `\`${signal}\``).join(", "),
      reason,
    ]),
  );
  return generated(
    "Capabilities",
    [
      `${rows.length} ways to measure ${new Set(rows.map(([signal]) => signal)).size} signals. For each signal one vendor alerts, and the others draw: \`alertsFrom\` says which.`,
      "A number, its window, what missing data means and the minimum of events are the same wherever a signal is watched; a test reads them back from what is rendered for each vendor and compares. What can't be the same stands here, and nowhere else.",
    ].join("\n\n"),
    [
      `## What differs\n\n${markdownTable(
        ["vendor", "what", "why"],
        DIFFERENCES.map(({ vendor, what, why }) => [vendor, what, why]),
      )}`,
      `## What Datadog does differently\n\n${markdownTable(
        ["what", "CloudWatch", "Datadog", "because"],
        DATADOG_DIFFERENCES.map(({ what, cloudWatch, datadog, because, source }) => [what, cloudWatch, datadog, `[${because}](${source})`]),
      )}`,
      `## What Prometheus and Datadog do not see by themselves\n\nOf components with \`prometheusLabels\` or \`datadogTags\`; where AWS measures them too, Grafana and Datadog read CloudWatch's number instead.\n\n${markdownTable(["by itself", "does not see", "because"], unseen)}`,
      `## Who can run which uptime check\n\n${markdownTable(["", ...CHECK_RUNNERS], checkRows())}`,
      `## What runners do differently\n\n${markdownTable(
        ["by", "what", "why"],
        RUNNER_DIFFERENCES.map(({ by, what, why }) => [`\`${by}\``, what, why]),
      )}`,
      `## Who can watch what\n\n${markdownTable(["signal", "source", ...ALERTING_VENDORS], rows)}`,
    ],
  );
}

/** Where AWS measures it, or one row for a signal that AWS does not know. */
function sourcesOf(signal: AnySignal): readonly { readonly source: string; readonly aws?: AwsMeasure }[] {
  const known = Object.entries(signal.from).flatMap(([source, measures]) => {
    const aws = measures?.aws as AwsMeasure | undefined;
    return aws ? [{ source: `\`${source}\``, aws }] : [];
  });
  return known.length > 0 ? known : [{ source: "" }];
}

/** How a vendor alerts: by itself where it has metrics of its own, and through CloudWatch where a component is AWS's. */
function cell(vendor: AlertingVendor, aws: AwsMeasure | undefined, signal: AnySignal): string {
  const own = OWN[vendor](signal);
  const reason = unwatchable(vendor, { ...(aws && { aws }) }, signal.worse);
  const through = reason === undefined ? [ALERTS_AS[vendor]] : [];
  const ways = [...(own && signal.worse !== "outside" ? [own] : []), ...through];
  return ways.length > 0 ? ways.join("; ") : `no: ${reason}`;
}

const OWN: Readonly<Record<AlertingVendor, (signal: AnySignal) => string | undefined>> = {
  aws: () => undefined,
  grafana: ({ prometheus }) => prometheus && "rule, on Prometheus",
  datadog: ({ datadog }) => datadog && "monitor, on Datadog's own metrics",
};

const ALERTS_AS: Readonly<Record<AlertingVendor, string>> = {
  aws: "alarm",
  grafana: "rule, through CloudWatch",
  datadog: "monitor, through the AWS integration",
};

/** What the runners of uptime checks can do, a row each. */
function checkRows(): readonly (readonly string[])[] {
  const row = (what: string, of: (runner: Runner) => string) => [what, ...CHECK_RUNNERS.map((by) => of(RUNNERS[by]))];
  const able = (can: Can) => (can === true ? "yes" : `no: ${can}`);
  const seconds = (value: number) => formatQuantity({ dimension: "duration", value });
  return [
    ...TARGET_KINDS.map((kind) => row(TARGETS[kind], ({ targets }) => able(targets[kind]))),
    row("method and headers", ({ requests }) => able(requests)),
    row("status", ({ status }) => able(status)),
    row("text", ({ text }) => able(text)),
    row("certificate's end", ({ certificates }) => able(certificates)),
    row(
      "every",
      ({ every: { usual, least, most, only } }) =>
        `${only ? only.map(seconds).join(" or ") : `${seconds(least)} to ${seconds(most)}`}, by default ${seconds(usual)}`,
    ),
    row("places", ({ places: { called, source } }) => `[${called}](${source})`),
    row("known after", ({ delay, delaySource }) => `${seconds(delay)}: ${delaySource}`),
  ];
}

const TARGETS: Readonly<Record<TargetKind, string>> = {
  http: "a URL",
  tcp: "a TCP port",
  tls: "a TLS endpoint",
  dns: "a DNS record",
  steps: "a journey of several requests",
};
