import type { Block } from "../limits/limit";
import { togetherOf } from "../limits/table";
import { type Asked, asking, isQuota, type Unique } from "../limits/together";
import type { Collision } from "./collision";
import { namedType } from "./table";

/** A name that a resource has, where its vendor has one of that name, and what a second comes to. */
export interface Name {
  /** Equal where the names are, and where they are names of. */
  readonly key: string;
  readonly kind: Collision;
}

/**
 * The names of a rendered resource that no other may have at the time.
 * @param follow what a reference stands for, so that two that come to the same are one
 */
export function namesOf(type: string, block: Block, follow: (text: string) => string | undefined): readonly Name[] {
  const read = asking("snake_case", follow);
  const rows = uniquesOf(type);
  const names = rows.flatMap((row): readonly Name[] => {
    const { taken, takes, types, scope, what } = row;
    if (taken !== "overwritten" && taken !== "refused") return [];
    const region = scope === "region" ? (read.named(block, "region") ?? "") : "";
    return takes(block, read, types[type] as string).map(([key]) => ({ key: JSON.stringify([what, region, key]), kind: taken }));
  });
  return rows.length > 0 ? names : ofIdentity(type, block, read);
}

/** Of what is told apart by what it connects, and has no name of its own. */
function ofIdentity(type: string, block: Block, read: Asked): readonly Name[] {
  const identity = namedType(type)?.identity;
  if (!identity || identity.taken === "shared") return [];
  const [names, places] = [identity.arguments, identity.within ?? []].map((all) => all.map((argument) => read.named(block, argument)));
  return names?.every((name) => name !== undefined) ? [{ key: JSON.stringify([type, names, places]), kind: identity.taken }] : [];
}

/** What is there once, of a type. */
export const uniquesOf = (type: string): readonly Unique[] => togetherOf(type).flatMap((row) => (isQuota(row) ? [] : [row]));
