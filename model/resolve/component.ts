import { append } from "../append";
import { type Diagnostic, hasErrors, type Path, problem } from "../diagnostics";
import { measureOf } from "../measured";
import type { AnySignal } from "../measures";
import type { Alert, Gap, ModelComponent, ModelSignal, ResolvedMeasure } from "../model";
import { partition } from "../partitions";
import { ALERTING_VENDORS, type Component, type Platform, VENDOR_NAMES } from "../platform";
import { compareSeverity, SEVERITIES, SEVERITY } from "../severities";
import type { Catalog, SignalThresholds } from "../thresholds";
import type { ModelCheck } from "../uptime/model";
import { resolveChecks } from "../uptime/resolve";
import { RUNNERS } from "../uptime/runners";
import type { CheckedSignal } from "../uptime/signals";
import { makeAlert } from "./alert";
import { heaviest, severityOrder } from "./checks";
import { deadlineOf, lacksZeros, SAY_SPARSE } from "./deadlines";
import { type Fields, resolveFields } from "./fields";
import { type Declared, measuresOf, resolveMeasures } from "./measures";
import { overrideThresholds } from "./overrides";
import { ownSignals } from "./own-signals";
import { chooseSource, ELSEWHERE } from "./source";
import { unmatched } from "./unmatched";
import { alertingVendor, type Fallback, isOn, switchReason, tooLate, vendorDelay } from "./vendor";
import { fitted } from "./windows";

export interface ResolvedComponent {
  readonly component: ModelComponent;
  readonly alerts: readonly Alert[];
  readonly gaps: readonly Gap[];
  /** Signals on which another vendor alerts than the chosen one. */
  readonly fallbacks: readonly Fallback[];
  /** Alert key -> where to report problems with its threshold. */
  readonly paths: ReadonlyMap<string, Path>;
  readonly checks: readonly ModelCheck[];
}

