import { looksRandom } from "../../../environments/secrets/random";
import { find } from "./find";
import { HARMLESS } from "./harmless";
import { REFUSED } from "./refused";
import { whole } from "./whole";

describe("refused, once, and never shown:", () => {
  test.each(REFUSED)("%s", (_, { yaml, looks, secret }) => {
    const found = find(yaml);
    expect(found).toMatchObject([{ code: "TOC109", reason: expect.stringContaining(looks) }]);
    expect(JSON.stringify(found)).not.toContain(JSON.stringify(secret).slice(1, -1));
  });
});

test.each(HARMLESS)("%s is harmless", (yaml) => expect(find(yaml)).toEqual([]));

test("A secret is told where it stands, and a secret key is not shown in the path of what is below it", () => {
  const key = whole("AKIA·IOSFODNN7EXAMPLE");
  expect(find(`a: 1\n# old key: ${key}\n`)).toMatchObject([{ position: { line: 2, column: 12 } }]);
  expect(find(`b: { a: 1, c: ${key} }`)).toMatchObject([{ path: ["b", "c"], position: { line: 1, column: 15 } }]);
  expect(find(`${key}:\n  password: blue\n`)).toMatchObject([{ path: ["…"] }, { path: ["…", "password"] }]);
  expect(find(`a: "\\x41${key.slice(1)}"\n`)).toMatchObject([{ path: ["a"], position: { line: 1 } }]);
});

/** The same text for the same seed, as random as keys are. */
function key(alphabet: string, length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
  }).join("");
}
const HEX = "0123456789abcdef";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
test.each([
  ["Hexadecimal keys of 32 digits", HEX, 32, 20],
  ["Hexadecimal keys of 40 digits", HEX, 40, 20],
  ["AWS secret access keys, 40 characters of base64,", `${LETTERS}+/`, 40, 20],
  // One in fifty of so short a key has no digit, or letters that look like words.
  ["PagerDuty's keys of 20 characters", `${LETTERS}_-+`, 20, 60],
])("%s look random, but for a few in a thousand", (_, alphabet, length, few) => {
  const missed = Array.from({ length: 1000 }, (__, seed) => key(alphabet, length, seed * 7919 + 1)).filter((text) => !looksRandom(text));
  expect(missed.length).toBeLessThan(few);
});
