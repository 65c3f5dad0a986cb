import type { OfOneName } from "../limits/together";
import { own } from "../own";
import { namedType } from "./table";

type Arguments = Readonly<Record<string, unknown>>;

/** What comes of a create while the vendor has one of that name, which is destroyed afterwards. */
export type Collision = Exclude<OfOneName, "shared" | "unknown">;

/**
 * What comes of something that is made before another of its type is destroyed; nothing where they have not one name, or the vendor
 * lets both stand.
 */
export function collision(type: string, before: Arguments | undefined, after: Arguments | undefined): Collision | undefined {
  const identity = namedType(type)?.identity;
  if (!identity || !before || !after || identity.taken === "shared") return undefined;
  const told = (block: Arguments, name: string): string => JSON.stringify(own(block, name) ?? null);
  const differs = (name: string): boolean => told(before, name) !== told(after, name);
  // What a provider fills in by itself may not be known yet.
  const isOpen = (name: string): boolean => told(before, name) === "null" || told(after, name) === "null";
  if (identity.arguments.some(differs) || identity.within?.some((name) => differs(name) && !isOpen(name))) return undefined;
  return identity.taken;
}
