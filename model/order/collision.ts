import { own } from "../own";
import { namedType } from "./table";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * What comes of a replacement that is made before the old one is destroyed, under the name that the old one has; nothing where the names
 * differ, or the vendor lets both stand.
 */
export function collision(type: string, before: Arguments | undefined, after: Arguments | undefined): string | undefined {
  const identity = namedType(type)?.identity;
  if (!identity || !before || !after || identity.taken === "shared") return undefined;
  const told = (block: Arguments, name: string): string => JSON.stringify(own(block, name) ?? null);
  const differs = (name: string): boolean => told(before, name) !== told(after, name);
  // What a provider fills in by itself may not be known yet.
  const isOpen = (name: string): boolean => told(before, name) === "null" || told(after, name) === "null";
  if (identity.arguments.some(differs) || identity.within?.some((name) => differs(name) && !isOpen(name))) return undefined;
  return identity.taken === "overwritten"
    ? "the thing itself: the new one takes the place of the old one, and is deleted with it, by its name. Undo what replaces it (terraform untaint, or no -replace); else apply twice"
    : "the deploy: the vendor refuses a second one of that name. Undo what replaces it (terraform untaint, or no -replace), or destroy it first";
}
