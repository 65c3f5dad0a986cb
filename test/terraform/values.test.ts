import fc from "fast-check";
import { decode, encode, UNKNOWN, type Value } from "../../terraform/protocol/values";

describe("a value on the wire", () => {
  test("comes back as it was, what is unknown included", () => {
    const leaf = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: "binary" }),
      fc.constant(UNKNOWN),
    );
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(
          fc.string().filter((key) => key !== "__proto__"),
          tie("value"),
          { maxKeys: 4 },
        ),
      ),
    }));
    fc.assert(fc.property(value, (given) => expect(decode(encode(given))).toEqual(given === undefined ? null : normal(given))));
  });

  test("keeps whole numbers beyond a double's precision, and decimals as the text that Terraform sends", () => {
    expect(decode(encode(9_007_199_254_740_993n))).toBe(9_007_199_254_740_993n);
    expect(decode(encode("0.1"))).toBe("0.1");
  });

  test("is read from JSON, as stored states are", () => {
    expect(decode({ msgpack: Buffer.alloc(0), json: Buffer.from('{"a":[1,null]}') })).toEqual({ a: [1, null] });
    expect(decode({ msgpack: Buffer.alloc(0), json: Buffer.alloc(0) })).toBeNull();
  });

  test("of which something is known is unknown all the same", () => {
    // Extension of three bytes, type 12: a map that says "not null".
    expect(decode({ msgpack: Buffer.from([0xc7, 0x03, 0x0c, 0x81, 0x01, 0xc2]), json: Buffer.alloc(0) })).toBe(UNKNOWN);
  });
});

/** Minus zero is no value of Terraform's. */
function normal(value: Value): Value {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(normal);
  if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, normal(entry)]));
  return value;
}
