import { sameForm } from "../../../model/canonical";
import { describeThreshold } from "../../../model/describe";
import type { Alert } from "../../../model/model";
import { own } from "../../../model/own";
import { VENDOR_NAMES } from "../../../model/platform";
import { formatSpan } from "../../../model/quantities";
import type { Missing } from "../../../model/thresholds";
import { exact } from "../../../model/units";
import type { Category, FieldChange } from "../review";
import { differences, listChange, textOf } from "./differences";

export interface JudgedField extends FieldChange {
  readonly category: Category;
}

/** The key by which head knows an alert of base. */
export type Renamed = (key: string) => string;

/** What differs between an alert before and after, each with what it means for the people on call. */
export function fieldChanges(before: Alert, after: Alert, renamed: Renamed): readonly JudgedField[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Alert)[];
  return names.flatMap((name) => {
    const [old, now] = [before, after].map((alert) => (Object.hasOwn(alert, name) ? alert[name] : undefined));
    if (sameForm(old, now)) return [];
    const special = own(FIELDS, name);
    return special ? special(before, after, renamed) : plain(name, old, now);
  });
}

type Judge = (before: Alert, after: Alert, renamed: Renamed) => readonly JudgedField[];

/** Those that mean more than that they differ. What is told under another name is told once. */
const FIELDS: { readonly [F in keyof Alert]?: Judge } = {
  at: threshold,
  window: (before, after) => [{ category: "alert-changed", field: "window", old: windowText(before), new: windowText(after) }],
  detectWithin: (before, after) => {
    const field = { field: "detection", ...numbers(before.detectWithin, after.detectWithin, spanText(before.detectWithin, after.detectWithin)) };
    return [{ category: after.detectWithin > before.detectWithin ? "detection-slower" : "detection-faster", ...field }];
  },
  minEventsPerPeriod: (before, after) => {
    const looser = (after.minEventsPerPeriod ?? 0) > (before.minEventsPerPeriod ?? 0);
    const { old, new: now, percent } = numbers(before.minEventsPerPeriod, after.minEventsPerPeriod, String);
    return [
      {
        category: looser ? "threshold-loosened" : "threshold-tightened",
        field: "events per period from which it is judged",
        ...(old !== undefined && { old }),
        ...(now !== undefined && { new: now }),
        ...(percent !== undefined && { percent }),
      },
    ];
  },
  missing: ({ missing: old }, { missing: now }) => [
    {
      category:
        STRICT.indexOf(now) > STRICT.indexOf(old) ? "threshold-loosened" : STRICT.indexOf(now) < STRICT.indexOf(old) ? "threshold-tightened" : "alert-changed",
      field: "missing data",
      old: MISSING[old],
      new: MISSING[now],
    },
  ],
  notifies: (before, after) => [
    {
      category: after.notifies ? "alert-unsilenced" : "alert-silenced",
      field: "notifies",
      old: before.notifies ? "its route" : `nobody until ${before.observeUntil}`,
      new: after.notifies ? "its route" : `nobody until ${after.observeUntil}`,
    },
  ],
  observeUntil: (before, after) => (before.notifies === after.notifies ? plain("observed until", before.observeUntil, after.observeUntil) : []),
  owner: ({ owner: old }, { owner: now }) => [{ category: "route-changed", field: "team", old, new: now }],
  vendor: ({ vendor: old }, { vendor: now }) => [{ category: "alert-changed", field: "vendor that alerts", old: VENDOR_NAMES[old], new: VENDOR_NAMES[now] }],
  measures: (before, after) => differences(before.measures, after.measures, "measure").map((field) => ({ category: "alert-changed", ...field })),
  runbook: (before, after) => [{ category: "alert-changed", field: "runbook", old: runbook(before), new: runbook(after) }],
  heldBackBy: heldBack,
  // What follows from another severity is told with it.
  name: (before, after) => (followsSeverity(before, after, "name") ? [] : plain("name", before.name, after.name)),
  source: (before, after) => (followsSeverity(before, after, "source") ? [] : plain("source", before.source, after.source)),
  // Where it is written, which is told as its source where that differs.
  origin: (before, after) => (before.source !== after.source || before.severity !== after.severity ? [] : plain("written at", pathOf(before), pathOf(after))),
  // The key, and what follows from it or from the team.
  key: () => [],
  severity: () => [],
  component: () => [],
  route: ({ owner, severity, route: old }, after) =>
    owner === after.owner && severity === after.severity ? [{ category: "route-changed", field: "route", old, new: after.route }] : [],
};

