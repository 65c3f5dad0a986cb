import { type Diagnostic, problem } from "./diagnostics";
import type { Model } from "./model";
import { placeOf } from "./unique";

/**
 * Names that two environments would share: `shop` and `a-b` give the same as `shop-a` and `b`, in one AWS account and
 * region, and whatever their accounts in one Grafana and one Datadog. Each environment is checked against those before
 * it in the list.
 */
export function sharedNames(models: readonly Model[]): readonly (Diagnostic & { readonly environment: string })[] {
  const owners = new Map<string, string>();
  return models.flatMap((model) => {
    const home = model.aws.region;
    const prefix = `${model.platform}-${model.environment}`;
    const names = [
      ...model.alerts.map(({ name, region }) => ({ what: "alarm", name, place: placeOf(model, "region", region) })),
      ...model.dashboards.map(({ name }) => ({ what: "dashboard", name, place: placeOf(model, "region", home) })),
      ...model.routes.map(({ team, severity }) => ({ what: "topic", name: `${prefix}-${team}-${severity}`, place: placeOf(model, "region", home) })),
      ...(["grafana", "datadog"] as const).map((within) => ({ what: "prefix of names", name: prefix, place: placeOf(model, within) })),
    ];
    const clashes = names.flatMap(({ what, name, place }) => {
      if (place === undefined) return [];
      const key = `${place} ${what} ${name}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, model.environment);
      return owner === undefined || owner === model.environment ? [] : [{ what, name, owner, place }];
    });
    const [first] = clashes;
    if (!first) return [];
    const { what, name, owner, place } = first;
    const found = problem(
      "TOC113",
      ["platform"],
      `${owner} and ${model.environment} would both have the ${what} ${JSON.stringify(name)} ${place}${clashes.length > 1 ? ` (and ${clashes.length - 1} more of the same name)` : ""}`,
      "rename the environment's file, the platform or the components",
    );
    return [{ ...found, environment: model.environment }];
  });
}

/**
 * The organisation of a Grafana has one tree of notification policies: two environments that own it would replace each
 * other's with every deployment. Each environment is checked against those before it in the list.
 */
export function sharedPolicies(models: readonly Model[]): readonly (Diagnostic & { readonly environment: string })[] {
  const owners = new Map<string, string>();
  return models.flatMap(({ environment, grafana, vendors }) => {
    if (grafana?.notifications !== "policies" || !vendors.grafana?.on) return [];
    const place = new URL(grafana.url).href;
    const owner = owners.get(place);
    if (owner === undefined) owners.set(place, environment);
    if (owner === undefined || owner === environment) return [];
    const found = problem(
      "TOC113",
      ["grafana", "notifications"],
      `${owner} and ${environment} would both own the tree of notification policies of ${grafana.url}`,
      "say `notifications: rules` in all but one of them, or give each a Grafana of its own",
    );
    return [{ ...found, environment }];
  });
}
