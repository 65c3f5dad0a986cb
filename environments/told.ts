import type { Diagnostic } from "../model/diagnostics";

/** What has been told already: a problem in a file that several environments extend is one problem. */
export class Told {
  readonly #keys = new Set<string>();

  /** Those that were not told before. */
  news(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    return diagnostics.filter((diagnostic) => {
      const key = keyOf(diagnostic);
      return !this.#keys.has(key) && this.#keys.add(key);
    });
  }
}

/** Where there is a position, it says more than the path, which is as long as the keys that it is made of. */
const keyOf = ({ code, position, path, reason }: Diagnostic): string =>
  position ? `${code} ${position.line}:${position.column} ${position.file}\n${reason}` : JSON.stringify([code, path, reason]);
