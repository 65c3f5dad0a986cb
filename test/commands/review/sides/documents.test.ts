import fc from "fast-check";
import { unread } from "../../../../commands/review/json";
import { type Documents, parseDocument, readAll } from "../../../../commands/review/sides/documents";
import { canonicalJson } from "../../../../model/canonical";

const parsed = (text: string, depth: number, documents: Documents = new Map()): unknown =>
  parseDocument({ name: "name", file: "file", bytes: Buffer.from(text), hint: "hint" }, depth, documents);

test("a document says the same whether it is parsed block by block or as a whole", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 1, 2), (value, depth, indent) => {
      for (const document of [{ a: value, b: { c: [value, { d: value }], "\n    {": "\n    }" } }, value]) {
        const text = indent === 2 ? canonicalJson(document) : JSON.stringify(document, null, indent);
        expect(parsed(text, depth)).toEqual(JSON.parse(text));
      }
    }),
    { numRuns: 500 },
  );
});

test("blocks that two documents have in common are the same object, whatever stands around them", () => {
  const documents = new Map();
  const read = (document: unknown) => parsed(canonicalJson(document), 2, documents) as { readonly list: readonly object[] };
  const [one, two] = [read({ list: [{ a: 1 }, { b: 2 }] }), read({ list: [{ b: 2 }, { c: 3 }], name: "two" })];
  expect(two.list[0]).toBe(one.list[1]);
  expect(two).toEqual({ list: [{ b: 2 }, { c: 3 }], name: "two" });
});

test("blocks under a key are read when somebody looks, and are known as equal before", () => {
  const documents = new Map();
  const read = (document: unknown, change = (text: string): string => text) =>
    parsed(change(canonicalJson(document)), 2, documents) as { readonly map: Readonly<Record<string, object>> };
  const [one, two] = [read({ map: { a: { n: 1 }, b: { n: 2 } } }), read({ map: { a: { n: 1 }, b: { n: 3 } } })];
  expect(unread(two.map, "a")).toBe(unread(one.map, "a"));
  expect(unread(two.map, "b")).not.toBe(unread(one.map, "b"));
  expect(two).toEqual({ map: { a: { n: 1 }, b: { n: 3 } } });
  expect(two.map.a).toBe(one.map.a);
});

describe("a block that can't be read is told, though nobody looks at it,", () => {
  const document = { map: { a: { n: 1 }, b: { n: 4 } } };
  const whole = canonicalJson(document);
  const broken = whole.replace("4", "4,");
  const PROBLEM = "file is cut off or no JSON: it can't be read on from character";

  test("where the other side has another one", () => {
    const documents = new Map();
    parsed(whole, 2, documents);
    expect(() => parsed(broken, 2, documents)).toThrow(PROBLEM);
    documents.clear();
    parsed(broken, 2, documents);
    expect(() => parsed(whole, 2, documents)).toThrow(PROBLEM);
  });

  test("where the other side has the same one", () => {
    const documents = new Map();
    for (const _ of ["base", "head"]) parsed(broken, 2, documents);
    expect(() => readAll(documents)).toThrow(PROBLEM);
  });

  test("where the other side has no such document", () => {
    const documents = new Map();
    parsed(broken, 2, documents);
    expect(() => readAll(documents)).toThrow(PROBLEM);
  });

  test("where it is nested too deep, or its lines are indented as no synthesis does", () => {
    const deep = `${"[".repeat(3000)}${"]".repeat(3000)}`;
    expect(() => parsed(`{ "a": ${deep} }`, 2)).toThrow("file is nested more than 128 deep");
    const documents = new Map();
    parsed(whole.replace("4", deep), 2, documents);
    expect(() => readAll(documents)).toThrow("file is nested more than 128 deep");
    const other = new Map();
    parsed('{\n  "map": {\n    "a": {\n  "x": 1 }, "b": {\n    }\n  }\n}', 2, other);
    expect(() => readAll(other)).toThrow("its blocks can't be told apart");
  });
});

test("a key that looks like our own mark is a key", () => {
  const document = { "\u0000": 0, map: { a: { n: 1 } }, other: { "\u0000": 0 } };
  expect(parsed(canonicalJson(document), 2)).toEqual(document);
});

test("two documents say what they say, however much of one is in the other", () => {
  const elements = fc.array(fc.nat(60), { maxLength: 80 });
  const document = fc.record({ list: elements, map: fc.uniqueArray(fc.nat(60), { maxLength: 80 }) }).map(({ list, map }) => ({
    list: list.map((n) => ({ n, text: "ä\n  }".repeat(n % 3) })),
    map: Object.fromEntries(map.map((n) => [`k${n}`, { n: n % 7, deep: [{ n }] }])),
  }));
  fc.assert(
    fc.property(document, document, (one, two) => {
      const documents = new Map();
      expect(parsed(canonicalJson(one), 2, documents)).toEqual(one);
      expect(parsed(canonicalJson(two), 2, documents)).toEqual(two);
    }),
    { numRuns: 500 },
  );
});

