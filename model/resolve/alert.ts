import { append } from "../append";
import { componentDashboardName } from "../dashboards";
import { type Diagnostic, problem } from "../diagnostics";
import type { AnySignal } from "../measures";
import type { Alert, ModelComponent, ModelSignal, ResolvedAwsMeasure, ResolvedLevel, ResolvedMeasure } from "../model";
import { own } from "../own";
import type { Component, Platform } from "../platform";
import { SEVERITY } from "../severities";
import { type Dimension, exact } from "../units";
import { detectionTime, fillProblem, fractionProblem, nothingProblem, shownAfter, windowProblem } from "./checks";
import { deadlineOf, lookAfter } from "./deadlines";
import type { Fields } from "./fields";
import type { EffectiveThreshold } from "./overrides";

export interface AlertParts {
  readonly platform: Platform;
  readonly component: ModelComponent;
  /** The component as declared. */
  readonly declared: Component;
  readonly modelSignal: ModelSignal;
  readonly signal: AnySignal;
  /** What the metric can carry; not always what the threshold asks for. */
  readonly severity: Alert["severity"];
  readonly effective: EffectiveThreshold;
  readonly fields: Fields;
  /** The one that the vendor reads. */
  readonly measure: ResolvedMeasure;
  readonly vendor: Alert["vendor"];
  /** Seconds until that vendor has a datapoint. */
  readonly delay: number;
}

/** One alert. Its `dashboard` is still the dashboard's name, and nothing holds it back yet. */
export function makeAlert({ platform, component, declared, modelSignal, signal, severity, effective, fields, measure, vendor, delay }: AlertParts): {
  readonly alert?: Alert;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { threshold } = effective;
  const { at: level, ...rest } = threshold;
  const { key: _, ...drawn } = modelSignal;
  const { path } = effective.origin;
  const key = `${modelSignal.key}.${severity}`;
  const prefix = `${platform.platform}-${platform.environment}`;
  // What a window that fits nothing comes to, filled or in time, is no mistake of its own.
  const unfit = windowProblem(effective, measure, vendor, key);
  const filled = vendor === "aws" && unfit.length === 0 ? fillProblem(effective, measure as ResolvedAwsMeasure, signal.worse, key) : [];
  const diagnostics = [...unfit, ...filled];
  const at = resolveLevel(level, signal.dimension, fields);
  if (at === undefined)
    return {
      diagnostics: [
        ...diagnostics,
        problem("TOC104", ["components", component.id], `${key} is relative to a field that is not set`, "set the field, or override `at` with a quantity"),
      ],
    };
  const place = effective.origin.level === "catalog" ? ["components", component.id] : path;
  const { period, bad } = threshold.window;
  const longest = (SEVERITY[severity].detectWithin - delay) / bad;
  append(diagnostics, nothingProblem(at, signal.worse, key, place));
  append(diagnostics, fractionProblem(at, measure, { period, worse: signal.worse, longest }, key, place));
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
  const adopted = own(declared.adopt, short);
  const deadline = deadlineOf(signal, measure, threshold);
  const shown = shownAfter(effective, measure, signal.worse, delay);
  const observeUntil = effective.observeUntil ?? declared.observeUntil;
  const runbook = declared.runbook ?? platform.runbook;
  // Spreads come last: after them V8 would keep the object as a dictionary, slow to make and to read, and there is one for
  // each alert.
  const alert: Alert = {
    key,
    component: component.id,
    kind: component.kind,
    severity,
    meaning: signal.meaning,
    firstLook: signal.firstLook,
    at,
    origin: effective.origin,
    vendor,
    region: modelSignal.measures.aws?.region ?? platform.aws.region,
    owner: component.team,
    route: `${component.team}.${severity}`,
    runbook:
      declared.waive.runbook === undefined
        ? { url: fillTemplate(runbook, { component: component.id, kind: component.kind, signal: modelSignal.signal, severity }) }
        : { waived: declared.waive.runbook },
    dashboard: componentDashboardName(platform.platform, platform.environment, component.physicalId),
    detectWithin: deadline === undefined ? detectionTime(threshold.window, shown, false) : lookAfter(vendor, threshold.window, delay),
    notifies: observeUntil === undefined || (platform.asOf !== undefined && platform.asOf >= observeUntil),
    name: adopted ?? `${prefix}-${component.physicalId}.${short}`,
    adopted: adopted !== undefined,
    holdsBack: signal.holdsBack !== false,
    heldBackBy: [],
    tags: declared.tags,
    ...(deadline !== undefined && { deadline }),
    ...(observeUntil !== undefined && { observeUntil }),
    ...drawn,
    ...rest,
  };
  return unfit.length > 0 ? { diagnostics } : { alert, diagnostics };
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

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => own(values, name) ?? whole);
}
