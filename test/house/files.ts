import { execFileSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** What is committed, and what would be: paths from the root that match one of git's patterns. */
export const filesOfProject = (...patterns: readonly string[]): readonly string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
