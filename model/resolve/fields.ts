import { type Diagnostic, problem } from "../diagnostics";
import type { Field, Kind } from "../measures";
import type { PlanTimeValue, Value } from "../model";
import type { Component, FieldValue, Labels } from "../platform";
import { parseQuantity } from "../quantities";

/** A component's fields, ready for measures: ids cut out of ARNs, quantities in canonical units, defaults filled in. */
export type Fields = ReadonlyMap<string, FieldContent>;
export type FieldContent = Value | number | readonly string[] | boolean | Labels;

export function resolveFields(id: string, component: Component, kind: Kind): { readonly fields: Fields; readonly diagnostics: readonly Diagnostic[] } {
  const fields = new Map<string, FieldContent>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, field] of Object.entries<Field>(kind.fields)) {
    const written: FieldValue | undefined = component.fields[name] ?? ("default" in field ? field.default : undefined);
    // `needs` asks whether a field is there: a switch that is off is not.
    if (written === undefined || (field.type === "boolean" && written !== true)) continue;
    const value = resolveField(field, written);
    if (isProblem(value)) diagnostics.push(problem("TOC111", ["components", id, name], value.problem, `for example ${JSON.stringify(field.example)}`));
    else fields.set(name, value);
  }
  return { fields, diagnostics };
}

/** Cuts a dimension's value out of an ARN: what follows the last occurrence of `take`. */
export function takeFromArn(text: string, take: string): string {
  const at = take === "whole" ? -1 : text.lastIndexOf(take);
  return at < 0 ? text : text.slice(at + take.length);
}

/** A label may be called "problem": its value is text, too, so that only the type of field tells them apart. */
class Problem {
  constructor(readonly problem: string) {}
}
const isProblem = (value: FieldContent | Problem): value is Problem => value instanceof Problem;

function resolveField(field: Field, written: FieldValue): FieldContent | Problem {
  switch (field.type) {
    case "arn":
      return planTime(written, field.take) ?? takeFromArn(String(written), field.take);
    case "text":
      return planTime(written, "whole") ?? String(written);
    case "list":
      return Array.isArray(written) ? written : new Problem("is not a list");
    case "boolean":
      return written === true;
    case "labels":
      return typeof written === "object" && !Array.isArray(written) ? (written as Labels) : new Problem("is not a map of names to values");
    default: {
      if (typeof written !== "string" && typeof written !== "number") return new Problem(`is not a ${field.type}`);
      const parsed = parseQuantity(written, field.type);
      if ("problem" in parsed) return new Problem(parsed.problem);
      // A share of nothing: an alarm on it would always fire, or never.
      return parsed.quantity.value === 0 ? new Problem(`${JSON.stringify(written)} is zero, and thresholds are shares of it`) : parsed.quantity.value;
    }
  }
}

/** From YAML, a token has been refused long before; from code, it is another construct's attribute. */
function planTime(written: FieldValue, take: string): PlanTimeValue | undefined {
  if (typeof written === "object" && "ssm" in written) return { ssm: written.ssm, take };
  return typeof written === "string" && written.includes("${TfToken[") ? { token: written, take } : undefined;
}
