import { type Diagnostic, problem } from "../diagnostics";
import type { Kind } from "../measures";
import type { Component } from "../platform";

/** Fields by which Prometheus and Datadog find a component that AWS does not measure, and who reads them. */
export const ELSEWHERE = {
  prometheusLabels: { from: "prometheus", vendor: "grafana" },
  datadogTags: { from: "datadog", vendor: "datadog" },
} as const;

/**
 * The source of a component's signals: the one it names, or the one whose fields it sets. `prometheus` or `datadog` for a
 * component that only these know.
 */
export function chooseSource(id: string, component: Component, kind: Kind): { readonly from: string } | Diagnostic {
  const sources = Object.entries<readonly string[]>(kind.sources);
  const forms = sources.map(([name, needs]) => (needs.length > 0 ? `${name} (${needs.join(", ")})` : name)).join("; ");
  if (component.from !== undefined) {
    const needs = kind.sources[component.from] as readonly string[] | undefined;
    if (!needs) return problem("TOC201", ["components", id, "from"], `kind ${kind.id} has no source ${JSON.stringify(component.from)}`, `sources: ${forms}`);
    const missing = needs.filter((name) => component.fields[name] === undefined);
    if (missing.length === 0) return { from: component.from };
    return problem(
      "TOC201",
      ["components", id, "from"],
      `the source ${component.from} needs ${missing.join(" and ")}`,
      `set it, or choose another source: ${forms}`,
    );
  }
  const fitting = sources.filter(([, needs]) => needs.every((name) => component.fields[name] !== undefined));
  // A source that needs all that another needs, and more, is the better fit.
  const best = fitting.filter(([, needs]) => !fitting.some(([, others]) => others.length > needs.length && needs.every((name) => others.includes(name))));
  if (best.length === 1) return { from: (best[0] as (typeof best)[number])[0] };
  const elsewhere = Object.entries(ELSEWHERE).find(([field]) => field in kind.fields && component.fields[field] !== undefined);
  if (best.length === 0 && elsewhere) return { from: elsewhere[1].from };
  return problem(
    "TOC201",
    ["components", id],
    best.length === 0
      ? `${id} sets the fields of no source of kind ${kind.id}`
      : `${id} sets the fields of several sources of kind ${kind.id}: ${best.map(([name]) => name).join(", ")}`,
    best.length === 0 ? `set the fields of one: ${forms}` : "choose one with `from:`",
  );
}
