import { Encoder, ExtensionCodec, decode as unpack } from "@msgpack/msgpack";
import type { DynamicValue } from "./messages";

/** A value that only an apply will tell. */
export const UNKNOWN: unique symbol = Symbol("unknown");

/**
 * A value of Terraform's type system: objects and maps as objects, lists, sets and tuples as arrays, absent as null.
 * Numbers that a double can't hold exactly stay the decimal text that Terraform sends.
 */
export type Value = null | boolean | number | bigint | string | typeof UNKNOWN | readonly Value[] | ObjectValue;
export interface ObjectValue {
  readonly [name: string]: Value;
}

export const isObject = (value: Value): value is ObjectValue => value !== null && typeof value === "object" && !Array.isArray(value);

export function decode({ msgpack, json }: DynamicValue): Value {
  if (msgpack.length > 0) return unpack(msgpack, { extensionCodec: EXTENSIONS, useBigInt64: true }) as Value;
  return json.length > 0 ? (JSON.parse(json.toString("utf8")) as Value) : null;
}

export const encode = (value: Value): DynamicValue => ({ msgpack: Buffer.from(ENCODER.encode(value)), json: NOTHING });

const EXTENSIONS = new ExtensionCodec();
// Type 12 is an unknown value about which something is known, such as that it is not null: no less unknown here.
for (const type of [0, 12])
  EXTENSIONS.register({ type, encode: (value) => (type === 0 && value === UNKNOWN ? new Uint8Array([0]) : null), decode: () => UNKNOWN });

const ENCODER = new Encoder({ extensionCodec: EXTENSIONS, useBigInt64: true });
const NOTHING = Buffer.alloc(0);
