import type { Problem, Rule } from "./limit";
import { isBlock } from "./reader";

/** Judges one value that is present; values of another type than the rule's are the type checker's business. */
export interface Judge {
  readonly judge: (value: unknown, unknown: boolean) => Problem | undefined;
  /** Whether a value that holds a reference can be judged all the same. @default false */
  readonly evenInPart?: boolean;
}

/** The judge of a rule about one value: the only place that tells the rules apart. */
export function judgeOf(rule: Exclude<Rule, { together: unknown }>, by: string, hint: string | undefined): Judge {
  if ("length" in rule) return sized(rule.length, 2, (text) => [...text].length, "characters", by, hint);
  if ("bytes" in rule) return sized(rule.bytes, 1 / 3, (text) => Buffer.byteLength(text), "bytes", by, hint);
  if ("pattern" in rule) return matching(rule.pattern, rule.is, by, hint);
  if ("range" in rule) return ranged(rule.range, rule.fraction === true, by, hint);
  if ("items" in rule) return counted(rule.items, (value) => (Array.isArray(value) ? value.length : 1), by, hint);
  if ("entries" in rule) return counted(rule.entries, (value) => (isBlock(value) ? Object.keys(value).length : undefined), by, hint);
  if ("oneOf" in rule) return chosen(rule, by, hint);
  if ("instant" in rule) return instant(by, hint);
  return json(rule.json, by, hint);
}

/** `12345` -> `12,345`, the same in every locale. */
export function figure(value: number): string {
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\d{4,}/, inThousands), ...rest].join(".");
}

function inThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  return digits.slice(0, first) + digits.slice(first).replace(/\d{3}/g, ",$&");
}

/** A value for a message: cut, and on one line. */
export function quoted(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 76)}…"` : shown;
}

type Span = readonly [min: number, max: number];

function text(judge: (value: string) => Problem | undefined): Judge {
  return { judge: (value) => (typeof value === "string" ? judge(value) : undefined) };
}

/** `least` is the smallest share of `size` that text.length can be: within the span divided by it nothing needs counting. */
function sized([min, max]: Span, least: number, size: (text: string) => number, unit: string, by: string, hint?: string): Judge {
  const surelyFits = least > 1 ? max : max * least;
  const surelyEnough = least > 1 ? min * least : min;
  return text((value) => {
    if (value.length <= surelyFits && value.length >= surelyEnough) return undefined;
    const count = size(value);
    if (count >= min && count <= max) return undefined;
    if (count === 0)
      return { reason: `is empty; ${by} needs at least ${figure(min)} ${min === 1 ? "character" : "characters"}`, hint: hint ?? "give it a text" };
    // Bytes and characters are the same for most people; say bytes only where they differ.
    const measured = unit === "bytes" && count !== value.length ? "bytes long in UTF-8" : "characters long";
    return {
      reason: `is ${figure(count)} ${measured}; ${by} allows ${count < min ? `at least ${figure(min)}` : figure(max)}`,
      hint: hint ?? "shorten the text",
    };
  });
}

function matching(pattern: RegExp, is: string, by: string, hint?: string): Judge {
  return text((value) => (pattern.test(value) ? undefined : { reason: `is ${quoted(value)}; ${by} allows only ${is}`, hint: hint ?? `write it as ${is}` }));
}

function ranged([min, max]: Span, fraction: boolean, by: string, hint?: string): Judge {
  const span = max === Number.POSITIVE_INFINITY ? `at least ${figure(min)}` : `${figure(min)} to ${figure(max)}`;
  return {
    judge: (value) => {
      const number = numeric(value);
      if (number === undefined) return undefined;
      if (!fraction && !Number.isInteger(number)) return { reason: `is ${number}; ${by} allows whole numbers only`, hint: hint ?? "round it" };
      if (number >= min && number <= max) return undefined;
      return { reason: `is ${figure(number)}; ${by} allows ${span}`, hint: hint ?? `choose ${span}` };
    },
  };
}

function counted([min, max]: Span, count: (value: unknown) => number | undefined, by: string, hint?: string): Judge {
  return {
    judge: (value) => {
      const number = count(value);
      if (number === undefined || (number >= min && number <= max)) return undefined;
      if (number < min) return { reason: `has ${figure(number)} entries; ${by} needs at least ${figure(min)}`, hint: hint ?? "add one" };
      return { reason: `has ${figure(number)} entries; ${by} allows ${figure(max)}`, hint: hint ?? "remove some" };
    },
  };
}

function chosen({ oneOf, orMultipleOf, instead }: Extract<Rule, { oneOf: unknown }>, by: string, hint?: string): Judge {
  const allowed = new Set<unknown>(oneOf);
  const multiples = orMultipleOf === undefined ? "" : ` and multiples of ${orMultipleOf}`;
  const isMultiple = (number: number): boolean => orMultipleOf !== undefined && number > 0 && number % orMultipleOf === 0;
  return {
    judge: (value) => {
      if (allowed.has(value) || (typeof value !== "string" && typeof value !== "number")) return undefined;
      const number = numeric(value);
      if (number !== undefined && (allowed.has(number) || isMultiple(number))) return undefined;
      const better = instead && Object.hasOwn(instead, value) ? instead[value] : undefined;
      return {
        reason: `is ${quoted(value)}, which ${by} does not know`,
        hint: better ? `use ${better}` : (hint ?? `use one of ${shortList(oneOf, String(value))}${multiples}`),
      };
    },
  };
}

/** All of a short list; of a long one those that begin alike. */
function shortList(oneOf: readonly (string | number)[], value: string): string {
  if (oneOf.length <= 30) return oneOf.join(", ");
  const alike = oneOf.filter((option) => String(option)[0]?.toLowerCase() === value[0]?.toLowerCase());
  const shown = (alike.length > 0 ? alike : oneOf).slice(0, 30);
  return `${shown.join(", ")}${shown.length < oneOf.length ? ", …" : ""}`;
}

function instant(by: string, hint?: string): Judge {
  return text((value) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:00(\.0+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(value);
    const [year, month, day] = (match ?? []).slice(1, 4).map(Number);
    // A day that its month does not have lands in the next one.
    if (
      year !== undefined &&
      month !== undefined &&
      day !== undefined &&
      month <= 12 &&
      day > 0 &&
      new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
    )
      return undefined;
    return {
      reason: `is ${quoted(value)}; ${by} takes RFC 3339 on a whole minute`,
      hint: hint ?? "write it like 2027-01-31T09:00:00Z or 2027-01-31T10:00:00+01:00",
    };
  });
}

function json(inside: true | ((document: unknown) => Problem | undefined), by: string, hint?: string): Judge {
  return {
    evenInPart: true,
    judge: (value, unknown) => {
      if (typeof value !== "string") return undefined;
      let document: unknown;
      try {
        document = JSON.parse(value);
      } catch {
        // A reference inside the text may well complete it to JSON.
        return unknown ? undefined : { reason: `is not JSON, which ${by} needs`, hint: hint ?? "write it with JSON.stringify" };
      }
      return inside === true ? undefined : inside(document);
    },
  };
}

/** Terraform converts numbers in text. */
function numeric(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
