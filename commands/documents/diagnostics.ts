import { byCodeUnit } from "../../model/canonical";
import { CODES } from "../../model/diagnostics";
import { generated, markdownTable } from "./markdown";

/** docs/diagnostics.md: every code, when it is reported and how to get rid of it. */
export function diagnosticsDocument(): string {
  const rows = Object.entries(CODES)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([code, { name, severity, means, fix }]) => [code, name, severity, means, fix]);
  return generated(
    "Diagnostics",
    "Every problem is printed as `file:line:column severity code path: reason`, with a hint on the next line. All problems are printed at once; while one is an error nothing is written, and the exit code is 1. Codes are stable: they are never reused.",
    [markdownTable(["code", "name", "severity", "when", "what to do"], rows)],
  );
}
