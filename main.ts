import "./commands/dependencies";
import { asksForHelp, help } from "./commands/arguments";
import { fail, printDiagnostics, printSummary, show, tell } from "./commands/report";
import { target } from "./commands/target";
import { readModels } from "./environments/models";
import { DiagnosticError, hasErrors } from "./model/diagnostics";
import { isRunByCdktf } from "./stacks/output/exchange";
import { synthesize } from "./stacks/synth";

const USAGE = "[ENVIRONMENTS_DIR=<directory>] [ENVIRONMENT=<name>] [CDKTF_OUTDIR=<directory>] npm run synth";
process.exitCode = main(process.argv.slice(2));

function main(argv: readonly string[]): number {
  if (asksForHelp(argv)) return help(USAGE);
  return argv.length === 0 ? synth() : fail(`synth takes no arguments, such as ${JSON.stringify(argv[0])}`, "ENVIRONMENT=production npm run synth");
}

/** @returns the exit code */
function synth(): number {
  // cdktf calls everything on standard error an error.
  const { directory, only, ci, outdir } = target(isRunByCdktf() ? show : tell);
  const { models, diagnostics, locate, environments } = readModels(directory, { only, ci });
  printDiagnostics(diagnostics);
  if (hasErrors(diagnostics)) return 1;
  try {
    printSummary(synthesize(models, outdir, locate, printDiagnostics, environments));
    return 0;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    printDiagnostics(error.diagnostics);
    return 1;
  }
}
