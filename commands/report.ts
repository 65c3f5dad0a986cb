import { type Diagnostic, formatDiagnostic } from "../model/diagnostics";
import type { Model } from "../model/model";
import { SEVERITIES } from "../model/severities";
import { visible } from "../model/visible";
import { table } from "./table";

// Whoever reads less than all (`| head`) closes the pipe: no fault, and what is left is written to nobody.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

/** Every problem on standard error, errors last, where people look first. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  for (const all of [warnings, errors]) {
    for (const diagnostic of all.slice(0, SHOWN)) tell(`${formatDiagnostic(diagnostic)}\n`);
    if (all.length > SHOWN) tell(`… and ${plural(all.length - SHOWN, `more ${all[0]?.severity}`)}: what comes first by its place is shown\n`);
  }
  const counts = [...(errors.length > 0 ? [plural(errors.length, "error")] : []), ...(warnings.length > 0 ? [plural(warnings.length, "warning")] : [])];
  tell(`${counts.join(", ")}${errors.length > 0 ? "; nothing was written" : ""}\n`);
}
/** Errors and warnings, each. A hostile file has a hundred thousand; nobody reads so many, and a terminal is busy for minutes. */
const SHOWN = 1000;

/** Text for people on standard error: what users wrote does nothing to a terminal. */
export function tell(text: string): void {
  process.stderr.write(visible(text));
}

/** The same on standard output. */
export function show(text: string): void {
  process.stdout.write(visible(text));
}

/** One line an environment: what will exist. */
export function printSummary(results: readonly { readonly model: Model; readonly stacks: readonly string[]; readonly resources: number }[]): void {
  const rows = results.map(({ model, stacks, resources }) => [
    model.environment,
    String(model.components.length),
    ...[...SEVERITIES.map((severity) => model.alerts.filter((alert) => alert.severity === severity).length), model.alerts.length].map(String),
    stacks.join(" "),
    String(resources),
  ]);
  const seconds = process.uptime().toFixed(2);
  show(`${table(["environment", "components", ...SEVERITIES, "alerts", "stacks", "resources"], rows)}\n${seconds} s\n`);
}

/** Says why a command can't do what it was asked. @returns its exit code */
export function fail(reason: string, hint: string): number {
  tell(`${reason}\n    hint: ${hint}\n`);
  return 1;
}

/** "1 stack", "2 stacks" */
export const plural = (count: number, noun: string): string => `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
