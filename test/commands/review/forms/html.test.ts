import { createHash } from "node:crypto";
import fc from "fast-check";
import { html } from "../../../../commands/review/forms/html";
import { panelStates } from "../../../../commands/review/forms/html/drawing";
import { hostileReview, hostileText } from "../../../support/hostile";
import { largeReview, REVIEW } from "../../../support/review";

const page = html(REVIEW);
const tags = (text: string) => [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag);

test("The same review gives the same bytes, and they name nothing outside but the source of the prices", () => {
  expect(html(structuredClone(REVIEW))).toBe(page);
  expect([...page.matchAll(/(?:src|href|url)\s*[=(]\s*"?([^"#)][^")]*)/g)].map(([, address]) => address)).toEqual([
    "https://aws.amazon.com/cloudwatch/pricing/",
  ]);
});

test("The page's policy allows its own style and script, by their hashes, and nothing else", () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  const hash = (element: string) =>
    `'sha256-${createHash("sha256")
      .update(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? "")
      .digest("base64")}'`;
  expect(policy).toBe(`default-src 'none'; style-src ${hash("style")}; script-src ${hash("script")}; base-uri 'none'; form-action 'none'`);
  expect(tags(page).filter((tag) => /\sstyle=|\son\w+=/.test(tag))).toEqual([]);
});

test("Whatever people write, the page has the same elements with the same attributes", () => {
  // Values of attributes aside: those may hold text of somebody else, escaped.
  const structure = (text: string) => tags(text.replace(/"[^"]*"/g, '""')).map((tag) => tag.replace(/<option[^>]*>/, "<option>"));
  const usual = structure(html(hostileReview("x")));
  fc.assert(
    fc.property(hostileText(), (text) => {
      const shown = html(hostileReview(`x${text}`));
      expect(structure(shown)).toEqual(usual);
      expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }),
    { numRuns: 60 },
  );
});

test("A price list is linked only where its address is one of the web", () => {
  const environments = REVIEW.environments.map((one) => (one.cost === undefined ? one : { ...one, cost: { ...one.cost, source: "javascript:alert(1)" } }));
  expect(html({ ...REVIEW, environments })).not.toContain('href="javascript:');
});

test("5,000 changes are all on the page", () => {
  const review = largeReview(5000);
  const shown = html(review);
  expect(shown.split('<article class="change"').length - 1).toBe(5000);
});

test("Panels are the same by title and type, in their order where several are alike", () => {
  const panel = { title: "A", type: "stat", x: 0, y: 0, width: 4, height: 4, thresholds: [], queries: [] };
  const moved = { ...panel, x: 4 };
  expect(panelStates([panel, moved], [panel, moved], "added")).toEqual(["same", "same"]);
  expect(panelStates([panel, moved], [panel], "added")).toEqual(["same", "added"]);
  expect(panelStates([moved], [panel], "removed")).toEqual(["changed"]);
  expect(panelStates([panel], [{ ...panel, type: "text" }], "removed")).toEqual(["removed"]);
});
