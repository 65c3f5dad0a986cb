import { suggest } from "../../../closest";
import { type Diagnostic, type Path, problem } from "../../../diagnostics";
import type { Alert } from "../../../model";
import { SEVERITY, type Severity } from "../../../severities";
import { foldComposite, parseComposite } from "../composite";
import type { CompositeInput } from "../input";
import type { CompositeToken, DatadogMonitor, MonitorRule } from "../parts";
import type { Watched } from "./context";
import { makeMonitor, type Resolved } from "./monitors";

/** What a composite may be made of. */
export interface Part {
  readonly key: string;
  readonly vendor: Alert["vendor"];
  readonly severity: Severity;
  readonly detectWithin: number;
  readonly notifies: boolean;
  /** What its monitor is grouped by; nothing for one number. */
  readonly group?: string;
}

/** The composites of a component: nothing but Datadog's own alerts, and groups that can meet. */
export function componentComposites(watched: Watched, parts: ReadonlyMap<string, Part>): Resolved<DatadogMonitor> {
  const declared = Object.entries(watched.declared.datadog?.composites ?? {});
  const results = declared.map(([id, composite]) => resolveComposite(watched, id, composite, parts));
  return { found: results.flatMap(({ found }) => found), diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

/** The tags that a monitor tells apart: https://docs.datadoghq.com/monitors/configuration/#alert-grouping */
export function groupOf(rule: MonitorRule): string | undefined {
  if (rule.type === "error-tracking alert") return "issue.id";
  return rule.type === "service check" ? [...rule.by].sort().join(", ") : undefined;
}

function resolveComposite(watched: Watched, id: string, composite: CompositeInput, known: ReadonlyMap<string, Part>): Resolved<DatadogMonitor> {
  const path: Path = ["components", watched.component.id, "datadog", "composites", id];
  const at = [...path, "when"];
  const key = `${watched.component.id}.${id}.${composite.severity}`;
  const parsed = parseComposite(composite.when);
  if ("problem" in parsed)
    return {
      found: [],
      diagnostics: [problem("TOC103", at, `${key}: ${parsed.problem}`, "join alert keys with &&, || and !, for example `a.latency.P1 && !b.errors.P2`")],
    };
  const keys = [...new Set(parsed.tokens.flatMap((token) => ("alert" in token ? [token.alert] : [])))];
  const wrong = keys.flatMap((each) => partProblem(key, each, known, at));
  if (wrong.length > 0) return { found: [], diagnostics: wrong };
  const parts = keys.map((each) => known.get(each) as Part);
  const { found, diagnostics } = makeMonitor(watched, id, composite.severity, {
    words: composite,
    rule: { type: "composite", tokens: parsed.tokens },
    reason: composite.reason,
    // All of what has to meet, and the soonest of what suffices.
    detectWithin: foldComposite(parsed.tokens, { alert: (each) => (known.get(each) as Part).detectWithin, and: Math.max, or: Math.min }) + EVALUATION,
    path,
  });
  return { found, diagnostics: [...diagnostics, ...togetherProblems(key, parts, at), ...doublePage(key, composite.severity, parsed.tokens, known, at)] };
}

function partProblem(composite: string, key: string, known: ReadonlyMap<string, Part>, at: Path): readonly Diagnostic[] {
  const part = known.get(key);
  const ours = [...known.values()].filter(({ vendor }) => vendor === "datadog").map((each) => each.key);
  if (!part) return [problem("TOC108", at, `${composite}: there is no alert ${JSON.stringify(key)}`, suggest(key, ours))];
  return part.vendor === "datadog"
    ? []
    : [
        problem(
          "TOC250",
          at,
          `${composite}: ${part.vendor} alerts on ${key}, and a composite knows the states of Datadog's monitors only`,
          "let datadog alert on it under alertsFrom, or use alerts that Datadog watches",
        ),
      ];
}

/** https://docs.datadoghq.com/monitors/types/composite/#select-monitors */
function togetherProblems(key: string, parts: readonly Part[], at: Path): readonly Diagnostic[] {
  const groups = [...new Set(parts.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  return [
    ...(parts.length > MOST_PARTS
      ? [problem("TOC251", at, `${key} has ${parts.length} parts, and Datadog allows ${MOST_PARTS}`, "split it, or leave some out")]
      : []),
    ...(groups.length > 1
      ? [
          problem(
            "TOC251",
            at,
            `${key} would never alert: its parts are grouped by ${groups.join(" and by ")}, which have no value in common`,
            "use parts that are grouped alike, or not at all",
          ),
        ]
      : []),
  ];
}

/** A composite notifies beside its parts, not in their place: one that pages for a part that pages makes two incidents of one fault. */
function doublePage(key: string, severity: Severity, tokens: readonly CompositeToken[], known: ReadonlyMap<string, Part>, at: Path): readonly Diagnostic[] {
  if (!SEVERITY[severity].pages) return [];
  const pages = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const negated = before !== undefined && "operator" in before && before.operator === "!";
    const part = "alert" in token && !negated ? known.get(token.alert) : undefined;
    return part?.notifies && SEVERITY[part.severity].pages ? [part.key] : [];
  });
  return pages.length === 0
    ? []
    : [
        problem(
          "TOC252",
          at,
          `${key} pages for a fault for which ${[...new Set(pages)].join(" and ")} pages, too`,
          "combine alerts of P2 to P4, or declare the composite as P2",
        ),
      ];
}

const EVALUATION = 60;
const MOST_PARTS = 10;
