import { own } from "../../../model/own";
import { type JsonObject, unread } from "../json";
import type { StackConfiguration } from "../side";

/** A resource's own arguments, without what is addressed to Terraform. */
export interface Resource {
  readonly type: string;
  readonly arguments: JsonObject;
  readonly meta: JsonObject;
}
export type Resources = ReadonlyMap<string, Resource>;

/** Arguments that Terraform itself reads, and comments. */
const META = new Set(["//", "connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"]);

/**
 * By address; each is looked at when somebody asks for its arguments.
 * @param types Those that are wanted. @default all
 */
export function resourcesOf(stack: StackConfiguration | undefined, types = Object.keys(stack?.resource ?? {})): Resources {
  const found = new Map<string, Resource>();
  for (const type of types) {
    const ofType = own(stack?.resource, type) ?? {};
    for (const id of Object.keys(ofType)) found.set(`${type}.${id}`, resourceOf(type, ofType, id));
  }
  return found;
}

/** Both sides have most resources in common: those are one, and so are equal at a glance. */
const KNOWN = new WeakMap<object, Resource>();

function resourceOf(type: string, ofType: Readonly<Record<string, JsonObject>>, id: string): Resource {
  const block = unread(ofType, id) as object;
  const known = KNOWN.get(block);
  if (known?.type === type) return known;
  const resource = new Split(type, () => ofType[id] as JsonObject);
  KNOWN.set(block, resource);
  return resource;
}

class Split implements Resource {
  #parts: Pick<Resource, "arguments" | "meta"> | undefined;

  constructor(
    readonly type: string,
    private readonly body: () => JsonObject,
  ) {}

  get arguments(): JsonObject {
    return this.#split().arguments;
  }

  get meta(): JsonObject {
    return this.#split().meta;
  }

  #split(): Pick<Resource, "arguments" | "meta"> {
    if (this.#parts) return this.#parts;
    const body = this.body();
    const those = (meta: boolean): JsonObject => Object.fromEntries(Object.entries(body).filter(([key]) => META.has(key) === meta));
    this.#parts = { arguments: those(false), meta: those(true) };
    return this.#parts;
  }
}
