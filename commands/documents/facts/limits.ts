import { groupBy } from "../../../model/group";
import type { Limit, ResourceLimits, Rule } from "../../../model/limits/limit";
import { codes } from "../markdown";

/** One row for the arguments of the same types that one source speaks of. */
export function limitRows(limits: readonly ResourceLimits[]): readonly (readonly string[])[] {
  const all = limits.flatMap(({ resources, limits: rules }) => rules.map((limit) => ({ types: codes(resources), limit })));
  return [...groupBy(all, ({ types, limit }) => `${types}\n${limit.source}`).values()].map((group) => [
    group[0]?.types ?? "",
    group.map(({ limit }) => told(limit)).join("; "),
    group[0]?.limit.source ?? "",
  ]);
}

const told = ({ argument, rule }: Limit): string => `${argument === "" ? "" : `\`${argument}\` `}${inWords(rule)}`;

function inWords(rule: Rule): string {
  if ("length" in rule) return `${span(rule.length)} characters`;
  if ("bytes" in rule) return `${span(rule.bytes)} bytes`;
  if ("range" in rule) return span(rule.range);
  if ("items" in rule) return `${span(rule.items)} items`;
  if ("entries" in rule) return `${span(rule.entries)} entries`;
  if ("pattern" in rule) return rule.is;
  if ("oneOf" in rule)
    return `${rule.oneOf.length > 12 ? `one of ${rule.oneOf.length} values` : rule.oneOf.join(", ")}${rule.orMultipleOf ? `, or a multiple of ${rule.orMultipleOf}` : ""}`;
  if ("instant" in rule) return "an instant on a whole minute";
  if ("json" in rule) return rule.json === true ? "JSON" : "JSON of the vendor's form";
  return "goes with what stands beside it";
}

const span = ([least, most]: readonly [number, number]): string =>
  !Number.isFinite(most) || most === Number.MAX_SAFE_INTEGER ? `at least ${least}` : least === most ? String(least) : `${least}–${most}`;
