import { decode, encode, UNKNOWN, type Value } from "../../terraform/protocol/values";
import { offlineProvider } from "../../terraform/provider/offline-provider";
import type { Attribute, ProviderSchema, Type } from "../../terraform/schemas/schema";

const attribute = (type: Type, flags: Partial<Attribute> = {}): Attribute => ({ type, required: false, optional: !flags.computed, computed: false, ...flags });
const block = {
  attributes: {
    id: attribute("string", { computed: true }),
    arn: attribute("string", { computed: true }),
    name: attribute("string", { required: true, optional: false }),
    color: attribute("string", { optional: true, computed: true }),
    size: attribute("number"),
    members: attribute({ collection: "list", of: { object: { id: attribute("string", { computed: true }) } } }, { computed: true }),
  },
  blocks: {
    rule: { nesting: "list" as const, min: 0, block: { attributes: { id: attribute("string", { computed: true }), at: attribute("number") }, blocks: {} } },
  },
};
const schema: ProviderSchema = { provider: { attributes: {}, blocks: {} }, resources: { test_thing: block }, dataSources: { test_thing: block } };
const provider = offlineProvider(schema, { test_thing: { replacedBy: ["name", "rule.at"], importedAs: "name", source: "a test" } });
const nothing = { id: null, arn: null, name: null, color: null, size: null, members: null, rule: [] };

function plan(prior: Value, proposed: Value): { readonly planned: Value; readonly replace: readonly string[] } {
  const { planned_state, requires_replace } = provider.PlanResourceChange({
    type_name: "test_thing",
    prior_state: encode(prior),
    proposed_new_state: encode(proposed),
    config: encode(proposed),
  });
  return { planned: decode(planned_state), replace: requires_replace.map(({ steps }) => JSON.stringify(steps)) };
}

describe("a provider that is offline", () => {
  const wanted = { ...nothing, name: "a", rule: [{ id: null, at: 1 }] };

  test("leaves open what the vendor will give, within blocks, too, and what an optional argument leaves to the vendor", () => {
    expect(plan(null, wanted).planned).toEqual({ ...wanted, id: UNKNOWN, arn: UNKNOWN, color: UNKNOWN, members: UNKNOWN, rule: [{ id: UNKNOWN, at: 1 }] });
    expect(plan(null, { ...wanted, color: "red" }).planned).toMatchObject({ color: "red" });
  });

  test("invents values of their types, the same each time: ids of digits, an ARN, one element for a list that only the vendor fills", () => {
    const { planned } = plan(null, wanted);
    const apply = () =>
      decode(provider.ApplyResourceChange({ type_name: "test_thing", prior_state: encode(null), planned_state: encode(planned) }).new_state) as Record<
        string,
        Value
      >;
    const state = apply();
    expect(state).toEqual(apply());
    expect(state).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      arn: expect.stringMatching(/^arn:aws:thing:/),
      members: [{ id: expect.any(String) }],
      name: "a",
      size: null,
    });
  });

  test("plans no change for what it has applied, and a change in place or a replacement as its table says", () => {
    const state = decode(
      provider.ApplyResourceChange({ type_name: "test_thing", prior_state: encode(null), planned_state: encode(plan(null, wanted).planned) }).new_state,
    ) as Record<string, Value>;
    expect(plan(state, state)).toEqual({ planned: state, replace: [] });
    expect(plan(state, { ...state, size: 2 })).toEqual({ planned: { ...state, size: 2 }, replace: [] });
    expect(plan(state, { ...state, name: "b" }).replace).toEqual(['[{"attribute_name":"name"}]']);
    expect(plan(state, { ...state, rule: [{ id: "1", at: 2 }] }).replace).toEqual(['[{"attribute_name":"rule"}]']);
    expect(plan(state, null)).toEqual({ planned: null, replace: [] });
  });

  test("refuses an argument that is the vendor's to give, wherever it stands", () => {
    const config = { ...nothing, name: "a", arn: "arn:aws:x", rule: [{ id: "5", at: 1 }] };
    const { diagnostics } = provider.ValidateResourceConfig({ type_name: "test_thing", config: encode(config) });
    expect(diagnostics.map(({ summary, attribute }) => [summary, JSON.stringify(attribute?.steps)])).toEqual([
      ["arn can't be configured", '[{"attribute_name":"arn"}]'],
      ["id can't be configured", '[{"attribute_name":"rule"},{"element_key_int":0},{"attribute_name":"id"}]'],
    ]);
  });

  test("imports a resource under its name, and looks up data by inventing what is asked for", () => {
    const { imported_resources } = provider.ImportResourceState({ type_name: "test_thing", id: "a" }) as {
      imported_resources: { state: { msgpack: Buffer; json: Buffer } }[];
    };
    expect(imported_resources.map(({ state }) => decode(state))).toEqual([{ ...nothing, id: "a", name: "a" }]);
    const { state } = provider.ReadDataSource({ type_name: "test_thing", config: encode({ ...nothing, name: "a" }) });
    expect(decode(state)).toMatchObject({ name: "a", id: expect.stringMatching(/^\d+$/) });
  });
});
