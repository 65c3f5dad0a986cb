import { copyFileSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readModels } from "../../environments/models";
import { CODES, formatDiagnostic, hasErrors } from "../../model/diagnostics";
import { NIGHTLY } from "../support/nightly";
import { Yardstick } from "../support/yardstick";
import { malformed } from "../terraform/arbitraries/malformed";
import { SEED, tellCounts } from "../terraform/arbitraries/seed";

const ROOT = join(__dirname, "../..");
const below = (folder: string, rest = "") => readdirSync(join(ROOT, folder)).map((name) => join(ROOT, folder, name, rest));
/** Every directory of environments in the repository, sound and bad. */
const DIRECTORIES = [join(ROOT, "environments"), ...below("examples", "environments"), ...below("test/environments/bad")].filter(
  (path) => yamlIn(path).length > 0,
);
const FILES = DIRECTORIES.flatMap((directory) => yamlIn(directory).map((name) => ({ directory, name })));

/** How many times what the reference platform costs as it is, the largest of them: a wound makes wrong what was right, a hundred times. */
const MOST = 20;

/** Sound ones as often as bad ones, of which there are more. */
const sound = ({ directory }: (typeof FILES)[number]) => !directory.includes("bad");
const file = fc.oneof(fc.constantFrom(...FILES.filter(sound)), fc.constantFrom(...FILES.filter((one) => !sound(one))));
const wounded = fc.tuple(file, fc.gen()).map(([{ directory, name }, gen]) => ({
  directory,
  name,
  text: malformed(gen, readFileSync(join(directory, name), "utf8")),
}));

test("Any file of environments with any wound gives whole diagnostics or models, and soon", () => {
  const counts = { files: 0, refused: 0, read: 0, diagnostics: 0, times: 0 };
  const yardstick = new Yardstick(() => {
    readModels(join(ROOT, "environments"));
  });
  fc.assert(
    fc.property(wounded, ({ directory, name, text }) => {
      const copy = copied(directory, name, text);
      try {
        let found: ReturnType<typeof readModels> | undefined;
        const times = yardstick.times(() => {
          found = readModels(copy);
        }, MOST);
        const { models, diagnostics } = found as ReturnType<typeof readModels>;
        for (const one of diagnostics) {
          expect([one.code in CODES, one.severity]).toEqual([true, CODES[one.code].severity]);
          expect(one.position?.file.startsWith(copy) && one.position.line >= 1 && one.position.column >= 1).toBe(true);
          expect([one.reason, one.hint].every((words) => /\S/.test(words) && words.length < 1300)).toBe(true);
          expect(formatDiagnostic(one)).not.toMatch(/undefined|\[object |NaN:|^\s+at .+:\d+:\d+/m);
        }
        if (!hasErrors(diagnostics)) expect(models.length).toBeGreaterThan(0);
        counts[hasErrors(diagnostics) ? "refused" : "read"]++;
        counts.files++;
        counts.diagnostics += diagnostics.length;
        counts.times = Math.max(counts.times, times);
        expect(times).toBeLessThan(MOST);
      } finally {
        rmSync(copy, { recursive: true });
      }
    }),
    { numRuns: NIGHTLY ? 20_000 : 400, endOnFailure: !NIGHTLY, seed: SEED },
  );
  tellCounts("wounded files", { ...counts, times: Number(counts.times.toFixed(1)), directories: DIRECTORIES.length });
  expect(counts.refused).toBeGreaterThan(counts.files / 3);
  expect(counts.read).toBeGreaterThan(counts.files / 50);
});

/** Files only, no links. */
function yamlIn(directory: string): readonly string[] {
  if (!lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(directory).filter((name) => /\.ya?ml$/.test(name) && lstatSync(join(directory, name)).isFile());
}

function copied(directory: string, changed: string, text: string): string {
  const copy = mkdtempSync(join(tmpdir(), "tocsin-wounded-"));
  for (const name of yamlIn(directory)) copyFileSync(join(directory, name), join(copy, name));
  writeFileSync(join(copy, changed), text);
  return copy;
}