/** One component's signals and alerts. An alert's `dashboard` is still the dashboard's name; `heldBackBy` is empty. */
export function resolveComponent(
  platform: Platform,
  id: string,
  catalog: Catalog,
): { readonly component?: ResolvedComponent; readonly diagnostics: readonly Diagnostic[] } {
  const component = platform.components[id] as Component;
  const entry = catalog[component.kind];
  if (!entry)
    return {
      diagnostics: [
        problem("TOC108", ["components", id, "kind"], `there is no kind ${JSON.stringify(component.kind)}`, `kinds: ${Object.keys(catalog).join(", ")}`),
      ],
    };
  const off = platform.kindsOff[component.kind] ?? (ALERTING_VENDORS.some((vendor) => isOn(platform, vendor)) ? undefined : switchReason(platform));
  const source = chooseSource(id, component, entry.kind);
  if ("code" in source) return { diagnostics: [source] };
  const { fields, diagnostics: fieldProblems } = resolveFields(id, component, entry.kind);
  if (fieldProblems.length > 0) return { diagnostics: fieldProblems };

  const own = ownSignals(id, component, platform.aws.region);
  const diagnostics: Diagnostic[] = [...own.diagnostics];
  const signals: ModelSignal[] = [];
  const alerts: Alert[] = [];
  const gaps: Gap[] = [...own.off];
  const paths = new Map<string, Path>();
  const fallbacks: Fallback[] = [];
  /** Why no vendor alerts on signals that are measured. */
  const refusals = new Set<string>();
  const modelComponent: ModelComponent = {
    id,
    kind: component.kind,
    kindTitle: entry.kind.title,
    from: source.from,
    team: component.team,
    ...(component.description !== undefined && { description: component.description }),
    dependsOn: [...component.dependsOn].sort(),
    ...(component.renamedFrom !== undefined && { renamedFrom: component.renamedFrom }),
    physicalId: component.renamedFrom ?? id,
    tags: component.tags,
    signals,
  };
  if (off !== undefined)
    return { component: { component: modelComponent, alerts, gaps: [{ key: id, reason: off }], fallbacks, paths, checks: [] }, diagnostics };

  const uptime = resolveChecks(platform, modelComponent, component);
  append(diagnostics, uptime.diagnostics);
  append(gaps, uptime.gaps);
  const declared: readonly (readonly [string, AnySignal, SignalThresholds, Path, string, CheckedSignal?])[] = [
    ...Object.entries(entry.kind.signals).map(
      ([name, signal]) => [name, signal, entry.thresholds[name] ?? {}, ["thresholds", component.kind, name], source.from] as const,
    ),
    ...own.signals.map(({ name, signal, thresholds }) => [name, signal, thresholds, ["components", id, "signals", name], "own"] as const),
    ...uptime.signals.map((one) => [one.name, one.signal, one.thresholds, one.path, "own", one] as const),
  ];
  for (const [name, signal, thresholds, thresholdsPath, from, checked] of declared) {
    const declaredMeasures = checked ? CHECKED : measuresOf(signal, from, { platform, fields });
    // A source that can't see a signal is a fact of the catalog, shown in the capability matrix; no gap of this component.
    if (!checked && Object.keys(declaredMeasures).length === 0) continue;
    for (const each of members(declaredMeasures, fields)) {
      const result = checked ?? resolveMeasures(declaredMeasures, { platform, fields, each, own: from === "own" });
      if ("gap" in result) {
        gaps.push({ key: `${id}.${name}`, reason: result.gap });
        continue;
      }
      const modelSignal: ModelSignal = {
        key: [id, name, each].filter((part) => part !== undefined).join("."),
        signal: name,
        ...(each !== undefined && { each }),
        title: each === undefined ? signal.title : `${signal.title}: ${each}`,
        class: signal.class,
        dimension: signal.dimension,
        worse: signal.worse,
        measures: result.measures,
        ...(checked && { check: checked.check.key }),
      };
      const { aws } = result.measures;
      if (aws && partition(aws.region) !== partition(platform.aws.region)) {
        diagnostics.push(
          problem(
            "TOC214",
            ["components", id],
            `${id}.${name} is measured in ${aws.region}, which no environment in ${platform.aws.region} can reach`,
            "declare the component where its metrics are, or write `off:` with a reason",
          ),
        );
        break;
      }
      signals.push(modelSignal);
      // Who runs a check alerts on it, because nobody else has its results.
      const alerting = checked
        ? { vendor: RUNNERS[checked.check.by].vendor, path: thresholdsPath }
        : alertingVendor(platform, { ...component, id }, name, { measures: result.measures, worse: signal.worse });
      if (alerting.vendor === undefined) {
        refusals.add(alerting.reason);
        gaps.push({ key: modelSignal.key, reason: alerting.reason });
        continue;
      }
      const measure = measureOf(alerting.vendor, result.measures) as ResolvedMeasure;
      const delay = vendorDelay(platform, alerting.vendor, result.measures);
      if ("instead" in alerting && alerting.instead) fallbacks.push({ key: modelSignal.key, ...alerting.instead });
      const effective = overrideThresholds(id, component, name, signal, thresholds, platform.overrides, thresholdsPath);
      append(diagnostics, effective.diagnostics, severityOrder(modelSignal.key, signal.worse, effective.thresholds));
      append(
        gaps,
        effective.off.map(({ severity, reason }) => ({ key: `${modelSignal.key}.${severity}`, reason })),
      );
      for (const severity of SEVERITIES) {
        const declared = effective.thresholds.get(severity);
        if (!declared) continue;
        const threshold = fitted(declared, { delay, resolution: measure.resolution, severity });
        const carried = deadlineOf(signal, measure, threshold.threshold) === undefined ? heaviest(severity, delay, measure.resolution) : severity;
        if (carried !== severity) {
          const { detectWithin } = SEVERITY[severity];
          // CloudWatch could page: it is the choice of another vendor that can't.
          if (aws && heaviest(severity, aws.delay, aws.resolution) === severity) {
            diagnostics.push(tooLate(alerting, `${modelSignal.key}.${severity}`, delay, detectWithin));
            continue;
          }
          // The catalog gives way; what somebody declared is not lowered behind their back.
          if (threshold.origin.level !== "catalog") {
            diagnostics.push(
              problem(
                "TOC204",
                threshold.origin.path,
                `${modelSignal.key}.${severity}: the metric comes too late to page within ${detectWithin} s (after ${delay} s, every ${measure.resolution} s)`,
                [`declare it as ${carried}, which does not page`, ...sooner(declaredMeasures, fields), ...(lacksZeros(modelSignal) ? [SAY_SPARSE] : [])].join(
                  "; or ",
                ),
              ),
            );
            continue;
          }
          const covered = SEVERITIES.slice(SEVERITIES.indexOf(severity) + 1).some(
            (milder) => effective.thresholds.has(milder) && compareSeverity(milder, carried) <= 0,
          );
          gaps.push({
            key: `${modelSignal.key}.${severity}`,
            reason: `the metric comes too late to page within ${detectWithin} s; ${covered ? `a milder level watches it` : `it is ${carried} instead`}`,
          });
          // What was switched off must not come back with another level's number.
          if (covered || effective.off.some(({ severity: switchedOff }) => switchedOff === carried)) continue;
        }
        const alert = makeAlert({
          platform,
          component: modelComponent,
          declared: component,
          modelSignal,
          signal,
          severity: carried,
          effective: threshold,
          fields,
          measure,
          vendor: alerting.vendor,
          delay,
        });
        append(diagnostics, alert.diagnostics);
        if (!alert.alert) continue;
        alerts.push(alert.alert);
        paths.set(alert.alert.key, threshold.origin.level === "catalog" ? ["components", id] : threshold.origin.path);
      }
    }
  }
  append(diagnostics, unmatched(id, component, alerts, signals, gaps));
  const unread = signals.length === 0 && Object.entries(ELSEWHERE).find(([, { from, vendor }]) => from === source.from && !isOn(platform, vendor));
  if (unread)
    diagnostics.push(
      problem(
        "TOC212",
        ["components", id, unread[0]],
        `no signal of ${id} alerts: only ${VENDOR_NAMES[unread[1].vendor]} could read its series, which this environment does not use`,
        `add a section \`${unread[1].vendor}\`, or write \`off:\` with a reason`,
      ),
    );
  // That Grafana does not know where Prometheus is, is told as an error where the file is read.
  else if (alerts.length === 0 && !hasErrors(diagnostics) && !(source.from === ELSEWHERE.prometheusLabels.from && platform.grafana?.prometheus === undefined))
    diagnostics.push(
      problem(
        "TOC212",
        ["components", id],
        `no signal of ${id} alerts${refusals.size > 0 ? `: ${[...refusals].join("; ")}` : ""}`,
        refusals.size > 0
          ? "let a vendor alert that can, or write `off:` with a reason"
          : "set the optional fields that its signals need, declare signals of its own, or override a threshold",
      ),
    );
  return { component: { component: modelComponent, alerts, gaps, fallbacks, paths, checks: uptime.checks }, diagnostics };
}

/** What makes CloudWatch have the metric sooner. */
function sooner({ aws }: Declared, fields: Fields): readonly string[] {
  const { basic } = aws ?? {};
  return aws && basic && !fields.has(basic.unless) ? [`set \`${basic.unless}: true\`, with which it comes every ${aws.resolution} s`] : [];
}

/** A check's measures need no fields of its component. */
const CHECKED: Declared = {};

function members({ aws, prometheus, datadog }: Declared, fields: Fields): readonly (string | undefined)[] {
  const each = aws ? aws.each : (prometheus?.each ?? datadog?.each);
  if (each === undefined) return [undefined];
  const list = fields.get(each.slice(1));
  return Array.isArray(list) ? [...list].sort() : [undefined];
}
