import * as fc from "fast-check";
import { SECRET_FORMS } from "../../../environments/secrets/forms";
import { LIBRARY_RULES } from "../../../environments/secrets/library";
import { SEED } from "../../terraform/arbitraries/seed";
import { LIBRARY_SAMPLES, samplesOf } from "./library-samples";
import { textsOf } from "./samples";

const made = SECRET_FORMS.map((form) => ({ form, texts: textsOf(form.pattern, 200, SEED).filter((text) => form.pattern.test(text)) }));

/** `service:*:ACCOUNT:` of an ARN's is none of PostgreSQL's password file. */
const isArn = (text: string) => /^:[^:]*:\*:/.test(text);

test("Every form has samples", () => expect(made.filter(({ texts }) => texts.length < 3).map(({ form }) => form.name)).toEqual([]));

test.each(["_", "token_", "-", "=", "a=", "/", ":", "(", '"', ">", "%", "é", "1,"])("Every form is found behind %s", (before) => {
  const missed = made.flatMap(({ form, texts }) =>
    texts
      .filter((text) => !form.pattern.test(before + text) && !isArn(before + text))
      .slice(0, 1)
      .map((text) => [form.name, before + text]),
  );
  expect(missed).toEqual([]);
});

test.each([".", ",", ")", '"', "/", "&", "=", ";", "<"])("Every form is found before %s", (behind) => {
  const missed = made.flatMap(({ form, texts }) =>
    texts
      .filter((text) => !form.pattern.test(text + behind))
      .slice(0, 1)
      .map((text) => [form.name, text + behind]),
  );
  expect(missed).toEqual([]);
});

test("No form is found in the midst of a word, where its vendor's letters may stand by chance", () => {
  const letters = made.filter(({ form }) => form.pattern.source.startsWith("(?:\\b|_)"));
  expect(letters.length).toBeGreaterThan(35);
  const found = letters.flatMap(({ form, texts }) =>
    texts
      .filter((text) => !text.startsWith("_") && form.pattern.exec(`a${text}`)?.index === 1)
      .slice(0, 1)
      .map((text) => [form.name, text]),
  );
  expect(found).toEqual([]);
});

describe("Whatever is found has one of the marks", () => {
  test.each(made.map(({ form, texts }) => [`${form.name} ${form.marks[0]}`, form, texts] as const))("%s", (_, { marks }, texts) =>
    expect(texts.filter((text) => !marks.some((mark) => text.toLowerCase().includes(mark)))).toEqual([]),
  );

  test.each(LIBRARY_RULES.map((rule) => [rule.rule, rule] as const))("%s of secretlint's", (name, { marks, candidate }) => {
    const samples = Object.keys(LIBRARY_SAMPLES).flatMap((message) => (message.startsWith(`${name}:`) ? samplesOf(message, 40) : []));
    const texts = [...samples, ...textsOf(candidate, 40, SEED)].filter((text) => candidate.test(text));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !marks.some((mark) => text.toLowerCase().includes(mark)))).toEqual([]);
  });

  test("and marks are in lower case", () => {
    const marks = [...SECRET_FORMS, ...LIBRARY_RULES].flatMap((one) => one.marks);
    expect(marks.filter((mark) => mark !== mark.toLowerCase() || mark === "")).toEqual([]);
  });
});

test("The certain forms come first: a text that has both is none that a waiver frees", () => {
  const shared = SECRET_FORMS.map((form) => form.shared === true);
  expect(shared.lastIndexOf(false)).toBeLessThan(shared.indexOf(true));
});

test("No certain form is one of words with hyphens, underscores and dots between", () => {
  const words = fc.array(fc.constantFrom("production", "services", "of", "the", "shop", "environment", "dashboards", "internal"), {
    minLength: 6,
    maxLength: 12,
  });
  const prefixes = SECRET_FORMS.filter(({ shared }) => shared !== true).flatMap(({ marks }) => marks);
  fc.assert(
    fc.property(fc.constantFrom(...prefixes), words, fc.constantFrom("-", "_", "."), (prefix, some, sign) => {
      const text = prefix + some.join(sign);
      expect(SECRET_FORMS.filter(({ shared, pattern }) => shared !== true && pattern.test(text)).map(({ name }) => [name, text])).toEqual([]);
    }),
    { numRuns: 2000, seed: SEED },
  );
});
