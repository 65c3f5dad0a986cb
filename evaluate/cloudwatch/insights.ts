import type { SyntaxNode } from "@lezer/common";
import type { Metric } from "../cloudwatch-metric";
import { isUnsupported, type Unsupported } from "../outcome";
import type { Labels } from "../series";
import { below, read } from "../syntax";
import { parser } from "./grammar/insights";

/** A Metrics Insights query as it is rendered: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html */
export interface Insights {
  readonly aggregate: Aggregate;
  readonly metric: string;
  readonly namespace: string;
  /** A metric is found only where its dimensions are these, no more and no fewer. */
  readonly dimensions: readonly string[];
  readonly where: Labels;
}

export type Aggregate = "AVG" | "COUNT" | "MAX" | "MIN" | "SUM";
const AGGREGATES: ReadonlySet<string> = new Set(["AVG", "COUNT", "MAX", "MIN", "SUM"] satisfies Aggregate[]);

/** Whether an expression is a query rather than metric math. */
export const isInsights = (text: string): boolean => text.startsWith("SELECT ");

/** Reads a query without groups and order. */
export function parseInsights(text: string): Insights | Unsupported {
  const parsed = read(parser, text);
  if (isUnsupported(parsed)) return parsed;
  const nodes = below(parsed.root);
  const said = (node: SyntaxNode | null | undefined) => unquoted(text.slice(node?.from, node?.to));
  const aggregate = said(nodes.find(({ name }) => name === "Aggregate"));
  if (!AGGREGATES.has(aggregate)) return { unsupported: `the aggregate ${aggregate}` };
  const labels = nodes.filter(({ name }) => name === "Label").map(said);
  const where = nodes.find(({ name }) => name === "Where");
  const conditions = where ? below(where).map((condition) => [said(condition.firstChild), said(condition.lastChild)] as const) : [];
  const twice = conditions.find(([name], index) => conditions.findIndex(([other]) => other === name) < index);
  if (twice) return { unsupported: `two conditions of ${twice[0]}` };
  const [metric, ...dimensions] = labels as [string, ...string[]];
  return {
    aggregate: aggregate as Aggregate,
    metric,
    namespace: said(nodes.find(({ name }) => name === "Namespace")),
    dimensions: [...dimensions].sort(),
    where: Object.fromEntries(conditions),
  };
}

/** Whether a query reads a metric. */
export const reads = (query: Insights, { namespace, metric, dimensions }: Pick<Metric, "namespace" | "metric" | "dimensions">): boolean =>
  namespace === query.namespace &&
  metric === query.metric &&
  Object.keys(dimensions).sort().join("\n") === query.dimensions.join("\n") &&
  Object.entries(query.where).every(([name, value]) => dimensions[name] === value);

const unquoted = (text: string): string => (text.startsWith('"') ? text.slice(1, -1) : text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text);
