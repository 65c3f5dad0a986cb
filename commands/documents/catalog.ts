import { byCodeUnit } from "../../model/canonical";
import { describeWindow } from "../../model/describe";
import type { AnySignal, Field, Kind } from "../../model/measures";
import { describeLevel } from "../../model/resolve/overrides";
import { SEVERITIES } from "../../model/severities";
import type { Catalog, CatalogEntry, Threshold } from "../../model/thresholds";
import { generated, markdownTable } from "./markdown";

/** docs/catalog.md: what can be watched, when it is bad, and why. */
export function catalogDocument(catalog: Catalog): string {
  const entries = Object.values(catalog).sort((a, b) => byCodeUnit(a.kind.id, b.kind.id));
  const signals = entries.reduce((total, { kind }) => total + Object.keys(kind.signals).length, 0);
  const thresholds = entries.reduce((total, entry) => total + Object.values(entry.thresholds).reduce((sum, levels) => sum + Object.keys(levels).length, 0), 0);
  const omitted = entries.flatMap(({ kind }) => Object.entries(kind.omitted ?? {}).map(([metric, reason]) => [kind.id, metric, reason]));
  return generated(
    "Catalog",
    [
      `${entries.length} kinds, ${signals} signals, ${thresholds} thresholds. Every number has a source and a reason; \`npm run explain -- <environment> <alert>\` shows them for one alert.`,
      "Where a number comes from, in falling order of authority: `plan` (one of the written plans that the project began with demands it; they are not part of this repository, so each entry repeats the demand: `S1-256` is line 256 of plan S1), `vendor` (the vendor publishes it), `standard` (a widely used open rule set publishes it), `convention` (reasoned here). *Beside* is what others recommend for the same signal where it differs.",
    ].join("\n\n"),
    [...entries.map(kindSection), `## Recommended by AWS and not here\n\n${markdownTable(["kind", "metric", "why not"], omitted)}`],
  );
}

function kindSection(entry: CatalogEntry): string {
  const { kind } = entry;
  return [
    `## ${kind.id}`,
    kind.description,
    sources(kind),
    ...(Object.keys(kind.fields).length > 0 ? [fields(kind)] : []),
    ...(Object.keys(kind.signals).length > 0 ? [thresholdTable(entry)] : []),
  ].join("\n\n");
}

function sources(kind: Kind): string {
  const list = Object.entries<readonly string[]>(kind.sources).map(([name, needs]) =>
    needs.length > 0 ? `\`${name}\` (${needs.map((field) => `\`${field}\``).join(", ")})` : `\`${name}\``,
  );
  return `Sources and the fields they need: ${list.join("; ")}.`;
}

function fields(kind: Kind): string {
  const rows = Object.entries<Field>(kind.fields).map(([name, field]) => [
    `\`${name}\``,
    field.type,
    "default" in field && field.default !== undefined ? `\`${field.default}\`` : "",
    field.description,
    `\`${JSON.stringify(field.example)}\``,
  ]);
  return markdownTable(["field", "type", "default", "what it is", "example"], rows);
}

function thresholdTable({ kind, thresholds }: CatalogEntry): string {
  const rows = Object.entries<AnySignal>(kind.signals).flatMap(([name, signal]) => {
    const levels = SEVERITIES.flatMap((severity) => {
      const threshold = thresholds[name]?.[severity];
      return threshold ? [[severity, threshold] as const] : [];
    });
    if (levels.length === 0) return [[`\`${name}\``, signal.title, "", "drawn, never alerts", "", "", ""]];
    return levels.map(([severity, threshold]) => [
      `\`${name}\``,
      signal.title,
      severity,
      condition(signal, threshold),
      `${threshold.basis}: ${threshold.source}`,
      threshold.reason,
      threshold.beside ?? "",
    ]);
  });
  return markdownTable(["signal", "title", "severity", "fires", "source", "reason", "beside"], rows);
}

function condition(signal: AnySignal, threshold: Threshold): string {
  return `${signal.worse} ${describeLevel(threshold.at)} in ${describeWindow(threshold)}; no data: ${threshold.missing}`;
}
