import fc from "fast-check";
import { topLevelText } from "../../model/top-level";

describe("The text at a key of a JSON object", () => {
  test.each([
    ['{"uid":"a"}', "a"],
    ['{ "panels" : [ { "uid": "x" } ] , "uid" : "a" }', "a"],
    ['{"title":"\\"uid\\":\\"x\\"","uid":"a\\"b"}', 'a"b'],
    ['{"title":"uid","other":{"uid":"x"}}', undefined],
    ['{"uid":5}', undefined],
    ['{"uid', undefined],
    ["", undefined],
    ['["uid","a"]', undefined],
  ])("of %s is %s", (json, uid) => expect(topLevelText(json, "uid")).toBe(uid));

  test("is what JSON.parse finds there, whatever else the object holds and however it is written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constant("uid"), fc.string()), fc.jsonValue()), fc.constantFrom(undefined, 2, "\t"), (object, space) => {
        // Of a key that stands twice, JSON.parse takes the last; an object made here has none.
        const uid = Object.hasOwn(object, "uid") ? object.uid : undefined;
        expect(topLevelText(JSON.stringify(object, undefined, space), "uid")).toBe(typeof uid === "string" ? uid : undefined);
      }),
    );
  });

  test("of broken text is nothing, and never an error", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":\\uid, ') }), (text) =>
        expect(["string", "undefined"]).toContain(typeof topLevelText(text, "uid")),
      ),
    ));
});