const followsSeverity = (before: Alert, after: Alert, name: "name" | "source"): boolean =>
  before.severity !== after.severity && String(before[name]).replaceAll(before.severity, after.severity) === String(after[name]);

const pathOf = ({ origin }: Alert): unknown => (origin as { readonly path?: unknown } | undefined)?.path ?? origin;

function plain(field: string, old: unknown, now: unknown): readonly JudgedField[] {
  const structured = typeof old === "object" && typeof now === "object" && old !== null && now !== null && !Array.isArray(old);
  const fields = structured
    ? differences(old, now, field)
    : [{ field, ...(old !== undefined && { old: textOf(old) }), ...(now !== undefined && { new: textOf(now) }) }];
  return fields.map((one) => ({ category: "alert-changed", ...one }));
}

/** Told as worse or better only where a signal came or went: the same one under another name or severity holds back as before. */
function heldBack({ heldBackBy: old }: Alert, { heldBackBy: now }: Alert, renamed: Renamed): readonly JudgedField[] {
  const signal = (key: string): string => key.slice(0, key.lastIndexOf("."));
  const [before, after] = [old.map(renamed).map(signal), now.map(signal)];
  const came = after.some((key) => !before.includes(key));
  const went = before.some((key) => !after.includes(key));
  return [{ category: came ? "alert-held-back" : went ? "alert-set-free" : "alert-changed", field: "held back by", ...listChange(old, now, "alerts") }];
}

/** From the strictest on: what a gap counts as. */
const STRICT: readonly Missing[] = ["bad", "unknown", "keep", "ok"];
const MISSING: Readonly<Record<Missing, string>> = { bad: "counts as bad", unknown: "is unknown", keep: "keeps the state", ok: "counts as fine" };

function threshold(before: Alert, after: Alert): readonly JudgedField[] {
  const field = { field: "threshold", old: describeThreshold(before), new: describeThreshold(after) };
  if ("quantity" in before.at && "quantity" in after.at && before.worse === after.worse) {
    const [old, now] = [before.at.quantity.value, after.at.quantity.value];
    // Only how it is written differs: a share of a field that comes to the same number.
    if (old === now) return [{ category: "alert-changed", field: "threshold", old: relative(before), new: relative(after) }];
    const looser = after.worse === "above" ? now > old : now < old;
    return [{ category: looser ? "threshold-loosened" : "threshold-tightened", ...field, ...percentOf(old, now) }];
  }
  if ("deviations" in before.at && "deviations" in after.at) {
    const [old, now] = [before.at.deviations, after.at.deviations];
    return [{ category: now > old ? "threshold-loosened" : "threshold-tightened", ...field, ...percentOf(old, now) }];
  }
  return [{ category: "alert-changed", ...field }];
}

const relative = (alert: Alert): string =>
  "relative" in alert.at && alert.at.relative ? `${alert.at.relative.times} × ${alert.at.relative.field}` : describeThreshold(alert);

const windowText = ({ window: { bad, of, period } }: Alert) => `${bad} of ${of} × ${formatSpan(period)}`;
/** Of both in one unit, exact: hours and days where both are that long, else minutes where a tenth of one says it, else seconds. */
function spanText(...spans: readonly [number, number]): (span: number) => string {
  if (spans.every((span) => span >= 3600)) return formatSpan;
  return spans.every((span) => span % 6 === 0) && spans.some((span) => span >= 60) ? (span) => `${exact(span / 60)} min` : (span) => `${exact(span)} s`;
}
const runbook = ({ runbook: to }: Alert) => ("url" in to ? to.url : `none (${to.waived})`);

/** The two as text, and by how many per cent the second is more. */
function numbers(old: number | undefined, now: number | undefined, text: (value: number) => string) {
  return {
    ...(old !== undefined && { old: text(old) }),
    ...(now !== undefined && { new: text(now) }),
    ...(old !== undefined && now !== undefined && percentOf(old, now)),
  } as { old?: string; new?: string; percent?: number };
}

/** To three digits; nothing of zero is a share. */
const percentOf = (old: number, now: number): { readonly percent?: number } =>
  old === 0 || !Number.isFinite((now - old) / old) ? {} : { percent: Number(exact(((now - old) / old) * 100).toPrecision(3)) };
