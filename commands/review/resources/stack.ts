import { byCodeUnit, sameForm } from "../../../model/canonical";
import { type Collision, collision } from "../../../model/order/collision";
import { own } from "../../../model/own";
import { effectiveMoves, type Moves, renamed } from "../../../terraform/order/moves";
import { LIFECYCLES } from "../../../terraform/provider/lifecycles/lifecycles";
import type { JsonObject } from "../json";
import type { ArgumentChange, ResourceAction, ResourceChange, SettingChange } from "../review";
import type { StackConfiguration } from "../side";
import { argumentChanges } from "./argument-changes";
import { BODIES, bodyReplaces, SEE_DASHBOARDS } from "./bodies";
import { cascaded } from "./cascade";
import { COLLISION_LOSSES, lossOf } from "./losses";
import { inRegion } from "./region";
import { type Resource, resourcesOf } from "./resource";
import { type Meta, settingChanges } from "./settings";

export function compareStack(
  old: StackConfiguration | undefined,
  now: StackConfiguration | undefined,
): { readonly resources: readonly ResourceChange[]; readonly settings: readonly SettingChange[] } {
  const stack = (now ?? old)?.name ?? "";
  const [before, after] = [resourcesOf(old), resourcesOf(now)];
  const moves = effectiveMoves(now?.moved ?? [], before, after);
  const imports = new Set((now?.import ?? []).map(({ to }) => to));
  const metas: Meta[] = [];
  const changes = new Map<string, ResourceChange>();
  const [wasIn, isIn] = [inRegion(old), inRegion(now)];
  const collides: Collides = (was, is) => collision(is.type, was && wasIn(was), isIn(is));
  const compared: Place["compared"] = (was, is) => {
    const [before, after] = [wasIn(was), isIn(is)];
    const isSaidOnce = (was.arguments.region === undefined) !== (is.arguments.region === undefined);
    return isSaidOnce && before.region === after.region ? [before, after] : [was.arguments, is.arguments];
  };
  for (const [address, resource] of after) {
    const from = moves.byTarget.get(address);
    const was = before.get(from ?? address);
    if (was === resource && from === undefined) continue;
    const change = was
      ? compareResource({ stack, address, moves, from, collides, compared }, was, resource)
      : { ...line(stack, address, imports.has(address) ? "import" : "create") };
    if (change) changes.set(address, change);
    if (was && from === undefined && !sameForm(was.meta, resource.meta)) metas.push({ address, type: resource.type, old: was.meta, new: resource.meta });
  }
  const removed = forgotten(now);
  for (const [address, was] of before)
    if (!after.has(address) && !moves.bySource.has(address)) changes.set(address, gone(stack, address, was, now === undefined || removed.has(address)));
  const settled = cascaded(changes, after, (change, resource) => withLoss(change, collides, resource));
  return {
    resources: [...settled.values()].sort((a, b) => byCodeUnit(a.address, b.address)),
    settings: settingChanges(stack, old, now, {
      moves: new Set([...moves.bySource].map(([from, to]) => `${from} -> ${to}`)),
      imports: new Set([...changes.values()].filter(({ action }) => action === "import").map(({ address }) => address)),
      removed: new Set([...removed].filter((address) => before.has(address) && !after.has(address))),
      metas,
    }),
  };
}

/** What comes of a replacement that is made before the other is destroyed. */
type Collides = (was: Resource | undefined, is: Resource) => Collision | undefined;

interface Place {
  readonly stack: string;
  readonly address: string;
  readonly moves: Moves;
  readonly from: string | undefined;
  readonly collides: Collides;
  /** The arguments of both as they are compared: a region that one of them names, and the other has by its provider, is the same. */
  readonly compared: (was: Resource, is: Resource) => readonly [JsonObject, JsonObject];
}

function compareResource({ stack, address, moves, from, collides, compared }: Place, was: Resource, is: Resource): ResourceChange | undefined {
  const [before, now] = compared(was, is);
  if (from === undefined && sameForm(before, now)) return undefined;
  const old = renamed(before, moves);
  const changes = argumentChanges({
    type: is.type,
    old,
    new: now,
    replacedBy: own(LIFECYCLES, is.type)?.replacedBy ?? [],
    elsewhere: Object.fromEntries((own(BODIES, is.type)?.arguments ?? []).map((name) => [name, SEE_DASHBOARDS])),
  });
  const forced = changes.some(({ forcesReplacement }) => forcesReplacement) || bodyReplaces(is.type, old, now);
  if (changes.length === 0 && from === undefined) return undefined;
  const action: ResourceAction = forced ? "replace" : from !== undefined ? "move" : "update";
  const change = { ...line(stack, address, action, changes), ...(from !== undefined && { from }) };
  return forced ? withLoss(change, collides, is, was) : change;
}

/** What a replacement loses, and what keeps it from being made. */
function withLoss(change: ResourceChange, collides: Collides, is: Resource, was?: Resource): ResourceChange {
  const { type, arguments: now, meta } = is;
  const { lifecycle } = meta as { readonly lifecycle?: { readonly prevent_destroy?: boolean; readonly create_before_destroy?: boolean } };
  const met = lifecycle?.create_before_destroy === true ? collides(was, is) : undefined;
  const loses = met ? COLLISION_LOSSES[met] : lossOf(type, was?.arguments ?? now);
  const hindered = lifecycle?.prevent_destroy === true ? "prevented" : met;
  return { ...change, ...(hindered && { hindered }), ...(loses !== undefined && { loses }) };
}

function gone(stack: string, address: string, { type, arguments: old }: Resource, forgotten: boolean): ResourceChange {
  // With `skip_destroy`, the provider only drops it from the state.
  if (forgotten || old.skip_destroy === true) return line(stack, address, "forget");
  const loses = lossOf(type, old);
  return { ...line(stack, address, "destroy"), ...(loses !== undefined && { loses }) };
}

const line = (stack: string, address: string, action: ResourceAction, changes: readonly ArgumentChange[] = []): ResourceChange => ({
  stack,
  address,
  action,
  arguments: changes,
  planned: false,
});

/** Addresses that `removed` blocks take out of the state without destroying what is there. */
function forgotten(stack: StackConfiguration | undefined): ReadonlySet<string> {
  const { removed = [] } = (stack?.rest ?? {}) as { readonly removed?: unknown };
  const blocks = (Array.isArray(removed) ? removed : [removed]) as readonly { readonly from?: unknown; readonly lifecycle?: unknown }[];
  const keeps = (lifecycle: unknown): boolean =>
    (Array.isArray(lifecycle) ? lifecycle : [lifecycle]).some((each) => (each as { destroy?: unknown })?.destroy === false);
  return new Set(blocks.flatMap(({ from, lifecycle }) => (typeof from === "string" && keeps(lifecycle) ? [from] : [])));
}
