import { z } from "zod";
import { componentLogsSchema, logsSchema } from "../../environments/schema/logs";
import { componentTracingSchema, tracesSchema } from "../../environments/schema/traces";

test("an empty section is enough, because every key has a default", () => {
  expect([logsSchema.parse({}), tracesSchema.parse({}), componentLogsSchema.parse([])]).toEqual([{}, {}, []]);
});

test.each<[string, z.ZodType, unknown]>([
  ["logs", logsSchema, { clases: {} }],
  ["a class", logsSchema, { classes: { application: { retention: 30 } } }],
  ["a component's log", componentLogsSchema, [{ group: "/a", klass: "application" }]],
  ["traces", tracesSchema, { flow: {} }],
  ["a component's tracing", componentTracingSchema, { service: "a", rate: 1 }],
])("an unknown key of %s is refused", (_, schema, value) => {
  expect(schema.safeParse(value).error?.issues).toEqual([expect.objectContaining({ code: "unrecognized_keys" })]);
});

test("every key is described for editors", () => {
  const undescribed = (schema: z.core.JSONSchema.BaseSchema, path = ""): readonly string[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
      typeof property === "boolean"
        ? []
        : [...(property.description || UNDERSTOOD.has(key) ? [] : [`${path}.${key}`]), ...undescribed(property, `${path}.${key}`)],
    ),
    ...[schema.items, schema.additionalProperties].flatMap((inner) =>
      inner && typeof inner === "object" && !Array.isArray(inner) ? undescribed(inner, `${path}[]`) : [],
    ),
  ];
  const UNDERSTOOD = new Set(["title"]);
  expect(
    [logsSchema, componentLogsSchema, tracesSchema, componentTracingSchema].flatMap((schema) => undescribed(z.toJSONSchema(schema, { io: "input" }))),
  ).toEqual([]);
});
