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
  /** People wrote the window, or a part of it; the catalog's is made to fit the metric's pace. */
  readonly ownWindow?: true;
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
    if (threshold) thresholds.set(severity, { threshold, origin: { level: own ? "component" : "catalog", path }, ...(own && { ownWindow: true }) });
  }
  /** What a change leaves as it is: a new level takes its window and missing-data rule from the closest severity, if need be one that is off. */
  const baseOf = (severity: Severity): Base | undefined => {
    const near = thresholds.get(severity) ?? nearest(thresholds, severity);
    const before = near ? undefined : nearest(new Map(Object.entries(catalog) as [Severity, Threshold][]), severity);
    return near ?? (before && { threshold: before });
  };
  const apply = (level: Alert["origin"]["level"], path: Path, severity: Severity, change: ThresholdChange) => {
    if (change.off) {
      if (level === "component" && !thresholds.has(severity))
        diagnostics.push(problem("TOC202", path, `${id}.${signalName} has no ${severity} alert to switch off`, "remove it, or correct the severity"));
      off.set(severity, change.reason);
      thresholds.delete(severity);
      return;
    }
    const base = baseOf(severity);
    const lacking = [...(thresholds.has(severity) || change.at !== undefined ? [] : ["at"]), ...(base ? [] : lackingOf(change))].join(" and ");
    if (lacking !== "") {
      const reason = `${id}.${signalName}.${severity} has no threshold to change, so that it needs ${lacking}`;
      diagnostics.push(problem("TOC210", path, reason, `add ${lacking}, or remove it`));
      return;
    }
    const changed = changedThreshold(base?.threshold, catalog[severity], change, signal.dimension, path);
    if ("reason" in changed && "hint" in changed) {
      diagnostics.push(changed);
      return;
    }
    off.delete(severity);
    const ownWindow = change.window !== undefined || base?.ownWindow;
    thresholds.set(severity, {
      threshold: changed,
      origin: { level, path },
      observeUntil: change.observeUntil ?? thresholds.get(severity)?.observeUntil,
      ...(ownWindow && { ownWindow }),
    });
  };
  const applyLayer = (level: Alert["origin"]["level"], path: Path, prefix: string, changes: Readonly<Record<string, ThresholdChange>>) => {
    const all = own(changes, prefix);
    // A change to the whole signal comes before one to a single severity, whatever the order in the file.
    if (all && level === "component" && thresholds.size === 0) diagnostics.push(nothingToChange(`${id}.${signalName}`, [...path, prefix], all));
    if (all) for (const severity of SEVERITIES) if (thresholds.has(severity)) apply(level, [...path, prefix], severity, all);
    const named = SEVERITIES.flatMap((severity) => {
      const change = own(changes, `${prefix}.${severity}`);
      return change ? [{ severity, change }] : [];
    });
    // One that takes its window from another comes after it.
    const waits = ({ severity, change }: (typeof named)[number]) => !change.off && lackingOf(change).length > 0 && !baseOf(severity);
    const [last, first] = [named.filter(waits), named.filter((one) => !waits(one))];
    for (const { severity, change } of [...first, ...last]) apply(level, [...path, `${prefix}.${severity}`], severity, change);
  };
  for (const layer of layers) applyLayer(layer.level, layer.path, `${component.kind}.${signalName}`, layer.changes);
  applyLayer("component", ["components", id, "thresholds"], signalName, component.thresholds);
  return { thresholds, off: [...off].map(([severity, reason]) => ({ severity, reason })), diagnostics };
}

/** A change of a whole signal that has no alert. */
function nothingToChange(key: string, path: Path, { off }: ThresholdChange): Diagnostic {
  const hint = off ? "remove it" : "remove it, or name a severity that it shall have, and state `at`, `window` and `missing`";
  return problem("TOC202", path, `${key} has no alert to ${off ? "switch off" : "change"}`, hint);
}

type Base = Pick<EffectiveThreshold, "threshold" | "ownWindow">;

/** The closest severity's. */
function nearest<T>(thresholds: ReadonlyMap<Severity, T>, severity: Severity): T | undefined {
  const at = SEVERITIES.indexOf(severity);
  return [...thresholds].sort(([a], [b]) => Math.abs(SEVERITIES.indexOf(a) - at) - Math.abs(SEVERITIES.indexOf(b) - at))[0]?.[1];
}

/** @param base Absent where the change states everything. */
function changedThreshold(
  base: Threshold | undefined,
  original: Threshold | undefined,
  change: ThresholdChange,
  dimension: AnySignal["dimension"],
  path: Path,
): Threshold | Diagnostic {
  const level = change.at === undefined ? (base as Threshold).at : parseLevel(change.at, dimension);
  if ("problem" in level)
    return problem("TOC111", [...path, "at"], level.problem, "write the number with its unit, or `{ deviations: 3 }` for an anomaly band");
  const isOwn = change.at !== undefined || change.window !== undefined;
  const { beside, ...rest } = base ?? DECLARED;
  return {
    ...rest,
    at: level,
    window: { ...rest.window, ...change.window },
    ...(change.missing && { missing: change.missing, missingBecause: change.reason }),
    ...(change.minEventsPerPeriod !== undefined && { minEventsPerPeriod: change.minEventsPerPeriod }),
    ...(change.at === undefined ? beside !== undefined && { beside } : original && { beside: `catalog: ${describeLevel(original.at)}` }),
    source: isOwn ? formatPath(path) : rest.source,
    basis: isOwn ? "declared" : rest.basis,
    reason: change.reason,
  };
}

/** What a change has to state where no threshold of the signal gives it. */
function lackingOf({ window, missing }: ThresholdChange): readonly string[] {
  const parts = (["bad", "of", "period"] as const).filter((part) => window?.[part] === undefined);
  const windows = parts.length === 3 ? ["window"] : parts.map((part) => `window.${part}`);
  return [...windows, ...(missing === undefined ? ["missing"] : [])];
}

/** What a change that states everything takes the place of. */
const DECLARED: Omit<Threshold, "at"> = {
  window: { period: 60, bad: 1, of: 1 },
  missing: "unknown",
  missingBecause: "",
  source: "",
  reason: "",
  basis: "declared",
};

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
