import fc from "fast-check";
import { repeatedKey } from "../../../commands/review/json-text";

test.each([
  ['{"a":1,"a":2}', '"a"'],
  ['{ "resource": {"x": {}},\n  "resource" : {} }', '"resource"'],
  ['{"a":{"b":1},"c":[{"b":1,"b":2}]}', '"b"'],
  ['{"a":1,"\\u0061":2}', '"\\u0061"'],
  ['{"__proto__":1,"__proto__":2}', '"__proto__"'],
  ['{"a\\"b":1,"a\\"b":2}', '"a\\"b"'],
])("a key that stands twice: %s", (json, key) => expect(repeatedKey(json)).toBe(key));

test.each(['{"a":{"a":{"a":1}},"b":["a","a"]}', '{"a":"a\\":","b":"{\\"a\\":1,\\"a\\":2}"}', "[]", '"a"', '[{"a":1},{"a":1}]'])("none does: %s", (json) =>
  expect(repeatedKey(json)).toBeUndefined(),
);

test("whatever JSON writes has none, and has one where a key is written again", () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.jsonValue(), fc.boolean(), (object, value, indented) => {
      const text = JSON.stringify(object, null, indented ? 2 : 0);
      expect(repeatedKey(text)).toBeUndefined();
      const [key] = Object.keys(object) as [string];
      expect(repeatedKey(`${text.slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`)).toBe(JSON.stringify(key));
    }),
  ));
