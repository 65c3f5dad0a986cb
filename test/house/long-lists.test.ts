import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOfProject, ROOT } from "./files";

/** The stack holds a hundred thousand arguments; a file of a megabyte has more entries. */
const AS_ARGUMENTS = /\.(?:push|unshift)\(\s*\.\.\./;

test("No list that may be as long as a file is passed as arguments: append() adds to one", () => {
  const files = filesOfProject("*.ts").filter((file) => /^(?:commands|constructs|environments|evaluate|model|stacks|terraform|testing)\//.test(file));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => AS_ARGUMENTS.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
});
