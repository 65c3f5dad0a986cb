/** @slow measures how the time grows */
import { askLibrary } from "../../../environments/secrets/ask";
import { SECRET_FORMS } from "../../../environments/secrets/forms";
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
};
const silent = (texts: readonly string[]) => ({ found: texts.map(() => undefined) });

/** Processor time in microseconds: the least of some runs, because other work on the machine only adds. */
function least(runs: number, action: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage().user;
    action();
    return process.cpuUsage().user - before;
  });
  return Math.min(...times);
}

test.each(Object.entries(UNITS))("Ten times as many %s take at most about ten times as long", (_, unit) => {
  const text = (length: number) => `a: ${JSON.stringify(unit.repeat(length / unit.length))}\n`;
  const time = (length: number, runs: number) => {
    const yaml = text(length);
    return least(runs, () => find(yaml, silent));
  };
  // A quadratic one takes a hundred times as long; a millisecond more is the clock's. It would take hours for a megabyte.
  const times = [10_000, 100_000].map((length) => time(length, 5) + 1000);
  expect(times[1]).toBeLessThan(25 * (times[0] as number));
  expect(time(1_000_000, 2)).toBeLessThan(25 * (times[1] as number));
});

test("What secretlint is asked about a megabyte of candidates grows with it", () => {
  const text = (length: number) => UNITS["secrets that are told"]?.repeat(length / 42) as string;
  const spent = (length: number) => {
    const before = process.hrtime.bigint();
    expect(askLibrary([text(length)])).toEqual({ found: ["a GitHub token"] });
    return Number(process.hrtime.bigint() - before);
  };
  spent(1000);
  // The start of the process counts in both; a quadratic search takes a hundred times as long.
  expect(spent(1_000_000)).toBeLessThan(40 * spent(100_000));
});

test("No pattern is tied to the end of a text, or to its beginning: files are searched as a whole", () => {
  expect(SECRET_FORMS.filter(({ pattern }) => /^\^|\$$/.test(pattern.source) || pattern.global || pattern.sticky)).toEqual([]);
});
