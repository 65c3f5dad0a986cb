import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { askLibrary, windows } from "../../../environments/secrets/ask";
import { holdsSecret } from "../../../environments/secrets/detect";
import { SECRET_FORMS } from "../../../environments/secrets/forms";
import { isCandidate, LIBRARY_RULES, LIBRARY_RULES_LEFT_OUT } from "../../../environments/secrets/library";
import { ROOT } from "../../docs/markdown";
import { NIGHTLY } from "../../support/terraform";
import { SEED, tellCounts } from "../../terraform/arbitraries/seed";
import { find } from "./find";
import { libraryMessages, librarySays } from "./library";
import { LIBRARY_SAMPLES, samplesOf, WITHOUT_SAMPLE } from "./library-samples";
import { textsOf } from "./samples";
import { whole } from "./whole";

const COUNT = NIGHTLY ? 1000 : 40;
const rulesOf = (messages: readonly string[]) => [...new Set(messages.map((message) => message.split(":")[0]))].sort();

describe("what secretlint knows", () => {
  const messages = libraryMessages();

  test("is in the table, rule by rule", () => {
    const known = [...LIBRARY_RULES.map(({ rule }) => rule), ...Object.keys(LIBRARY_RULES_LEFT_OUT)];
    expect(rulesOf(messages)).toEqual(known.sort());
  });

  test("has a sample, message by message, or a reason why not", () => {
    const left = messages.filter((message) => !Object.hasOwn(LIBRARY_RULES_LEFT_OUT, message.split(":")[0] as string));
    expect([...left].sort()).toEqual([...Object.keys(LIBRARY_SAMPLES), ...Object.keys(WITHOUT_SAMPLE)].sort());
  });

  test("the prefilter misses none of: every sample of which it says something is a candidate", () => {
    const samples = Object.keys(LIBRARY_SAMPLES).flatMap((message) => samplesOf(message, COUNT).map((text) => ({ message, text })));
    const said = librarySays(samples.map(({ text }) => text));
    const found = samples.map((sample, index) => ({ ...sample, said: said[index] as readonly string[] })).filter((sample) => sample.said.length > 0);
    tellCounts("samples of secretlint's rules", { made: samples.length, found: found.length });
    expect(Object.keys(LIBRARY_SAMPLES).filter((message) => !found.some((sample) => sample.said.includes(message)))).toEqual([]);
    expect(found.filter(({ text }) => !isCandidate(text))).toEqual([]);
    // A review, which can't ask, masks them all.
    expect(found.filter(({ text }) => !holdsSecret(text))).toEqual([]);
  });
});

describe("a form of our own", () => {
  const made = SECRET_FORMS.map((form) => ({ form, texts: textsOf(form.pattern, COUNT, SEED) }));

  test("finds what it describes", () => {
    const missed = made.filter(({ form, texts }) => !texts.some((text) => form.pattern.test(text)));
    expect(missed.map(({ form }) => form.name)).toEqual([]);
  });

  test("is none that secretlint knows in all of its cases", () => {
    const said = librarySays(made.flatMap(({ texts }) => texts));
    const known = made.filter((_, index) => said.slice(index * COUNT, (index + 1) * COUNT).every((messages) => messages.length > 0));
    expect(known.map(({ form }) => form.name)).toEqual([]);
  });

  test("of GitHub and Grafana is none, because secretlint knows theirs", () => {
    const texts = [/gh[pousr]_[A-Za-z0-9]{36}/, /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/, /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/, /glc_eyJ[A-Za-z0-9]{60,200}/];
    const said = librarySays(texts.flatMap((pattern) => fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern.source})$`)), { numRuns: COUNT, seed: SEED })));
    expect(said.filter((messages) => messages.length === 0)).toEqual([]);
    expect(SECRET_FORMS.map(({ name }) => name).filter((name) => /GitHub|Grafana/.test(name))).toEqual([]);
  });
});

describe("secretlint is asked", () => {
  const token = `${whole("gh·p_")}${"a1B2".repeat(9)}`;

  test("about candidates alone, once for all of a file", () => {
    const asked: (readonly string[])[] = [];
    const ask = (texts: readonly string[]) => {
      asked.push(texts);
      return { found: texts.map(() => undefined) };
    };
    expect(find("a: 1\nb: [blue, 'https://www.shop.example/']\n# nothing\n", ask)).toEqual([]);
    expect(asked).toEqual([]);
    find(`a: blue\nb: the ${token}\nc: ${token}\n# and ${token}\n`, ask);
    expect(asked).toEqual([[`the ${token}`, token, `and ${token}`]]);
    find(`a: ${Buffer.from(`{"token": "${token}"}`).toString("base64")}\n`, ask);
    expect(asked[1]).toEqual([`{"token": "${token}"}`]);
  });

  test("about nothing of the reference platform or of the examples, where nothing looks like a secret either", () => {
    const within = (folder: string) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
    const files = [...within("environments"), ...within("examples")].filter((name) => /environments.*\.yaml$/.test(name));
    expect(files.length).toBeGreaterThanOrEqual(5);
    const refuse = () => {
      throw new Error("secretlint was asked");
    };
    expect(files.flatMap((file) => find(readFileSync(join(ROOT, file), "utf8"), refuse))).toEqual([]);
  });

  test("and its word is what counts: what only looks like a candidate is none", () => {
    expect(isCandidate(token.slice(0, -2))).toBe(true);
    expect(find(`a: ${token}\n`)).toMatchObject([{ code: "TOC109", reason: "this looks like a GitHub token" }]);
    expect(find(`a: ${token.slice(0, -2)}\n`)).toEqual([]);
  });

  test("about parts of a long text, which lose nothing where they meet", () => {
    for (const at of [0, 14_000, 14_330, 16_350, 16_384, 100_000, 199_960]) {
      const text = `${"a ".repeat(at / 2)}${token} ${"b ".repeat((200_000 - at) / 2)}`;
      const parts = windows(text);
      expect(parts.some((part) => part.includes(token))).toBe(true);
      expect(parts.join("").length).toBeLessThan(40_000);
      expect(askLibrary(["blue", text])).toEqual({ found: [undefined, { name: "a GitHub token", certain: true }] });
    }
  });

  test("or the input is refused, in one line without a trace of the stack", () => {
    const found = find(`a: ${token}\nb: 1 # not a secret: an example\n`, (texts) => askLibrary(texts, "/nowhere/search.js"));
    expect(found).toMatchObject([{ code: "TOC127", path: ["a"], position: { line: 1, column: 4 } }]);
    expect(found[0]?.reason).toMatch(/^this might be a secret, and secretlint's rules, which know, can't be asked: Error: Cannot find module [^\n]*$/);
    expect(JSON.stringify(found)).not.toContain(token);
  });
});
