import { isObject, type JsonObject, textFrom } from "../json";
import type { Outline, OutlinePanel } from "../review";
import { firstLine, numberOf, objects, textAt } from "./reading";

/** https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/ */
export function grafanaOutline(body: JsonObject): Outline {
  // A folded row holds its panels itself.
  const panels = objects(body.panels).flatMap((given) => [given, ...objects(given.panels)]);
  return { title: textAt(body, "title"), columns: 24, panels: panels.map(panel) };
}

function panel(given: JsonObject): OutlinePanel {
  const grid = isObject(given.gridPos) ? given.gridPos : {};
  const config = isObject(given.fieldConfig) ? given.fieldConfig : {};
  const defaults = isObject(config.defaults) ? config.defaults : {};
  const targets = objects(given.targets);
  const lines = targets.filter(({ refId }) => LINE.test(textFrom(refId ?? "")));
  const unit = textAt(defaults, "unit");
  return {
    title: textAt(given, "title") || firstLine(isObject(given.options) ? textAt(given.options, "content") : ""),
    type: textAt(given, "type"),
    x: numberOf(grid.x),
    y: numberOf(grid.y),
    width: numberOf(grid.w),
    height: numberOf(grid.h),
    ...(unit !== "" && { unit }),
    thresholds: lines.length > 0 ? lines.flatMap((line) => threshold(line, colours(config))) : steps(defaults),
    queries: targets.filter((target) => !lines.includes(target)).map(query),
  };
}

/** Queries that draw a threshold. */
const LINE = /^line_/;
/** The number that a constant line is drawn at: the last of its expression. */
const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

function threshold(target: JsonObject, colourOf: ReadonlyMap<string, string>): OutlinePanel["thresholds"] {
  const value = lastNumber(textAt(target, "expression") || textAt(target, "expr"));
  const colour = colourOf.get(textAt(target, "refId"));
  if (value === undefined || !Number.isFinite(Number(value))) return [];
  return [{ label: textAt(target, "label") || textAt(target, "legendFormat"), value: Number(value), ...(colour !== undefined && { colour }) }];
}

function lastNumber(expression: string): string | undefined {
  const last = [...expression.matchAll(NUMBER)].at(-1);
  return last && /^[\s)]*$/.test(expression.slice(last.index + last[0].length)) ? last[0] : undefined;
}

/** Without lines, what the panel is coloured by. */
function steps({ thresholds }: JsonObject): OutlinePanel["thresholds"] {
  const found = isObject(thresholds) ? objects(thresholds.steps) : [];
  return found.flatMap(({ value, color }) =>
    typeof value === "number" && Number.isFinite(value)
      ? [{ label: String(value), value, ...(typeof color === "string" && color !== "transparent" && { colour: color }) }]
      : [],
  );
}

/** Query -> fixed colour, by the panel's overrides. */
function colours({ overrides }: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    objects(overrides).flatMap(({ matcher, properties }) => {
      const colour = objects(properties).find(({ id }) => id === "color")?.value;
      return isObject(matcher) && isObject(colour) && typeof colour.fixedColor === "string"
        ? [[textFrom(matcher.options ?? ""), colour.fixedColor] as const]
        : [];
    }),
  );
}

function query(target: JsonObject): string {
  const written = ["expr", "sqlExpression", "expression", "query"].map((key) => textAt(target, key)).find((text) => text !== "");
  if (written !== undefined) return written.replaceAll("\n", " ");
  const dimensions = isObject(target.dimensions)
    ? Object.entries(target.dimensions).map(([key, value]) => `${key}=${[value].flat().map(textFrom).join("|")}`)
    : [];
  return [textAt(target, "namespace"), textAt(target, "metricName"), ...dimensions, textAt(target, "statistic")].filter((part) => part !== "").join(" ");
}
