import { isObject, type JsonObject, textFrom } from "../json";
import type { Outline, OutlinePanel } from "../review";
import { firstLine, numberOf, objects, textAt } from "./reading";

/** https://docs.datadoghq.com/dashboards/graphing_json/ */
export function datadogOutline(body: JsonObject): Outline {
  return { title: textAt(body, "title"), columns: 12, panels: objects(body.widgets).flatMap((widget) => panels(widget, 0)) };
}

/** A widget, and those within a group below its heading. */
function panels(widget: JsonObject, above: number): readonly OutlinePanel[] {
  const definition = isObject(widget.definition) ? widget.definition : {};
  const layout = isObject(widget.layout) ? widget.layout : {};
  const type = textAt(definition, "type");
  const y = above + numberOf(layout.y);
  const unit = isObject(definition.yaxis) ? textAt(definition.yaxis, "label") : "";
  const own: OutlinePanel = {
    title: textAt(definition, "title") || firstLine(textAt(definition, "content")),
    type: type === "group" ? "row" : type,
    x: numberOf(layout.x),
    y,
    width: numberOf(layout.width),
    height: numberOf(layout.height),
    ...(unit !== "" && { unit }),
    thresholds: objects(definition.markers).flatMap(marker),
    queries: [...objects(definition.requests).flatMap(queries), ...(typeof definition.query === "string" ? [definition.query] : [])],
  };
  return [own, ...objects(definition.widgets).flatMap((inner) => panels(inner, y + 1))];
}

function marker({ label, value }: JsonObject): OutlinePanel["thresholds"] {
  const number = /^y\s*=\s*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.exec(textFrom(value))?.[1];
  return number === undefined || !Number.isFinite(Number(number)) ? [] : [{ label: textFrom(label ?? ""), value: Number(number) }];
}

/** Metric queries, and what formulas make of them. */
function queries({ q, queries: named, formulas }: JsonObject): readonly string[] {
  return [
    ...(typeof q === "string" ? [q] : []),
    ...objects(named).map((each) => [textAt(each, "name"), textAt(each, "query")].filter((part) => part !== "").join(" = ")),
    ...objects(formulas).map((each) => textAt(each, "formula")),
  ].filter((text) => text !== "");
}
