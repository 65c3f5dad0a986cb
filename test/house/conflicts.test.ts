import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOfProject, ROOT } from "./files";

/** A test of what such a file is told. */
const MEANT = ["test/environments/bad/merge-conflict/production.yaml"];
const MARK = /^(?:<{7}|>{7})(?: |$)/m;

test("No merge conflict is left in a file, be it in a comment", () => {
  const files = filesOfProject();
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => MARK.test(readFileSync(join(ROOT, file), "utf8")))).toEqual(MEANT);
});
