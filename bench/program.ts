import type { TerraformStack } from "../constructs/cdktf";
import { type Arguments, addresses, type StackOutput } from "./output";
import { blockNumber } from "./platform";

/** A stack of the bare program. */
export interface BareStack {
  readonly name: string;
  declare(stack: TerraformStack, blocks: number): void;
}

/**
 * The bare program that declares what our output holds: JavaScript with one loop over the blocks, whose body is the first
 * block's resources with the number filled in by template literals, and references as tokens of the resource they name.
 */
export function bareProgram(stacks: readonly StackOutput[]): string {
  const classes = new Map<string, string>();
  const bodies = stacks.map((stack) => stackBody(stack, classes));
  return [
    "module.exports = (load) => {",
    ...[...classes].map(([name, load]) => `const ${name} = ${load};`),
    'const number = (block) => "a" + String(block).padStart(4, "0");',
    `return [${bodies.join(",\n")}];`,
    "};",
  ].join("\n");
}

interface Declared {
  readonly address: string;
  readonly arguments: Arguments;
  /** The block's number; nothing for what a platform has once. */
  readonly block?: string | undefined;
}

function stackBody(stack: StackOutput, classes: Map<string, string>): string {
  const all: readonly Declared[] = [...addresses(stack.data).map(([address, value]) => [`data.${address}`, value] as const), ...addresses(stack.resource)].map(
    ([address, value]) => ({ address, arguments: value, block: /-(a\d{4})(?!\d)/.exec(address)?.[1] }),
  );
  const ordered = byReference(all);
  const first = blockNumber(1);
  const once = ordered.filter(({ block }) => block === undefined);
  const readers = readersOfBlocks(once, new Set(all.flatMap(({ address, block }) => (block === undefined ? [] : [address]))));
  const ids = new Set<string>();
  const write = (declared: readonly Declared[], block?: string) => declared.map((one) => statement(one, block, ids, classes)).join("\n");
  const providers = Object.entries(stack.provider).flatMap(([provider, configs]) =>
    configs.map((config) => `new ${classFor(`provider.${provider}`, classes)}(stack, ${JSON.stringify(provider)}, ${expression(camel(config), undefined)});`),
  );
  return [
    `{ name: ${JSON.stringify(stack.name)}, declare(stack, blocks) {`,
    "const made = {};",
    ...providers,
    write(once.filter(({ address }) => !readers.has(address))),
    "for (let block = 1; block <= blocks; block++) {",
    "const n = number(block);",
    write(
      ordered.filter(({ block }) => block === first),
      first,
    ),
    "}",
    write(once.filter(({ address }) => readers.has(address))),
    "} }",
  ].join("\n");
}

function statement({ address, arguments: value }: Declared, block: string | undefined, ids: Set<string>, classes: Map<string, string>): string {
  const type = address.slice(0, address.lastIndexOf("."));
  const id = address.slice(type.length + 1);
  // cdktf takes a construct's id for Terraform's; only where two types share one does it have to be said.
  const shared = ids.has(id);
  ids.add(id);
  const made = `made[${text(address, block)}] = new ${classFor(type, classes)}(stack, ${text(shared ? address : id, block)}, ${expression(camel(value), block)})`;
  return shared ? `(${made}).overrideLogicalId(${text(id, block)});` : `${made};`;
}

/** `aws_sns_topic` -> a constant that holds the class, loaded by a deep import. */
function classFor(type: string, classes: Map<string, string>): string {
  const name = type.replace(/\W/g, "_");
  if (!classes.has(name)) {
    const [, data, vendor, rest] = /^(data\.|provider\.)?([a-z0-9]+)_?(.*)$/.exec(type) as unknown as [string, string | undefined, string, string];
    const file = data === "provider." ? "provider" : `${data ? `data-${vendor}-` : ""}${rest.replaceAll("_", "-")}`;
    const path = `@cdktf/provider-${vendor}/lib/${file}`;
    const terraformType = data === "provider." ? vendor : type.replace(/^data\./, "");
    const found = Object.entries(require(path) as Record<string, { tfResourceType?: string }>).find(([, value]) => value.tfResourceType === terraformType);
    if (!found) throw new Error(`${path} has no class for ${terraformType}`);
    classes.set(name, `load(${JSON.stringify(path)}).${found[0]}`);
  }
  return name;
}

/** Arguments as the provider's classes take them; map keys are the user's. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, property]) => [
      key.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      MAPS.has(key) ? property : camel(property),
    ]),
  );
}
const MAPS: ReadonlySet<string> = new Set(["annotations", "details", "dimensions", "labels", "tags"]);

const REFERENCE = /^\$\{((?:data\.)?[a-z0-9_]+\.[A-Za-z0-9_-]+)\.([a-z0-9_]+)\}$/;

function expression(value: unknown, block: string | undefined, key?: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => (key === "dependsOn" ? `made[${text(one, block)}]` : expression(one, block))).join(", ")}]`;
  if (typeof value === "string") {
    const [, address, attribute] = REFERENCE.exec(value) ?? [];
    return address && attribute
      ? `made[${text(address, block)}].${attribute.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`
      : text(value, block);
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, property]) => `[${text(name, block)}]: ${expression(property, block, name)}`)
    .join(", ")} }`;
}

/** A literal, with the block's number as `n`. */
function text(value: string, block: string | undefined): string {
  const parts = block === undefined ? [value] : value.split(block);
  if (parts.length === 1) return JSON.stringify(value);
  return `\`${parts.map((part) => part.replace(/[\\`]|\$(?=\{)/g, "\\$&")).join("${n}")}\``;
}

/** What is referred to comes before what refers to it. */
function byReference(all: readonly Declared[]): readonly Declared[] {
  const known = new Map(all.map((one) => [one.address, one]));
  const done = new Set<string>();
  const ordered: Declared[] = [];
  const visit = (one: Declared) => {
    if (done.has(one.address)) return;
    done.add(one.address);
    for (const target of references(one)) {
      const other = known.get(target);
      if (other) visit(other);
    }
    ordered.push(one);
  };
  all.forEach(visit);
  return ordered;
}

function readersOfBlocks(once: readonly Declared[], blocks: ReadonlySet<string>): ReadonlySet<string> {
  const readers = new Set<string>();
  for (const one of once) if (references(one).some((target) => blocks.has(target) || readers.has(target))) readers.add(one.address);
  return readers;
}

function references({ arguments: { depends_on: after = [], ...value } }: Declared): readonly string[] {
  const found: string[] = [...(after as readonly string[])];
  JSON.stringify(value, (_, property) => {
    const [, address] = (typeof property === "string" && REFERENCE.exec(property)) || [];
    if (address) found.push(address);
    return property;
  });
  return found;
}
