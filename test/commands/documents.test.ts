import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "../../commands/documents/documents";

describe("generated pages", () => {
  test.each(Object.entries(documents()))("docs/%s is fresh (npm run docs)", (file, text) => {
    expect(readFileSync(join(__dirname, "../../docs", file), "utf8")).toBe(text);
  });
});
