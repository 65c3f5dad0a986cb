import { compareFiles } from "../../../commands/review/compare/files";
import { nothing, type Side } from "../../../commands/review/side";

/** A side with these files of the environment `live`, by path. */
const side = (files: Readonly<Record<string, string>>): Side => ({
  ...nothing("side"),
  files: new Map([["live", new Map(Object.entries(files).map(([path, text]) => [path, { size: text.length, content: () => Buffer.from(text) }]))]]),
});
const told = (base: Side, head: Side) => compareFiles(base, head, "live").map(({ text }) => text);

test("files that fare alike are one change, with the names of three", () => {
  const before = { "live/a": "1", "live/b": "1", "live/c": "1", "live/d": "1", "live/old": "1", "live/same": "1" };
  const after = { "live/a": "2", "live/b": "2", "live/c": "2", "live/d": "22", "live/new": "1", "live/newer": "1", "live/same": "1" };
  expect(told(side(before), side(after))).toEqual([
    "files/live/old is gone",
    "2 files are new: files/live/new, files/live/newer",
    "4 files changed: files/live/a, files/live/b, files/live/c and 1 more",
  ]);
});

test("an environment of which one side has no files compares them with none", () => {
  expect(told(nothing("side"), side({ "live/a": "1" }))).toEqual(["files/live/a is new"]);
});
