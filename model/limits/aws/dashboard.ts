import { figure } from "../judge";
import type { Problem, ResourceLimits } from "../limit";
import { isBlock } from "../reader";
import { SHORTER_NAME } from "./common";

const QUOTAS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html";
const BODY = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html";
const PROVIDER = "terraform-provider-aws internal/service/cloudwatch/dashboard.go";

export const DASHBOARD: readonly ResourceLimits[] = [
  {
    resources: ["aws_cloudwatch_dashboard"],
    by: "CloudWatch",
    limits: [
      { argument: "dashboard_name", rule: { bytes: [1, 255] }, hint: SHORTER_NAME, source: PROVIDER },
      { argument: "dashboard_name", rule: { pattern: /^[0-9A-Za-z_-]*$/, is: "letters, digits, - and _" }, source: PROVIDER },
      { argument: "dashboard_body", rule: { json: bodyProblem }, source: `${QUOTAS}; ${BODY}` },
    ],
  },
];

/** Quotas of a dashboard; none can be raised. */
const MOST = { widgets: 500, metricsOfWidget: 500, metrics: 2500, alarmsOfWidget: 100 } as const;

function bodyProblem(body: unknown): Problem | undefined {
  const widgets = isBlock(body) && Array.isArray(body.widgets) ? body.widgets : [];
  if (widgets.length > MOST.widgets) return tooMany(`has ${widgets.length} widgets`, MOST.widgets);
  let total = 0;
  for (const [index, widget] of widgets.entries()) {
    if (!isBlock(widget)) return { reason: `has a widget [${index}] that is no object`, hint: "give each widget type, place and properties" };
    const properties = isBlock(widget.properties) ? widget.properties : {};
    const metrics = Array.isArray(properties.metrics) ? properties.metrics.length : 0;
    const alarms = widget.type === "alarm" && Array.isArray(properties.alarms) ? properties.alarms.length : 0;
    total += metrics;
    if (metrics > MOST.metricsOfWidget) return tooMany(`has ${metrics} metrics and expressions in widget [${index}]`, MOST.metricsOfWidget);
    if (alarms > MOST.alarmsOfWidget) return tooMany(`has ${alarms} alarms in widget [${index}]`, MOST.alarmsOfWidget);
    const misplaced = placeProblem(widget);
    if (misplaced) return { reason: `has a widget [${index}] ${misplaced}`, hint: "place widgets within the 24 columns of the grid" };
  }
  return total > MOST.metrics ? tooMany(`has ${figure(total)} metrics and expressions in all`, MOST.metrics) : undefined;
}

function tooMany(what: string, most: number): Problem {
  return { reason: `${what}; CloudWatch allows ${figure(most)}`, hint: "split the dashboard into pages" };
}

function placeProblem({ x, y, width, height }: { readonly [key: string]: unknown }): string | undefined {
  if (!within(x, 0, 23)) return `with x ${x}; CloudWatch allows 0 to 23`;
  if (!within(y, 0, Number.POSITIVE_INFINITY)) return `with y ${y}; CloudWatch allows 0 and more`;
  if (!within(width, 1, 24)) return `that is ${width} columns wide; CloudWatch allows 1 to 24`;
  if (!within(height, 1, 1000)) return `that is ${height} rows high; CloudWatch allows 1 to 1,000`;
  return typeof x === "number" && typeof width === "number" && x + width > 24 ? `that ends at column ${x + width} of 24` : undefined;
}
const within = (value: unknown, min: number, max: number): boolean => typeof value !== "number" || (value >= min && value <= max);
