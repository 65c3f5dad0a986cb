import { componentDashboardName } from "../dashboards";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import type { AnySignal, AwsMeasure, Kind } from "../measures";
import type { Alert, Gap, ModelComponent, ModelSignal, ResolvedAwsMeasure, ResolvedLevel } from "../model";
import { partition } from "../partitions";
import type { Component, Platform } from "../platform";
import { compareSeverity, SEVERITIES, SEVERITY } from "../severities";
import type { Catalog, SignalThresholds } from "../thresholds";
import { type Dimension, exact } from "../units";
import { detectionTime, heaviest, severityOrder, windowProblem } from "./checks";
import { type Fields, resolveFields } from "./fields";
import { resolveMeasure } from "./measures";
import { type EffectiveThreshold, overrideThresholds } from "./overrides";
import { ownSignals } from "./own-signals";

export interface ResolvedComponent {
  readonly component: ModelComponent;
  readonly alerts: readonly Alert[];
  readonly gaps: readonly Gap[];
  /** Alert key -> where to report problems with its threshold. */
  readonly paths: ReadonlyMap<string, Path>;
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
  const off = platform.kindsOff[component.kind] ?? (platform.vendors.aws.on ? undefined : platform.vendors.aws.reason);
  const source = chooseSource(id, component, entry.kind);
  if ("code" in source) return { diagnostics: [source] };
  const { fields, diagnostics: fieldProblems } = resolveFields(id, component, entry.kind);
  if (fieldProblems.length > 0) return { diagnostics: fieldProblems };

  const own = ownSignals(id, component);
  const diagnostics: Diagnostic[] = [...own.diagnostics];
  const signals: ModelSignal[] = [];
  const alerts: Alert[] = [];
  const gaps: Gap[] = [];
  const paths = new Map<string, Path>();
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
  if (off !== undefined) return { component: { component: modelComponent, alerts, gaps: [{ key: id, reason: off }], paths }, diagnostics };

