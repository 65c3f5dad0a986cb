import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explainAlert } from "../../commands/explain-alert";
import { explainDatadog } from "../../commands/explain-datadog";
import { readSide } from "../../commands/review/sides/read";
import { canonicalJson } from "../../model/canonical";
import { type Diagnostic, formatDiagnostic } from "../../model/diagnostics";
import type { Model } from "../../model/model";
import { NIGHTLY } from "../support/nightly";
import { filesOf } from "../support/synth";
import { schemaTexts } from "../terraform/arbitraries/schema-texts";
import { baseFiles } from "./base";
import { type Place, placesOf } from "./places";
import { foundIn, OBEYED } from "./read-back";
import { foundInReview } from "./reviews";
import { type Outcome, originalAt, plainly, type Rendering, settle, type Ways } from "./settle";
import { canStand, HIDDEN, TEXTS, waysOf } from "./texts";

/** The tests of the reader have it: it names a file. */
const ELSEWHERE = ["extends"];
/** How often one place of the schema is tried. */
const OCCURRENCES = NIGHTLY ? Number.POSITIVE_INFINITY : 2;
/** Every how manieth of the places whose pattern refuses the text is tried with it, another one for each text. */
const SAMPLE = NIGHTLY ? 1 : 6;

/** Every how manieth place is tried alone, too. */
const ALONE = NIGHTLY ? 1 : 20;

const FILES = [...baseFiles()].filter(([name]) => NIGHTLY || name !== "production");
const PLACES = new Map(chosen());
const folder = mkdtempSync(join(tmpdir(), "tocsin-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const known = new Map<string, Rendering>();
function plain(name: string): Rendering {
  const rendering = known.get(name) ?? plainly(name, (FILES.find(([other]) => other === name) as (typeof FILES)[number])[1], folder);
  known.set(name, rendering);
  return rendering;
}

function* chosen(): Generator<[string, readonly Place[]]> {
  const seen = new Map<string, number>();
  for (const [name, data] of FILES)
    yield [
      name,
      placesOf(data).filter(({ schema }) => {
        seen.set(schema, (seen.get(schema) ?? 0) + 1);
        return (seen.get(schema) ?? 0) <= OCCURRENCES;
      }),
    ];
}

test("every text and every key that the schema takes stands somewhere", () => {
  const standing = new Set([...PLACES.values()].flat().map(({ schema }) => schema));
  expect([...schemaTexts().keys()].filter((place) => !standing.has(place) && !ELSEWHERE.includes(place))).toEqual([]);
});

describe.each(Object.entries(TEXTS))("%s, in every place at once", (kind, text) => {
  const number = Object.keys(TEXTS).indexOf(kind);
  const outcomes: Outcome[] = [];

  test.each(FILES)("is refused where it stands or rendered as text: %s", (name, data) => {
    const places = (PLACES.get(name) ?? []).filter((place, index) => canStand(place, originalAt(data, place), text) || index % SAMPLE === number % SAMPLE);
    const settled = settle(name, data, places, waysOf(text), folder);
    outcomes.push(...settled.outcomes);
    expect(settled.outcomes.flatMap(({ refusal }) => (refusal ? told(refusal) : [])).slice(0, 5)).toEqual([]);
    for (const { outdir, model } of settled.renderings) {
      expect(foundIn(filesOf(outdir)).slice(0, 5)).toEqual([]);
      expect(foundInExplanations(model).slice(0, 5)).toEqual([]);
      // A file in which every vendor is off has nothing to compare.
      if (![...filesOf(outdir).keys()].some((path) => path.startsWith("stacks"))) continue;
      const [before, after] = [readSide("plain", plain(name).outdir), readSide("hostile", outdir)];
      expect(foundInReview(before, after)).toEqual([]);
      expect(foundInReview(after, before)).toEqual([]);
    }
  });

  test("is rendered in many places", () => {
    expect(outcomes.filter(({ refusal }) => refusal === undefined).length).toBeGreaterThan(90);
  });
});

/** Together, one text might hide what another does. */
test.each(FILES)("a template in one place alone is refused there or rendered as text: %s", (name, data) => {
  const [text = ""] = Object.values(TEXTS);
  for (const place of (PLACES.get(name) ?? []).filter((_, index) => index % ALONE === 0)) {
    const { outcomes, renderings } = settle(name, data, [place], waysOf(text), folder);
    expect([place.path, outcomes.flatMap(({ refusal }) => (refusal ? told(refusal) : []))]).toEqual([place.path, []]);
    for (const { outdir } of renderings) expect([place.path, foundIn(filesOf(outdir))]).toEqual([place.path, []]);
  }
});

/** What is wrong with how a refusal reads. */
function told(refusal: Diagnostic): readonly string[] {
  const text = formatDiagnostic(refusal);
  return [
    ...(OBEYED.test(text) ? [`not shown as it is: ${JSON.stringify(text)}`] : []),
    ...(text.split("\n").length === 2 ? [] : [`more than a line and its hint: ${JSON.stringify(text)}`]),
    ...(refusal.position ? [] : [`without a place: ${text}`]),
  ];
}

function foundInExplanations(model: Model): readonly string[] {
  const { monitors = [], security = [] } = model.datadogParts ?? {};
  const texts = [
    ...model.alerts.map((alert) => explainAlert(model, alert, canonicalJson(alert), undefined)),
    ...[...monitors, ...security].map((rule) => explainDatadog(model, rule, canonicalJson(rule), undefined)),
  ];
  return texts.flatMap((text) => [
    ...(OBEYED.test(text) ? [`not shown as it is: ${JSON.stringify(text).slice(0, 300)}`] : []),
    ...(/^ {0,3}(injected|- injected|"injected)/m.test(text) ? [`a line of the user's own: ${JSON.stringify(text).slice(0, 300)}`] : []),
  ]);
}

describe.each(NIGHTLY ? HIDDEN.map((_, turn) => turn) : [0])("characters that are not seen, turn %i", (turn) => {
  test.each(FILES)("are refused in every place, and do not reach the terminal: %s", (name, data) => {
    let count = turn;
    const ways: Ways = (_, original) => {
      const char = HIDDEN[count++ % HIDDEN.length] as string;
      return [`${original}${char}`];
    };
    const { outcomes } = settle(name, data, PLACES.get(name) ?? [], ways, folder);
    expect(outcomes.flatMap(({ refusal, place }) => (refusal ? told(refusal) : [`taken: ${JSON.stringify(place.path)}`])).slice(0, 5)).toEqual([]);
  });
});
