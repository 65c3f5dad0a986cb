import type { Block, Problem } from "./limit";
import { isBlock, READERS } from "./reader";
import { STACK_LIMITS, type StackLimit } from "./stack-table";

/** A limit that several resources break together. */
export interface StackViolation<R> extends Problem {
  readonly code: StackLimit["code"];
  /** The first resource that went over, so that the problem can be placed. */
  readonly resource: R;
  readonly argument: string;
}

/**
 * What the resources of one stack, which is one account, break together: quotas by account and region, and names that
 * two of them share. Names that only Terraform will know are not compared.
 *
 * @param resources with the arguments as cdktf's classes take them.
 */
export function stackViolations<R extends { readonly type: string; readonly config: object }>(resources: Iterable<R>): readonly StackViolation<R>[] {
  const tallies = STACK_LIMITS.map((): Map<string, Tally<R>> => new Map());
  for (const resource of resources)
    for (const place of BY_TYPE.get(resource.type) ?? []) count(STACK_LIMITS[place] as StackLimit, resource, tallies[place] as Map<string, Tally<R>>);
  return STACK_LIMITS.flatMap((limit, place) =>
    [...(tallies[place] as Map<string, Tally<R>>)].flatMap(([, { key, total, over }]) =>
      over === undefined ? [] : [{ code: limit.code, resource: over, argument: limit.types[over.type] ?? "", ...limit.problem(key, total) }],
    ),
  );
}

interface Tally<R> {
  readonly key: string;
  total: number;
  over: R | undefined;
}

const BY_TYPE: ReadonlyMap<string, readonly number[]> = (() => {
  const index = new Map<string, number[]>();
  for (const [place, limit] of STACK_LIMITS.entries()) for (const type of Object.keys(limit.types)) index.set(type, [...(index.get(type) ?? []), place]);
  return index;
})();

function count<R extends { readonly type: string; readonly config: object }>(limit: StackLimit, resource: R, tallies: Map<string, Tally<R>>): void {
  if (!isBlock(resource.config)) return;
  const config: Block = resource.config;
  const region = limit.scope === "region" ? String(READERS.camelCase.value(config, "region") ?? "") : "";
  for (const [key, amount] of limit.counts(config, READERS.camelCase, limit.types[resource.type] as string)) {
    const place = `${region}\n${key}`;
    let tally = tallies.get(place);
    if (!tally) {
      tally = { key, total: 0, over: undefined };
      tallies.set(place, tally);
    }
    tally.total += amount;
    if (tally.total > limit.most) tally.over ??= resource;
  }
}
