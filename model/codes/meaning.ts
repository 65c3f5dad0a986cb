/** What a code means, for docs/diagnostics.md. */
export interface CodeMeaning {
  /** A stable, readable name: `unknown-key`. */
  readonly name: string;
  readonly severity: "error" | "warning";
  /** When it is reported. */
  readonly means: string;
  /** How to get rid of it. */
  readonly fix: string;
}
