import { ALERT_CODES } from "./codes/alerts";
import { INPUT_CODES } from "./codes/input";
import { LIMIT_CODES } from "./codes/limits";
import { LOG_CODES } from "./codes/logs";
import type { CodeMeaning } from "./codes/meaning";
import { ONCALL_CODES } from "./codes/oncall";
import { UPTIME_CODES } from "./codes/uptime";
import { visibleLine } from "./visible";

/** Where something stands in a file; line and column count from one. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Keys and indices from the document's root. Overrides of one file of an `extends` chain begin with `{ file }`. */
export type Path = readonly (string | number | { readonly file: string })[];

/** One problem. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  /** Where in the input; the loader turns it into file:line:column. */
  readonly path: Path;
  readonly position?: Position;
  /** What is wrong, in one sentence without a full stop. */
  readonly reason: string;
  /** What the reason is about, such as paths; a line each below it. */
  readonly list?: readonly string[];
  /** What to do about it. */
  readonly hint: string;
}

/** Every diagnostic's code and meaning. Codes are never reused: 1xx input, 2xx alerts, 3xx on-call, 4xx logs and traces, 5xx vendor limits. */
export const CODES = { ...INPUT_CODES, ...ALERT_CODES, ...ONCALL_CODES, ...LOG_CODES, ...LIMIT_CODES, ...UPTIME_CODES } as const satisfies Record<
  `TOC${number}`,
  CodeMeaning
>;
export type Code = keyof typeof CODES;

/** Builds a diagnostic; its severity comes from the code. What it quotes may be as long as a file, and is told by its ends. */
export function problem(code: Code, path: Path, reason: string, hint: string): Diagnostic {
  return { code, severity: CODES[code].severity, path, reason: shortened(reason, LONGEST), hint: shortened(hint, LONGEST) };
}

/** Characters of a reason or a hint; those of ours have a quarter of that. */
const LONGEST = 1200;
/** Characters of a key in a path; ids have 64. */
const LONGEST_KEY = 160;

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const [begin, end] = [text.slice(0, most / 2), text.slice(-most / 4)];
  return `${begin} … (${text.length - begin.length - end.length} characters more) … ${end}`;
}

/** Thrown when input can't be rendered; carries every problem, and its message lists them all. */
export class DiagnosticError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.name = "DiagnosticError";
  }
}

/** `environments/production.yaml:12:5 error TOC102 components.api.team: reason` and the hint on a line of its own. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { position, severity, code, reason, list = [], hint } = diagnostic;
  const place = position ? `${position.file}:${position.line}:${position.column} ` : "";
  const path = formatPath(diagnostic.path);
  const lines = [`${place}${severity} ${code}${path && ` ${path}`}: ${reason}`, ...list.map((one) => `      ${one}`), `    hint: ${hint}`];
  return lines.map(visibleLine).join("\n");
}

/** `components.checkout-api.dependsOn[1]`; keys with dots are quoted. */
export function formatPath(path: Path): string {
  return path
    .filter((part) => typeof part !== "object")
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${quoted(shortened(part, LONGEST_KEY))}`))
    .join("");
}

const quoted = (key: string) => (/[.[\]\s]/.test(key) ? JSON.stringify(key) : key);

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === "error");
