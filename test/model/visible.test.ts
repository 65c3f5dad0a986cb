import fc from "fast-check";
import { hiddenIn, isBlank, visible, visibleJson } from "../../model/visible";

const tags = (text: string) => [...text].map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) as number))).join("");

describe("What nobody sees in a text", () => {
  test.each([
    ["a soft hyphen", "a\u00adb", "U+00AD"],
    ["a letter without ink", "\u3164", "U+3164"],
    ["an invisible operator", "a\u2062b", "U+2062"],
    ["a sentence in tags", tags("obey"), "U+E006F"],
    ["a sentence in tags behind a flag", `\u{1f3f4}${tags("gbeng")}${tags("obey me now")}`, "U+E0065"],
    ["a joiner between letters that do not join", "Back\u200dend", "U+200D"],
    ["a second joiner", "می\u200c\u200cخواهم", "U+200C"],
    ["a joiner behind the last of emoji", "👩\u200d", "U+200D"],
    ["a selector behind a letter without variants", "Ada\ufe0f", "U+FE0F"],
    ["a second selector", "😊\ufe0f\ufe01", "U+FE01"],
    ["what turns the text around", "a\u202eb", "U+202E"],
  ])("is found: %s", (_, text, name) => {
    expect(hiddenIn(text)).toBe(name);
    expect(hiddenIn(visible(text))).toBeUndefined();
    const json = JSON.stringify([text]);
    expect(hiddenIn(visibleJson(json))).toBeUndefined();
    expect(JSON.parse(visibleJson(json))).toEqual([text]);
  });

  test.each([
    ["joiners of emoji", "👩‍👩‍👧"],
    ["joiners of words", "می\u200cخواهم"],
    ["selectors of variants", "❤️ 葛\u{e0100}"],
    ["a keycap, a shade, a flag of emoji", "1️⃣ 👍🏽 👨🏽‍💻 🏳️‍🌈"],
    ["joiners of Hindi and Sinhala", "क्‍ष ශ්‍රී"],
    ["a flag", `\u{1f3f4}${tags("gbeng")}\u{e007f}`],
    ["lines and tabs", "a\n\tb"],
  ])("is not what a text needs: %s", (_, text) => expect([hiddenIn(text), visible(text)]).toEqual([undefined, text]));
});

test.each(["", " ", "\u3000\ufe0f", "\u00a0", "\u2800", "\u200d\u200d", "\u0301"])("%j is blank", (text) => expect(isBlank(text)).toBe(true));
test.each(["a", "-", "é", "鍵", "🔑", "क्"])("%j is not blank", (text) => expect(isBlank(text)).toBe(false));

test("What is written in place of the unseen leaves nothing unseen, however it stands together", () => {
  const parts = [
    "a",
    "م",
    "क",
    "ᠠ",
    "1",
    "👩",
    "\u{1f3f4}",
    "葛",
    "\u200c",
    "\u200d",
    "\ufe0f",
    "\u{e0100}",
    "\u180b",
    "\u061c",
    "\u00ad",
    "\u{e0067}",
    "\u{e007f}",
    "\u202e",
    "\ud83d",
  ];
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((found) => found.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(hiddenIn(visible(text))).toBeUndefined();
      const json = JSON.stringify([text]);
      expect(hiddenIn(visibleJson(json))).toBeUndefined();
      expect(JSON.parse(visibleJson(json))).toEqual([text]);
    }),
    { numRuns: 2000 },
  );
});
