import { isObject, type JsonObject, textFrom } from "../json";
import type { Outline, OutlinePanel } from "../review";
import { firstLine, numberOf, objects, textAt } from "./reading";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export function cloudwatchOutline(body: JsonObject, resource: JsonObject): Outline {
  return { title: textAt(resource, "dashboard_name"), columns: 24, panels: objects(body.widgets).map(panel) };
}

function panel({ type, x, y, width, height, properties }: JsonObject): OutlinePanel {
  const given = isObject(properties) ? properties : {};
  const markdown = textAt(given, "markdown").trim();
  const heading = type === "text" && /^#{1,6} [^\n]*$/.test(markdown);
  const unit = isObject(given.yAxis) && isObject(given.yAxis.left) ? textAt(given.yAxis.left, "label") : "";
  return {
    title: textAt(given, "title") || firstLine(markdown),
    type: heading ? "row" : textFrom(type ?? ""),
    x: numberOf(x),
    y: numberOf(y),
    width: numberOf(width),
    height: numberOf(height),
    ...(unit !== "" && { unit }),
    thresholds: isObject(given.annotations) ? objects(given.annotations.horizontal).flatMap(threshold) : [],
    queries: [...metrics(given.metrics), ...alarms(given.alarms), ...(typeof given.query === "string" ? [given.query.replaceAll("\n", " ")] : [])],
  };
}

const threshold = ({ label, value, color }: JsonObject): OutlinePanel["thresholds"] =>
  typeof value === "number" && Number.isFinite(value) ? [{ label: textFrom(label ?? ""), value, ...(typeof color === "string" && { colour: color }) }] : [];

const alarms = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []).map((arn) => textFrom(arn).replace(/^arn:[^$]*?:alarm:/, ""));

/** Metrics as `<namespace> <name> <dimension>=<value> … <statistic>`; "." repeats what stood above. */
function metrics(value: unknown): readonly string[] {
  let above: readonly unknown[] = [];
  return (Array.isArray(value) ? value : []).map((row) => {
    const parts: readonly unknown[] = Array.isArray(row) ? row : [row];
    const options = parts.find(isObject) ?? {};
    const written = parts.filter((part) => !isObject(part)).map((part, place) => (part === "." ? above[place] : part));
    if (written.length === 0) return textFrom(options.expression ?? "");
    above = written;
    const [namespace, name, ...dimensions] = written.map(textFrom);
    const pairs = dimensions.flatMap((key, place) => (place % 2 === 0 ? [`${key}=${dimensions[place + 1] ?? ""}`] : []));
    return [namespace, name, ...pairs, textFrom(options.stat ?? "")].filter((part) => part !== "").join(" ");
  });
}
