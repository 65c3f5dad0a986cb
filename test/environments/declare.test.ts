import { declarePlatform, type PlatformDeclaration } from "../../environments/declare";
import { DiagnosticError } from "../../model/diagnostics";

const shop: PlatformDeclaration = {
  platform: "shop",
  environment: "production",
  aws: { accountId: "210987654321", region: "eu-west-1" },
  vendors: { pagerduty: { off: "nobody is on call in this example" } },
  runbook: "https://runbooks.shop.example/{signal}",
  teams: { payments: { name: "Payments", email: ["payments@shop.example"] } },
  components: {
    certificate: {
      kind: "certificate",
      team: "payments",
      certificate: "arn:aws:acm:eu-west-1:210987654321:certificate/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
    },
  },
};

function codes(change: Partial<PlatformDeclaration>): readonly string[] {
  try {
    declarePlatform({ ...shop, ...change });
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.map(({ code, reason }) => `${code}: ${reason}`);
  }
}

test("A platform declared in code has to keep the rules of the files:", () => expect(codes({})).toEqual([]));
test.each<readonly [string, Partial<PlatformDeclaration>, string]>([
  ["the form of an environment's name", { environment: "Production" }, "TOC103"],
  ["the length of the names together", { environment: "e".repeat(61) }, "TOC103"],
  ["names that Windows has for devices", { environment: "aux" }, 'TOC103: "aux" is a device'],
  ["a platform's, too", { platform: "com7" }, 'TOC103: "com7" is a device'],
  ["the tags that are not its own", { aws: { ...shop.aws, tags: { team: "web" } } }, "TOC113"],
  ["however they are written, as IAM compares them", { aws: { ...shop.aws, tags: { Environment: "web" } } }, "TOC113"],
  ["and two of one name", { aws: { ...shop.aws, tags: { Cost: "a", cost: "b" } } }, "TOC113"],
  ["also of a component", { components: { certificate: { ...shop.components.certificate, tags: { Severity: "x" } } as never } }, "TOC113"],
  [
    "and beside the environment's",
    { aws: { ...shop.aws, tags: { Cost: "a" } }, components: { certificate: { ...shop.components.certificate, tags: { cost: "b" } } as never } },
    "TOC113",
  ],
  ["the placeholders of a runbook", { runbook: "https://runbooks.shop.example/{owner}" }, "TOC103"],
])("%s", (_, change, code) => expect(codes(change)).toEqual([expect.stringContaining(code)]));

const queue = { kind: "queue", team: "payments", queue: "orders" } as const;
const withQueue = (change: object): Partial<PlatformDeclaration> => ({ components: { orders: { ...queue, ...change } as typeof queue } });
const reason = (text: string) => withQueue({ thresholds: { "in-flight.P2": { at: "60 %", reason: text } } });
const tag = (key: string, value: string): Partial<PlatformDeclaration> => ({ aws: { ...shop.aws, tags: { [key]: value } } });

describe("Text in code is refused as it is in files:", () => {
  const TOKENS = ["${TfToken[TOKEN.0]}", "x${TfToken[TOCSIN.0]}y", "TfToken["];
  const HIDDEN = ["\u001b[2J", "a\u202eb", "a\rb", "a\u0000b", "a\ud800", "a\u200bb"];
  const cases = [...TOKENS.map((text) => ["TOC110", text] as const), ...HIDDEN.map((text) => ["TOC115", text] as const)];
  const places: Readonly<Record<string, (text: string) => Partial<PlatformDeclaration>>> = {
    "a reason": reason,
    "an adopted name": (text) => withQueue({ adopt: { "in-flight.P2": text } }),
    "a team's name": (text) => ({ teams: { payments: { name: text, email: ["payments@shop.example"] } } }),
    "a tag's key": (text) => tag(text, "x"),
    "a tag's value": (text) => tag("x", text),
    "a key of another's": (text) => withQueue({ signals: { [text]: {} } }),
  };
  for (const [place, change] of Object.entries(places))
    test.each(cases)(`${place}, %s %j`, (code, text) => expect(codes(change(text))).toContainEqual(expect.stringContaining(code)));

  test("a field that takes an id or an ARN takes a token, but no stand-in of our own and nothing hidden", () => {
    expect(codes(withQueue({ queue: "${TfToken[aws_sqs_queue.7]}" }))).toEqual([]);
    expect(codes(withQueue({ queue: "a-${TfToken[TOKEN.7]}-${TfToken[TOKEN.8]}" }))).toEqual([]);
    expect(codes(withQueue({ queue: "${TfToken[TOCSIN.0]}" }))).toEqual([expect.stringContaining("TOC110")]);
    expect(codes(withQueue({ queue: "${TfToken[TOKEN.7]}${TfToken[" }))).toEqual([expect.stringContaining("TOC110")]);
    expect(codes(withQueue({ queue: "${TfToken[TOKEN.7]}\u200b" }))).toEqual([expect.stringContaining("TOC115")]);
  });
});

describe("What is no plain data is told, and not read:", () => {
  const cyclic: Record<string, unknown> = { kind: "queue", team: "payments" };
  cyclic.tags = { again: cyclic };
  const deep = [...Array(20_000)].reduce<object>((inner) => ({ inner }), {});
  class Text {}
  test.each<readonly [string, unknown, string]>([
    ["a component called __proto__", { components: JSON.parse('{"__proto__":{"kind":"queue","team":"payments","queue":"x"}}') }, "__proto__"],
    ["a tag called __proto__", withQueue({ tags: JSON.parse('{"__proto__":"x"}') }), "__proto__"],
    ["a circle", { components: { orders: cyclic } }, "itself"],
    ["a pit", { components: { orders: deep } }, "levels"],
    ["a date", { asOf: new Date(0) }, "Date"],
    ["a map", { components: new Map([["orders", queue]]) }, "Map"],
    ["an object of a class", withQueue({ description: new Text() }), "Text"],
    ["a function", withQueue({ description: () => "x" }), "function"],
    ["a symbol", withQueue({ description: Symbol("x") }), "symbol"],
    ["a large number", withQueue({ description: 1n }), "bigint"],
  ])("%s", (_, change, word) => expect(codes(change as Partial<PlatformDeclaration>)).toEqual([expect.stringMatching(new RegExp(`^TOC129: .*${word}`))]));

  test.each([undefined, null, 7, {}])("an environment that is %j", (environment) =>
    expect(codes({ environment: environment as unknown as string })).toEqual([expect.stringContaining("TOC10")]),
  );
  test.each([undefined, null, "shop", []])("%j in place of all", (all) =>
    expect(() => declarePlatform(all as unknown as PlatformDeclaration)).toThrow(DiagnosticError),
  );
  test("an object that is there twice is no circle", () => {
    const tags = { cost: "4711" };
    expect(codes({ components: { a: { ...queue, queue: "a", tags }, b: { ...queue, queue: "b", tags } } })).toEqual([]);
  });
});
