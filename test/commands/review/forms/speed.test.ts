import { html } from "../../../../commands/review/forms/html";
import { json } from "../../../../commands/review/forms/json";
import { markdown } from "../../../../commands/review/forms/markdown";
import { terminal } from "../../../../commands/review/forms/terminal";
import type { Review } from "../../../../commands/review/review";
import { largeReview } from "../../../support/review";

const FORMS: Readonly<Record<string, (review: Review) => string>> = {
  terminal: (review) => terminal(review, { width: 100, colour: true }),
  markdown,
  json,
  html,
};

test.each(Object.entries(FORMS))("100 changes become %s in less than 100 ms", (_, form) => {
  const review = largeReview(100);
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    form(review);
    return performance.now() - start;
  });
  // The best of several: other work on the machine only ever adds.
  expect(Math.min(...times)).toBeLessThan(100);
});
