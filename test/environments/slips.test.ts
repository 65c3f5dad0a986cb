/** @slow reads a file as often as it has signs */
import { readFileSync } from "node:fs";
import { parseYaml } from "../../environments/yaml";
import { NIGHTLY } from "../support/nightly";

const FILE = "environments/production.yaml";
const text = readFileSync(FILE, "utf8");
const SIGNS = "\"{}[]:,- #'";
const EACH = NIGHTLY ? 1 : 17;

/** What is told of the text, by line. */
const told = (changed: string): readonly number[] => parseYaml(changed, FILE).problems.map(({ position }) => position?.line ?? 0);

test.each([
  ["left out", (sign: string, at: number) => text.slice(0, at) + text.slice(at + sign.length)],
  ["written twice", (sign: string, at: number) => text.slice(0, at) + sign + text.slice(at)],
])("One sign that is %s is told in a few messages, none of them far before it", (_, changed) => {
  const places = [...text].flatMap((sign, at) => (SIGNS.includes(sign) ? [at] : [])).filter((_, index) => index % EACH === 0);
  expect(places.length).toBeGreaterThan(50);
  const found = places.map((at) => ({ line: text.slice(0, at).split("\n").length, lines: told(changed(text[at] as string, at)) }));
  expect(found.filter(({ line, lines }) => lines.length > 3 || lines.some((one) => one < line - 1))).toEqual([]);
  expect(found.filter(({ lines }) => lines.length > 0).length).toBeGreaterThan(places.length / 4);
});

test("Two slips of different sorts are both told", () => expect(told('a: "\\q"\nb: c\nd: [e\nf: g\n')).toEqual([1, 4]));
