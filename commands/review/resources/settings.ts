import { byCodeUnit, canonicalJson, sameForm } from "../../../model/canonical";
import { groupBy } from "../../../model/group";
import { own } from "../../../model/own";
import { isObject, type JsonObject, textFrom } from "../json";
import type { ArgumentChange, SettingChange } from "../review";
import type { StackConfiguration } from "../side";
import { argumentChanges } from "./argument-changes";
import { masked } from "./secrets";
import { textOf } from "./values";

/** What of a resource is addressed to Terraform and not to its provider: `lifecycle`, `depends_on`, comments. */
export interface Meta {
  readonly address: string;
  readonly type: string;
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** Blocks whose effect stands in a resource's line. */
export interface Accounted {
  /** `<from> -> <to>` */
  readonly moves: ReadonlySet<string>;
  /** Addresses. */
  readonly imports: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly metas: readonly Meta[];
}

/** What differs in a stack beside its resources' arguments, block by block. */
export function settingChanges(
  stack: string,
  old: StackConfiguration | undefined,
  now: StackConfiguration | undefined,
  accounted: Accounted,
): readonly SettingChange[] {
  const { removed: oldRemoved, ...oldRest } = old?.rest ?? {};
  const { removed: newRemoved, ...newRest } = now?.rest ?? {};
  const [before, after] = [blocksOf(oldRest), blocksOf(newRest)];
  const changes = [
    ...(old === undefined || now === undefined ? [whole(now !== undefined)] : []),
    ...[...new Set([...before.keys(), ...after.keys()])].map((block) => compareBlock(block, before.get(block), after.get(block))),
    listed("moved", named(old?.moved ?? [], move), named(now?.moved ?? [], move), accounted.moves),
    listed(
      "import",
      named(old?.import ?? [], ({ to }) => to),
      named(now?.import ?? [], ({ to }) => to),
      accounted.imports,
    ),
    listed("removed", named(listOf(oldRemoved), from), named(listOf(newRemoved), from), accounted.removed),
    ...folded(accounted.metas),
  ];
  return changes
    .filter(({ arguments: changed }) => changed.length > 0)
    .map((change) => ({ stack, ...change }))
    .sort((a, b) => byCodeUnit(a.block, b.block));
}

type Changed = Omit<SettingChange, "stack">;

/** From how many resources on one change of all of them is one line. */
const FOLDED = 5;

/** A new version marks hundreds of resources alike: as so many lines they would hide what else there is. */
function folded(metas: readonly Meta[]): readonly Changed[] {
  const told = metas.map((meta) => ({ ...meta, arguments: argumentChanges(meta) }));
  return [...groupBy(told, ({ arguments: changes }) => canonicalJson(changes)).values()].flatMap((alike): readonly Changed[] => {
    if (alike.length < FOLDED) return alike.map(({ address, arguments: changes }) => ({ block: `resource.${address}`, arguments: changes }));
    const types = [...groupBy(alike, ({ type }) => type)].map(([type, those]) => `${those.length} ${type}`).sort(byCodeUnit);
    return [{ block: `resources: ${types.join(", ")}`, arguments: alike[0]?.arguments ?? [] }];
  });
}

function whole(added: boolean): Changed {
  const [here, away] = ["deployed from here", "not deployed from here: what it made stays as it is"];
  return { block: "stack", arguments: [added ? { field: "stack", new: here } : { field: "stack", old: here, new: away }] };
}

/** Names that follow a kind of block before its own arguments: `provider.aws`, `data.aws_ssm_parameter.<id>`. */
const NAMES: Readonly<Record<string, number>> = { "//": 0, data: 2, module: 1, output: 1, provider: 1, terraform: 1, variable: 1 };

function blocksOf(rest: JsonObject): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const add = (path: readonly string[], value: unknown, names: number): void => {
    if (names === 0 || !isObject(value)) found.set(path.join("."), value);
    else
      for (const [key, entry] of Object.entries(value))
        add([...path, key], entry, path.length === 1 && path[0] === "terraform" && key === "backend" ? 1 : names - 1);
  };
  for (const [kind, value] of Object.entries(rest)) add([kind], value, own(NAMES, kind) ?? 0);
  return found;
}

function compareBlock(block: string, old: unknown, now: unknown): Changed {
  if (sameForm(old, now)) return { block, arguments: [] };
  const type = block.replace(/\..*$/s, "");
  const kind = type === "data" ? (block.split(".")[1] ?? type) : type;
  if (old !== undefined && now !== undefined) return { block, arguments: argumentChanges({ type: kind, old, new: now }) };
  const given = unwrapped(old ?? now);
  // A block that comes or goes is shown argument by argument, as far as it has any.
  const within = isObject(given) && Object.keys(given).length > 0;
  const empty = within ? {} : undefined;
  const changed = argumentChanges({ type: kind, old: old === undefined ? empty : given, new: now === undefined ? empty : given });
  return {
    block,
    arguments: within ? changed : [{ field: block, ...(old === undefined ? { new: textOf(masked(kind, now)) } : { old: textOf(masked(kind, old)) }) }],
  };
}

const unwrapped = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

const listOf = (value: unknown): readonly JsonObject[] => (value === undefined ? [] : Array.isArray(value) ? value : [value as JsonObject]);
const move = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} -> ${to}`;
const from = (block: JsonObject): string => textFrom(block.from);

function named<T>(blocks: readonly T[], name: (block: T) => string): ReadonlyMap<string, T> {
  return new Map(blocks.map((block) => [name(block), block]));
}

function listed<T>(block: string, old: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>, accounted: ReadonlySet<string>): Changed {
  const names = [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnit);
  return {
    block,
    arguments: names.flatMap((name): readonly ArgumentChange[] => {
      const [before, after] = [old.get(name), now.get(name)];
      if (sameForm(before, after) || (accounted.has(name) && before === undefined)) return [];
      return [{ field: name, ...(before !== undefined && { old: textOf(before) }), ...(after !== undefined && { new: textOf(after) }) }];
    }),
  };
}