test("what is common is found again after many that are not, and after as many that are gone", () => {
  const many = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => ({ n: from + n }));
  for (const [one, two] of [
    [many(0, 200), many(150, 200)],
    [many(150, 200), many(0, 200)],
  ]) {
    const documents = new Map();
    const [before, after] = [one, two].map((list) => (parsed(canonicalJson({ list }), 2, documents) as { readonly list: readonly object[] }).list);
    expect(after?.slice(-30).every((element, place) => element === before?.slice(-30)[place])).toBe(true);
  }
});

test("a document that is cut off is none, wherever it is cut", () => {
  const text = canonicalJson({ list: [{ a: 1 }, { b: [1, 2] }], name: "two" }).trimEnd();
  for (let length = 1; length < text.length; length += 1) expect(() => parsed(text.slice(0, length), 2)).toThrow(/file is cut off or no JSON/);
});

/** Values as a printer writes them whose line breaks and margins are anybody's guess; keys may stand twice. */
const laidOut = (value: unknown, next: () => number, depth: number): string => {
  const gap = (deep: number): string => ["", " ", "\n", `\n${"  ".repeat(deep)}`, `\n${"  ".repeat(deep)}`, `\n${"  ".repeat(deep)}`][next() % 6] as string;
  const within = (open: string, parts: readonly string[], close: string): string =>
    parts.length === 0 ? open + close : open + parts.map((part) => gap(depth + 1) + part).join(",") + gap(depth) + close;
  if (Array.isArray(value))
    return within(
      "[",
      value.map((one) => laidOut(one, next, depth + 1)),
      "]",
    );
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).flatMap((entry) => (next() % 16 === 0 ? [entry, entry] : [entry]));
  return within(
    "{",
    entries.map(([key, one]) => `${JSON.stringify(key)}:${next() % 4 === 0 ? "" : " "}${laidOut(one, next, depth + 1)}`),
    "}",
  );
};

test("a document says what JSON.parse says of it, however its lines are broken and indented", () => {
  const key = fc.constantFrom("a", "b", 'c"', "d: {", "{");
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(1, "x", "\n    {"),
      fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(key, tie("tree"), { minKeys: 1, maxKeys: 3 }),
    ),
  }));
  let taken = 0;
  fc.assert(
    fc.property(
      fc.dictionary(key, tree, { minKeys: 1, maxKeys: 3 }),
      fc.array(fc.nat(47), { minLength: 200, maxLength: 200 }),
      fc.nat(3),
      (value, dice, depth) => {
        let at = 0;
        // Its first line is what a synthesis writes, or nothing would be taken apart.
        const text = laidOut(value, () => dice[at++ % dice.length] as number, 0).replace(/^\{\s*/, "{\n  ");
        const seen = new Map();
        try {
          expect(JSON.stringify(parsed(text, depth + 1, seen))).toBe(JSON.stringify(JSON.parse(text)));
          if ([...seen.values()].some(({ blocks }) => blocks.length > 0)) taken += 1;
        } catch (error) {
          // What can't be told apart is refused, which is no other value.
          expect(String(error)).toMatch(/its blocks can't be told apart|has a key twice in one object/);
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(100);
});

test("what stands on the line of a block is no block of its own, and is no less different for it", () => {
  const side = (x: string): string => `{\n  "r": {\n    "t": {\n      "id": {"dimensions": {\n          "x": "${x}"\n      }, "a": 1}\n    }\n  }\n}\n`;
  const documents = new Map();
  const [one, other] = ["one", "DIFFERENT"].map((x) => parsed(side(x), 3, documents));
  expect(one).toEqual({ r: { t: { id: { dimensions: { x: "one" }, a: 1 } } } });
  expect(other).toEqual({ r: { t: { id: { dimensions: { x: "DIFFERENT" }, a: 1 } } } });
});

test.each(["9007199254740993", "-9007199254740993", "0.30000000000000001", "12345678901234567890123"])(
  "the number %s, which would be read as another one, is refused, wherever it stands",
  (number) => {
    const text = canonicalJson({ map: { a: { n: 1 } } });
    const documents = new Map();
    parsed(text, 2, documents);
    expect(() => parsed(text.replace("1", number), 2, documents)).toThrow(`file has the number ${number}, which can't be told from its neighbours`);
    expect(() => parsed(text.replace("{", `{\n  "at": ${number},`), 2)).toThrow(number);
    expect(() => parsed(`{"at":${number}}`, 2)).toThrow(number);
  },
);

test("a number that is held, and digits in a text, are read as they are", () => {
  const document = { map: { a: { n: 9_007_199_254_740_992, m: 0.1 + 0.2, text: '"9007199254740993', big: 1e21 } } };
  expect(parsed(canonicalJson(document), 2)).toEqual(document);
});
