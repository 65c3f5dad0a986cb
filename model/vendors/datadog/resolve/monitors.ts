import { type Diagnostic, type Path, problem } from "../../../diagnostics";
import { SEVERITIES, SEVERITY, type Severity } from "../../../severities";
import type { ErrorTrackingInput, LogLevelInput, LogMonitorInput, ServiceCheckInput } from "../input";
import type { DatadogMonitor, ErrorRule, LogRule, MonitorRule } from "../parts";
import { lastRuns, scoped } from "../rule-query";
import { seconds, type Watched, type Words, watch } from "./context";

export interface Resolved<T> {
  readonly found: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The monitors of a component that stand for themselves; composites come when all of them are known. */
export function componentMonitors(watched: Watched): Resolved<DatadogMonitor> {
  const { errorTracking, serviceChecks = {}, logMonitors = {} } = watched.declared.datadog ?? {};
  const path = ["components", watched.component.id, "datadog"];
  const results = [
    ...(errorTracking ? [errorMonitors(watched, errorTracking, [...path, "errorTracking"])] : []),
    ...Object.entries(serviceChecks).map(([id, check]) => checkMonitor(watched, id, check, [...path, "serviceChecks", id])),
    ...Object.entries(logMonitors).map(([id, monitor]) => logMonitor(watched, id, monitor, [...path, "logMonitors", id])),
  ];
  return { found: results.flatMap(({ found }) => found), diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

/** One monitor, or why its severity is too grave for how late it tells. */
export function makeMonitor(
  watched: Watched,
  signal: string,
  severity: Severity,
  parts: { readonly words: Words; readonly rule: MonitorRule; readonly reason: string; readonly detectWithin: number; readonly path: Path },
): Resolved<DatadogMonitor> {
  const { words, rule, reason, detectWithin, path } = parts;
  const { component } = watched;
  const monitor: DatadogMonitor = {
    ...watch(watched, signal, words, path, severity),
    key: `${component.id}.${signal}.${severity}`,
    signal,
    severity,
    vendor: "datadog",
    route: `${component.team}.${severity}`,
    rule,
    reason,
    detectWithin,
  };
  const allowed = SEVERITY[severity].detectWithin;
  const late = detectWithin > allowed;
  const carried = SEVERITIES.find((other) => SEVERITY[other].detectWithin >= detectWithin);
  return {
    found: [monitor],
    diagnostics: late
      ? [
          problem(
            "TOC204",
            path,
            `${monitor.key} can take ${detectWithin} s, and ${severity} has to be heard of within ${allowed} s`,
            carried
              ? `shorten it, or declare it as ${carried}`
              : `shorten it by ${detectWithin - SEVERITY.P4.detectWithin} s or more: no severity may take longer than P4`,
          ),
        ]
      : [],
  };
}

/** Seconds between two evaluations, by the window: https://docs.datadoghq.com/monitors/configuration/#evaluation-frequency */
export const pace = (window: number): number => (window < 86_400 ? 60 : window < 172_800 ? 600 : 1800);

function errorMonitors(watched: Watched, { source = "all", newIssues, impact }: ErrorTrackingInput, path: Path): Resolved<DatadogMonitor> {
  const search = scoped(watched.env, watched.declared.datadog?.service, undefined);
  const rule = { type: "error-tracking alert", search, source } as const;
  const results = [
    ...(newIssues
      ? [
          makeMonitor(watched, "new-errors", newIssues.severity, {
            words: NEW_ISSUE,
            rule: { ...rule, issues: "new", window: A_DAY, above: 0 },
            reason: newIssues.reason,
            // One occurrence is enough; the window says how long an issue counts as new.
            detectWithin: pace(A_DAY),
            path: [...path, "newIssues"],
          }),
        ]
      : []),
    ...(impact ? [impactMonitor(watched, { ...rule, issues: "impact", window: seconds(impact.window ?? "5 min"), above: impact.above }, impact, path)] : []),
  ];
  return { found: results.flatMap(({ found }) => found), diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

function impactMonitor(
  watched: Watched,
  rule: ErrorRule,
  { severity, reason }: NonNullable<ErrorTrackingInput["impact"]>,
  path: Path,
): Resolved<DatadogMonitor> {
  const at = [...path, "impact"];
  const { found, diagnostics } = makeMonitor(watched, "frequent-errors", severity, {
    words: FREQUENT_ISSUE,
    rule,
    reason,
    detectWithin: rule.window + pace(rule.window),
    path: at,
  });
  const impossible = windowProblems(rule.window, at);
  return { found, diagnostics: impossible.length > 0 ? impossible : diagnostics };
}

function checkMonitor(watched: Watched, id: string, check: ServiceCheckInput, path: Path): Resolved<DatadogMonitor> {
  const { failures = 3, successes = 1, missing = "ok", over = [], by = ["host"] } = check;
  const rule = { type: "service check", check: check.check, over: [`env:${watched.env}`, ...over], by, failures, successes, missing } as const;
  const { found, diagnostics } = makeMonitor(watched, id, check.severity, {
    words: check,
    rule,
    reason: check.reason,
    detectWithin: failures * RUN + 60,
    path,
  });
  const runs = lastRuns(rule);
  const tooMany =
    runs > MOST_RUNS
      ? [
          problem(
            "TOC209",
            path,
            `${watched.component.id}.${id} looks back over ${runs} runs, and Datadog keeps ${MOST_RUNS}`,
            "let fewer runs alert or resolve",
          ),
        ]
      : [];
  return { found, diagnostics: [...diagnostics, ...tooMany] };
}

function logMonitor(watched: Watched, id: string, monitor: LogMonitorInput, path: Path): Resolved<DatadogMonitor> {
  const key = `${watched.component.id}.${id}`;
  const levels = SEVERITIES.flatMap((severity) => {
    const level = monitor.levels[severity];
    return level ? [{ severity, level, at: [...path, "levels", severity] as Path, window: seconds(level.window ?? monitor.window ?? "4 min") }] : [];
  });
  const search = scoped(watched.env, watched.declared.datadog?.service, monitor.query);
  const results = levels.map(({ severity, level, at, window }): Resolved<DatadogMonitor> => {
    const worse = level.below === undefined ? "above" : "below";
    const number = level.below ?? level.above ?? 0;
    const rule: LogRule = {
      type: "log alert",
      search,
      index: monitor.index ?? "*",
      window,
      worse,
      number,
      ...(level.recovery !== undefined && { recovery: level.recovery }),
    };
    const made = makeMonitor(watched, id, severity, { words: monitor, rule, reason: level.reason, detectWithin: window + pace(window), path: at });
    const impossible = windowProblems(window, at);
    // How late a window is that Datadog does not have is only a consequence.
    const late = impossible.length > 0 ? [] : made.diagnostics;
    return { found: made.found, diagnostics: [...late, ...impossible, ...recoveryProblems(`${key}.${severity}`, rule, at)] };
  });
  return { found: results.flatMap(({ found }) => found), diagnostics: [...results.flatMap(({ diagnostics }) => diagnostics), ...orderProblems(key, levels)] };
}

/** https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor: minutes from 1 to 2880, hours to 48. */
function windowProblems(window: number, path: Path): readonly Diagnostic[] {
  return window % 60 === 0 && window >= 60 && window <= 172_800
    ? []
    : [problem("TOC209", path, `Datadog can't look back over ${window} s here`, "write whole minutes, at most 48 h")];
}

function recoveryProblems(key: string, { worse, number, recovery }: LogRule, path: Path): readonly Diagnostic[] {
  if (recovery === undefined || (worse === "above" ? recovery < number : recovery > number)) return [];
  const side = worse === "above" ? "below" : "above";
  return [
    problem("TOC103", [...path, "recovery"], `${key} alerts ${worse} ${number}, and ${recovery} is not ${side} that`, `let it recover ${side} ${number}`),
  ];
}

/** A milder level that is reached later would never be heard first; other windows or sides can't be compared. */
function orderProblems(
  key: string,
  levels: readonly { readonly severity: Severity; readonly level: LogLevelInput; readonly at: Path; readonly window: number }[],
): readonly Diagnostic[] {
  return levels.slice(1).flatMap(({ severity, level, at, window }, index) => {
    const graver = levels[index] as (typeof levels)[number];
    if (graver.window !== window) return [];
    const stricter =
      level.above !== undefined && graver.level.above !== undefined
        ? level.above > graver.level.above
        : level.below !== undefined && graver.level.below !== undefined && level.below < graver.level.below;
    return stricter
      ? [problem("TOC203", at, `${key}: ${severity} is reached only after ${graver.severity}`, `let ${severity} alert before ${graver.severity}`)]
      : [];
  });
}

const A_DAY = 86_400;
/** Seconds between two runs of a check: https://docs.datadoghq.com/metrics/custom_metrics/agent_metrics_submission/, min_collection_interval */
const RUN = 15;
/** https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor, "Service Check Query" */
const MOST_RUNS = 100;

const NEW_ISSUE: Words = {
  title: "New errors",
  meaning: "The service fails in a way that it did not before, or again in one that was taken for repaired.",
  firstLook: "The issue in Error Tracking: its first occurrence and the version that brought it.",
};
const FREQUENT_ISSUE: Words = {
  title: "Frequent errors",
  meaning: "One error happens to many requests.",
  firstLook: "The issue in Error Tracking: which requests and customers it hits, and since when.",
};
