import { visibleLine } from "../../model/visible";

/** What was asked for can't be read. Told in one message, never with a stack trace; the command exits with 2. */
export class BadInput extends Error {
  /** What is wrong, a line each. */
  readonly reasons: readonly string[];
  readonly hint: string;
  /** What another program said, as it said it; ends with a line break where there is any. */
  readonly details: string;

  /**
   * @param reasons May hold names of files: what a terminal would obey in them is escaped.
   * @param hint What to do about it.
   * @param details What another program said. @default nothing
   */
  constructor(reasons: string | readonly string[], hint: string, details = "") {
    const lines = [reasons].flat().map(visibleLine);
    super(lines.join("\n"));
    this.reasons = lines;
    this.hint = visibleLine(hint);
    this.details = details === "" ? "" : `${details.trimEnd().split(/\r?\n/).map(visibleLine).join("\n")}\n`;
  }
}
