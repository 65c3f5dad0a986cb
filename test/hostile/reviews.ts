import { assemble } from "../../commands/review/assemble";
import { compareModels } from "../../commands/review/compare/compare";
import { html } from "../../commands/review/forms/html";
import { markdown } from "../../commands/review/forms/markdown";
import { terminal } from "../../commands/review/forms/terminal";
import type { Side } from "../../commands/review/side";
import { OBEYED } from "./read-back";

const { Parser, HtmlRenderer } = require("commonmark") as {
  Parser: new () => { parse(text: string): unknown };
  HtmlRenderer: new () => { render(tree: unknown): string };
};

/** What of a user's became an element, or would be obeyed, in any form of the review of two sides. */
export function foundInReview(base: Side, head: Side): readonly string[] {
  const review = assemble({ base, head, plans: [], compareModels });
  const page = html(review);
  const comment = new HtmlRenderer().render(new Parser().parse(markdown(review)));
  const shown = terminal(review, { width: 120, colour: false });
  return [
    ...(page.includes("<x-user") ? ["an element of the user's is on the page"] : []),
    ...(OBEYED.test(page) ? [`the page holds ${code(page)}`] : []),
    ...(comment.includes("<x-user") ? ["an element of the user's is in the comment"] : []),
    ...(OBEYED.test(shown) ? [`the terminal gets ${code(shown)}`] : []),
  ];
}

const code = (text: string) =>
  `U+${OBEYED.exec(text)?.[0].codePointAt(0)?.toString(16)}: ${JSON.stringify(text.slice((OBEYED.exec(text)?.index ?? 0) - 80).slice(0, 120))}`;
