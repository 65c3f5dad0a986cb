import fc from "fast-check";
import { canonicalJson, sameForm } from "../../model/canonical";

test("two values are the same exactly where their canonical texts are", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const near = value.chain((one) => fc.tuple(fc.constant(one), fc.oneof(value, fc.constant(JSON.parse(JSON.stringify(one))))));
  fc.assert(fc.property(near, ([a, b]) => expect(sameForm(a, b)).toBe(canonicalJson(a) === canonicalJson(b))));
  expect(sameForm({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameForm({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(sameForm({ a: undefined, b: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(sameForm([1], { 0: 1 })).toBe(false);
});
