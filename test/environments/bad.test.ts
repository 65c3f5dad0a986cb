import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { independent, loadEnvironments } from "../../environments/load";
import { formatDiagnostic } from "../../model/diagnostics";
import { resolve } from "../../model/resolve";
import { smallCatalog } from "./small-catalog";

const folder = "test/environments/bad";

/** Problems as a user reads them; UPDATE_EXPECTED=1 writes them for review. */
describe("Bad input is told in plain words, all at once:", () => {
  for (const name of readdirSync(folder).sort()) {
    test(name.replaceAll("-", " "), () => {
      const expected = join(folder, name, "expected.txt");
      const text = problems(join(folder, name), { ci: true });
      if (process.env.UPDATE_EXPECTED) writeFileSync(expected, text);
      expect(text).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : "");
      expect(text).not.toBe("");
    });
  }
});

function problems(directory: string, options: { readonly ci: boolean }): string {
  return loadEnvironments(directory, smallCatalog, options)
    .flatMap((environment) => {
      const resolved = environment.platform ? independent(environment, resolve(environment.platform, smallCatalog).diagnostics) : [];
      return [
        ...environment.diagnostics,
        ...resolved.map((diagnostic) => {
          const position = environment.locate(diagnostic.path);
          return position ? { ...diagnostic, position } : diagnostic;
        }),
      ];
    })
    .map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`)
    .join("");
}
