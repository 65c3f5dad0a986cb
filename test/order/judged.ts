import { namedType } from "../../model/order/table";
import { type Finding, judge } from "../../terraform/order/judge";
import { LIFECYCLES } from "../../terraform/provider/lifecycles/lifecycles";
import type { Stacks } from "../support/edited";

export const RULES = { namedType, lifecycles: LIFECYCLES };

/** "named <- namer" of what an apply of a stack would destroy too early. */
export const judged = (before: Stacks, after: Stacks, name: string, kinds: readonly Finding["kind"][]): readonly string[] =>
  [
    ...new Set(
      judge({ before: before[name] ?? {}, after: after[name] ?? {} }, RULES)
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ named, namer }) => `${named} <- ${namer}`),
    ),
  ].sort();
