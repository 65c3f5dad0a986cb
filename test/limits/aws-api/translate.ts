import { isBlock, isUnknown, plainText } from "../../../model/limits/reader";
import { CALLS, type Call, COMMON, type Target, type Targets } from "./calls";
import { UNKNOWN } from "./judge";
import { service } from "./model";

export type Place = readonly (string | number)[];

/** One value of a resource with the rule that AWS's model has for it. `key`: the rule is of a map's key at this place. */
export interface Leaf {
  readonly at: Place;
  /** The place as limits name it: `metric_query[].metric.dimensions{key}`. */
  readonly argument: string;
  readonly service: string;
  readonly shape: string;
  readonly key?: true;
}

export interface Translated {
  readonly service: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly leaves: readonly Leaf[];
}

type Config = Readonly<Record<string, unknown>>;

/**
 * A rendered resource as the calls by which Terraform's provider makes it.
 * @throws Error for a type or an argument that the table of calls has not.
 */
export function callsOf(type: string, config: Config): readonly Translated[] {
  const calls = Object.hasOwn(CALLS, type) ? CALLS[type] : undefined;
  if (!calls) throw new Error(`${type} has no call: add it to the table`);
  return calls
    .filter(({ when }) => when === undefined || isGiven(config[when]))
    .map((call) => {
      const input: Record<string, unknown> = { ...call.given };
      const leaves: Leaf[] = [];
      const shape = service(call.service).operations[call.operation]?.input?.shape ?? "";
      fill(input, config, { ...COMMON, ...call.targets }, { call, type, shape, at: [], argument: "", leaves });
      return { service: call.service, operation: call.operation, input, leaves };
    });
}

/** Zero and an empty map are none to Terraform's provider. */
const isGiven = (value: unknown): boolean => Boolean(value) && !(isBlock(value) && Object.keys(value).length === 0);

interface Within {
  readonly call: Call;
  readonly type: string;
  /** AWS's structure that is filled. */
  readonly shape: string;
  readonly at: Place;
  readonly argument: string;
  readonly leaves: Leaf[];
}

function fill(into: Record<string, unknown>, config: Config, targets: Targets, within: Within): void {
  for (const [argument, value] of Object.entries(config)) {
    if (argument === "//") continue;
    const target = Object.hasOwn(targets, argument) ? targets[argument] : undefined;
    const at = [...within.at, argument];
    if (target === undefined)
      throw new Error(`${within.type}: ${at.join(".")} has no member in ${within.call.operation}: add it to the table, or say why it is left out`);
    if (value === null || value === undefined) continue;
    place(into, target, value, { ...within, at, argument: within.argument === "" ? argument : `${within.argument}.${argument}` });
  }
}

function place(into: Record<string, unknown>, target: Target, value: unknown, within: Within): void {
  if (typeof target === "string") put(into, target, plain(value, shapeOf(target, within), within));
  else if ("pairs" in target) put(into, target.to, pairs(value, target.pairs, shapeOf(target.to, within), within));
  else if ("block" in target) placeBlock(into, target, value, within);
}

function placeBlock(into: Record<string, unknown>, target: Extract<Target, { block: Targets }>, value: unknown, within: Within): void {
  const shape = target.to === "" ? within.shape : shapeOf(target.to, within);
  const blocks = Array.isArray(value) ? value : [value];
  const { type, member } = service(within.call.service).shapes[shape] ?? {};
  const inner = type === "list" ? (member?.shape ?? "") : shape;
  const made = blocks.map((block, index) => {
    const holder: Record<string, unknown> = target.to === "" ? into : {};
    const many = Array.isArray(value);
    fill(holder, block as Config, target.block, {
      ...within,
      shape: inner,
      at: many ? [...within.at, index] : within.at,
      argument: many && type === "list" ? `${within.argument}[]` : within.argument,
    });
    return holder;
  });
  if (target.to !== "") put(into, target.to, type === "list" ? made : made[0]);
  if (type === "list" && !target.list) note(within, shape);
}

/** A map as AWS's list of pairs; each key and value with its rule. */
function pairs(value: unknown, [key, name]: readonly [string, string], shape: string, within: Within): unknown {
  if (!isBlock(value) || isUnknown(value, "snake_case")) return UNKNOWN;
  const { shapes } = service(within.call.service);
  const pair = shapes[shape]?.member?.shape ?? "";
  const member = (which: string) => shapes[pair]?.members?.[which]?.shape ?? "";
  note(within, shape);
  return Object.entries(value).map(([own, element]) => {
    note(inMap(within, own, "{key}"), member(key), true);
    return { [key]: plainText(own, "snake_case"), [name]: plain(element, member(name), inMap(within, own, "{}")) };
  });
}

/** A value as the vendor sees it; what only Terraform knows stays open. */
function plain(value: unknown, shape: string, within: Within): unknown {
  const rule = service(within.call.service).shapes[shape];
  note(within, shape);
  if (isUnknown(value, "snake_case")) return UNKNOWN;
  if (Array.isArray(value))
    return value.map((element, index) => plain(element, rule?.member?.shape ?? "", { ...within, at: [...within.at, index], argument: `${within.argument}[]` }));
  if (isBlock(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, element]) => {
        note(inMap(within, key, "{key}"), rule?.key?.shape ?? "", true);
        return [plainText(key, "snake_case"), plain(element, rule?.value?.shape ?? "", inMap(within, key, "{}"))];
      }),
    );
  if (typeof value === "string") return plainText(value, "snake_case");
  return value;
}

const inMap = (within: Within, key: string, what: string): Within => ({ ...within, at: [...within.at, key], argument: `${within.argument}${what}` });

function note({ at, argument, call, leaves }: Within, shape: string, key?: true): void {
  leaves.push({ at, argument, service: call.service, shape, ...(key && { key }) });
}

function shapeOf(path: string, { call, shape }: Within): string {
  const { shapes } = service(call.service);
  return path.split(".").reduce((name, member) => {
    const found = shapes[name]?.members?.[member]?.shape;
    if (found === undefined) throw new Error(`AWS's model of ${call.operation} has no member ${path}`);
    return found;
  }, shape);
}

function put(into: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split(".");
  let holder = into;
  for (const step of steps.slice(0, -1)) {
    holder[step] ??= {};
    holder = holder[step] as Record<string, unknown>;
  }
  holder[steps.at(-1) as string] = value;
}
