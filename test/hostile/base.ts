import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { catalog } from "../../environments/catalog";
import { merge } from "../../environments/merge";
import type { Field, Kind } from "../../model/measures";
import { type Data, FILES } from "../terraform/arbitraries/text-field";
import { FIELDS } from "../terraform/arbitraries/text-fields";
import { dataOf, harmless, placed } from "../terraform/arbitraries/text-run";
import { REST } from "./rest";

/**
 * Environments in which, together, every text and every key of the schema stands somewhere: the reference platform, the
 * table of free texts, a component of every kind with all of its fields, and the rest.
 */
export function baseFiles(): ReadonlyMap<string, Data> {
  const texts = FIELDS.map((field, index) => {
    const one = placed(field, `f${index}x0`, "");
    return { ...one, written: harmless(one) };
  });
  return new Map<string, Data>([
    ["rest", REST],
    ["production", merge(written("base"), written("production")) as Data],
    ...FILES.map((file) => [file, dataOf(file, texts).data] as const),
    ["kinds", kinds()],
  ]);
}

const written = (name: string): unknown => {
  const { extends: _, abstract: __, ...data } = parse(readFileSync(join(__dirname, `../../environments/${name}.yaml`), "utf8"));
  return data;
};

/** A component of every kind and every way to measure it: its fields as written, then ids read from SSM and lists of one. */
function kinds(): Data {
  const components = Object.values(catalog).flatMap(({ kind }) =>
    Object.keys(kind.sources).flatMap((source) => {
      const fields = fieldsOf(kind, source);
      const common = { kind: kind.id, team: "payments", from: source };
      const read = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          isIdentifier((kind.fields as Readonly<Record<string, Field>>)[name])
            ? { ssm: `/shop/${name}` }
            : Array.isArray(value) && value.length > 0
              ? value[0]
              : value,
        ]),
      );
      return [
        [`${kind.id}-from-${source}`, { ...common, ...fields }],
        [`${kind.id}-from-${source}-read`, { ...common, ...read }],
      ] as const;
    }),
  );
  return {
    platform: "shop",
    aws: { accountId: "123456789012", region: "eu-central-1" },
    runbook: "https://runbooks.shop.example/{kind}/{signal}",
    vendors: { pagerduty: { off: "nobody is on call" } },
    teams: { payments: { name: "Payments", email: "payments@shop.example" } },
    components: Object.fromEntries(components),
  };
}

const isIdentifier = (field: Field | undefined) => field?.type === "arn" || field?.type === "text";

/** By their examples: the source's own, and what belongs to none. */
function fieldsOf(kind: Kind, source: string): Data {
  const own = new Set<string>(kind.sources[source]);
  const others = new Set(
    Object.values<readonly string[]>(kind.sources)
      .flat()
      .filter((name) => !own.has(name)),
  );
  return Object.fromEntries(Object.entries<Field>(kind.fields).flatMap(([name, { example }]) => (others.has(name) ? [] : [[name, example]])));
}
