import { suggest } from "../../model/closest";
import { describeThreshold } from "../../model/describe";
import type { Alert } from "../../model/model";
import { ALERTING_VENDORS } from "../../model/platform";
import { formatQuantity, parseQuantity } from "../../model/quantities";
import { SEVERITIES } from "../../model/severities";
import type { Missing, Window } from "../../model/thresholds";
import { exact, type Quantity, seconds } from "../../model/units";
import { Unanswerable } from "./context";
import type { AlertExpectation } from "./expectations";

/** One field of an alert beside what a test expects of it. */
export interface Comparison {
  readonly field: string;
  readonly holds: boolean;
  /** Both as people read them. */
  readonly expected: string;
  readonly found: string;
}

/**
 * What was expected, field by field.
 * @throws Unanswerable if a field or its value is none.
 */
export function compare(expected: AlertExpectation, alert: Alert): readonly Comparison[] {
  return Object.entries(expected).flatMap(([field, value]) => {
    if (!Object.hasOwn(FIELDS, field)) throw new Unanswerable(`toHaveAlert knows no ${JSON.stringify(field)}: ${suggest(field, Object.keys(FIELDS))}`);
    if (value === undefined) return [];
    return [{ field, ...(FIELDS[field as keyof AlertExpectation] as Compare)(value as never, alert) }];
  });
}

/** @throws Unanswerable if the value is none of those. */
export function oneOf<T extends string>(field: string, value: T, known: readonly T[]): T {
  if (!known.includes(value)) throw new Unanswerable(`${JSON.stringify(value)} is no ${field}: ${suggest(String(value), known)}`);
  return value;
}

/** A time in seconds. @throws Unanswerable */
export function secondsOf(field: string, text: string): number {
  const read = parseQuantity(text, "duration");
  if ("problem" in read) throw new Unanswerable(`${field}: ${read.problem}`);
  return read.quantity.value;
}

type Compare<T = never> = (expected: T, alert: Alert) => Omit<Comparison, "field">;

const FIELDS: { readonly [F in keyof Required<AlertExpectation>]: Compare<NonNullable<AlertExpectation[F]>> } = {
  threshold: (expected, { at, worse, dimension }) => {
    const wanted = typeof expected === "object" && "deviations" in expected ? expected : { quantity: quantityOf(expected, dimension) };
    const holds =
      "deviations" in wanted
        ? "deviations" in at && at.deviations === wanted.deviations
        : "quantity" in at && exact(at.quantity.value) === exact(wanted.quantity.value);
    return { holds, expected: describeThreshold({ at: wanted, worse }), found: describeThreshold({ at, worse }) };
  },
  window: (expected, { window }) => {
    const wanted = windowOf(expected);
    const holds = (Object.keys(wanted) as (keyof Window)[]).every((part) => wanted[part] === window[part]);
    return { holds, expected: writeWindow(wanted), found: writeWindow(window) };
  },
  severity: (expected, { severity }) => same(oneOf("severity", expected, SEVERITIES), severity),
  vendor: (expected, { vendor }) => same(oneOf("vendor", expected, ALERTING_VENDORS), vendor),
  missing: (expected, { missing }) => same(oneOf("rule for missing data", expected, MISSING), missing),
  minEvents: (expected, { minEventsPerPeriod = 0 }) => {
    if (typeof expected !== "number" || !(expected >= 0)) throw new Unanswerable(`minEvents: ${JSON.stringify(expected)} is no number of events`);
    return same(expected, minEventsPerPeriod);
  },
  detectWithin: (expected, { detectWithin }) => {
    const longest = secondsOf("detectWithin", expected);
    return { holds: detectWithin <= longest, expected: `at most ${formatQuantity(seconds(longest))}`, found: formatQuantity(seconds(detectWithin)) };
  },
};

const MISSING: readonly Missing[] = ["ok", "bad", "keep", "unknown"];

const same = (expected: string | number, found: string | number): Omit<Comparison, "field"> => ({
  holds: expected === found,
  expected: String(expected),
  found: String(found),
});

function quantityOf(expected: string | number | Quantity, dimension: Alert["dimension"]): Quantity {
  if (typeof expected === "object") {
    if (expected.dimension === dimension) return expected;
    throw new Unanswerable(`threshold: the signal is a ${dimension}, not a ${expected.dimension}`);
  }
  const read = parseQuantity(expected, dimension);
  if ("problem" in read) throw new Unanswerable(`threshold: ${read.problem}`);
  return read.quantity;
}

/** As YAML's, so that a test reads as the platform does. */
function windowOf(expected: NonNullable<AlertExpectation["window"]>): Partial<Window> {
  const { windowSchema } = require("../../environments/schema/threshold") as typeof import("../../environments/schema/threshold");
  // In code, as in the model, a period without a unit is in seconds.
  const given = typeof expected === "object" && typeof expected.period === "number" ? { ...expected, period: `${expected.period} s` } : expected;
  const read = windowSchema.safeParse(given);
  if (read.success) return read.data;
  const told = read.error.issues.map(
    (issue) => ("params" in issue ? issue.params : undefined) as { readonly reason?: string; readonly hint?: string } | undefined,
  );
  throw new Unanswerable(
    told.map((issue) => `window: ${issue?.reason ?? "this is no window"}; ${issue?.hint ?? 'write for example "3 of 5 × 60 s"'}`).join("\n"),
  );
}

const writeWindow = ({ bad, of, period }: Partial<Window>): string => `${bad ?? "any"} of ${of ?? "any"} × ${period === undefined ? "any" : `${period} s`}`;
