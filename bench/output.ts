import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit, canonicalJson } from "../model/canonical";

export type Arguments = Readonly<Record<string, unknown>>;
/** Type -> id -> arguments. */
export type Resources = Readonly<Record<string, Readonly<Record<string, Arguments>>>>;
/** A synthesized stack, as far as the benchmark compares it. */
export interface StackOutput {
  readonly name: string;
  readonly provider: Readonly<Record<string, readonly Arguments[]>>;
  readonly resource: Resources;
  readonly data: Resources;
}

/** The stacks below an output directory, by name. What reads another stack's state is left out. */
export function readStacks(outdir: string): readonly StackOutput[] {
  const stacks = join(outdir, "stacks");
  return (existsSync(stacks) ? readdirSync(stacks) : []).sort(byCodeUnit).map((name) => {
    const { provider, resource = {}, data = {} } = JSON.parse(readFileSync(join(stacks, name, "cdk.tf.json"), "utf8"));
    const { terraform_remote_state: _, ...own } = data;
    return { name, provider, resource: withoutMetadata(resource), data: withoutMetadata(own) };
  });
}

export const countResources = (stacks: readonly StackOutput[]): number => stacks.reduce((total, { resource }) => total + addresses(resource).length, 0);

/** The first difference between what two programs declare; nothing when there is none. */
export function firstDifference(ours: readonly StackOutput[], bare: readonly StackOutput[]): string | undefined {
  const [a, b] = [ours.map(flat), bare.map(flat)];
  for (const [name, lines] of a.length >= b.length ? a : b) {
    const one = a.find(([other]) => other === name)?.[1];
    const two = b.find(([other]) => other === name)?.[1];
    if (!one || !two) return `${name} is in one output only`;
    for (const address of new Set([...lines.keys(), ...one.keys(), ...two.keys()]))
      if (one.get(address) !== two.get(address)) return `${name}: ${address}: ${difference(one.get(address) ?? "missing", two.get(address) ?? "missing")}`;
  }
  return undefined;
}

function difference(ours: string, bare: string): string {
  let at = 0;
  while (ours[at] === bare[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `ours ${around(ours)}, bare ${around(bare)}`;
}

const flat = ({ name, provider, resource, data }: StackOutput): readonly [string, ReadonlyMap<string, string>] => [
  name,
  new Map([
    ["provider", canonicalJson(provider)],
    ...addresses(resource).map(([address, value]) => [address, canonicalJson(value)] as const),
    ...addresses(data).map(([address, value]) => [`data.${address}`, canonicalJson(value)] as const),
  ]),
];

/** `type.id` and arguments. */
export function addresses(resources: Resources): readonly (readonly [string, Arguments])[] {
  return Object.entries(resources).flatMap(([type, byId]) => Object.entries(byId).map(([id, value]) => [`${type}.${id}`, value] as const));
}

function withoutMetadata(resources: Resources): Resources {
  return Object.fromEntries(
    Object.entries(resources).map(([type, byId]) => [type, Object.fromEntries(Object.entries(byId).map(([id, { "//": _, ...value }]) => [id, value]))]),
  );
}
