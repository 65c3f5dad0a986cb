import { configOf } from "../../evaluate/alertmanager/config";
import { ruleFile } from "../../evaluate/prometheus/rules/file";

const unfolding = [
  "a: &a [x, x, x, x, x, x, x, x, x, x]",
  ..."bcdefgh".split("").map((name, index) => `${name}: &${name} [${times10(`*${"abcdefg"[index]}`)}]`),
].join("\n");

function times10(text: string): string {
  return Array.from({ length: 10 }, () => text).join(", ");
}

describe.each([
  ["rules", ruleFile],
  ["routes", configOf],
])("A file of %s that is no file", (_, read) => {
  test.each([
    ["", "the file is no map"],
    ["a: [", expect.stringMatching(/^Flow sequence .* at line 1, column 5:$/)],
    ["groups: *x", expect.stringContaining("Unresolved alias")],
    [unfolding, expect.stringContaining("Excessive alias count")],
    ["{".repeat(100_000), "nested more than 60 levels deep"],
    ["[".repeat(3000), "nested more than 60 levels deep"],
    ["- ".repeat(500), "nested more than 60 levels deep"],
  ])("is not understood: %#", (text, unsupported) => expect(read(text)).toEqual({ unsupported }));
});
