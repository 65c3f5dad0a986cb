import type { Naming } from "../../model/order/named";
import { own } from "../../model/own";

export type Arguments = Readonly<Record<string, unknown>>;

/** A stack's resources as they are rendered, as far as order goes. */
export interface StackResources {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Arguments>>>>;
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
}

export interface Node {
  readonly address: string;
  readonly type: string;
  /** With what is addressed to Terraform: `depends_on`, `lifecycle`. */
  readonly block: Arguments;
}

/** What depends on what in a stack: by references and `depends_on`, which is what Terraform orders by and keeps in its state. */
export class Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly #dependencies = new Map<string, ReadonlySet<string>>();
  #outlasting: ReadonlySet<string> | undefined;

  constructor({ resource = {} }: StackResources) {
    this.nodes = new Map(
      Object.entries(resource).flatMap(([type, byId]) =>
        Object.keys(byId).map((id) => [`${type}.${id}`, new Lazy(`${type}.${id}`, type, () => byId[id] as Arguments)] as const),
      ),
    );
  }

  /** Addresses that a resource depends on itself. */
  dependencies(address: string): ReadonlySet<string> {
    const known = this.#dependencies.get(address);
    if (known) return known;
    const found = new Set<string>();
    const block = this.nodes.get(address)?.block ?? {};
    for (const [argument, value] of Object.entries(block)) if (argument !== "//") for (const to of this.#addresses(value, argument)) found.add(to);
    found.delete(address);
    this.#dependencies.set(address, found);
    return found;
  }

  /** Whether one depends on the other, through whatever is between. */
  dependsOn(from: string, to: string): boolean {
    return this.#reach([from]).has(to);
  }

  /** Addresses that Terraform destroys last: those marked, and all that they depend on, which it marks by itself. */
  get outlasting(): ReadonlySet<string> {
    this.#outlasting ??= this.#reach([...this.nodes.values()].filter(isMarked).map(({ address }) => address));
    return this.#outlasting;
  }

  /** Whether a resource names another in this way. */
  names(namer: Node, named: Node, { by, at, spelled, through }: Pick<Naming, "by" | "at" | "spelled" | "through">): boolean {
    if (namer.type !== by || namer.address === named.address) return false;
    if (through && !this.#isReached(namer, named, through)) return false;
    const values = at.map((argument) => own(namer.block, argument)).filter((value) => value !== undefined);
    if (spelled === undefined)
      return (
        this.dependencies(namer.address).has(named.address) &&
        at.some((argument) => this.#addresses(own(namer.block, argument), argument).includes(named.address))
      );
    const names = spelled.map((form) => spell(form, named.block));
    return names.every((name) => name !== undefined && values.some((value) => holds(value, name)));
  }

  #isReached(namer: Node, named: Node, { by, spelled }: NonNullable<Naming["through"]>): boolean {
    const texts = spelled.map((form) => spell(form, named.block));
    return [...this.nodes.values()].some(
      ({ type, address, block }) =>
        type === by && this.dependencies(address).has(namer.address) && texts.every((text) => text !== undefined && holds(block, text)),
    );
  }

  #addresses(value: unknown, argument: string): readonly string[] {
    if (value === undefined) return [];
    if (argument === "depends_on") return (value as readonly string[]).filter((address) => this.nodes.has(address));
    return [...referencesIn(value)].map(({ address }) => address).filter((address) => this.nodes.has(address));
  }

  #reach(from: readonly string[]): ReadonlySet<string> {
    const reached = new Set(from);
    for (const address of reached) for (const next of this.dependencies(address)) reached.add(next);
    return reached;
  }
}

/** Documents of a review read a block when somebody asks for it. */
class Lazy implements Node {
  constructor(
    readonly address: string,
    readonly type: string,
    private readonly read: () => Arguments,
  ) {}

  get block(): Arguments {
    return this.read();
  }
}

export const isMarked = ({ block }: Pick<Node, "block">): boolean =>
  (own(block, "lifecycle") as { readonly create_before_destroy?: boolean } | undefined)?.create_before_destroy === true;

export interface Reference {
  readonly address: string;
  readonly attribute: string;
  /** Keys on the way to it. */
  readonly path: readonly string[];
  /** The whole text. */
  readonly value: string;
}
const REFERENCE = /\b([a-z][a-z0-9_]*\.[A-Za-z_][\w-]*)\.([a-z_][a-z0-9_]*)/g;

/** What a value's templates refer to, in whatever is within it. */
export function* referencesIn(value: unknown, path: readonly string[] = []): Generator<Reference> {
  if (typeof value === "string") {
    if (value.includes("${")) for (const [, address = "", attribute = ""] of value.matchAll(REFERENCE)) yield { address, attribute, path, value };
  } else if (Array.isArray(value)) for (const element of value) yield* referencesIn(element, path);
  else if (typeof value === "object" && value !== null) for (const [key, entry] of Object.entries(value)) yield* referencesIn(entry, [...path, key]);
}

/** A form with the arguments in it; nothing where one is not set. */
export function spell(form: string, block: Arguments): string | undefined {
  const missing = [...form.matchAll(PLACE)].some(([, argument = ""]) => typeof own(block, argument) !== "string");
  return missing ? undefined : form.replace(PLACE, (_, argument: string) => own(block, argument) as string);
}
const PLACE = /\{(\w+)\}/g;

/** Whether a name stands somewhere in a value, and not as a part of a longer one. */
export function holds(value: unknown, name: string): boolean {
  if (typeof value === "string") return standsIn(value, name);
  return typeof value === "object" && value !== null && Object.values(value).some((entry) => holds(entry, name));
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + name.length] ?? " "];
    if (!(PART.test(before) && PART.test(name[0] ?? " ")) && !(PART.test(after) && PART.test(name.at(-1) ?? " "))) return true;
  }
  return false;
}
const PART = /[\w.-]/;
