import fc from "fast-check";
import { logicalId, modelKey, shorten } from "../../model/ids";

describe("Terraform ids", () => {
  test("keys that cdktf would merge into one resource stay apart", () => {
    const ids = ["api.errors", "apierrors", "api.err.ors", "api-errors", "api_errors"].map(logicalId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("an id reads like its key", () => {
    expect(logicalId("checkout-api.latency.P1")).toBe("checkout-api__latency__P1");
  });

  test("every key can be read back from its id, so no two keys share one", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."aZ09-._x5fk/é ") }), (key) => modelKey(logicalId(key)) === key));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (key) => modelKey(logicalId(key)) === key));
  });

  test("every id is one that Terraform accepts", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1 }), (key) => /^[A-Za-z_][A-Za-z0-9_-]*$/.test(logicalId(key))));
  });
});

describe("shortened names", () => {
  test("a name within the limit stays as it is", () => {
    expect(shorten("checkout-slow", 32)).toBe("checkout-slow");
  });

  test("two long names that differ at their end stay different, within the limit", () => {
    const long = "shop-production-recommendation-engine-slow";
    const [a, b] = [shorten(`${long}-a`, 32), shorten(`${long}-b`, 32)];
    expect(a).not.toBe(b);
    expect(a.length).toBeLessThanOrEqual(32);
    expect(a).toMatch(/^shop-production-/);
  });
});
