import { sameForm } from "../../../model/canonical";
import { own } from "../../../model/own";
import { differences } from "../compare/differences";
import type { FieldChange, PolicyChange } from "../review";
import type { Policy } from "./schema";

/** What differs between two policies, rule by rule, then waiver by waiver. How they are written is nothing. */
export function policyChanges(base: Policy, head: Policy): readonly PolicyChange[] {
  const rules = [...new Set([...Object.keys(base.rules), ...Object.keys(head.rules)])];
  const [before, after] = [waiversOf(base), waiversOf(head)];
  return [
    ...rules.flatMap((rule) => changeOf("rule", rule, `rule ${rule}`, own(base.rules, rule), own(head.rules, rule))),
    ...[...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const [old, now] = [before.get(key), after.get(key)];
      const { rule, about, environment } = (old ?? now)?.[0] ?? { rule: "", about: "" };
      return changeOf("waiver", rule, `waiver of ${rule} for ${about}${environment === undefined ? "" : ` in ${environment}`}`, old, now);
    }),
  ];
}

type Waiver = Policy["waivers"][number];

/** By what they waive: the same may be waived twice, until another day. */
function waiversOf({ waivers }: Policy): ReadonlyMap<string, readonly Waiver[]> {
  const found = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const key = JSON.stringify([waiver.rule, waiver.about, waiver.environment]);
    found.set(key, [...(found.get(key) ?? []), waiver]);
  }
  return found;
}

function changeOf(part: PolicyChange["part"], rule: string, what: string, old: unknown, now: unknown): readonly PolicyChange[] {
  if (sameForm(old, now)) return [];
  if (old === undefined) return [{ part, rule, change: "added", text: `${what} is new` }];
  if (now === undefined) return [{ part, rule, change: "removed", text: `${what} is gone` }];
  const [one, other] = [old, now].map((side) => (Array.isArray(side) && side.length === 1 ? side[0] : side));
  return [{ part, rule, change: "changed", text: `${what}: ${differences(one, other).map(phrase).join(", ")}` }];
}

function phrase({ field, old, new: now }: FieldChange): string {
  if (now === undefined) return `no ${field}, was ${old}`;
  return `${field} is ${now}, was ${old ?? "none"}`;
}
