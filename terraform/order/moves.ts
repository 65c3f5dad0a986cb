type JsonObject = Readonly<Record<string, unknown>>;

export interface Moves {
  /** Old address -> new. */
  readonly bySource: ReadonlyMap<string, string>;
  /** New address -> old. */
  readonly byTarget: ReadonlyMap<string, string>;
}

/** Whether a side has a resource at an address. */
interface Addresses {
  has(address: string): boolean;
}

/** The `moved` blocks that move something: base has what they move, and head has it at its new address alone. */
export function effectiveMoves(blocks: readonly { readonly from: string; readonly to: string }[], before: Addresses, after: Addresses): Moves {
  const declared = new Map(blocks.map(({ from, to }) => [from, to]));
  const moves: [string, string][] = [];
  const taken = new Set<string>();
  for (const from of declared.keys()) {
    if (!before.has(from) || after.has(from)) continue;
    const to = target(from, declared);
    if (!after.has(to) || before.has(to) || taken.has(to)) continue;
    moves.push([from, to]);
    taken.add(to);
  }
  return { bySource: new Map(moves), byTarget: new Map(moves.map(([from, to]) => [to, from])) };
}

/** Where a chain of blocks ends: what was renamed twice moves twice. */
function target(from: string, declared: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let current = from;
  for (let next = declared.get(current); next !== undefined && !passed.has(next); next = declared.get(current)) {
    passed.add(next);
    current = next;
  }
  return current;
}

const ADDRESS = /\b[a-z][a-z0-9_]*\.[A-Za-z_][\w-]*/g;

/** Arguments with their references to what moves brought to the new addresses: a reference that follows a move is no change. */
export function renamed(block: JsonObject, { bySource }: Moves): JsonObject {
  if (bySource.size === 0) return block;
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return value.includes("${") ? value.replace(ADDRESS, (address) => bySource.get(address) ?? address) : value;
    if (Array.isArray(value)) return value.map(rename);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rename(entry)])) : value;
  };
  return rename(block) as JsonObject;
}
