import type { Kind } from "../model/measures";
import { own } from "../model/own";
import { SEVERITIES, SEVERITY, type Severity } from "../model/severities";
import type { Catalog } from "../model/thresholds";
import type { Dimension } from "../model/units";
import { checkSignals } from "../model/uptime/model";
import { keysOf, suggest } from "./closest";
import { entriesOf, get, textOf } from "./data";
import type { Fault } from "./schema/leaf";

/** `latency.P1`, or `disk.data.P1` for a member's alert. */
export const ALERT_KEY = /^[a-z][a-z0-9-]*(\..+)?\.P[0-4]$/;

/** What an override applies to. */
export interface Target {
  readonly kind: Kind;
  readonly signal: string;
  readonly severity?: Severity;
}

/** `http-api.latency` or `http-api.latency.P1`. */
export function readSelector(selector: string, catalog: Catalog): Target | Fault {
  const [kind = "", ...rest] = selector.split(".");
  const entry = Object.hasOwn(catalog, kind) ? catalog[kind] : undefined;
  if (!entry)
    return {
      code: "TOC108",
      reason: `there is no kind ${JSON.stringify(kind)}`,
      hint: `write kind.signal or kind.signal.P1; ${suggest(kind, keysOf(catalog))}`,
    };
  return readSignal(rest, entry.kind, signalsOf(entry.kind), `${kind}.`);
}

/**
 * `latency` or `latency.P1`.
 * @param known the kind's signals and the component's own.
 */
export const readLocalSelector = (selector: string, kind: Kind, known: ReadonlySet<string>): Target | Fault => readSignal(selector.split("."), kind, known, "");

/** Of a kind; the same set each time. */
function signalsOf(kind: Kind): ReadonlySet<string> {
  const known = signals.get(kind) ?? new Set(Object.keys(kind.signals));
  signals.set(kind, known);
  return known;
}
const signals = new WeakMap<Kind, ReadonlySet<string>>();

function readSignal([signal, severity, ...rest]: readonly string[], kind: Kind, known: ReadonlySet<string>, prefix: string): Target | Fault {
  if (signal === undefined || !known.has(signal))
    return {
      code: "TOC108",
      reason: signal ? `${kind.id} has no signal ${JSON.stringify(signal)}` : "a signal has to follow the kind",
      hint: suggest(signal ?? "", known),
    };
  if (severity === undefined) return { kind, signal };
  if (rest.length > 0 || !(SEVERITIES as readonly string[]).includes(severity))
    return {
      code: "TOC108",
      reason: `${JSON.stringify([severity, ...rest].join("."))} is not a severity`,
      hint: `write ${prefix}${signal}.${meantSeverity(severity)}; severities are ${SEVERITIES.join(", ")}`,
    };
  return { kind, signal, severity: severity as Severity };
}

/** By its id in small letters or by its word. */
function meantSeverity(written: string): Severity {
  const word = written.toLowerCase();
  return SEVERITIES.find((severity) => severity.toLowerCase() === word || SEVERITY[severity].alias === word) ?? "P1";
}

/** Whether a component, as written, has the signal: it is of the kind, and one of its sources sees it. */
export function hasSignal(component: unknown, { kind, signal }: Target): boolean {
  if (get(component, "kind") !== kind.id) return false;
  const chosen = textOf(get(component, "from"));
  const isSet = (field: string) => get(component, field) !== undefined || "default" in (kind.fields[field] ?? {});
  return Object.entries(own(kind.signals, signal)?.from ?? {}).some(([source, measures]) => {
    if (chosen !== undefined && chosen !== source) return false;
    const fields = [...(kind.sources[source] ?? []), ...(measures?.aws?.needs ?? [])];
    return measures?.aws !== undefined && fields.every(isSet);
  });
}

/** The names of the component's own signals. */
export const ownSignals = (component: unknown): readonly string[] => entriesOf(get(component, "signals")).map(([name]) => name);

/** The signals of the component's uptime checks, each with its dimension. */
export const uptimeSignals = (component: unknown): ReadonlyMap<string, Dimension> =>
  new Map(
    entriesOf(get(component, "uptime")).flatMap(([check]) => {
      const { uptime, certificate, duration } = checkSignals(check);
      return [[uptime, "ratio"] as const, [certificate, "duration"] as const, [duration, "duration"] as const];
    }),
  );
