import fc from "fast-check";
import { DiagnosticError } from "../../model/diagnostics";
import { describeWithTerraform, NIGHTLY } from "../support/terraform";
import { hostileText, prolonged } from "./arbitraries/hostile";
import { readBack } from "./arbitraries/read-back";
import { isHarmless, NOT_FREE, schemaTexts } from "./arbitraries/schema-texts";
import { SEED, tellCounts } from "./arbitraries/seed";
import type { TextField } from "./arbitraries/text-field";
import { FIELDS } from "./arbitraries/text-fields";
import { type Placed, placed, settle } from "./arbitraries/text-run";

const COPIES = 3;
const STRINGS = NIGHTLY ? 10_000 : 200;

/** A field and its number in the table, once for every text that it takes in one run. */
const SLOTS = FIELDS.flatMap((field, index) => Array.from({ length: field.once ? 1 : COPIES }, (_, copy) => ({ field, id: `f${index}x${copy}` })));
const RUNS = Math.ceil(STRINGS / SLOTS.length);

describe("the table of free-text fields", () => {
  test("has every text of the schema that takes more than a form of its own", () => {
    const tabled = new Set(FIELDS.map(({ schema }) => schema));
    const unknown = [...schemaTexts()].filter(
      ([place, schema]) => !tabled.has(place) && !(place in NOT_FREE) && !isHarmless(place, schema) && !isQuantity(schema, place),
    );
    expect(unknown.map(([place]) => place)).toEqual([]);
  });

  test("has nothing that the schema does not have", () => {
    const known = schemaTexts();
    expect([...FIELDS.map(({ schema }) => schema), ...Object.keys(NOT_FREE)].filter((place) => !known.has(place))).toEqual([]);
  });
});

describeWithTerraform("hostile text in every field", () => {
  test("comes back from Terraform letter by letter, or is refused where it stands", async () => {
    const counts = { strings: 0, equal: 0, refused: 0 };
    const differences = new Map<string, string>();
    const texts = fc.array(hostileText(), { minLength: SLOTS.length, maxLength: SLOTS.length });
    const long = fc.uniqueArray(fc.nat(SLOTS.length - 1), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, long, fc.nat(2), async (given, prolong, turn) => {
        const all = SLOTS.map(({ field, id }, index) =>
          placed(field, id, prolong.includes(index) ? prolonged(given[index] as string, 10_000) : (given[index] as string)),
        );
        const { models, locate } = settle(all, turn);
        const back = await readBack(models, ["aws-aws", "links-aws", "oncall-oncall", "datadog-datadog", "datadog-grafana"], locate);
        for (const one of all) {
          counts.strings++;
          if (one.refusal) counts.refused++;
          // Terraform composes characters (NFC), so everything else has to: an id or a name must not be two things.
          else if (tell(one, differences, () => one.field.lands(back, one.id, one.written.normalize("NFC")))) counts.equal++;
        }
      }),
      { numRuns: RUNS, endOnFailure: true, seed: SEED },
    );
    tellCounts("hostile text", { ...counts, fields: FIELDS.length, places: SLOTS.length });
    expect([...differences.values()]).toEqual([]);
    expect(counts.strings).toBeGreaterThanOrEqual(STRINGS);
    // Neither half may hollow out.
    expect(counts.equal).toBeGreaterThan(counts.strings / 4);
    expect(counts.refused).toBeGreaterThan(counts.strings / 10);
  });
});

/** Whether all is equal; else the field's first difference is kept, short enough to read. */
function tell(one: Placed, differences: Map<string, string>, read: () => ReturnType<TextField["lands"]>): boolean {
  const { schema, file } = one.field;
  const note = (actual: unknown, expected: unknown) => {
    const shown = [one.written, expected, actual].map((value) => (JSON.stringify(value) ?? "nothing").slice(0, 300));
    differences.set(`${file} ${schema}`, `${file} ${schema}: ${shown[0]} should be ${shown[1]} and is ${shown[2]}`);
  };
  try {
    const pairs = read();
    const wrong = pairs.find(([actual, expected]) => JSON.stringify(actual) !== JSON.stringify(expected));
    if (wrong) note(...wrong);
    return wrong === undefined;
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    // A whole plan that fails is one difference.
    const { message } = error as Error;
    differences.set(message, message);
    return false;
  }
}

/** Durations, sizes and the like: the schema lets a number stand there, too. */
function isQuantity(schema: { readonly type?: unknown }, place: string): boolean {
  return (Array.isArray(schema.type) && schema.type.includes("number")) || /\.(start|end)$/.test(place);
}
