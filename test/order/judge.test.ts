import fc from "fast-check";
import { collisionChanges } from "../../commands/review/resources/collisions";
import { namedSide } from "../../commands/review/resources/named-side";
import { compareStack } from "../../commands/review/resources/stack";
import type { Side } from "../../commands/review/side";
import { type Finding, judge } from "../../terraform/order/judge";
import { asBefore, type Stacks, stacksOf } from "../support/edited";
import { NIGHTLY } from "../support/nightly";
import { type Content, sideOfContents } from "../support/plans";
import { randomEdit } from "../terraform/arbitraries/edit";
import { randomPlatform } from "../terraform/arbitraries/platform";
import { choosing } from "../terraform/arbitraries/platform-choose";
import { SEED, tellCounts } from "../terraform/arbitraries/seed";
import type { Data } from "../terraform/arbitraries/text-field";
import { RULES } from "./judged";

const PLATFORMS = NIGHTLY ? 300 : 140;
/** One after the other, each judged against what was there before. */
const EDITS_EACH = 30;

describe("random edits of random platforms", () => {
  const seen = {
    platforms: 0,
    edits: 0,
    judged: 0,
    before: {} as Record<string, number>,
    pairs: {} as Record<string, number>,
    edited: {} as Record<string, number>,
  };
  const found: string[] = [];
  const met: string[] = [];

  beforeAll(() => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        let files = randomPlatform(gen) as Readonly<Record<string, Data>>;
        let stacks = stacksOf(files);
        if (!stacks) return;
        seen.platforms++;
        const choose = choosing(gen);
        for (let left = EDITS_EACH; left > 0; left--) {
          const [edit, changed] = randomEdit(choose, files) ?? [];
          const after = changed && stacksOf(changed);
          if (edit === undefined || !after) continue;
          seen.edits++;
          seen.edited[edit] = (seen.edited[edit] ?? 0) + 1;
          for (const finding of findings(stacks, after)) found.push(`${edit}: ${told(finding)}`);
          for (const text of collisions(stacks, after)) met.push(`${edit}: ${text}`);
          const former = Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, asBefore(stack)]));
          const ago = findings(former, Object.fromEntries(Object.entries(after).map(([name, stack]) => [name, asBefore(stack)])));
          if (ago.length > 0) seen.judged++;
          for (const { kind, naming, named } of ago) {
            seen.before[kind] = (seen.before[kind] ?? 0) + 1;
            const pair = `${naming.by} -> ${named.split(".")[0]}`;
            seen.pairs[pair] = (seen.pairs[pair] ?? 0) + 1;
          }
          [files, stacks] = [changed as Readonly<Record<string, Data>>, after];
        }
      }),
      { numRuns: PLATFORMS, endOnFailure: true, seed: SEED },
    );
    tellCounts("random edits", seen);
  });

  test("destroy nothing before what names it is updated", () => {
    expect([...new Set(found)]).toEqual([]);
  });

  test("make nothing while another of its name is there", () => {
    expect([...new Set(met)]).toEqual([]);
  });

  test("did so before there were marks, which the judge finds", () => {
    expect(seen.edits).toBeGreaterThanOrEqual(1000);
    expect(seen.judged / seen.edits).toBeGreaterThan(0.1);
  });
});

function findings(before: Stacks, after: Stacks): readonly Finding[] {
  // What belongs to a stack that is gone is destroyed by nobody.
  return Object.entries(before).flatMap(([name, stack]) => (after[name] ? judge({ before: stack, after: after[name] }, RULES) : []));
}

/** What is made while another of its name is there. */
function collisions(before: Stacks, after: Stacks): readonly string[] {
  const side = (stacks: Stacks): Side => sideOfContents(stacks as unknown as Record<string, Content>);
  const [base, head] = [side(before), side(after)];
  return Object.keys(before).flatMap((name) => {
    const [was, is] = [base.stacks.get(name), head.stacks.get(name)];
    if (!was || !is) return [];
    return collisionChanges([name], compareStack(was, is).resources, () => ({ before: namedSide(was), after: namedSide(is) })).map(({ text }) => text);
  });
}

const told = ({ kind, named, namer }: Finding): string => `${kind}: ${named}, which ${namer} names`;
