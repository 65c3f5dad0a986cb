import { own } from "../../../model/own";
import type { ArgumentChange } from "../review";
import { type Difference, differences, type Step } from "./differences";
import { isSecret, masked, SENSITIVE } from "./secrets";
import { textOf, textsOf } from "./values";

export interface Compared {
  /** Resource type, or the kind of block. */
  readonly type: string;
  readonly old: unknown;
  readonly new: unknown;
  /** Arguments whose change forces a replacement; nested ones as "block.attribute". @default none */
  readonly replacedBy?: readonly string[];
  /** Arguments that are shown elsewhere, and where. @default none */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** What differs, argument by argument, as people read it; those that force a replacement first. */
export function argumentChanges({ type, old, new: now, replacedBy = [], elsewhere = {} }: Compared): readonly ArgumentChange[] {
  const told = new Set<string>();
  const changes = differences(old, now).flatMap((difference): readonly ArgumentChange[] => {
    const [first] = difference.path;
    const shown = typeof first === "string" ? own(elsewhere, first) : undefined;
    const forces = forcesReplacement(difference.path, replacedBy);
    if (shown === undefined) return [{ ...change(type, difference, old, now), ...(forces && { forcesReplacement: true as const }) }];
    if (told.has(first as string)) return [];
    told.add(first as string);
    return [{ field: first as string, new: shown, ...(forces && { forcesReplacement: true as const }) }];
  });
  return [...changes.filter(({ forcesReplacement: forces }) => forces), ...changes.filter(({ forcesReplacement: forces }) => !forces)];
}

function change(type: string, { path, old, new: now, order }: Difference, before: unknown, after: unknown): ArgumentChange {
  const field = fieldOf(path);
  const names = namesOf(path);
  if (isSecret(type, names, before, old) || isSecret(type, names, after, now))
    return { field, ...(old !== undefined && { old: SENSITIVE }), ...(now !== undefined && { new: SENSITIVE }) };
  if (order) return { field: `${field} (order)`.trim(), ...(Array.isArray(old) && { old: textOf(old) }), ...(Array.isArray(now) && { new: textOf(now) }) };
  const texts = textsOf(masked(type, old, names, before), masked(type, now, names, after));
  const percent = typeof old === "number" && typeof now === "number" && old !== 0 ? Math.round(((now - old) / Math.abs(old)) * 1000) / 10 : undefined;
  return { field, ...texts, ...(Number.isFinite(percent) && { percent: percent as number }) };
}

/** `rule[checkout-api].condition[0].expression` */
export function fieldOf(path: readonly Step[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "object") return `${text}[${step.named}]`;
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

export const namesOf = (path: readonly Step[]): readonly string[] => path.filter((step) => typeof step === "string");

function forcesReplacement(path: readonly Step[], replacedBy: readonly string[]): boolean {
  const name = namesOf(path).join(".");
  return replacedBy.some((forced) => name === forced || name.startsWith(`${forced}.`) || forced.startsWith(`${name}.`));
}
