import { html } from "../../../../commands/review/forms/html";
import { json } from "../../../../commands/review/forms/json";
import { ANCHOR, LONGEST, markdown } from "../../../../commands/review/forms/markdown";
import { reviewSchema } from "../../../../commands/review/forms/schema";
import { terminal } from "../../../../commands/review/forms/terminal";
import type { EnvironmentReview, PolicyChange, PolicyReview, Review } from "../../../../commands/review/review";
import { REVIEW } from "../../../support/review";

const GONE: PolicyChange = { part: "rule", rule: "a", change: "removed", text: "rule a is gone" };
const HOSTILE: PolicyChange = { part: "waiver", rule: "b", change: "added", text: "waiver of b for <script>`x`</script> @you \u001b[31m\u202e\n## is new" };
const of = (more: Partial<PolicyReview>): Review => ({
  ...REVIEW,
  policy: { judgedBy: "main:review.yaml", of: "base", state: "changed", changes: [], ...more },
});

/** As terminal, Markdown and HTML begin, as far as people see it. */
function firstLines(review: Review): readonly string[] {
  const [anchor, line = ""] = markdown(review).split("\n");
  expect(anchor).toBe(ANCHOR);
  const page = html(review);
  const [text = ""] = page
    .slice(page.indexOf('<div class="top">'))
    .replace(/<[^>]*>/g, "")
    .trimStart()
    .split("Tocsin review");
  return [terminal(review, { width: 5000, colour: false }).split("\n")[0] ?? "", line, text];
}
/** Without what parts words that GitHub would link, and its escapes. */
const read = (line: string): string => line.replaceAll("\u200b", "").replaceAll("\\", "").replaceAll("&#39;", "'");

describe("the first line of every form", () => {
  test.each<[string, Partial<PolicyReview>, RegExp]>([
    [
      "a rule that is gone",
      { changes: [GONE, HOSTILE] },
      /The policy changes: rule a is gone; waiver of b for .*script.* is new\. .*Judged by main.*review\.yaml\./,
    ],
    ["a policy that is taken away", { state: "removed" }, /The policy is taken away: head has none\. Judged by main/],
    ["a policy that has mistakes", { state: "unreadable" }, /The policy can't be read any more: head's has mistakes\. Judged by main/],
    ["a new policy", { state: "added", of: "head", judgedBy: "review.yaml" }, /The policy is new\. Judged by review\.yaml\./],
    [
      "the working directory's",
      { state: "unchanged", of: "working-directory", judgedBy: "review.yaml" },
      /^Judged by review\.yaml of the working directory\.$/,
    ],
    [
      "fifty changes, of which it names twenty",
      { changes: Array.from({ length: 50 }, (_, n) => ({ ...GONE, text: `rule r${n} is gone` })) },
      /rule r19 is gone; and 30 more\./,
    ],
  ])("tells %s", (_, more, expected) => {
    const review = of(more);
    for (const line of firstLines(review)) expect(read(line)).toMatch(expected);
    expect(firstLines(review).join("")).not.toMatch(/\p{Cc}|\u202e/u);
    expect(reviewSchema.parse(JSON.parse(json(review))).policy).toEqual(review.policy);
  });

  test("tells that nothing judges a change", () => {
    const review: Review = { ...REVIEW, policy: { state: "unreadable", changes: [] } };
    for (const line of firstLines(review)) expect(read(line)).toContain("Nothing judges this change.");
  });

  test("is about the review where base's policy is what it was", () => {
    const review = of({ state: "unchanged" });
    expect(terminal(review, { width: 500, colour: false })).toMatch(/^Review of /);
    expect(markdown(review)).toMatch(/^<!-- tocsin-review -->\n## Review/);
  });

  test("stays where a comment has no room for the rest", () => {
    const environments = Array.from({ length: 3000 }, (_, n) => ({ ...(REVIEW.environments[0] as EnvironmentReview), environment: `environment-${n}` }));
    const comment = markdown({ ...of({ changes: Array.from({ length: 50 }, () => ({ ...GONE, text: "x".repeat(190) })) }), environments });
    expect(comment.length).toBeLessThan(LONGEST);
    expect(comment.split("\n")[1]).toContain("and 30 more.");
  });
});
