import type { Code, Path } from "../diagnostics";
import type { Block, Problem } from "./limit";
import { isBlock } from "./reader";
import { togetherOf } from "./table";
import { asking, FIRM, isQuota, problemInStack, type Quota, type Together } from "./together";

/** What the resources of one stack take, by row and then by place and key: made once, and compared with other stacks'. */
export type Tallies<R> = ReadonlyMap<Together, ReadonlyMap<string, Tally<R>>>;

export interface Tally<R> {
  readonly key: string;
  /** Of the resource, where it is elsewhere than its provider. */
  readonly region: string;
  total: number;
  /** The first that takes of it, where another environment's problem is placed. */
  readonly first: R;
  /** The first that takes more than there is. */
  over: R | undefined;
}

interface Resource {
  readonly type: string;
  readonly config: object;
}

export interface Known {
  /** What a reference stands for, where the stack itself says. @default nothing is known */
  readonly follow?: (text: string) => string | undefined;
  /** What the vendor granted, by what the quota is called. @default nothing beyond the quota */
  readonly granted?: ReadonlyMap<string, number>;
}

/** @param resources with the arguments as cdktf's classes take them. */
export function tallied<R extends Resource>(resources: Iterable<R>, { follow = () => undefined, granted }: Known = {}): Tallies<R> {
  const tallies = new Map<Together, Map<string, Tally<R>>>();
  const read = asking("camelCase", follow);
  for (const resource of resources) {
    const rows = togetherOf(resource.type);
    if (rows.length === 0 || !isBlock(resource.config)) continue;
    const config: Block = resource.config;
    const region = String(read.value(config, "region") ?? "");
    for (const row of rows) {
      let ofRow = tallies.get(row);
      if (!ofRow) {
        ofRow = new Map();
        tallies.set(row, ofRow);
      }
      const most = isQuota(row) ? mostOf(row, region, granted) : 1;
      for (const [key, amount] of row.takes(config, read, row.types[resource.type] as string))
        add(ofRow, row.scope === "region" ? region : "", key, amount, most, resource);
    }
  }
  return tallies;
}

function add<R>(tallies: Map<string, Tally<R>>, region: string, key: string, amount: number, most: number, resource: R): void {
  const place = `${region}\n${key}`;
  let tally = tallies.get(place);
  if (!tally) {
    tally = { key, region, total: 0, first: resource, over: undefined };
    tallies.set(place, tally);
  }
  tally.total += amount;
  if (tally.total > most) tally.over ??= resource;
}

/** How much there is of it in a region. */
export function mostOf(row: Quota, region: string, granted: ReadonlyMap<string, number> | undefined): number {
  return (row.granted ? granted?.get(row.what) : undefined) ?? row.most(region);
}

/** A limit that several resources of a stack break together. */
export interface StackViolation<R> extends Problem {
  readonly code: Code;
  /** Where in the input it is decided, where that is not at the resource. */
  readonly path?: Path;
  /** The first resource that went over, so that the problem can be placed. */
  readonly resource: R;
  readonly argument: string;
}

/** What the resources of one stack, which is one account, break together: quotas, and names that two of them share. */
export function violationsOf<R extends Resource>(tallies: Tallies<R>, { granted }: Known = {}): readonly StackViolation<R>[] {
  return [...tallies].flatMap(([row, ofRow]) =>
    [...ofRow.values()].flatMap(({ key, region, total, over }) =>
      over === undefined
        ? []
        : [
            {
              ...(isQuota(row) ? { code: row.code, ...(row.path && { path: row.path }) } : { code: (row.codes ?? FIRM).stack }),
              resource: over,
              argument: row.types[over.type] ?? "",
              ...problemInStack(row, key, total, isQuota(row) ? mostOf(row, region, granted) : 1),
            },
          ],
    ),
  );
}
