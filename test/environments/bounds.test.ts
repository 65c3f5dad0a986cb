import { loadFiles } from "./directory";

/** What is told of a file with this text, without the hints. */
const told = (text: string) => loadFiles({ "production.yaml": text })[0]?.diagnostics.map(({ reason, position }) => [position?.line, position?.column, reason]);
const DEEP = "the file is nested more than 32 levels deep";

describe("A file that would take all time and memory is refused before anything walks it:", () => {
  test("an alias of what it stands in", () =>
    expect(told("components: &c { a: *c }\n")).toEqual([[1, 21, "the alias `*c` stands within the value that it names, which would have no end"]]));
  test("keys of lists of keys of lists", () =>
    expect(told(`x: ${"[".repeat(28)}a${"]: c".repeat(27)}]\n`)?.[0]?.[2]).toBe("a list or map stands where a key is needed"));
  test.each([
    ["lists in lists in flow style", "[".repeat(100_000)],
    ["maps in maps in flow style", "{a: ".repeat(100_000)],
    ["lists in lists on one line", "- ".repeat(100_000)],
    ["keys of keys", "? ".repeat(100_000)],
    ["values of values", ": ".repeat(100_000)],
    ["maps in maps by indentation", Array.from({ length: 2000 }, (_, n) => `${" ".repeat(n)}a:\n`).join("")],
    ["a list in each list's second element", `${"[a, ".repeat(50_000)}`],
    ["lists in keys", "? [".repeat(50_000)],
  ])("%s", (_, text) => expect(told(text)?.map(([, , reason]) => reason)).toEqual([DEEP]));
  test("levels that only aliases add", () => {
    const levels = Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [[*a${n}]]\n`).join("");
    expect(told(`a0: &a0 x\n${levels}`)?.[0]).toEqual([17, 13, "with its aliases the file is nested more than 32 levels deep"]);
  });
  test("aliases that double", () => {
    const doubled = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join("");
    expect(told(`a0: &a0 x\n${doubled}`)?.[0]).toEqual([12, 18, "its aliases (`*name`) repeat more than 10000 characters up to here"]);
  });
  test("a letter with a thousand marks", () =>
    expect(told(`a: "e${"\\u0301\\u0327".repeat(500)}"\n`)).toEqual([[1, 4, "a letter has more than 30 marks over and under it"]]));
  test("a key that would stand in the path of all below it", () =>
    expect(told(`? ${"k".repeat(2000)}\n: { a: b }\n`)).toEqual([[1, 3, "a key has 2000 characters, and at most 1024 are allowed"]]));
});

test("A key that stands a thousand times in a map is told ten times", () =>
  expect(told("a: b\n".repeat(1000))?.filter(([, , reason]) => String(reason).includes("stands twice"))).toHaveLength(10));

test("A file with more mistakes than zod can count is told the first, and that there are more", () => {
  const found = told(`platform: shop\nteams: { ${Array.from({ length: 150_000 }, (_, n) => `k${n}: 1`).join(", ")} }\n`) ?? [];
  expect(found).toContainEqual([2, 14, "1 stands where a map is needed"]);
  expect(found).toContainEqual([1, 1, "there are more mistakes than can be told: of each list and map, the first 10,000 entries were looked at"]);
  expect(found.length).toBeLessThan(10_100);
});

test("A list of nothing but mistakes is told by its first thousand, and how far it was read", () => {
  const found = told(`platform: shop\nteams:\n  payments: { name: Payments, email: [${"1, ".repeat(200_000)}2] }\n`) ?? [];
  expect(found).toContainEqual([3, 39, "1 stands where text is needed"]);
  expect(found).toContainEqual([3, 31, "the first 1000 of 200001 entries were read, and 1000 are wrong"]);
  expect(found.length).toBeLessThan(1_010);
});

describe("A file at the bounds is read:", () => {
  const HEAD = "platform: shop\n";
  const codes = (text: string) => [...new Set(loadFiles({ "production.yaml": HEAD + text })[0]?.diagnostics.map(({ code }) => code))];
  test("32 levels", () => expect(codes(`x: ${"[".repeat(31)}${"]".repeat(31)}\n`)).not.toContain("TOC101"));
  test("33 levels are not", () => expect(codes(`x: ${"[".repeat(32)}${"]".repeat(32)}\n`)).toContain("TOC101"));
  test("a hundred aliases of a small map", () =>
    expect(codes(`x: &x { a: b, c: d }\n${Array.from({ length: 100 }, (_, n) => `y${n}: *x\n`).join("")}`)).not.toContain("TOC101"));
  test("an alias of an anchor that stands twice, which is the last before it", () => expect(codes("x: &x a\ny: &x b\nz: *x\n")).not.toContain("TOC101"));
});

describe("A mail address", () => {
  const codes = (email: string) =>
    loadFiles({
      "production.yaml": `platform: shop\naws: { accountId: "210987654321", region: eu-west-1 }\nrunbook: https://r.example/{signal}\nteams: { payments: { name: P, email: ${JSON.stringify(email)} } }\ncomponents: { ledger: { kind: custom, team: payments } }\npeople: { ada: { name: Ada Byron, email: ${JSON.stringify(email)} } }\n`,
    })[0]?.diagnostics.map(({ path }) => path.join("."));
  test.each(["payments@shop.example", "a.b+c_d-e@sub.shop-1.example", "o'neil@shop.co.uk", "x@xn--bcher-kva.example", "!#$%&'*+/=?^_`{|}~-@a.bc"])(
    "may be %s",
    (email) => expect(codes(email)).toEqual([]),
  );
  test.each([
    "a,b@x.example",
    "a b@x.example",
    "Ada <ada@x.example>",
    "ada@x",
    "ada@.example",
    "ada@x..example",
    "ada@-x.example",
    "ada@x-.example",
    "@x.example",
    "ada@x.example\u0000",
    "ada@bücher.example",
    "a@b@x.example",
    "ada@x.example;grace@x.example",
    `${"a".repeat(250)}@x.example`,
  ])("may not be %j, for a team and for a person", (email) =>
    expect(codes(email)).toEqual(expect.arrayContaining(["teams.payments.email", "people.ada.email"])),
  );
});

test("A file whose ending is in capital letters is told, beside environments that are read", () => {
  const loaded = loadFiles({
    "production.yaml": "platform: shop\n",
    "staging.YAML": "platform: shop\n",
    "old.Yml": "",
    "production.yaml.bak": "",
    "notes.txt": "",
  });
  expect(loaded).toHaveLength(1);
  expect(loaded[0]?.diagnostics.filter(({ code }) => code === "TOC123").map(({ reason, hint }) => [reason, hint])).toEqual([
    ['"old.Yml" is not read: its ending is in capital letters', "rename it to old.yml"],
    ['"staging.YAML" is not read: its ending is in capital letters', "rename it to staging.yaml"],
  ]);
});
