import fc from "fast-check";
import { ANCHOR, LONGEST, markdown } from "../../../../commands/review/forms/markdown";
import { cell, code, prose } from "../../../../commands/review/forms/markdown/escape";
import { CATEGORIES } from "../../../../commands/review/review";
import { hostileReview, hostileText } from "../../../support/hostile";
import { largeReview, REVIEW } from "../../../support/review";

const { Parser, HtmlRenderer } = require("commonmark") as {
  Parser: new () => { parse(text: string): unknown };
  HtmlRenderer: new () => { render(tree: unknown): string };
};
const rendered = (text: string) => new HtmlRenderer().render(new Parser().parse(text));
const tags = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);

test("A comment on a pull request", () => expect(markdown(REVIEW)).toMatchSnapshot());

test("A bot finds its comment by the first line", () => expect(markdown(REVIEW).split("\n")[0]).toBe(ANCHOR));

test("Prose of somebody else becomes text and nothing but text, and no mention, reference or address", () =>
  fc.assert(
    fc.property(hostileText(), (text) => {
      const html = rendered(`- ${prose(text)}`);
      expect(tags(html).filter((tag) => !/^<\/?(ul|li)>$/.test(tag))).toEqual([]);
      expect(html).not.toMatch(/@\w|#\w|\bGH-\d|\bwww\.|:\/\//i);
    }),
    { numRuns: 500 },
  ));

test("Code of somebody else stays one piece of code", () =>
  fc.assert(
    fc.property(hostileText(), (text) => {
      const html = rendered(`- a ${code(text)} b`);
      expect(tags(html).filter((tag) => !/^<\/?(ul|li|code)>$/.test(tag))).toEqual([]);
      expect(html).toMatch(/^<ul>\n<li>a (<code>[^<]*<\/code>|—) b<\/li>\n<\/ul>\n$/);
    }),
    { numRuns: 500 },
  ));

test("A cell holds no bar that would end it", () =>
  fc.assert(fc.property(hostileText(), (text) => expect(cell(text).replaceAll("\\|", "")).not.toMatch(/[|\n\\]/))));

test("Whatever people write, the comment's structure is the same", () => {
  const structure = (text: string) => tags(rendered(text)).filter((tag) => /details|summary|<h\d|<!--|<\/?ul/.test(tag));
  const usual = structure(markdown(hostileReview("x")));
  expect(usual.filter((tag) => tag === "<details>").length).toBeGreaterThan(5);
  fc.assert(
    fc.property(hostileText(), (text) => expect(structure(markdown(hostileReview(text)))).toEqual(usual)),
    { numRuns: 60 },
  );
});

describe("A review that is too long for a comment", () => {
  const text = markdown(largeReview(5000));

  test("is shorter than GitHub's limit, and not by much", () => {
    expect(text.length).toBeLessThan(LONGEST);
    expect(text.length).toBeGreaterThan(LONGEST - 1000);
  });

  test("keeps what is worse and leaves out what is least important", () => {
    expect(text).toContain(`**Alerts removed (${Math.ceil(5000 / Object.keys(CATEGORIES).length)})**`);
    expect(text).not.toContain("<summary>Resources");
  });

  test("says how many lines are left out, and where the whole is", () => {
    const whole = 5000 * 2 + 5000 * 2;
    const left = Number(/\*\*(\d+) lines are left out\*\*/.exec(text)?.[1]);
    const shown = text.split("\n").filter((line) => /^\s*- /.test(line)).length;
    // Headings of categories are part of the first line of each: they are counted where they are left out.
    const policy = 5;
    expect(left).toBeGreaterThanOrEqual(whole + policy - shown);
    expect(left).toBeLessThan(whole + policy - shown + 100);
    expect(text).toContain("The HTML and JSON forms of this review hold the whole");
  });

  test("closes every <details> that it opens", () => {
    expect(text.split("<details>").length).toBe(text.split("</details>").length);
    for (const size of [300, 400, 700])
      expect(markdown(largeReview(size)).split("<details>").length).toBe(markdown(largeReview(size)).split("</details>").length);
  });

  test("is short even where every text is endless", () => expect(markdown(hostileReview("`x` @y ".repeat(20_000))).length).toBeLessThan(LONGEST));
});
