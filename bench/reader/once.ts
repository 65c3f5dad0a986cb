import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { hasErrors } from "../../model/diagnostics";
import { processorSeconds } from "../processor";
import type { Shape } from "./shape";
import { shapes } from "./shapes";

export interface ReadOnce {
  /** Processor seconds for the small file and for the large one. */
  readonly small: number;
  readonly large: number;
  /** Peak resident memory of the process. */
  readonly mebibytes: number;
}

/** Reads files of one shape in two sizes, in a process of its own, and prints what that took. */
function measureOnce([name = "", small = "", large = ""]: readonly string[]): ReadOnce {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-bench-"));
  try {
    const { shape, valid } = shapes.get(name) as { readonly shape: Shape; readonly valid: boolean };
    const read = (bytes: number) => {
      writeFileSync(join(directory, "production.yaml"), shape(bytes));
      return processorSeconds(() => {
        if (valid === hasErrors(readModels(directory).diagnostics)) throw new Error(`a file of ${name} is ${valid ? "not " : ""}valid`);
      });
    };
    // The first reading compiles.
    const seconds = Math.min(read(Number(small)), read(Number(small)), read(Number(small)));
    return { small: seconds, large: read(Number(large)), mebibytes: process.resourceUsage().maxRSS / 1024 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

process.stdout.write(JSON.stringify(measureOnce(process.argv.slice(2))));
