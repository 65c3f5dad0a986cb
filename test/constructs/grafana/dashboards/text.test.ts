import fc from "fast-check";
import { componentDashboard } from "../../../../constructs/grafana/dashboards/component";
import { legend, link, markdownText, plainText, table } from "../../../../constructs/grafana/dashboards/text";
import { storefront } from "../../aws/dashboards/sample";
import { grafanaModel, panelsOf } from "./json";

/** As Grafana does it (scenes/sceneInterpolator.ts): names that nothing stands for are left alone. */
const interpolated = (text: string) =>
  text.replace(/\$(\w+)|\[\[(\w+?)(?::(\w+))?\]\]|\${(\w+)(?:\.([^:^}]+))?(?::([^}]+))?}/g, (match, a, b, _c, d) =>
    /^(__\w+|datasource|timeFilter)$/.test(a || b || d) ? "REPLACED" : match,
  );
/** Text as CommonMark reads it; nothing where a character is left that it would make something else of. */
function read(markdown: string): string | undefined {
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]|&amp;|&#36;/g, "");
  if (/[\\`*_[\]<>|#~$&]/.test(bare)) return undefined;
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&#36;", "$")
    .replaceAll("&amp;", "&");
}
const parts = [
  "$",
  "{",
  "}",
  "[",
  "]",
  "[[",
  "]]",
  "datasource",
  "__user",
  "__from",
  "foo",
  ":csv",
  "&#36;",
  "&",
  "|",
  "*",
  "<b>",
  "`",
  "\\",
  "(",
  ")",
  " ",
  "x",
];
const hostile = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((words) => words.join(""));

test("text in Markdown is read letter by letter, whatever it holds", () => {
  fc.assert(
    fc.property(hostile, (text) => expect(read(interpolated(markdownText(text)))).toBe(text.trim().replace(/\s+/g, " "))),
    { numRuns: 500 },
  );
});

test("in titles no variable is replaced, and no letter is lost", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const title = plainText(text);
      expect(interpolated(title)).toBe(title);
      expect(title.replaceAll("＄", "$").replaceAll("［", "[")).toBe(text.trim().replace(/\s+/g, " "));
    }),
    { numRuns: 500 },
  );
});

test("a price and an unknown name keep their sign", () => {
  expect(plainText("from $5 to ${foo} and [[bar]]")).toBe("from $5 to ${foo} and [[bar]]");
});

test("a line's name holds nothing that CloudWatch fills in", () => {
  expect(legend("Errors of ${PROP('Dim.Name')}")).toBe("Errors of ＄{PROP('Dim.Name')}");
});

test("a link ends where it should", () => {
  expect(interpolated(link("a]b", "https://x.example/(a) b?c=$__user&d=[[__org]]"))).toBe("[a\\]b](https://x.example/%28a%29%20b?c=%24__user&d=%5B%5B__org]])");
});

test("a table keeps its columns", () => {
  expect(table(["A", "B"], [[markdownText("1 | 2"), "3"]]).split("\n")[2]).toBe("| 1 \\| 2 | 3 |");
});

test("a person's text reaches the dashboard letter by letter", () => {
  const model = grafanaModel([
    {
      ...storefront,
      description: "a|b [c](d)\n# <e> ${datasource} [[__user]]",
      signals: storefront.signals.map((signal) => ({ ...signal, title: "$datasource ${PROP('Region')}" })),
    },
  ]);
  const [component] = model.components;
  const panels = panelsOf(componentDashboard(model, component as NonNullable<typeof component>, { dataSources: { cloudwatch: "cw" } }));
  const paragraph = panels[0]?.options?.content?.split("\n\n")[1]?.split(" in CloudWatch. ")[1] as string;
  expect(read(interpolated(paragraph))).toBe("a|b [c](d) # <e> ${datasource} [[__user]]");
  const graphs = panels.filter(({ type }) => type === "timeseries");
  expect(graphs.map(({ title }) => title)).toEqual(["＄datasource ${PROP('Region')}", "＄datasource ${PROP('Region')}"]);
});
