import { stringify } from "yaml";
import { catalog } from "../../environments/catalog";
import { jsonSchema } from "../../environments/schema/json";
import type { Diagnostic } from "../../model/diagnostics";
import { loadFiles } from "./directory";

const SHOP = {
  platform: "shop",
  runbook: "https://runbooks.shop.example/{kind}/{signal}",
  vendors: { pagerduty: { off: "nobody is on call in this example" } },
  teams: { payments: { name: "Payments", email: "payments@shop.example" } },
};
const API = {
  kind: "api",
  team: "payments",
  targetGroup: "checkout/73e2d6bc24d8a067",
};
const ALARM = { adopt: { "latency.P1": "checkout-late" } };
const GROUPS = [{ group: "/shop/checkout", adopt: true }, { group: "/shop/audit" }];
const HERE = { accountId: "210987654321", region: "eu-west-1" };
const THERE = { accountId: "333322221111", region: "eu-central-1" };

type Files = Readonly<Record<string, object>>;
function told(files: Files): readonly Diagnostic[] {
  const written = Object.entries(files).map(([name, data]) => [`${name}.yaml`, stringify(data)]);
  return loadFiles(Object.fromEntries(written)).flatMap(({ diagnostics }) => diagnostics);
}
const codes = (files: Files) => told(files).map(({ code, reason }) => `${code} ${reason}`);

/** A base that adopts, what it says of where that is, and who extends it. */
const chain = (base: object | undefined, own: object, change: object = ALARM): Files => ({
  base: {
    abstract: true,
    ...SHOP,
    ...(base && { aws: base }),
    components: { "checkout-api": { ...API, ...change } },
  },
  staging: { extends: "base.yaml", aws: own },
});
const differs = (there: string, here: string) => [`TOC137 what is adopted exists in ${there}, and staging, which inherits this, is in ${here}`];

test("A component that is off in an environment takes nothing over there", () => {
  const { base, staging } = chain(HERE, THERE) as { readonly base: object; readonly staging: object };
  expect(codes({ base, staging: { ...staging, components: { "checkout-api": { off: "not there yet" } } } })).toEqual([]);
  expect(codes({ base, staging })).toEqual(differs("account 210987654321, eu-west-1", "account 333322221111, eu-central-1"));
});

describe("What is adopted by a base", () => {
  const { accountId, region } = HERE;
  test.each<[string, object | undefined, object, readonly string[]]>([
    ["without account and region is every environment's", undefined, HERE, []],
    ["of the environment's account is its own, whatever the region", { accountId }, HERE, []],
    [
      "of another account is not, though it says no region",
      { accountId },
      { ...HERE, accountId: THERE.accountId },
      differs("account 210987654321", "account 333322221111"),
    ],
    ["of the environment's region is its own, whatever the account", { region }, HERE, []],
    ["of another region is not, though it says no account", { region }, { ...HERE, region: THERE.region }, differs("eu-west-1", "eu-central-1")],
    ["of another account and region tells both", HERE, THERE, differs("account 210987654321, eu-west-1", "account 333322221111, eu-central-1")],
    [
      "of another account alone tells where it is",
      HERE,
      { accountId: THERE.accountId },
      differs("account 210987654321, eu-west-1", "account 333322221111, eu-west-1"),
    ],
    ["whose account an environment takes over is its own", HERE, {}, []],
  ])("%s", (_, base, own, expected) => {
    expect(codes(chain(base, own))).toEqual(expected);
    expect(codes(chain(base, own, { logs: GROUPS }))).toEqual(expected);
  });

  test("belongs to the last file that says where that is, not to one that removed it", () => {
    const between = (aws: object | null, own: object) => ({
      root: { abstract: true, ...SHOP, aws: HERE },
      base: {
        abstract: true,
        extends: "root.yaml",
        aws,
        components: { "checkout-api": { ...API, ...ALARM } },
      },
      staging: { extends: "base.yaml", aws: own },
    });
    expect(codes(between({ accountId: THERE.accountId }, HERE))).toEqual(differs("account 333322221111, eu-west-1", "account 210987654321, eu-west-1"));
    expect(codes(between(null, THERE))).toEqual([]);
    expect(codes(between({ accountId: null }, { ...HERE, accountId: THERE.accountId }))).toEqual([]);
  });
});

describe("Who does what the message says is told nothing more:", () => {
  /** Each place where something is adopted, and what its hint asks for in the environment that has it, and in one that has not. */
  const PLACES: readonly (readonly [string, object, string, object, object])[] = [
    ["an alarm", ALARM, "say so in staging.yaml; else write null there in its place", ALARM, { adopt: { "latency.P1": null } }],
    [
      "a log group, in a list",
      { logs: GROUPS },
      "repeat the list in staging.yaml; else repeat it there without `adopt`",
      { logs: GROUPS },
      { logs: GROUPS.map(({ group }) => ({ group })) },
    ],
  ];
  test.each(PLACES)("%s", (_, change, hint, there, notThere) => {
    const files = chain(HERE, THERE, change);
    expect(told(files).map((one) => [one.code, one.hint])).toEqual([["TOC137", `where it exists there, too, ${hint}`]]);
    for (const own of [there, notThere])
      expect(
        codes({
          ...files,
          staging: { ...files.staging, components: { "checkout-api": own } },
        }),
      ).toEqual([]);
  });

  test("every place of the schema that adopts is among them", () => {
    const schema = JSON.stringify(jsonSchema(catalog));
    const described = [...new Set(schema.match(/"adopt":\{[^{}]*"(?:\$ref|description)":"[^"]{0,40}/g))].map((one) => one.replace(/^.*"/, "")).sort();
    expect(described).toEqual(["#/definitions/component.adopt", expect.stringMatching(/^The group exists already/)]);
    expect(PLACES).toHaveLength(described.length);
  });
});
