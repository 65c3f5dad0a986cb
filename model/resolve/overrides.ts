import { type Diagnostic, formatPath, type Path, problem } from "../diagnostics";
import type { AnySignal } from "../measures";
import type { Alert } from "../model";
import { own } from "../own";
import type { Component, OverrideLayer, ThresholdChange } from "../platform";
import { formatQuantity, parseQuantity } from "../quantities";
import { SEVERITIES, type Severity } from "../severities";
import type { Level, SignalThresholds, Threshold } from "../thresholds";

export interface EffectiveThreshold {
  readonly threshold: Threshold;
  readonly origin: Alert["origin"];
  readonly observeUntil?: string | undefined;
}
export interface OverrideResult {
  readonly thresholds: ReadonlyMap<Severity, EffectiveThreshold>;
  readonly off: readonly { readonly severity: Severity; readonly reason: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A signal's thresholds after the layers catalog -> platform -> environment -> component have had their say. */
export function overrideThresholds(
  id: string,
  component: Component,
  signalName: string,
  signal: Pick<AnySignal, "dimension">,
  catalog: SignalThresholds,
  layers: readonly OverrideLayer[],
  catalogPath: Path,
): OverrideResult {
  const thresholds = new Map<Severity, EffectiveThreshold>();
  const off = new Map<Severity, string>();
  const diagnostics: Diagnostic[] = [];
  for (const severity of SEVERITIES) {
    const threshold = catalog[severity];
    const own = catalogPath[0] === "components";
    // A check has no thresholds of its own: what it says of its severity and its certificate makes them.
    const path = !own ? [...catalogPath, severity] : catalogPath[2] === "uptime" ? catalogPath : [...catalogPath, "thresholds", severity];
    if (threshold) thresholds.set(severity, { threshold, origin: { level: own ? "component" : "catalog", path } });
  }
  const apply = (level: Alert["origin"]["level"], path: Path, severity: Severity, change: ThresholdChange) => {
    if (change.off) {
      if (level === "component" && !thresholds.has(severity))
        diagnostics.push(problem("TOC202", path, `${id}.${signalName} has no ${severity} alert to switch off`, "remove it, or correct the severity"));
      off.set(severity, change.reason);
      thresholds.delete(severity);
      return;
    }
    const base = thresholds.get(severity) ?? nearest(thresholds, severity);
    const changed = changedThreshold(base?.threshold, catalog[severity], thresholds.has(severity), change, signal.dimension, path);
    if ("reason" in changed && "hint" in changed) {
      diagnostics.push(changed);
      return;
    }
    off.delete(severity);
    thresholds.set(severity, { threshold: changed, origin: { level, path }, observeUntil: change.observeUntil ?? thresholds.get(severity)?.observeUntil });
  };
  const applyLayer = (level: Alert["origin"]["level"], path: Path, prefix: string, changes: Readonly<Record<string, ThresholdChange>>) => {
    const all = own(changes, prefix);
    // A change to the whole signal comes before one to a single severity, whatever the order in the file.
    if (all) for (const severity of SEVERITIES) if (thresholds.has(severity)) apply(level, [...path, prefix], severity, all);
    for (const severity of SEVERITIES) {
      const one = own(changes, `${prefix}.${severity}`);
      if (one) apply(level, [...path, `${prefix}.${severity}`], severity, one);
    }
  };
  for (const layer of layers) applyLayer(layer.level, layer.path, `${component.kind}.${signalName}`, layer.changes);
  applyLayer("component", ["components", id, "thresholds"], signalName, component.thresholds);
  return { thresholds, off: [...off].map(([severity, reason]) => ({ severity, reason })), diagnostics };
}

/** The closest severity that has a threshold: a new level takes its window and missing-data rule from there. */
function nearest(thresholds: ReadonlyMap<Severity, EffectiveThreshold>, severity: Severity): EffectiveThreshold | undefined {
  const at = SEVERITIES.indexOf(severity);
  return [...thresholds].sort(([a], [b]) => Math.abs(SEVERITIES.indexOf(a) - at) - Math.abs(SEVERITIES.indexOf(b) - at))[0]?.[1];
}

function changedThreshold(
  base: Threshold | undefined,
  original: Threshold | undefined,
  exists: boolean,
  change: ThresholdChange,
  dimension: AnySignal["dimension"],
  path: Path,
): Threshold | Diagnostic {
  if (!base || (!exists && change.at === undefined))
    return problem(
      "TOC210",
      path,
      "the catalog has no threshold to change here",
      "state `at`, and `window` and `missing` where no other severity of the signal has them",
    );
  const level = change.at === undefined ? base.at : parseLevel(change.at, dimension);
  if ("problem" in level)
    return problem("TOC111", [...path, "at"], level.problem, "write the number with its unit, or `{ deviations: 3 }` for an anomaly band");
  const { beside, ...rest } = base;
  return {
    ...rest,
    at: level,
    window: { ...base.window, ...change.window },
    ...(change.missing && { missing: change.missing, missingBecause: change.reason }),
    ...(change.minEventsPerPeriod !== undefined && { minEventsPerPeriod: change.minEventsPerPeriod }),
    ...(change.at === undefined ? beside !== undefined && { beside } : original && { beside: `catalog: ${describeLevel(original.at)}` }),
    source: change.at === undefined && change.window === undefined ? base.source : formatPath(path),
    basis: change.at === undefined && change.window === undefined ? base.basis : "declared",
    reason: change.reason,
  };
}

/** A level as a person writes it. */
export function parseLevel(at: ThresholdChange["at"], dimension: AnySignal["dimension"]): Level | { readonly problem: string } {
  if (typeof at === "object") return { deviations: at.deviations };
  const parsed = parseQuantity(at as string | number, dimension);
  return "problem" in parsed ? parsed : parsed.quantity;
}

export function describeLevel(level: Level): string {
  if ("deviations" in level) return `${level.deviations} standard deviations from the usual`;
  return "field" in level ? `${level.times} × ${level.field}` : formatQuantity(level);
}
