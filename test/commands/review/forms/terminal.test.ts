import fc from "fast-check";
import stringWidth from "string-width";
import { html } from "../../../../commands/review/forms/html";
import { markdown } from "../../../../commands/review/forms/markdown";
import { terminal } from "../../../../commands/review/forms/terminal";
import { SEE_DASHBOARDS } from "../../../../commands/review/resources/bodies";
import type { Change, EnvironmentReview, ResourceChange, Review, Verdict } from "../../../../commands/review/review";
import { hostileReview, hostileText } from "../../../support/hostile";
import { largeReview, REVIEW } from "../../../support/review";

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

test("A dashboard's body is said to be shown below, and a verdict names once what it is about", () => {
  const change: Change = { category: "alert-removed", alert: "a.b.P0", text: "a.b.P0 is gone", fields: [] };
  const resource: ResourceChange = {
    stack: "production-aws",
    address: "aws_cloudwatch_dashboard.a",
    action: "update",
    arguments: [{ field: "dashboard_body", new: SEE_DASHBOARDS }],
    planned: false,
  };
  const environment = { ...(REVIEW.environments[0] as EnvironmentReview), changes: [change], resources: [resource] };
  const verdict: Verdict = { rule: "no-lost", level: "error", environment: "production", about: "a.b.P0", text: change.text };
  const review: Review = { ...REVIEW, environments: [environment], verdicts: [verdict, { ...verdict, about: "c", text: "it is gone" }] };
  const text = terminal(review, { width: 200, colour: false });
  expect(text).toContain("error production: a.b.P0 is gone [no-lost]");
  expect(text).toContain("error production, c: it is gone [no-lost]");
  expect(text).toMatch(/dashboard_body: \(changed, see dashboards\)$/m);
  const comment = markdown(review);
  expect(comment).toContain("in `production`: a.b.P0 is gone");
  expect(comment).toContain("in `production`, `c`: it is gone");
  expect(comment).toMatch(/: `\(changed, see dashboards\)`$/m);
  expect(html(review)).not.toMatch(/<span class="none">nothing<\/span><span class="new mono">\(changed, see dashboards\)/);
});

test("A resource with hundreds of differences shows the first, and how many more there are", () => {
  const of = (count: number): string => {
    const resource: ResourceChange = {
      stack: "production-oncall",
      address: "pagerduty_event_orchestration_service.a",
      action: "update",
      arguments: Array.from({ length: count }, (_, place) => ({ field: `set.rule.${place}`, new: "x" })),
      planned: false,
    };
    return terminal({ ...REVIEW, environments: [{ ...(REVIEW.environments[0] as EnvironmentReview), resources: [resource] }] }, { width: 200, colour: false });
  };
  expect(of(400).match(/set\.rule\.\d+: /g)).toHaveLength(12);
  expect(of(400)).toContain("and 388 more, which --format html and json show");
  // "and 1 more" would take the line that the one itself takes.
  expect(of(13).match(/set\.rule\.\d+: /g)).toHaveLength(13);
});

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
