import { createHash } from "node:crypto";
import { isObject, type ObjectValue, UNKNOWN, type Value } from "../protocol/values";
import type { Block, Type } from "../schemas/schema";

/**
 * The state after an apply that no vendor has seen: each unknown value becomes one of its type, always the same for the
 * same resource. Ids are digits, since some resources read their id as a number.
 */
export function invent(type: string, planned: Value, block: Block): Value {
  if (!isObject(planned)) return planned;
  return inventBlock(planned, block, { type, digits: digits(type, planned) });
}

interface Identity {
  readonly type: string;
  readonly digits: string;
}

function inventBlock(value: ObjectValue, { attributes, blocks }: Block, identity: Identity): ObjectValue {
  const state: Record<string, Value> = {};
  for (const [name, attribute] of Object.entries(attributes)) state[name] = inventValue(name, value[name] ?? null, attribute.type, identity);
  for (const [name, { block }] of Object.entries(blocks)) {
    const given = value[name] ?? null;
    if (Array.isArray(given)) state[name] = given.map((element: Value) => (isObject(element) ? inventBlock(element, block, identity) : element));
    else state[name] = isObject(given) ? inventBlock(given, block, identity) : given;
  }
  return state;
}

function inventValue(name: string, value: Value, type: Type, identity: Identity): Value {
  if (value === UNKNOWN) return invented(name, type, identity);
  if (typeof type === "string" || value === null) return value;
  if (Array.isArray(value)) return "collection" in type ? value.map((element: Value) => inventValue(name, element, type.of, identity)) : value;
  if (!isObject(value)) return value;
  if ("collection" in type) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inventValue(name, entry, type.of, identity)]));
  return inventBlock(value, { attributes: type.object, blocks: {} }, identity);
}

function invented(name: string, type: Type, identity: Identity): Value {
  if (typeof type === "object") {
    if ("object" in type) return inventBlock(openMembers(type.object), { attributes: type.object, blocks: {} }, identity);
    // One element, because that is what references to a list that the vendor fills ask for.
    return type.collection === "map" ? {} : [invented(name, type.of, identity)];
  }
  if (type === "number") return 1;
  if (type === "bool") return false;
  const { type: resource, digits: id } = identity;
  return name === "arn" || name.endsWith("_arn") ? arn(resource, id) : name === "id" ? id : hashed([id, name]);
}

/** Of the form that the service's own have, since other resources' limits ask for it: IAM's have no region. */
function arn(resource: string, id: string): string {
  const [, service = "service", ...kind] = resource.split("_");
  return `arn:aws:${service}:${service === "iam" ? "" : "eu-central-1"}:000000000000:${kind.join("_") || resource}/${id}`;
}

const openMembers = (members: object): ObjectValue => Object.fromEntries(Object.keys(members).map((member) => [member, UNKNOWN]));

function digits(type: string, planned: ObjectValue): string {
  return hashed([type, planned]);
}

/** Each attribute its own: Terraform prints ids, which must not be what a secret is, too. */
function hashed(parts: readonly unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)));
  return String(hash.digest().readUIntBE(0, 6));
}