  const declared: readonly (readonly [string, AnySignal, SignalThresholds, Path, string])[] = [
    ...Object.entries(entry.kind.signals).map(
      ([name, signal]) => [name, signal, entry.thresholds[name] ?? {}, ["thresholds", component.kind, name], source.from] as const,
    ),
    ...own.signals.map(({ name, signal, thresholds }) => [name, signal, thresholds, ["components", id, "signals", name], "own"] as const),
  ];
  for (const [name, signal, thresholds, thresholdsPath, from] of declared) {
    const measure = signal.from[from]?.aws as AwsMeasure | undefined;
    // A source that can't see a signal is a fact of the catalog, shown in the capability matrix; no gap of this component.
    if (!measure) continue;
    for (const each of members(measure, fields)) {
      const result = resolveMeasure(measure, entry.kind, fields, platform.aws.region, each);
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
        measures: { aws: result.measure },
      };
      if (partition(result.measure.region) !== partition(platform.aws.region)) {
        diagnostics.push(
          problem(
            "TOC214",
            ["components", id],
            `${id}.${name} is measured in ${result.measure.region}, which no environment in ${platform.aws.region} can reach`,
            "declare the component where its metrics are, or write `off:` with a reason",
          ),
        );
        break;
      }
      signals.push(modelSignal);
      const effective = overrideThresholds(id, component, name, signal, thresholds, platform.overrides, thresholdsPath);
      diagnostics.push(...effective.diagnostics, ...severityOrder(modelSignal.key, signal.worse, effective.thresholds));
      gaps.push(...effective.off.map(({ severity, reason }) => ({ key: `${modelSignal.key}.${severity}`, reason })));
      for (const severity of SEVERITIES) {
        const declared = effective.thresholds.get(severity);
        if (!declared) continue;
        const threshold = stretched(declared, result.measure.resolution);
        const carried = heaviest(severity, result.measure.delay, result.measure.resolution);
        if (carried !== severity) {
          const { detectWithin } = SEVERITY[severity];
          // The catalog gives way; what somebody declared is not lowered behind their back.
          if (threshold.origin.level !== "catalog") {
            diagnostics.push(
              problem(
                "TOC204",
                threshold.origin.path,
                `${modelSignal.key}.${severity}: the metric comes too late to page within ${detectWithin} s (after ${result.measure.delay} s, every ${result.measure.resolution} s)`,
                `declare it as ${carried}, which does not page`,
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
          if (covered) continue;
        }
        const alert = makeAlert(platform, modelComponent, component, modelSignal, signal, carried, threshold, fields, result.measure);
        diagnostics.push(...alert.diagnostics);
        if (!alert.alert) continue;
        alerts.push(alert.alert);
        paths.set(alert.alert.key, threshold.origin.level === "catalog" ? ["components", id] : threshold.origin.path);
      }
    }
  }
  diagnostics.push(...unmatched(id, component, alerts, signals, gaps));
  if (alerts.length === 0)
    diagnostics.push(
      problem(
        "TOC212",
        ["components", id],
        `no signal of ${id} alerts`,
        "set the optional fields that its signals need, declare signals of its own, or override a threshold",
      ),
    );
  return { component: { component: modelComponent, alerts, gaps, paths }, diagnostics };
}

/** The catalog's windows fit the usual resolution; for a metric that comes more rarely they keep their length. */
function stretched(effective: EffectiveThreshold, resolution: number): EffectiveThreshold {
  const { period, bad, of } = effective.threshold.window;
  if (effective.origin.level !== "catalog" || period >= resolution) return effective;
  const datapoints = (count: number) => Math.max(1, Math.ceil((count * period) / resolution));
  return { ...effective, threshold: { ...effective.threshold, window: { period: resolution, bad: datapoints(bad), of: datapoints(of) } } };
}

/** Overrides and adoptions of alerts that this component does not have. */
function unmatched(id: string, component: Component, alerts: readonly Alert[], signals: readonly ModelSignal[], gaps: readonly Gap[]): readonly Diagnostic[] {
  const known = new Set(alerts.map(({ key }) => key.slice(id.length + 1)));
  const names = new Set(signals.map(({ signal }) => signal));
  const adoptions = Object.keys(component.adopt)
    .filter((short) => !known.has(short))
    .map((short) => problem("TOC202", ["components", id, "adopt", short], `${id} has no alert ${short}`, near(short, known)));
  const overrides = Object.keys(component.thresholds)
    .filter((selector) => !names.has(selector.split(".")[0] as string))
    .map((selector) => {
      const gap = gaps.find(({ key }) => key === `${id}.${selector.split(".")[0]}`);
      return problem(
        "TOC202",
        ["components", id, "thresholds", selector],
        `${id} does not measure this signal${gap ? `: it ${gap.reason}` : ""}`,
        gap ? "set the field, or remove the override" : "remove the override",
      );
    });
  return [...adoptions, ...overrides];
}

const near = (short: string, known: ReadonlySet<string>) => {
  const same = [...known].filter((other) => other.split(".")[0] === short.split(".")[0]);
  return same.length > 0
    ? `its alerts of that signal: ${same.join(", ")}`
    : `signals with alerts: ${[...new Set([...known].map((other) => other.split(".")[0]))].join(", ")}`;
};

function members(measure: AwsMeasure, fields: Fields): readonly (string | undefined)[] {
  if (measure.each === undefined) return [undefined];
  const list = fields.get(measure.each.slice(1));
  return Array.isArray(list) ? [...list].sort() : [undefined];
}

function makeAlert(
  platform: Platform,
  modelComponent: ModelComponent,
  component: Component,
  modelSignal: ModelSignal,
  signal: AnySignal,
  severity: Alert["severity"],
  effective: EffectiveThreshold,
  fields: Fields,
  measure: ResolvedAwsMeasure,
): { readonly alert?: Alert; readonly diagnostics: readonly Diagnostic[] } {
  const { threshold } = effective;
  const { path } = effective.origin;
  const key = `${modelSignal.key}.${severity}`;
  const prefix = `${platform.platform}-${platform.environment}`;
  const diagnostics = [...windowProblem(effective, measure, key)];
  const at = resolveLevel(threshold.at, signal.dimension, fields);
  if (at === undefined)
    return {
      diagnostics: [
        ...diagnostics,
        problem(
          "TOC104",
          ["components", modelComponent.id],
          `${key} is relative to a field that is not set`,
          "set the field, or override `at` with a quantity",
        ),
      ],
    };
  if (threshold.minEventsPerPeriod !== undefined && !("part" in measure) && !measure.events)
    diagnostics.push(problem("TOC213", path, `${key}: nothing counts the events behind this number`, "remove minEventsPerPeriod"));
  if ("deviations" in at !== (signal.worse === "outside"))
    diagnostics.push(
      problem(
        "TOC103",
        path,
        `${key}: ${signal.worse === "outside" ? "only deviations from the usual" : "only a quantity"} can be a threshold of this signal`,
        signal.worse === "outside" ? "write `at: { deviations: 3 }`" : "write the number with its unit",
      ),
    );
  const short = `${modelSignal.signal}.${modelSignal.each === undefined ? "" : `${modelSignal.each}.`}${severity}`;
  const adopted = component.adopt[short];
  const observeUntil = effective.observeUntil ?? component.observeUntil;
  const runbook = component.runbook ?? platform.runbook;
  const alert: Alert = {
    ...modelSignal,
    key,
    component: modelComponent.id,
    kind: component.kind,
    severity,
    meaning: signal.meaning,
    firstLook: signal.firstLook,
    at,
    window: threshold.window,
    missing: threshold.missing,
    missingBecause: threshold.missingBecause,
    ...(threshold.minEventsPerPeriod !== undefined && { minEventsPerPeriod: threshold.minEventsPerPeriod }),
    source: threshold.source,
    reason: threshold.reason,
    basis: threshold.basis,
    ...(threshold.beside !== undefined && { beside: threshold.beside }),
    origin: effective.origin,
    vendor: "aws",
    region: measure.region,
    owner: component.team,
    route: `${component.team}.${severity}`,
    runbook:
      component.waive.runbook === undefined
        ? { url: fillTemplate(runbook, { component: modelComponent.id, kind: component.kind, signal: modelSignal.signal, severity }) }
        : { waived: component.waive.runbook },
    dashboard: componentDashboardName(platform.platform, platform.environment, modelComponent.physicalId),
    detectWithin: detectionTime(threshold.window, measure.delay, false),
    notifies: observeUntil === undefined || (platform.asOf !== undefined && platform.asOf >= observeUntil),
    ...(observeUntil !== undefined && { observeUntil }),
    name: adopted ?? `${prefix}-${modelComponent.physicalId}.${short}`,
    adopted: adopted !== undefined,
    holdsBack: signal.holdsBack !== false,
    heldBackBy: [],
    tags: component.tags,
  };
  return { alert, diagnostics };
}

function resolveLevel(level: EffectiveThreshold["threshold"]["at"], dimension: Dimension, fields: Fields): ResolvedLevel | undefined {
  if ("deviations" in level) return level;
  if (!("field" in level)) return { quantity: level };
  const value = fields.get(level.field);
  if (typeof value !== "number") return undefined;
  // A rate is rounded where it meets the period, and only there: twice would make 5.00000000001 of 5.
  return {
    quantity: { dimension, value: dimension === "rate" ? value * level.times : exact(value * level.times) },
    relative: { field: level.field, times: level.times },
  };
}

function chooseSource(id: string, component: Component, kind: Kind): { readonly from: string } | Diagnostic {
  const sources = Object.entries<readonly string[]>(kind.sources);
  const forms = sources.map(([name, needs]) => (needs.length > 0 ? `${name} (${needs.join(", ")})` : name)).join("; ");
  if (component.from !== undefined)
    return kind.sources[component.from]
      ? { from: component.from }
      : problem("TOC201", ["components", id, "from"], `kind ${kind.id} has no source ${JSON.stringify(component.from)}`, `sources: ${forms}`);
  const fitting = sources.filter(([, needs]) => needs.every((name) => component.fields[name] !== undefined));
  // A source that needs all that another needs, and more, is the better fit.
  const best = fitting.filter(([, needs]) => !fitting.some(([, others]) => others.length > needs.length && needs.every((name) => others.includes(name))));
  if (best.length === 1) return { from: (best[0] as (typeof best)[number])[0] };
  return problem(
    "TOC201",
    ["components", id],
    best.length === 0
      ? `${id} sets the fields of no source of kind ${kind.id}`
      : `${id} sets the fields of several sources of kind ${kind.id}: ${best.map(([name]) => name).join(", ")}`,
    best.length === 0 ? `set the fields of one: ${forms}` : "choose one with `from:`",
  );
}

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
