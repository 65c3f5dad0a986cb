import { catalog } from "../../environments/catalog";
import type { Field, Kind } from "../../model/measures";
import type { Model } from "../../model/model";
import type { Component, FieldValue } from "../../model/platform";
import { api, modelOf, platform } from "./platform";

/** A component of every kind and every source of AWS, with all of its fields, so that every signal and severity of the catalog is an alert. */
export function wholeCatalog(): Model {
  return modelOf(platform(Object.fromEntries(wholeComponents())), catalog);
}

/** By id. */
export function wholeComponents(): readonly (readonly [string, Component])[] {
  return Object.values(catalog).flatMap(({ kind }) =>
    Object.keys(kind.sources)
      .filter(() => Object.keys(kind.signals).length > 0)
      .map((source) => [`${kind.id}-from-${source}`, api({ kind: kind.id, from: source, fields: fieldsOf(kind, source) })] as const),
  );
}

/** By their examples: the source's own, and what belongs to none. */
function fieldsOf(kind: Kind, source: string): Readonly<Record<string, FieldValue>> {
  const own = new Set<string>(kind.sources[source]);
  const others = new Set(
    Object.values<readonly string[]>(kind.sources)
      .flat()
      .filter((name) => !own.has(name)),
  );
  const fields = Object.entries<Field>(kind.fields).filter(([name, { type }]) => type !== "labels" && !others.has(name));
  return Object.fromEntries(fields.map(([name, { example }]) => [name, example as FieldValue]));
}
