import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../../environments/models";
import { type Diagnostic, DiagnosticError, formatDiagnostic, hasErrors } from "../../../model/diagnostics";
import { synthesize } from "../../../stacks/synth";
import type { Found, WrittenMistake } from "./mistake";
import { PLATFORM } from "./platform";

/** Writes a platform with the mistake into a folder of its own and runs the generator as main.ts does. */
export function generate(mistake: WrittenMistake): Found {
  const text = mistake.edits.reduce(edited, PLATFORM);
  const [before = "", ...after] = text.split(MARK);
  if (after.length !== 1) throw new Error(`${mistake.name}: one ${MARK} marks where the error is told`);
  const lines = before.split("\n");
  const at = `${FILE}:${lines.length}:${(lines.at(-1) ?? "").length + 1}`;

  const folder = mkdtempSync(join(tmpdir(), "tocsin-mistake-"));
  try {
    writeFileSync(join(folder, FILE), before + after[0]);
    const found = problems(folder).filter(({ severity }) => severity === "error");
    const texts = found.map((diagnostic) => formatDiagnostic(diagnostic).replace(join(folder, "/"), ""));
    return { at, texts, caught: texts.some((each) => each.includes(mistake.says)) && texts.every((each) => each.startsWith(`${at} error `)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const FILE = "live.yaml";
const MARK = "§";

function edited(text: string, [from, to]: WrittenMistake["edits"][number]): string {
  if (text.split(from).length !== 2) throw new Error(`this stands in the platform more or less often than once: ${from}`);
  return text.replace(from, () => to);
}

function problems(folder: string): readonly Diagnostic[] {
  const { models, diagnostics, locate } = readModels(folder);
  if (hasErrors(diagnostics)) return diagnostics;
  try {
    synthesize(models, join(folder, "out"), locate);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}
