import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explainAlert } from "../../commands/explain-alert";
import { explainDatadog } from "../../commands/explain-datadog";
import { assemble } from "../../commands/review/assemble";
import { compareModels } from "../../commands/review/compare/compare";
import { markdown } from "../../commands/review/forms/markdown";
import type { Review } from "../../commands/review/review";
import { readSide } from "../../commands/review/sides/read";
import { ID } from "../../environments/schema/leaf";
import { filesOf } from "../support/synth";
import { NIGHTLY } from "../support/terraform";
import type { Data } from "../terraform/arbitraries/text-field";
import { baseFiles } from "./base";
import { type Place, placesOf } from "./places";
import { plainly, type Rendering, settle, type Ways } from "./settle";
import { INHERITED } from "./texts";

const folder = mkdtempSync(join(tmpdir(), "tocsin-inherited-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = [...baseFiles()].filter(([name]) => NIGHTLY || name !== "production");
/** A word like it in every respect, but that no object has it: `constructos` for `constructor`. */
const twinOf = (name: string) => name.replace(/[a-z](?=_*$)/, (last) => String.fromCharCode(last.charCodeAt(0) + 1));

describe.each((NIGHTLY ? INHERITED : INHERITED.slice(0, 1)).map((_, turn) => turn))("names that every object has, turn %i", (turn) => {
  test.each(FILES)("are words like any other, as keys and as values: %s", (name, data) => {
    const places = onePerMap(placesOf(data));
    const nameOf = new Map(places.map((place, index) => [place, INHERITED[(index + turn) % INHERITED.length] as string]));
    const real: Ways = (place) => [nameOf.get(place) as string];
    const twin: Ways = (place) => [twinOf(nameOf.get(place) as string)];
    const [settled, expected] = [settle(name, data, places, real, folder), settle(name, data, places, twin, folder)];
    const told = (of: typeof settled) =>
      of.outcomes
        .map(({ place, refusal }) => `${place.path.join("/")} ${refusal ? asTwin(`${refusal.code} ${refusal.reason}; ${refusal.hint}`) : "is taken"}`)
        .sort();
    expect(told(settled)).toEqual(told(expected));
    expect(settled.renderings.map(shown)).toEqual(expected.renderings.map(shown));
  });
});

describe("an id that every object has", () => {
  const data = baseFiles().get("rest") as Data;
  const ids = placesOf(data).filter(({ role, path }) => role === "key" && ID.test(String(path.at(-1))) && path.at(-1) !== "default");
  const [NAME = ""] = INHERITED.filter((name) => ID.test(name));
  const bySchema = new Map(ids.map((place) => [place.schema, place]));

  test("may be one at all", () => expect([NAME, bySchema.size > 15]).toEqual(["constructor", true]));

  test.each([...bySchema.keys()].map((schema) => [schema]))("is one like any other: %s", (schema) => {
    const id = String((bySchema.get(schema) as Place).path.at(-1));
    expect(everything("rest", renamed(data, id, NAME))).toEqual(everything("rest", renamed(data, id, twinOf(NAME))));
  });

  test("names an environment and a platform", () => {
    expect(everything(NAME, { ...data, platform: NAME })).toEqual(everything(twinOf(NAME), { ...data, platform: twinOf(NAME) }));
  });
});

/** All that is told of a file, by whichever command. */
function everything(name: string, data: unknown): unknown {
  const rendering = plainly(name, data as Data, folder);
  const { model, outdir } = rendering;
  const before = readSide("before", plainly("rest", baseFiles().get("rest") as Data, folder).outdir);
  const after = readSide("after", outdir);
  const reviews = [assemble({ base: before, head: after, plans: [], compareModels }), assemble({ base: after, head: before, plans: [], compareModels })];
  const { monitors = [], security = [] } = model.datadogParts ?? {};
  const explained = [
    ...model.alerts.map((alert) => explainAlert(model, alert, "", undefined)),
    ...[...monitors, ...security].map((rule) => explainDatadog(model, rule, "", undefined)),
  ];
  expect(reviews.map(markdown).join()).not.toMatch(/native code|\[object /);
  return [shown(rendering), reviews.map(outline), explained.map((text) => asTwin(text))];
}

/** What a review is about: its texts are cut where they differ, which is another place for another word. */
const outline = ({ environments }: Review) =>
  environments.map(({ environment, changes, resources, settings }) => [
    asTwin(environment),
    changes.map(({ category, text, fields }) => asTwin([category, text, ...fields.map(({ field }) => field)].join(" "))).sort(),
    resources.map(({ address, action, owner, arguments: changed }) => asTwin([address, action, owner, ...changed.map(({ field }) => field)].join(" "))).sort(),
    settings.map(({ stack, block, arguments: changed }) => asTwin([stack, block, ...changed.map(({ field }) => field)].join(" "))).sort(),
  ]);

/** Everything that was written, line by line: an id that every object has gets another place among its like. */
const shown = ({ outdir }: Rendering) =>
  [...filesOf(outdir)]
    // Sums of what the others say.
    .filter(([path]) => path !== "tocsin.json")
    .map(([path, text]) => [asTwin(path), asTwin(text).split(/,?\n/).sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
/** Its twin the same. Some numbers and the ends of long names are hashes of keys. */
const asTwin = (text: string) =>
  SPELLED.reduce((changed, [name, twin]) => changed.replaceAll(twin, name), text)
    .replace(/_k(?=[a-z_])/g, "")
    .replace(/(?<=\d)\d{4,}|(?<=-|\bline(?:=\\*"|: "))[0-9a-z]{8}(?![0-9a-z])/g, "#")
    .replace(/\d#/g, "#");

/** Each in every way that something rendered spells it, with its twin. */
const SPELLED = INHERITED.flatMap((name) =>
  [
    (word: string) => word,
    (word: string) => word.replaceAll("_", ""),
    (word: string) => word.replaceAll("_", "").toLowerCase(),
    (word: string) => word.toUpperCase(),
  ].map((spelled) => [spelled(name), spelled(twinOf(name))] as const),
);

/** Two keys of a map can't have one name. */
function onePerMap(places: readonly Place[]): readonly Place[] {
  const maps = new Set<string>();
  return places.filter(({ role, path }) => {
    const map = JSON.stringify(path.slice(0, -1));
    return role === "value" || (!maps.has(map) && maps.add(map));
  });
}

/** Every mention of an id. */
function renamed(value: unknown, id: string, to: string): unknown {
  const rename = (text: string) => text.replace(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, "g"), to);
  if (typeof value === "string") return rename(value);
  if (Array.isArray(value)) return value.map((one) => renamed(one, id, to));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [KEPT.has(key) ? key : rename(key), renamed(one, id, to)]));
}
/** Keys of the schema that are ids in the file, too. */
const KEPT = new Set(["teams", "name", "query", "logs", "all", "own"]);
