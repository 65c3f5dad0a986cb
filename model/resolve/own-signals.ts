import { append } from "../append";
import { byCodeUnit } from "../canonical";
import { homeOf, isOfAws, meantNamespace, NAMESPACES } from "../cloudwatch/namespaces";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import type { AnySignal } from "../measures";
import type { Gap } from "../model";
import type { Component } from "../platform";
import { SEVERITIES } from "../severities";
import type { SignalThresholds, Threshold } from "../thresholds";
import { parseLevel } from "./overrides";

interface OwnSignals {
  readonly signals: readonly { readonly name: string; readonly signal: AnySignal; readonly thresholds: SignalThresholds }[];
  /** Levels that are switched off. */
  readonly off: readonly Gap[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Signals that a component declares itself, in the catalog's form, so that nothing later tells them apart.
 * @param environment its region
 */
export function ownSignals(id: string, component: Component, environment: string): OwnSignals {
  const diagnostics: Diagnostic[] = [];
  const off: Gap[] = [];
  const signals = Object.entries(component.signals)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, own]) => {
      const { metric } = own;
      const region = homeOf(metric.namespace, metric.dimensions, environment);
      append(diagnostics, unknownNamespace(metric.namespace, ["components", id, "signals", name, "metric", "namespace"]));
      const signal = {
        title: own.title,
        class: own.class,
        dimension: own.dimension,
        worse: own.worse,
        meaning: own.meaning,
        firstLook: own.firstLook,
        from: {
          own: {
            aws: {
              plain: {
                namespace: metric.namespace,
                metric: metric.name,
                stat: metric.statistic,
                dimensions: metric.dimensions,
                ...(metric.sparse && { sparse: true }),
              },
              unit: metric.unit,
              delay: metric.delay,
              resolution: metric.resolution,
              ...(region !== undefined && { region }),
              ...(metric.statistic.startsWith("p") && { percentiles: true }),
              cite: `components.${id}.signals.${name}`,
            },
          },
        },
      } as unknown as AnySignal;
      const thresholds: Record<string, Threshold> = {};
      for (const severity of SEVERITIES) {
        const written = own.thresholds[severity];
        if (!written) continue;
        if (written.off) {
          off.push({ key: `${id}.${name}.${severity}`, reason: written.reason });
          continue;
        }
        const path = ["components", id, "signals", name, "thresholds", severity];
        const at = parseLevel(written.at, own.dimension);
        if ("problem" in at) {
          diagnostics.push(problem("TOC111", [...path, "at"], at.problem, "write the number with its unit"));
          continue;
        }
        thresholds[severity] = {
          at,
          window: written.window,
          missing: written.missing,
          missingBecause: written.reason,
          ...(written.minEventsPerPeriod !== undefined && { minEventsPerPeriod: written.minEventsPerPeriod }),
          source: path.join("."),
          reason: written.reason,
          basis: "declared",
        };
      }
      return { name, signal, thresholds };
    });
  return { signals, off, diagnostics };
}

/** A misspelt namespace has no metrics, and an alarm on it is quiet for ever. AWS adds new ones, so that it is a warning. */
function unknownNamespace(namespace: string, path: Path): readonly Diagnostic[] {
  if (!isOfAws(namespace) || NAMESPACES.includes(namespace)) return [];
  const near = meantNamespace(namespace);
  return [
    problem(
      "TOC218",
      path,
      `${JSON.stringify(namespace)} is no namespace of AWS's that is known, and nobody else can publish there`,
      near === undefined ? "look it up in the service's documentation; where AWS's list has it, ignore this" : `did you mean ${near}?`,
    ),
  ];
}
