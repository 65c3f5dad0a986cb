import { parseQuantity } from "../../model/quantities";
import { SEVERITIES } from "../../model/severities";
import type { CatalogEntry, Missing, Window } from "../../model/thresholds";
import { z } from "../zod";
import { date, judgeQuantity, leaf, nameOf, type Read, reason, unknownKey } from "./leaf";

/** The rule for absent datapoints. */
export const missingSchema = z
  .enum(["ok", "bad", "keep", "unknown"] satisfies Missing[])
  .meta({ description: "What absent datapoints mean: fine, bad, the last state stands, or unknown (insufficient data)." });

const level = {
  anyOf: [{ type: ["string", "number"] }, { type: "object", properties: { deviations: { type: "number", exclusiveMinimum: 0 } }, additionalProperties: false }],
};
export const levelSchema = leaf<string | number | { deviations: number }>(
  level,
  {
    description: "Strictly worse than this is bad. With the unit of the signal's dimension; or so many standard deviations from the usual.",
    examples: ["5 s", "90 %", "12/min", 3, { deviations: 3 }],
  },
  (value) => {
    // Which numbers fit is known with the signal's dimension only.
    if (typeof value === "string" || typeof value === "number") return { value };
    const { deviations, ...rest } = (value ?? {}) as Record<string, unknown>;
    if (typeof deviations !== "number" || Object.keys(rest).length > 0) return { reason: `${nameOf(value)} stands where a number with its unit is needed` };
    return Number.isFinite(deviations) && deviations > 0
      ? { value: { deviations } }
      : { code: "TOC111", reason: `deviations: ${deviations} is not a positive number` };
  },
);

const WINDOW = /^\s*(\d+)\s+of\s+(\d+)\s*[x×*]\s*(\S.*)$/;
const windowForms = {
  description: "How many of how many datapoints of which length have to be bad. An override may state a part of it.",
  examples: ["3 of 5 × 60 s", { bad: 3, of: 5, period: "60 s" }],
};
const windowJson = {
  anyOf: [
    { type: "string", pattern: WINDOW.source },
    {
      type: "object",
      properties: { period: { type: ["string", "number"] }, bad: { type: "integer", minimum: 1 }, of: { type: "integer", minimum: 1 } },
      additionalProperties: false,
    },
  ],
};
export const windowSchema = leaf<Partial<Window>>(windowJson, windowForms, readWindow);

function readWindow(value: unknown): Read<Partial<Window>> {
  const match = typeof value === "string" ? WINDOW.exec(value) : undefined;
  const parts = match ? { bad: Number(match[1]), of: Number(match[2]), period: match[3] as string } : value;
  if (parts === null || typeof parts !== "object" || Array.isArray(parts)) return { reason: `${nameOf(value)} is not a window` };
  const { bad, of, period, ...rest } = parts as Record<string, unknown>;
  const unknown = Object.keys(rest);
  if (unknown.length > 0) return unknown.map((key) => unknownKey(key, ["bad", "of", "period"]));
  for (const [name, number] of Object.entries({ bad, of }))
    if (number !== undefined && !(Number.isInteger(number) && (number as number) >= 1))
      return { reason: `${name}: ${nameOf(number)} is not a whole number of at least 1` };
  if (typeof bad === "number" && typeof of === "number" && bad > of)
    return { reason: `${bad} bad datapoints can't be among ${of}`, hint: `write ${of} of ${bad}, or raise the second number` };
  const fault = period === undefined ? undefined : judgeQuantity(period, "duration");
  if (fault) return fault;
  const seconds = period === undefined ? undefined : parseQuantity(period as string | number, "duration");
  const length = seconds && "quantity" in seconds ? seconds.quantity.value : undefined;
  if (length === 0) return { code: "TOC111", reason: "a period of 0 has no datapoints" };
  return {
    value: {
      ...(bad === undefined ? {} : { bad: bad as number }),
      ...(of === undefined ? {} : { of: of as number }),
      ...(length === undefined ? {} : { period: length }),
    },
  };
}

