import { readFileSync } from "node:fs";
import { json } from "../../../../commands/review/forms/json";
import { reviewSchema, reviewSchemaText } from "../../../../commands/review/forms/schema";
import { z } from "../../../../environments/zod";
import { hiddenIn } from "../../../../model/visible";
import { hostileReview } from "../../../support/hostile";
import { largeReview, REVIEW } from "../../../support/review";

const published = z.fromJSONSchema(JSON.parse(readFileSync("docs/review.schema.json", "utf8")));
const FIXTURES = { "with everything": REVIEW, "with nothing": { ...REVIEW, environments: [], verdicts: [] }, "of many changes": largeReview(200) };

test("docs/review.schema.json is fresh: `npm run docs` makes it", () => expect(readFileSync("docs/review.schema.json", "utf8")).toBe(reviewSchemaText()));

test.each(Object.entries(FIXTURES))("A review %s is what the published schema says, and comes back as it was", (_, review) => {
  const parsed: unknown = JSON.parse(json(review));
  expect(published.safeParse(parsed).error?.issues ?? []).toEqual([]);
  expect(reviewSchema.parse(parsed)).toEqual(review);
});

test.each([
  ["another version", { ...REVIEW, version: 1 }],
  ["an unknown key", { ...REVIEW, extra: 1 }],
  ["a missing list", { ...REVIEW, verdicts: undefined }],
  ["an unknown category", { ...REVIEW, environments: [{ ...REVIEW.environments[0], changes: [{ category: "x", text: "x", fields: [] }] }] }],
])("The published schema refuses %s", (_, value) => expect(published.safeParse(JSON.parse(JSON.stringify(value))).success).toBe(false));

test("The same review gives the same bytes, whatever the order of its keys", () =>
  expect(json(Object.fromEntries(Object.entries(REVIEW).reverse()) as unknown as typeof REVIEW)).toBe(json(REVIEW)));

test("What is not seen or turns text around is written by its code, and is the same when it is read", () => {
  const hidden = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) => hiddenIn(char) !== undefined);
  expect(hidden.length).toBeGreaterThan(2100);
  const review = hostileReview(`a\u202eb${hidden.join("")}\n\t検索👩‍👩‍👧é`);
  const text = json(review);
  expect(text).toContain("a\\u202eb");
  expect(text).toContain("検索👩‍👩‍👧é");
  expect(hiddenIn(text)).toBeUndefined();
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(review)));
});
