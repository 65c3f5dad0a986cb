import { type Diagnostic, problem } from "../diagnostics";
import type { Alert, Gap, ModelSignal } from "../model";
import type { Component } from "../platform";

/** Overrides and adoptions of alerts that this component does not have. */
export function unmatched(
  id: string,
  component: Component,
  alerts: readonly Alert[],
  signals: readonly ModelSignal[],
  gaps: readonly Gap[],
): readonly Diagnostic[] {
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
