import type { TerraformStack } from "../constructs/cdktf";
import { type Declared, grantedIn, talliesIn } from "../constructs/declare";
import { append } from "../model/append";
import { byCodeUnit } from "../model/canonical";
import type { Diagnostic } from "../model/diagnostics";
import { mostOf, type Tallies } from "../model/limits/tally";
import { isLocal, isQuota, type Quota, type Together, type Unique } from "../model/limits/together";
import type { Model } from "../model/model";
import { type Place, placeOf, shared } from "../model/places";
import { type Clash, clashProblems, overdrawnProblem } from "./across-told";

/** Environments with the stacks that they are rendered to. */
export type Rendered = readonly (readonly [Model, readonly TerraformStack[]])[];

/**
 * What environments, each right by itself, break together: names that are there once in an account or an organisation, and
 * quotas that the stacks of all use up together. By the rows that stacks are checked by, from what was counted there.
 * A production environment keeps what it has, else the first by its own name; the others are told.
 */
export function problemsAcross(rendered: Rendered): readonly (readonly [Model, readonly Diagnostic[]])[] {
  const stacks = rendered.flatMap(([model, own]) => own.map((stack): Counted => ({ model, stack, tallies: talliesIn(stack), granted: grantedIn(stack) })));
  const clashes = new Map<Model, Clash[]>();
  const problems = new Map<Model, Diagnostic[]>(rendered.map(([model]) => [model, []]));
  for (const [row, holders] of inCommon(stacks.sort(byPrecedence)))
    if (isQuota(row)) for (const [model, diagnostic] of overdrawn(row, holders)) problems.get(model)?.push(diagnostic);
    else
      for (const clash of clashesOf(row, holders)) {
        const ofModel = clashes.get(clash.here.model) ?? [];
        clashes.set(clash.here.model, ofModel);
        ofModel.push(clash);
      }
  return rendered.map(([model]) => {
    const own = problems.get(model) ?? [];
    append(own, clashProblems(clashes.get(model) ?? []));
    return [model, own];
  });
}

interface Counted {
  readonly model: Model;
  readonly stack: TerraformStack;
  readonly tallies: Tallies<Declared>;
  readonly granted: ReadonlyMap<string, number>;
}

const byPrecedence = ({ model: a }: Counted, { model: b }: Counted): number =>
  Number(b.production) - Number(a.production) || byCodeUnit(a.environment, b.environment);

/** The rows that two stacks or more have something of, and quotas: one environment's stacks are of one vendor each, and need no look. */
function inCommon(stacks: readonly Counted[]): ReadonlyMap<Together, readonly Counted[]> {
  const holders = new Map<Together, Counted[]>();
  for (const counted of stacks)
    for (const row of counted.tallies.keys()) {
      const known = holders.get(row);
      if (known) known.push(counted);
      else holders.set(row, [counted]);
    }
  for (const [row, { length }] of holders) if (length < 2 && !isQuota(row)) holders.delete(row);
  return holders;
}

/** Everything that stacks have of a row, where it is. */
function* held(row: Together, holders: readonly Counted[]) {
  for (const counted of holders) {
    const places = new Map<string, Place | undefined>();
    for (const tally of counted.tallies.get(row)?.values() ?? []) {
      if (isLocal(tally.key)) continue;
      if (!places.has(tally.region)) places.set(tally.region, placeOf(counted.model, row.scope, tally.region));
      const place = places.get(tally.region);
      if (place) yield { counted, place, tally, at: `${place.group}\n${tally.key}` };
    }
  }
}

function clashesOf(row: Unique, holders: readonly Counted[]): readonly Clash[] {
  const owners = new Map<string, Owner[]>();
  const found: Clash[] = [];
  for (const { counted, place, tally, at } of held(row, holders)) {
    const side = { model: counted.model, stack: counted.stack.node.id, path: tally.first.path };
    const known = owners.get(at) ?? [];
    owners.set(at, known);
    const owner = ownerFor(place, known);
    if (owner) found.push({ row, name: tally.key, place: owner.place, owner: owner.side, here: side });
    // One of another name in the group is somewhere else for those that come after.
    if (known.every(({ place: its }) => its.which !== place.which)) known.push({ place, side });
  }
  return found;
}

interface Owner {
  readonly place: Place;
  readonly side: Clash["owner"];
}

/** Who has the name where this place is: for sure, or else perhaps. */
function ownerFor(place: Place, owners: readonly Owner[]): { readonly side: Clash["owner"]; readonly place: Clash["place"] } | undefined {
  const near = owners.flatMap(({ place: its, side }) => {
    const common = shared(its, place);
    return common ? [{ side, place: common }] : [];
  });
  return near.find(({ place: common }) => common.sure) ?? near[0];
}

interface Sum {
  readonly parts: { readonly model: Model; readonly total: number }[];
  readonly key: string;
  readonly place: Place;
  readonly region: string;
  total: number;
  granted: number;
  /** A stack that has too much by itself was told. */
  told: boolean;
  over: { readonly model: Model; readonly at: Declared } | undefined;
}

function overdrawn(row: Quota, holders: readonly Counted[]): readonly (readonly [Model, Diagnostic])[] {
  const sums = new Map<string, Sum>();
  for (const { counted, place, tally, at } of held(row, holders)) {
    const { model, granted } = counted;
    const region = tally.region || model.aws.region;
    const its = `${at}\n${place.which ?? ""}`;
    const sum = sums.get(its) ?? { parts: [], key: tally.key, place, region, total: 0, granted: 0, told: false, over: undefined };
    sums.set(its, sum);
    sum.parts.push({ model, total: tally.total });
    sum.total += tally.total;
    // One account has one quota: what any of its environments knows of it holds for all.
    sum.granted = Math.max(sum.granted, mostOf(row, region, granted));
    sum.told ||= tally.over !== undefined;
    sum.over = { model, at: tally.first };
  }
  return [...sums.values()].flatMap((sum) =>
    sum.told || !sum.over || sum.total <= sum.granted
      ? []
      : [[sum.over.model, overdrawnProblem(row, { ...sum, most: sum.granted, path: sum.over.at.path })] as const],
  );
}
