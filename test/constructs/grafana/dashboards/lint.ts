import type { DashboardJson } from "../../../../constructs/grafana/dashboards/frame";
import { type PanelJson, panelsOf, type Target } from "./json";

/** What is wrong with a query; `ids` are those of the panel's queries, which it may refer to. */
export type QueryParser = (target: Target, ids: ReadonlySet<string>) => readonly string[];

/** By type of data source: a query of any other is a fault. */
export const PARSERS: Readonly<Record<string, QueryParser>> = { cloudwatch: cloudWatchFaults };

/** Panels of Grafana's past, which it no longer shows: https://grafana.com/docs/grafana/latest/developers/angular_deprecation/ */
const DEPRECATED: ReadonlySet<string> = new Set(["graph", "singlestat", "table-old", "grafana-piechart-panel", "grafana-worldmap-panel"]);

/** What is wrong with a dashboard, in the manner of a strict linter. */
export function faults(json: DashboardJson, parsers: Readonly<Record<string, QueryParser>> = PARSERS): readonly string[] {
  const panels = panelsOf(json);
  const found = [...panels.flatMap((panel) => panelFaults(panel, parsers).map((fault) => `${panel.title}: ${fault}`)), ...overlaps(panels)];
  const ids = panels.map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) found.push(`panel id ${id} twice`);
  if (!/^[a-zA-Z0-9_-]{1,40}$/.test(json.uid as string)) found.push(`uid ${json.uid}`);
  if (json.editable !== false) found.push("editable");
  for (const [property, value] of [
    ["refresh", "1m"],
    ["timezone", "browser"],
  ])
    if (json[property as string] !== value) found.push(`${property} is ${json[property as string]}`);
  if (!(json.tags as string[]).every((tag) => /^[a-z]+:\S+$/.test(tag) && tag.length <= 50)) found.push("tags");
  return found;
}

function panelFaults(panel: PanelJson, parsers: Readonly<Record<string, QueryParser>>): readonly string[] {
  const { x, w, h } = panel.gridPos;
  const found = [
    ...(panel.title ? [] : ["no title"]),
    ...(panel.id > 0 && Number.isSafeInteger(panel.id) && panel.id < 2 ** 31 ? [] : [`id ${panel.id}`]),
    ...(x >= 0 && w > 0 && h > 0 && x + w <= 24 ? [] : ["beyond the grid"]),
    ...(panel.type === "row" || panel.description ? [] : ["no description"]),
  ];
  if (DEPRECATED.has(panel.type)) found.push(`a ${panel.type}, which Grafana no longer shows`);
  if (panel.type !== "timeseries" && panel.targets === undefined) return found;
  const targets = panel.targets ?? [];
  const refIds = new Set(targets.map(({ refId }) => refId));
  return [
    ...found,
    ...(panel.fieldConfig?.defaults.unit ? [] : ["no unit"]),
    ...(targets.some(({ hide }) => !hide) ? [] : ["nothing to draw"]),
    ...(refIds.size === targets.length ? [] : ["a refId twice"]),
    ...targets.flatMap((target) => targetFaults(target, refIds, parsers).map((fault) => `${target.refId} ${fault}`)),
    ...(panel.fieldConfig?.overrides ?? []).flatMap(({ matcher }) => (refIds.has(matcher.options) ? [] : [`override of ${matcher.options}`])),
  ];
}

function targetFaults(target: Target, ids: ReadonlySet<string>, parsers: Readonly<Record<string, QueryParser>>): readonly string[] {
  const parse = Object.hasOwn(parsers, target.datasource?.type) ? parsers[target.datasource.type] : undefined;
  return [
    ...(parse ? parse(target, ids) : [`a query of ${target.datasource?.type}, which nothing parses`]),
    ...(JSON.stringify(target).includes("[object Object]") || JSON.stringify(target).includes("TfToken") ? ["a value that is not known"] : []),
  ];
}

function cloudWatchFaults(target: Target, ids: ReadonlySet<string>): readonly string[] {
  const builder = target.metricEditorMode === 0;
  const text = builder ? target.metricName : target.metricQueryType === 1 ? target.sqlExpression : target.expression;
  const refersTo =
    target.metricQueryType === 0 && !builder ? (target.expression.replace(/'[^']*'|"[^"]*"/g, "").match(/\b[a-z][a-z]*_?[a-z]*\d+\b/g) ?? []) : [];
  return [
    ...(target.queryMode === "Metrics" ? [] : ["no query mode"]),
    ...(target.datasource.uid === "${datasource}" ? [] : ["another data source"]),
    ...(/^[a-z]{2}(-[a-z]+)+-\d$/.test(target.region) ? [] : ["no region"]),
    ...(Number(target.period) >= 60 ? [] : ["no period"]),
    ...(/^[a-z][a-zA-Z0-9_]*$/.test(target.id) && target.id === target.refId ? [] : [`id ${target.id}`]),
    ...(target.label ? [] : ["no label"]),
    ...(text ? [] : ["empty"]),
    ...(builder && !(target.namespace && target.statistic) ? ["no namespace or statistic"] : []),
    ...refersTo.filter((id) => !ids.has(id)).map((id) => `refers to ${id}`),
  ];
}

function overlaps(panels: readonly PanelJson[]): readonly string[] {
  const cells = new Map<string, string>();
  return panels.flatMap(({ title, gridPos: { x, y, w, h } }) => {
    const found = new Set<string>();
    for (let column = x; column < x + w; column++)
      for (let row = y; row < y + h; row++) {
        const other = cells.get(`${column},${row}`);
        if (other !== undefined) found.add(`${title} overlaps ${other}`);
        cells.set(`${column},${row}`, title);
      }
    return [...found];
  });
}
