import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AGING } from "../../commands/documents/facts/aging";
import { filesOfProject, ROOT } from "../house/files";

/** A fact with its source, as tables have it. */
const CITED = /^\s*(?:\{.*)?\b(?:source|cite):\s+(?:["`]|[A-Z][A-Z_]{2,})/m;
/** What these call a source is no vendor's page. */
const OTHERS = ["model/resolve/overrides.ts", "model/resolve/own-signals.ts"];
const places = AGING.flatMap(({ where }) => where);
const files = filesOfProject("model/**/*.ts", "thresholds/**/*.ts", "components/**/*.ts", "terraform/**/*.ts", "commands/**/*.ts");
const citing = files.filter((file) => CITED.test(readFileSync(join(ROOT, file), "utf8")));

describe("the page of facts that age", () => {
  test("has every file with facts and their sources", () => {
    const isListed = (file: string): boolean => places.some((place) => file === place || file.startsWith(`${place}/`));
    expect(citing.filter((file) => !isListed(file) && !OTHERS.includes(file))).toEqual([]);
    expect(citing.length).toBeGreaterThan(60);
    expect(OTHERS.filter((file) => !citing.includes(file))).toEqual([]);
  });

  test("names no file that is gone, and no table that is empty", () => {
    expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
    expect(AGING.filter(({ rows }) => rows().length === 0)).toEqual([]);
  });

  test("says of every fact where it is from, and of every table when it was read", () => {
    for (const { title, read, rows, head } of AGING) {
      expect([title, read]).toEqual([title, expect.stringMatching(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/)]);
      expect([title, rows().filter((row) => row.length !== head.length || row.some((cell) => cell.trim() === ""))]).toEqual([title, []]);
    }
  });
});
