import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiagnosticError, hasErrors } from "../../model/diagnostics";
import type { Monitoring } from "../monitoring";
import { fromOutput } from "./output";

/**
 * Resolves and renders a directory of environments. What that takes is loaded only here: tests of an app in code have no
 * YAML.
 * @throws DiagnosticError with every problem and its place.
 */
export function fromEnvironments(directory: string): Monitoring {
  const { readModels } = require("../../environments/models") as typeof import("../../environments/models");
  const { synthesize } = require("../../stacks/synth") as typeof import("../../stacks/synth");
  const { models, diagnostics, locate } = readModels(directory);
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  const folder = mkdtempSync(join(tmpdir(), "tocsin-testing-"));
  try {
    synthesize(models, join(folder, "out"), locate);
    return fromOutput(join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
