import type { ResolvedMetric } from "../model";
import { insightsQuery, type MetricLines } from "./expressions";

/**
 * Lines of metric math as one expression that needs no other query, for readers that take a single one.
 * @returns nothing for what can't be one expression: a Metrics Insights query within arithmetic.
 */
export function singleExpression({ lines }: MetricLines, period: number): string | undefined {
  const visible = lines.find((line) => line.visible);
  const own = lines.length === 1 ? visible : undefined;
  if (own?.insights) return insightsQuery(own.insights, String);
  if (own?.metric) return searchTerm(own.metric, period);
  if (visible?.expression === undefined || lines.some(({ insights }) => insights)) return undefined;
  const terms = new Map(lines.flatMap(({ id, metric }) => (metric ? [[id, searchTerm(metric, period)] as const] : [])));
  return visible.expression.replace(/\b[a-z]\d+\b/g, (id) => terms.get(id) ?? id);
}

/**
 * One metric by its exact dimensions, within an expression.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 */
function searchTerm({ namespace, metric, stat, dimensions }: ResolvedMetric, period: number): string {
  const names = Object.keys(dimensions);
  const schema = [namespace, ...names].map(named).join(",");
  const exactly = [["MetricName", metric] as const, ...names.map((name) => [name, String(dimensions[name])] as const)];
  const terms = exactly.map(([name, value]) => `${named(name)}="${value.replace(/["\\]/g, "\\$&")}"`).join(" ");
  return `SUM(SEARCH('${`{${schema}} ${terms}`.replaceAll("'", "\\'")}', '${stat}', ${period}))`;
}

const named = (name: string): string => (/^[\w/.-]+$/.test(name) ? name : `"${name}"`);