export const reasonSchema = reason({ description: "Why, for whoever reads the alert next year." });

const changeShape = {
  at: levelSchema.exactOptional(),
  window: windowSchema.exactOptional(),
  missing: missingSchema.exactOptional(),
  minEventsPerPeriod: z
    .number()
    .positive()
    .exactOptional()
    .meta({ description: "Periods with fewer events are not judged.", examples: [10] }),
  observeUntil: date({ description: "The alert tells nobody before `asOf` reaches this day." }).exactOptional(),
  off: reason({ description: "Why this alert does not exist here. Wins over the other keys." }).exactOptional(),
  reason: reasonSchema.exactOptional(),
};

/** A change of catalog thresholds, or `off` with the reason. */
export const changeSchema = z
  .strictObject(changeShape)
  .check(({ value, issues }) => {
    if (value.off === undefined && value.reason === undefined)
      issues.push({ code: "custom", input: value, path: ["reason"], params: { code: "TOC104", hint: "say why the catalog's threshold does not fit here" } });
  })
  .transform(({ off, reason, ...change }) => (off === undefined ? { ...change, reason: reason as string } : { off: true, reason: off }))
  .meta({ id: "thresholdChange", description: "A change of the catalog's threshold: what is not stated stays." });

/** A threshold of an own signal: nothing is given, so everything has to be stated. */
export const ownThresholdSchema = z
  .strictObject(changeShape)
  .check(({ value, issues }) => {
    const lacking = (["at", "window", "missing", "reason"] as const).filter((key) => value[key] === undefined && value.off === undefined);
    const parts = (["bad", "of", "period"] as const).filter((part) => value.window && value.window[part] === undefined);
    for (const [key, name] of [...lacking.map((key) => [key, key] as const), ...parts.map((part) => ["window", `window.${part}`] as const)])
      issues.push({
        code: "custom",
        input: value,
        path: [key],
        params: { code: "TOC210", reason: `an own signal's threshold needs ${name}`, hint: `add ${name}: no catalog gives it` },
      });
  })
  .transform(({ off, reason, at, window, missing, ...change }) => ({
    ...change,
    at: at ?? 0,
    window: { period: 60, bad: 1, of: 1, ...window },
    missing: missing ?? ("ok" as const),
    ...(off === undefined ? { reason: reason as string } : { off: true, reason: off }),
  }))
  .meta({ id: "ownThreshold", description: "A threshold of a signal of the component's own: level, window, missing and reason." });

/** Overrides by selector; the selectors are enumerated for editors, and checked against the components later. */
export function changesSchema(entries: readonly (readonly [prefix: string, CatalogEntry])[], own: readonly string[], description: string) {
  const change = { $ref: "#/definitions/thresholdChange" };
  const any = [...entries.flatMap(([prefix, { kind }]) => Object.keys(kind.signals).map((signal) => prefix + signal)), ...own];
  return z.record(z.string(), changeSchema).meta({
    description,
    properties: Object.fromEntries(entries.flatMap(([prefix, entry]) => selectorsOf(entry).map((selector) => [prefix + selector, change]))),
    ...(any.length > 0 && { patternProperties: { [`^(${any.map((selector) => selector.replaceAll(".", "\\.")).join("|")})(\\.P[0-4])?$`]: change } }),
    additionalProperties: false,
  });
}

/** `latency` and `latency.P1`, for every signal that alerts. */
function selectorsOf({ thresholds }: CatalogEntry): readonly string[] {
  return Object.entries(thresholds).flatMap(([signal, levels]) => {
    const severities = SEVERITIES.filter((severity) => levels[severity]);
    return severities.length === 0 ? [] : [signal, ...severities.map((severity) => `${signal}.${severity}`)];
  });
}
