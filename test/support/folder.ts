import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** Gives all tests of a run one folder for what they write, which goes with the run: a worker that is stopped cleans up nothing. */
export function openFolder(): void {
  folder = mkdtempSync(join(tmpdir(), "tocsin-tests-"));
  // As every temporary folder: some tests write as somebody else.
  chmodSync(folder, 0o1777);
  // What `tmpdir` asks, on Linux and macOS, and on Windows; workers and what they start inherit it.
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}

export default function closeFolder(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
