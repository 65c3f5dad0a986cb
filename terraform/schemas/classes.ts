/** A class of generated bindings, as text tells it. */
export interface ClassText {
  readonly name: string;
  readonly base: string;
  /** Terraform's type of a resource, data source or provider. */
  readonly type?: string;
  /** The class of a list's or map's elements. */
  readonly element?: string;
  readonly members: readonly MemberText[];
}

export interface MemberText {
  /** As Terraform spells it. */
  readonly name: string;
  readonly computed: boolean;
  readonly optional: boolean;
  readonly required: boolean;
  /** The class that holds it, and whether that wraps a set. */
  readonly nested?: { readonly name: string; readonly wrapsSet: boolean };
  readonly getter?: string;
  /** The getter turns a set into a list. */
  readonly wrapped: boolean;
  /** How the member is written; none for one that is read-only. */
  readonly configuration?: Configuration;
}

interface Configuration {
  /** "simple", "list", "set", "map" or "struct" */
  readonly collection: string;
  /** "string", "stringList" …; for nested members, a class. */
  readonly storage: string;
  readonly block: boolean;
  readonly single: boolean;
}

/** The classes of one binding, by name, in the generator's own layout: one statement a line, one comment a member. */
export function readClasses(source: string): ReadonlyMap<string, ClassText> {
  const configurations = readConfigurations(source);
  const classes = new Map<string, ClassText>();
  for (const [, name, base, body] of source.matchAll(CLASS)) {
    if (name === undefined || base === undefined || body === undefined) continue;
    const type = TYPE.exec(body)?.[1];
    const written = configurations.get(type === undefined ? lowerFirst(name.replace(/OutputReference$/, "")) : RESOURCE);
    const members = [...body.matchAll(MEMBER)].map(([, member, computed, given, required, rest]): MemberText => {
      const configuration = written?.get(member as string);
      return {
        name: member as string,
        computed: computed === "true",
        optional: given === "true",
        required: required === "true",
        ...held(rest as string, configuration),
        ...optional("configuration", configuration),
      };
    });
    classes.set(name, { name, base, ...optional("type", type), ...optional("element", ELEMENT.exec(body)?.[1]), members });
  }
  for (const written of configurations.values())
    for (const { block, storage, single } of written.values())
      if (block && !classes.has(storage)) for (const text of structOnly(source, storage, single, configurations)) classes.set(text.name, text);
  return classes;
}

/** Blocks of a provider have no classes, since nobody refers to them: an interface and a writer only. */
function structOnly(source: string, storage: string, single: boolean, configurations: ReadonlyMap<string, ReadonlyMap<string, Configuration>>): ClassText[] {
  const name = storage.replace(/List$/, "");
  const described = new RegExp(`^export interface ${name} \\{\\n(.*?)^\\}`, "ms").exec(source)?.[1] ?? "";
  const mandatory = new Set([...described.matchAll(/^ {2}readonly (\w+):/gm)].map(([, member]) => (member as string).toLowerCase()));
  const members = [...(configurations.get(lowerFirst(name)) ?? [])].map(([member, configuration]): MemberText => {
    const required = mandatory.has(member.replaceAll("_", "").toLowerCase());
    return { name: member, computed: false, optional: !required, required, ...held("", configuration), configuration };
  });
  if (single) return [{ name: storage, base: "ComplexObject", members }];
  return [
    { name: storage, base: "ComplexList", element: name, members: [] },
    { name, base: "ComplexObject", members },
  ];
}

const CLASS = /^export class (\w+) extends cdktf\.(\w+) \{\n(.*?)^\}/gms;
const TYPE = /^ {2}public static readonly tfResourceType = "(\w+)";/m;
const ELEMENT = /^ {2}public get\(\w+: \w+\): (\w+) \{/m;
const MEMBER = /^ {2}\/\/ (\w+) - computed: (\w+), optional: (\w+), required: (\w+)\n(.*?)^ {2}\}/gms;

function held(text: string, configuration: Configuration | undefined): Pick<MemberText, "nested" | "getter" | "wrapped"> {
  const nested = /= new (?:cdktf\.)?(\w+)\(this, "\w+"(?:, (true|false))?\)/.exec(text);
  if (nested?.[1]?.match(/^(?:String|Number|Boolean|Any)Map(?:List)?$/)) return { getter: nested[1], wrapped: nested[2] === "true" };
  if (nested) return { nested: { name: nested[1] as string, wrapsSet: nested[2] === "true" }, wrapped: false };
  if (configuration?.block) return { nested: { name: configuration.storage, wrapsSet: configuration.collection === "set" }, wrapped: false };
  return { ...optional("getter", /this\.(get\w+Attribute|interpolationForAttribute)\(/.exec(text)?.[1]), wrapped: text.includes("cdktf.Fn.tolist(") };
}

/** By struct (`SnsTopicFooOutputReference` is written by `snsTopicFooToHclTerraform`), how its members are written. */
function readConfigurations(source: string): ReadonlyMap<string, ReadonlyMap<string, Configuration>> {
  const configurations = new Map<string, ReadonlyMap<string, Configuration>>();
  for (const [, struct, body] of source.matchAll(WRITER))
    configurations.set(
      struct ?? RESOURCE,
      new Map(
        [...(body as string).matchAll(WRITTEN)].map(([, member, value, block, collection, storage]) => [
          member as string,
          {
            collection: collection as string,
            storage: storage as string,
            // The generator says `isBlock` of nested attributes, too; its mapper's second argument tells them apart.
            block: block === "true" && !/^cdktf\.listMapperHcl\(\w+, false\)/.test(value as string),
            single: !(value as string).startsWith("cdktf.listMapperHcl("),
          },
        ]),
      ),
    );
  return configurations;
}

const RESOURCE = "";
const WRITER = /^(?:export function (\w+)ToHclTerraform\(| {2}protected synthesizeHclAttributes\(\)).*?\n\s+const attrs = \{\n(.*?)\n\s+\};?\n/gms;
const WRITTEN = /^\s+(\w+): \{\n\s+value: (.*),\n\s+isBlock: (\w+),\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)",/gm;

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
