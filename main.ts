import "./commands/dependencies";
import { printDiagnostics, printSummary } from "./commands/report";
import { readModels, settings } from "./environments/models";
import { DiagnosticError, hasErrors } from "./model/diagnostics";
import { synthesize } from "./stacks/synth";

const { directory, only, ci, outdir } = settings(process.env);
const { models, diagnostics, locate } = readModels(directory, { only, ci });
printDiagnostics(diagnostics);
if (hasErrors(diagnostics)) process.exitCode = 1;
else
  try {
    printSummary(synthesize(models, outdir, locate));
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    printDiagnostics(error.diagnostics);
    process.exitCode = 1;
  }
