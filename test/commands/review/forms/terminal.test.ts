import fc from "fast-check";
import stringWidth from "string-width";
import { terminal } from "../../../../commands/review/forms/terminal";
import { hostileReview, hostileText } from "../../../support/hostile";
import { largeReview, REVIEW } from "../../../support/review";

// Slow machines take several times as long as fast ones.
jest.setTimeout(60_000);

const lines = (text: string) => text.split("\n");
const ESCAPE = String.fromCharCode(27);

test.each([80, 120])("A review fits into a terminal of %i columns", (width) => {
  const text = terminal(REVIEW, { width, colour: false });
  expect(text).toMatchSnapshot();
  expect(Math.max(...lines(text).map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
});

test("No text makes a line wider than the terminal, or sends it a control character", () =>
  fc.assert(
    fc.property(hostileText(), fc.integer({ min: 20, max: 160 }), (text, width) => {
      const shown = terminal(hostileReview(text), { width, colour: false });
      for (const line of lines(shown)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(shown.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 40 },
  ));

test("Colour changes no text", () => {
  const plain = terminal(REVIEW, { width: 90, colour: false });
  const coloured = terminal(REVIEW, { width: 90, colour: true });
  expect(plain).not.toContain(ESCAPE);
  expect(coloured).toContain(`${ESCAPE}[31m`);
  expect(coloured.replace(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "")).toBe(plain);
});

test("Verdicts stand first, then production; an unchanged environment is one line", () => {
  const all = lines(terminal(REVIEW, { width: 120, colour: false }));
  const at = (start: string) => all.findIndex((line) => line.startsWith(start));
  expect(at("Policy")).toBeGreaterThan(0);
  expect(at("Policy")).toBeLessThan(at("production"));
  expect(at("production")).toBeLessThan(at("staging"));
  expect(all.filter((line) => line.includes("development"))).toEqual(["development is unchanged"]);
});

test("5,000 changes are all told", () => {
  const review = largeReview(5000);
  const text = terminal(review, { width: 400, colour: false });
  expect(review.environments[0]?.changes.filter((change) => !text.includes(change.text))).toEqual([]);
});
