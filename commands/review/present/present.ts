import { byCodeUnit, sameForm } from "../../../model/canonical";
import type { Model } from "../../../model/model";
import type { Change } from "../review";
import type { Now } from "./clock";
import { isRetargeted, onCallChanges, rungPairs, turnsDiffer } from "./on-call";
import { bothSides } from "./people";
import { hoursDiffer, mutedChanges, urgencyChanges } from "./services";
import { tellAll } from "./told";

/**
 * What holds now and no longer does after the deployment, or the other way round: who is on call, what is muted, which P2 calls.
 * That an alert is only observed, or is held back by others, is told as a change of the alert.
 * @param asOf What now is, where somebody says it. @default what both environments say: two days where
 * they differ, so that no change chooses by its own `asOf` what is told of it
 */
export function presentChanges(base: Model, head: Model, asOf: Now | undefined): readonly Change[] {
  const could = movable(base, head);
  if (could.length === 0) return [];
  const all = asOf === undefined ? declared(base, head) : [asOf];
  if (all.length > 0) return tellAll(all, (now) => [...onCallChanges(base, head, now), ...mutedChanges(base, head, now), ...urgencyChanges(base, head, now)]);
  return [
    {
      category: "present-unknown",
      about: "asOf",
      text: `whether ${could.join(", and ")} can't be told: ${unsaid(base, head)}`,
      fields: [],
      hint: "say what day it is: --as-of 2026-11-25, --as-of 2026-11-25T14:30Z, or `asOf:` in both sides' environment",
    },
  ];
}

/** No side alone says what day it is: a change that names it would choose the answer. */
function declared({ asOf: old }: Model, { asOf: now }: Model): readonly Now[] {
  return old === undefined || now === undefined ? [] : [...new Set([old, now])].sort(byCodeUnit);
}

function unsaid(base: Model, head: Model): string {
  if (base.asOf !== undefined) return "head's environment has no `asOf`";
  return head.asOf === undefined ? "neither side's environment has an `asOf`" : "base's environment has no `asOf`";
}

/** What of the present the change touches at all, in words. */
function movable(base: Model, head: Model): readonly string[] {
  const [before, after] = [base.oncall, head.oncall];
  const people = bothSides(base, head);
  const pair = <T extends { readonly id: string }>(all: readonly T[], others: readonly T[], differ: (old: T, now: T) => boolean): boolean => {
    const old = new Map(all.map((one) => [one.id, one]));
    return others.some((one) => {
      const was = old.get(one.id);
      return was !== undefined && differ(was, one);
    });
  };
  const onCall =
    pair(before.schedules, after.schedules, (old, now) => turnsDiffer(old, now, people)) || rungPairs(base, head).some((rungs) => isRetargeted(rungs, people));
  return [
    ...(onCall ? ["the pager moves at the deployment"] : []),
    ...(sameForm(before.maintenance, after.maintenance) ? [] : ["components are muted now"]),
    ...(pair(before.services, after.services, hoursDiffer) ? ["P2 calls now"] : []),
  ];
}
