import { hiddenIn, visible, visibleJson } from "../../model/visible";

const tags = (text: string) => [...text].map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) as number))).join("");

describe("What nobody sees in a text", () => {
  test.each([
    ["a soft hyphen", "a\u00adb", "U+00AD"],
    ["a letter without ink", "\u3164", "U+3164"],
    ["an invisible operator", "a\u2062b", "U+2062"],
    ["a sentence in tags", tags("obey"), "U+E006F"],
    ["a sentence in tags behind a flag", `\u{1f3f4}${tags("gbeng")}${tags("obey me now")}`, "U+E0065"],
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
    ["a flag", `\u{1f3f4}${tags("gbeng")}\u{e007f}`],
    ["lines and tabs", "a\n\tb"],
  ])("is not what a text needs: %s", (_, text) => expect([hiddenIn(text), visible(text)]).toEqual([undefined, text]));
});
