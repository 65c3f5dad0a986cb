import { type ClassText, type MemberText, readClasses } from "./classes";
import type { Attribute, Block, NestedBlock, Type } from "./schema";

export interface Recovered {
  /** `aws_sns_topic`; of a provider, its name. */
  readonly type: string;
  readonly block: Block;
}

/**
 * Terraform's schema of the resource, data source or provider that generated bindings declare. Lost for good, since the
 * generator drops them: which attributes are sensitive or write-only, item counts above one, and defaults.
 * @throws Error on text that the generator of @cdktf's prebuilt providers would not write.
 */
export function recover(source: string): Recovered {
  const classes = readClasses(source);
  const top = [...classes.values()].find(({ type }) => type !== undefined);
  if (!top?.type) throw new Error("no resource, data source or provider in the binding");
  const block = blockOf(top, classes);
  // cdktf adds it to providers; Terraform treats it as a meta-argument of its own.
  if (top.base === "TerraformProvider") delete (block.attributes as Record<string, Attribute>).alias;
  return { type: top.type, block };
}

type Classes = ReadonlyMap<string, ClassText>;

/**
 * How often a block may stand in itself. The generator makes one class of a block that has itself within, as Grafana's
 * policies have; the schema of Grafana's provider 4.45.1 repeats it so often and then ends.
 */
const DEEPEST = 5;

function blockOf(text: ClassText, classes: Classes, above: readonly ClassText[] = []): Block {
  const attributes: Record<string, Attribute> = {};
  const blocks: Record<string, NestedBlock> = {};
  for (const member of text.members) {
    const nested = member.nested && classes.get(member.nested.name);
    if (member.nested && nested && member.configuration?.block) {
      const element = elementOf(nested, classes);
      if ([...above, text].filter((one) => one === element).length < DEEPEST) blocks[member.name] = nestedBlock(member, nested, classes, [...above, text]);
    } else attributes[member.name] = { type: typeOf(member, classes), required: member.required, optional: member.optional, computed: member.computed };
  }
  return { attributes, blocks };
}

function nestedBlock(member: MemberText, nested: ClassText, classes: Classes, above: readonly ClassText[]): NestedBlock {
  const element = elementOf(nested, classes);
  const single = nested.base === "ComplexObject";
  const collection = member.configuration?.collection;
  return {
    nesting: single && collection === "struct" ? "single" : (single ? collection === "set" : member.nested?.wrapsSet) ? "set" : "list",
    block: blockOf(element, classes, above),
    min: member.required ? 1 : 0,
    ...(single && collection !== "struct" && { max: 1 as const }),
  };
}

/** A list's or a map's class says in its getter which class its elements have. */
function elementOf(nested: ClassText, classes: Classes): ClassText {
  if (nested.base === "ComplexObject") return nested;
  const element = nested.element === undefined ? undefined : classes.get(nested.element);
  if (!element) throw new Error(`no class for the elements of ${nested.name}`);
  return element;
}

function typeOf(member: MemberText, classes: Classes): Type {
  const nested = member.nested && classes.get(member.nested.name);
  if (member.nested && nested) {
    const object: Type = { object: blockAsObject(elementOf(nested, classes), classes) };
    if (nested.base === "ComplexObject") return member.configuration?.collection === "list" ? { collection: "list", of: object } : object;
    return { collection: nested.base === "ComplexMap" ? "map" : member.nested.wrapsSet ? "set" : "list", of: object };
  }
  const known = member.configuration?.storage ?? member.getter;
  const type = known === undefined ? undefined : TYPES[known];
  if (type === undefined) throw new Error(`${member.name}: no type for ${known ?? "a member without a getter"}`);
  return typeof type === "object" && "collection" in type && type.collection === "list" && isSet(member) ? { ...type, collection: "set" } : type;
}

const isSet = ({ configuration, wrapped }: MemberText): boolean => (configuration ? configuration.collection === "set" : wrapped);

function blockAsObject(text: ClassText, classes: Classes): Readonly<Record<string, Attribute>> {
  return Object.fromEntries(
    text.members.map((member) => [
      member.name,
      { type: typeOf(member, classes), required: member.required, optional: member.optional, computed: member.computed },
    ]),
  );
}

const list = (of: Type): Type => ({ collection: "list", of });
const map = (of: Type): Type => ({ collection: "map", of });

/** By the generator's names for storage classes, and for the getters of members that have none. */
const TYPES: Readonly<Record<string, Type>> = {
  string: "string",
  number: "number",
  boolean: "bool",
  any: "dynamic",
  stringList: list("string"),
  numberList: list("number"),
  stringMap: map("string"),
  numberMap: map("number"),
  booleanMap: map("bool"),
  anyMap: map("dynamic"),
  stringListList: list(list("string")),
  stringMapList: list(map("string")),
  stringMapMap: map(map("string")),
  getStringAttribute: "string",
  getNumberAttribute: "number",
  getBooleanAttribute: "bool",
  getListAttribute: list("string"),
  getNumberListAttribute: list("number"),
  getStringMapAttribute: map("string"),
  getNumberMapAttribute: map("number"),
  getBooleanMapAttribute: map("bool"),
  interpolationForAttribute: "dynamic",
  StringMap: map("string"),
  NumberMap: map("number"),
  BooleanMap: map("bool"),
  StringMapList: list(map("string")),
};
