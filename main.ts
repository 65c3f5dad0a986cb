import "./commands/dependencies";
import { fail, printDiagnostics, printSummary } from "./commands/report";
import { readModels, settings } from "./environments/models";
import { DiagnosticError, hasErrors } from "./model/diagnostics";
import { synthesize } from "./stacks/synth";

const [unexpected] = process.argv.slice(2);
process.exitCode =
  unexpected === undefined ? synth() : fail(`synth takes no arguments, such as ${JSON.stringify(unexpected)}`, "ENVIRONMENT=production npm run synth");

/** @returns the exit code */
function synth(): number {
  const { directory, only, ci, outdir } = settings(process.env);
  const { models, diagnostics, locate } = readModels(directory, { only, ci });
  printDiagnostics(diagnostics);
  if (hasErrors(diagnostics)) return 1;
  try {
    printSummary(synthesize(models, outdir, locate));
    return 0;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    printDiagnostics(error.diagnostics);
    return 1;
  }
}
