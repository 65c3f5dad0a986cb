import { catalog } from "../../../environments/catalog";
import type { Field, Kind } from "../../../model/measures";
import type { Model } from "../../../model/model";
import type { Component, FieldValue, Platform } from "../../../model/platform";
import { api, modelOf, platform } from "../../support/platform";

/** A component of every kind that Prometheus can see by itself, watched there. */
export function everyKind(changes: Partial<Platform> = {}, component: Partial<Component> = {}): Model {
  const kinds = Object.values(catalog).filter(({ kind }) => "prometheusLabels" in kind.fields);
  const components = Object.fromEntries(kinds.map(({ kind }) => [kind.id, api({ ...component, kind: kind.id, fields: exampleFields(kind) })]));
  return modelOf(
    platform(components, {
      vendors: { aws: { on: true }, pagerduty: { on: false, reason: "a test" }, grafana: { on: true } },
      aliases: {},
      grafana: { url: "https://shop.grafana.net", cloudwatch: { uid: "cloudwatch" }, prometheus: { uid: "prometheus", scrapeInterval: 15 } },
      alertsFrom: { default: "grafana", signals: {} },
      ...changes,
    }),
    catalog,
  );
}

/** By their examples; without those that would make AWS a source. */
function exampleFields(kind: Kind): Readonly<Record<string, FieldValue>> {
  const sources = new Set(Object.values<readonly string[]>(kind.sources).flat());
  const own = Object.entries<Field>(kind.fields).filter(([name, { type }]) => name === "prometheusLabels" || (type !== "labels" && !sources.has(name)));
  return Object.fromEntries(own.map(([name, { example }]) => [name, example as FieldValue]));
}
