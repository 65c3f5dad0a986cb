import type { Kind } from "./measures";
import type { Severity } from "./severities";
import type { Dimension, Quantity } from "./units";

/** Where a number comes from, in falling order of authority. */
export const BASES = ["declared", "plan", "vendor", "standard", "convention"] as const;
/**
 * - `declared`: the platform's own engineers override the catalog.
 * - `plan`: one of the source plans demands it (requirements ledger).
 * - `vendor`: the vendor publishes it.
 * - `standard`: a widely used open rule set publishes it.
 * - `convention`: reasoned here; nobody publishes it.
 */
export type Basis = (typeof BASES)[number];

/** Evaluation window: `bad` of the last `of` datapoints, each aggregated over `period` seconds. */
export interface Window {
  readonly period: number;
  readonly bad: number;
  readonly of: number;
}

/**
 * When a signal is bad.
 * - a quantity: worse than this number
 * - `field` and `times`: relative to a field of the component, such as 0.9 of a function's timeout
 * - `deviations`: outside a band of that many standard deviations around what is usual (anomaly detection)
 */
export type Level<D extends Dimension = Dimension> = Quantity<D> | { readonly field: string; readonly times: number } | { readonly deviations: number };

/** What absent datapoints mean: fine, bad, keep the last state, or unknown (insufficient data). */
export type Missing = "ok" | "bad" | "keep" | "unknown";

export interface Threshold<D extends Dimension = Dimension> {
  /** Strictly worse than this is bad: above means `>`, below means `<`. */
  readonly at: Level<D>;
  readonly window: Window;
  readonly missing: Missing;
  /** Why absent data means that. */
  readonly missingBecause: string;
  /** Periods with fewer events are not judged. Default: every period is. */
  readonly minEventsPerPeriod?: number;
  /** A URL, or the requirement's id. */
  readonly source: string;
  /** Why this number. */
  readonly reason: string;
  readonly basis: Basis;
  /** What others recommend for the same signal, when it differs: "AWS: average > 5 % in 3 of 3 × 60 s". */
  readonly beside?: string;
}

export type SignalThresholds<D extends Dimension = Dimension> = { readonly [V in Severity]?: Threshold<D> };

/** The thresholds of a kind: every signal has an entry; `{}` means that it is drawn and never alerts. */
export type Thresholds<K extends Pick<Kind, "signals">> = {
  readonly [S in keyof K["signals"]]: SignalThresholds<K["signals"][S]["dimension"]>;
};
export type AnyThresholds = Readonly<Record<string, SignalThresholds>>;

/** A kind and its thresholds. */
export interface CatalogEntry {
  readonly kind: Kind;
  readonly thresholds: AnyThresholds;
}
/** Everything that can be watched, by kind id. */
export type Catalog = Readonly<Record<string, CatalogEntry>>;
