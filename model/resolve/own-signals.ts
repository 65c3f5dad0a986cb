import { byCodeUnit } from "../canonical";
import { type Diagnostic, problem } from "../diagnostics";
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

/** Signals that a component declares itself, in the catalog's form, so that nothing later tells them apart. */
export function ownSignals(id: string, component: Component): OwnSignals {
  const diagnostics: Diagnostic[] = [];
  const off: Gap[] = [];
  const signals = Object.entries(component.signals)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, own]) => {
      const { metric } = own;
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
