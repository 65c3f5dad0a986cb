import { fail, printDiagnostics, show, tell } from "../../commands/report";
import { problem } from "../../model/diagnostics";

/** What a function writes to standard error and output. */
function written(action: () => void): string {
  let text = "";
  const collect = (chunk: unknown) => {
    text += String(chunk);
    return true;
  };
  const streams = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, "write").mockImplementation(collect));
  try {
    action();
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
  return text;
}

/** A red word, a title of the window, a text that runs backwards, a line that is gone, an invisible blank. */
const HOSTILE = "\u001b[31mred\u001b]0;title\u0007 \u202egnp.exe\r\u200b\ud800\u009b1m";
const HARMLESS = "U+001B[31mredU+001B]0;titleU+0007 U+202Egnp.exeU+000DU+200BU+D800U+009B1m";

describe("What a terminal would obey is shown by its name", () => {
  const diagnostic = {
    ...problem("TOC102", [HOSTILE, "team"], `reason ${HOSTILE}`, `hint ${HOSTILE}`),
    position: { file: `${HOSTILE}.yaml`, line: 1, column: 2 },
  };
  test("in a diagnostic's file, path, reason and hint", () => {
    const text = written(() => printDiagnostics([diagnostic]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]/);
    expect(text).toContain(`${HARMLESS}.yaml:1:2 error TOC102`);
    expect(text).toContain(`hint: hint ${HARMLESS}`);
  });
  test.each([
    ["fail", () => fail(HOSTILE, HOSTILE)],
    ["tell", () => tell(HOSTILE)],
    ["show", () => show(HOSTILE)],
  ])("by %s", (_, action) => expect(written(action)).toContain(HARMLESS));
  test("and joined emoji, newlines and other scripts stay as they are", () => expect(written(() => tell("👩‍👧 検索\n\té"))).toBe("👩‍👧 検索\n\té"));
});

describe("A hundred thousand problems", () => {
  const errors = Array.from({ length: 100_000 }, (_, n) => ({
    ...problem("TOC102", [], `mistake ${n}`, "mend it"),
    position: { file: "a.yaml", line: n + 1, column: 1 },
  }));
  const warnings = errors.slice(0, 1001).map((error) => ({ ...error, severity: "warning" as const }));
  test("are told by the first thousand, and how many more there are", () => {
    const lines = written(() => printDiagnostics([...errors, ...warnings])).split("\n");
    expect(lines.filter((line) => line.startsWith("a.yaml:"))).toHaveLength(2000);
    expect(lines.filter((line) => !/^a\.yaml:|^ {4}hint/.test(line))).toEqual([
      "… and 1 more warning: what comes first by its place is shown",
      "… and 99,000 more errors: what comes first by its place is shown",
      "100,000 errors, 1,001 warnings; nothing was written",
      "",
    ]);
  });
});

test("A text as long as a file is told by its ends", () => {
  const { reason } = problem("TOC108", [], `there is no kind ${JSON.stringify("a".repeat(200_000))}`, "mend it");
  expect(reason.length).toBeLessThan(1300);
  expect(reason).toMatch(/^there is no kind "aaa.*a … \(199119 characters more\) … a*"$/);
});
