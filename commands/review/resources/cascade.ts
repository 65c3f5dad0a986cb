import { groupBy } from "../../../model/group";
import { own } from "../../../model/own";
import { type Reference, referencesIn } from "../../../terraform/order/graph";
import { LIFECYCLES } from "../../../terraform/provider/lifecycles/lifecycles";
import type { ArgumentChange, ResourceChange } from "../review";
import type { Resource, Resources } from "./resource";
import { isSecret, SENSITIVE } from "./secrets";
import { textOf } from "./values";

/** What a plan says of a value that the vendor gives. */
export const UNKNOWN = "(known after apply)";

/**
 * Carries replacements on: whatever refers to an attribute that the vendor gives anew is updated, or replaced in its turn,
 * though its own configuration stays.
 */
export function cascaded(
  changes: ReadonlyMap<string, ResourceChange>,
  after: Resources,
  withLoss: (change: ResourceChange, resource: Resource) => ResourceChange,
): ReadonlyMap<string, ResourceChange> {
  const settled = new Map(changes);
  let fresh = new Set([...changes.values()].filter(({ action }) => action === "replace").map(({ address }) => address));
  const readers = fresh.size > 0 ? readersIn(after) : new Map<string, readonly Reader[]>();
  while (fresh.size > 0) {
    const next = new Set<string>();
    for (const replaced of fresh)
      for (const { reader, path, attribute, value } of readers.get(replaced) ?? []) {
        const resource = after.get(reader) as Resource;
        const known = settled.get(reader);
        // What the configuration says itself is known before.
        if (own(after.get(replaced)?.arguments, attribute) !== undefined || known?.action === "create" || known?.action === "import") continue;
        const change = following(known, settled.get(replaced) as ResourceChange, reader, resource, path, value);
        if (change.action === "replace" && known?.action !== "replace") next.add(reader);
        settled.set(reader, change.action === "replace" ? withLoss(change, resource) : change);
      }
    fresh = next;
  }
  return settled;
}

function following(
  known: ResourceChange | undefined,
  { stack }: ResourceChange,
  address: string,
  { type, arguments: block }: Resource,
  path: readonly string[],
  value: string,
): ResourceChange {
  const field = path.join(".");
  const forces = (own(LIFECYCLES, type)?.replacedBy ?? []).some((forced) => field === forced || field.startsWith(`${forced}.`));
  const change: ArgumentChange = {
    field,
    old: isSecret(type, path, block, value) ? SENSITIVE : textOf(value),
    new: UNKNOWN,
    ...(forces && { forcesReplacement: true as const }),
  };
  const before = known ?? { stack, address, action: "update", arguments: [], planned: false };
  const others = before.arguments.filter((other) => other.field !== field);
  return {
    ...before,
    action: forces ? "replace" : before.action,
    arguments: forces
      ? [change, ...others]
      : [...others, ...(others.length === before.arguments.length ? [change] : before.arguments.filter((other) => other.field === field))],
  };
}

interface Reader extends Reference {
  readonly reader: string;
}

/** By address, whoever reads one of its attributes. */
const readersIn = (resources: Resources): ReadonlyMap<string, readonly Reader[]> => groupBy(readings(resources), ({ address }) => address);

function* readings(resources: Resources): Generator<Reader> {
  for (const [reader, { arguments: block }] of resources)
    for (const reference of referencesIn(block)) if (reference.address !== reader && resources.has(reference.address)) yield { ...reference, reader };
}
