import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { catalog } from "../../environments/catalog";
import { COMMON_KEYS } from "../../environments/schema/component";
import { schemaText } from "../../environments/schema/json";

const emitted = readFileSync("environments/schema.json", "utf8");
const schema = z.fromJSONSchema(JSON.parse(emitted));
const accepts = (text: string) => schema.safeParse(parse(text)).success;

test("environments/schema.json is fresh: `node --require tsx/cjs environments/schema/emit.ts` makes it", () =>
  expect(emitted === schemaText(catalog)).toBe(true));

test.each(["base", "development", "staging", "production"])(
  "The schema accepts %s.yaml, though it states a part of the whole only, and the file names the schema",
  (name) => {
    const text = readFileSync(`environments/${name}.yaml`, "utf8");
    expect(schema.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=./schema.json");
  },
);

test.each([
  ["an unknown key", "prodution: true"],
  ["a field of another kind", "components: { orders: { kind: queue, targetGroup: x } }"],
  ["an unknown signal", "thresholds: { queue.backlogs.P1: { at: 3, reason: x } }"],
  ["an unknown signal of a component", "components: { orders: { kind: queue, thresholds: { backlogs.P1: { at: 3 } } } }"],
  ["an unknown severity", "thresholds: { queue.backlog.P9: { at: 3, reason: x } }"],
  ["a wrong type", "teams: [payments]"],
])("The schema refuses %s", (_, text) => expect(accepts(text)).toBe(false));

test.each([
  ["null, which removes", "components: { orders: null, carts: { description: null } }"],
  ["a component without its kind", "components: { orders: { queue: x, team: payments } }"],
  ["a severity that the catalog has no threshold for", "thresholds: { queue.backlog.P4: { at: 3, reason: x } }"],
])("The schema accepts %s", (_, text) => expect(accepts(text)).toBe(true));

test("No kind has a field that every component has for something else", () =>
  expect(Object.values(catalog).flatMap(({ kind }) => Object.keys(kind.fields).filter((field) => COMMON_KEYS.includes(field)))).toEqual([]));

test("Every field's example is accepted by the field", () => {
  const { fieldSchema } = require("../../environments/schema/fields") as typeof import("../../environments/schema/fields");
  const refused = Object.values(catalog).flatMap(({ kind }) =>
    Object.entries(kind.fields)
      .filter(([, field]) => !fieldSchema(field).safeParse(field.example).success)
      .map(([name]) => `${kind.id}.${name}`),
  );
  expect(refused).toEqual([]);
});
