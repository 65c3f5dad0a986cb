import { byCodeUnit } from "../../model/canonical";
import type { AnySignal, AwsMeasure } from "../../model/measures";
import { ALERTING_VENDORS, type AlertingVendor } from "../../model/platform";
import { unwatchable } from "../../model/resolve/vendor";
import type { Catalog } from "../../model/thresholds";
import { DATADOG_DIFFERENCES } from "../../model/vendors/datadog/differences";
import { DIFFERENCES } from "../../model/vendors/differences";
import { generated, markdownTable } from "./markdown";

/** docs/capabilities.md: which vendor can watch which signal, and what they do differently. */
export function capabilitiesDocument(catalog: Catalog): string {
  const rows = Object.values(catalog)
    .sort((a, b) => byCodeUnit(a.kind.id, b.kind.id))
    .flatMap(({ kind }) =>
      Object.entries<AnySignal>(kind.signals).flatMap(([name, signal]) =>
        Object.entries(signal.from).flatMap(([source, measures]) => {
          const measure = measures?.aws as AwsMeasure | undefined;
          return measure ? [[`\`${kind.id}.${name}\``, `\`${source}\``, ...ALERTING_VENDORS.map((vendor) => cell(vendor, measure, signal))]] : [];
        }),
      ),
    );
  return generated(
    "Capabilities",
    [
      `${rows.length} measures of ${new Set(rows.map(([signal]) => signal)).size} signals. For each signal one vendor alerts, and the others draw: \`alertsFrom\` says which.`,
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
      `## Who can watch what\n\n${markdownTable(["signal", "source", ...ALERTING_VENDORS], rows)}`,
    ],
  );
}

function cell(vendor: AlertingVendor, measure: AwsMeasure, { worse }: Pick<AnySignal, "worse">): string {
  const reason = unwatchable(vendor, measure, worse);
  if (reason !== undefined) return `no: ${reason}`;
  return ALERTS_AS[vendor];
}

const ALERTS_AS: Readonly<Record<AlertingVendor, string>> = {
  aws: "alarm",
  grafana: "rule, through CloudWatch",
  datadog: "monitor, through the AWS integration",
};
