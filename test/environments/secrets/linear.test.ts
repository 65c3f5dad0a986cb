/** @slow measures how the time grows */
import { processorSeconds } from "../../../bench/processor";
import { askLibrary } from "../../../environments/secrets/ask";
import { SECRET_FORMS } from "../../../environments/secrets/forms";
import { leastOf } from "../../support/yardstick";
import { find } from "./find";
import { whole } from "./whole";

/** Texts that make careless patterns try every beginning with every end. */
const UNITS: Readonly<Record<string, string>> = {
  letters: "a",
  dots: "a.",
  dashes: "-----BEGIN ",
  addresses: "://a:",
  colons: "a:5432:a:",
  assignments: "password=",
  tokens: `${whole("xo·xb-")}`,
  "beginnings of JSON Web Tokens": "eyJaaaaaaaa",
  base64: "aB1c",
  hashes: "# a ",
  "secrets that are told": `${whole("gh·p_")}${"a1B2".repeat(9)} `,
  quotes: "'a\": ",
  headers: "-u a:",
  commands: "mysql -p docker login -x ",
  "commands without a blank": "mysql\t-p",
  options: "--password= ",
  "options without a value": "--password",
  "names before a sign": "pass",
  "beginnings of forms": `${whole("AK·IA hv·s. sk-pr·oj-aaaa xo·xd-aaaa dp.·st.aaaa")} `,
  "signs of base64": "QUtJQU_",
  "users and passwords": "a:b@",
  "beginnings of data sources": "a:b@tcp(",
  "beginnings of brackets": "password=<a {{a $(a ${a ",
  anchors: "&a ",
  "ends of addresses": "chat.googleapis.com/v1/spaces/a/messages?&",
};
const silent = (texts: readonly string[]) => ({ found: texts.map(() => undefined) });

/** What ten times as much may take. A quadratic search takes a hundred times as long. */
const MOST = 25;
const isTooMuch = (less: number, more: number) => more > MOST * less;
/** In seconds: what the clock and the start of a search may add. */
const CLOCK = 0.001;

test.each(Object.entries(UNITS))("Ten times as many %s take at most about ten times as long", (_, unit) => {
  const text = (length: number) => `a: ${JSON.stringify(unit.repeat(length / unit.length))}\n`;
  // A quadratic one would take hours for a megabyte: the smaller sizes come first.
  for (const [small, large] of [
    [10_000, 100_000],
    [100_000, 1_000_000],
  ] as const) {
    const texts = [text(small), text(large)] as const;
    const took = (yaml: string) => CLOCK + processorSeconds(() => find(yaml, silent));
    // The first readings compile.
    for (let warmed = 0; warmed < 2; warmed++) took(texts[0]);
    const [less, more] = leastOf(
      () => took(texts[0]),
      () => took(texts[1]),
      isTooMuch,
    );
    expect(more / less).toBeLessThanOrEqual(MOST);
  }
});

test("What secretlint is asked about a megabyte of candidates grows with it", () => {
  const text = (length: number) => UNITS["secrets that are told"]?.repeat(length / 42) as string;
  const spent = (length: number) => {
    const before = process.hrtime.bigint();
    expect(askLibrary([text(length)])).toEqual({ found: [{ name: "a GitHub token", certain: true }] });
    return Number(process.hrtime.bigint() - before);
  };
  spent(1000);
  // The start of the process counts in both.
  const [less, more] = leastOf(
    () => spent(100_000),
    () => spent(1_000_000),
    isTooMuch,
  );
  expect(more / less).toBeLessThanOrEqual(MOST);
});

test("No pattern is tied to the end of a text, or to its beginning: files are searched as a whole", () => {
  expect(SECRET_FORMS.filter(({ pattern }) => /^\^|\$$/.test(pattern.source) || pattern.global || pattern.sticky)).toEqual([]);
});
