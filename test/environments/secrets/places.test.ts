import * as fc from "fast-check";
import { stringify } from "yaml";
import { holdsSecret } from "../../../environments/secrets/detect";
import { formatDiagnostic } from "../../../model/diagnostics";
import { NIGHTLY } from "../../support/terraform";
import { schemaTexts } from "../../terraform/arbitraries/schema-texts";
import { SEED, tellCounts } from "../../terraform/arbitraries/seed";
import { BASE, loadFiles } from "../directory";
import { find } from "./find";
import { LIBRARY_SAMPLES, samplesOf } from "./library-samples";
import { REFUSED } from "./refused";
import { whole } from "./whole";

/** What secretlint says of each is a test of its own: a process for each would take an hour. */
const said = (texts: readonly string[]) => ({ found: texts.map(() => ({ name: "a token", certain: true })) });

const PLACES = [...schemaTexts().keys()];
/** Secrets by their form alone, from our table and from secretlint's rules. */
const SECRETS = [
  ...REFUSED.filter(([, { yaml, secret }]) => yaml === `a: ${secret}`).map(([, { secret }]) => secret),
  ...Object.keys(LIBRARY_SAMPLES).flatMap((message) => (/gcp|npm:(Npmrc|Package)|aws|database|basicauth/.test(message) ? [] : samplesOf(message, 2))),
];
/** Secrets only where no place allows ids that look random. */
const FORMS = SECRETS.filter((secret) => find(`a: ${JSON.stringify(secret)}`, said).some(({ hint }) => !hint.includes("if it is none")));

/** A file that has the text at the place and nothing else: `a.*.b[]`, `a.{key}`. */
function fileWith(place: string, text: string): string {
  const data = place
    .replaceAll("[]", ".[]")
    .split(".")
    .reduceRight<unknown>(
      (below, part) => (part === "[]" ? [below] : { [part === "*" ? "any" : part === "{key}" ? text : part]: below }),
      place.endsWith("{key}") ? 1 : text,
    );
  return stringify(data, { lineWidth: 0 });
}

test("A secret at any place of the schema where text may stand is refused, once, and not shown", () => {
  const seen = { places: PLACES.length, secrets: FORMS.length, tried: 0 };
  expect(FORMS.length).toBeGreaterThan(50);
  for (const place of PLACES)
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.constantFrom("", "see ", "first\nthen "), (secret, before) => {
        seen.tried += 1;
        const found = find(fileWith(place, before + secret), said);
        expect([place, ...found.map(({ code }) => code)]).toEqual([place, "TOC109"]);
        expect(found.map(formatDiagnostic).join()).not.toContain(secret);
      }),
      { numRuns: NIGHTLY ? 100 : 3, seed: SEED },
    );
  tellCounts("secrets at places of the schema", seen);
});

test("Words at any place of the schema are harmless, but under names for secrets", () => {
  const words = fc.array(fc.constantFrom("checkout", "p99", "eu-west-1", "see", "the", "runbook", "2026", "SLO", "5xx", "https://x.example/a?b=c"), {
    minLength: 1,
    maxLength: 6,
  });
  for (const place of PLACES)
    fc.assert(
      fc.property(words, (some) => {
        const found = find(fileWith(place, some.join(" ")));
        expect(found.filter(({ reason }) => !reason.includes("it stands under"))).toEqual([]);
      }),
      { numRuns: NIGHTLY ? 100 : 3, seed: SEED },
    );
});

test("Names of the schema itself are none for secrets, but for what may hold a webhook's address", () => {
  expect(PLACES.filter((place) => find(fileWith(place, "blue")).length > 0)).toEqual([]);
});

const KEY = whole("AKIA·IOSFODNN7EXAMPLE");
const messages = (files: Readonly<Record<string, string>>) => loadFiles(files).flatMap(({ diagnostics }) => diagnostics);

test("No message of an environment shows its secrets: neither where they are of a wrong form, nor what is below them", () => {
  const component = "  checkout-api: { kind: api, team: payments, targetGroup: { ssm: /shop/checkout } }\n";
  const found = messages({
    "base.yaml": BASE,
    "production.yaml": `extends: base.yaml\naws: { region: ${KEY} }\ncomponents:\n${component}  ${KEY}: { kind: nothing, team: ${KEY}, dependsOn: [${KEY}] }\n`,
  });
  expect(found.every(({ code }) => code === "TOC109")).toBe(true);
  expect(found).toHaveLength(4);
  expect(found.map(formatDiagnostic).join("\n")).not.toContain(KEY);
});

test("A log group's name may look random, and no other text of a component of that name", () => {
  const group = "q7Rk2LmX9vTz4BnC8wYsE5dF6gH1";
  const signal = `signals: { waits: { log: { group: ${group}, pattern: ${group} } } }`;
  const component = (name: string) => `  ${name}: { kind: custom, about: ${group}, tags: { group: ${group} }, logs: [{ group: ${group} }], ${signal} }\n`;
  const found = messages({
    "production.yaml": `platform: shop\nlogs: { audit: { findingsTo: { logGroup: ${group} } } }\ncomponents:\n${component("group")}${component("logs")}`,
  });
  expect(found.filter(({ code }) => code === "TOC109").map(({ path }) => path.join("."))).toEqual([
    "components.group.about",
    "components.group.tags.group",
    "components.group.signals.waits.log.pattern",
    "components.logs.about",
    "components.logs.tags.group",
    "components.logs.signals.waits.log.pattern",
  ]);
});

test("A message about what stands below a secret is left out: its path would show it", () => {
  const token = whole("gl·pat-abcdefghijklmnopqrst");
  const found = messages({ "base.yaml": BASE, "production.yaml": `extends: base.yaml\ncomponents:\n  ${token}: { kind: nothing, team: nobody }\n` });
  expect(found.map(({ code, path }) => [code, path])).toEqual([["TOC109", ["components", "…"]]]);
});

test("A secret in a file that is no YAML, and one in a file's name, are told and not shown", () => {
  const broken = messages({ "production.yaml": `platform: [shop\nteam: ${KEY}\n  a: b: c\n` }).map(formatDiagnostic);
  expect(broken).toContainEqual(expect.stringContaining("production.yaml:2:7 error TOC109"));
  expect(broken.join("\n")).not.toContain(KEY);
  const named = messages({ "base.yaml": BASE, [`${KEY}.yaml`]: "extends: base.yaml\n" }).map(formatDiagnostic);
  expect(named).toEqual([expect.stringContaining("a file's name looks like a secret")]);
  expect(named.join("\n")).not.toContain(KEY);
});

test("A review masks what the loader refuses by its form", () => expect(FORMS.filter((secret) => !holdsSecret(secret))).toEqual([]));
