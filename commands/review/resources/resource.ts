import type { JsonObject } from "../json";
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

/** By address. */
export function resourcesOf(stack: StackConfiguration | undefined): Resources {
  const found = new Map<string, Resource>();
  for (const [type, ofType] of Object.entries(stack?.resource ?? {}))
    for (const [id, body] of Object.entries(ofType)) found.set(`${type}.${id}`, resourceOf(type, body));
  return found;
}

/** Both sides have most resources in common: those are split once, and are then equal at a glance. */
const SPLIT = new WeakMap<object, Resource>();

function resourceOf(type: string, body: JsonObject): Resource {
  const known = SPLIT.get(body);
  if (known?.type === type) return known;
  const [own, meta]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const key of Object.keys(body)) (META.has(key) ? meta : own)[key] = body[key];
  const resource = { type, arguments: own, meta };
  SPLIT.set(body, resource);
  return resource;
}
