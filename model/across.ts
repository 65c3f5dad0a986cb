import { type Diagnostic, problem } from "./diagnostics";
import type { Model } from "./model";

/**
 * Names that two environments of one AWS account and region would share: `shop` and `a-b` give the same as `shop-a` and
 * `b`. Each environment is checked against those before it in the list.
 */
export function sharedNames(models: readonly Model[]): readonly (Diagnostic & { readonly environment: string })[] {
  const owners = new Map<string, string>();
  return models.flatMap((model) => {
    const { accountId, region: home } = model.aws;
    const names = [
      ...model.alerts.map(({ name, region }) => ({ what: "alarm", name, region })),
      ...model.dashboards.map(({ name }) => ({ what: "dashboard", name, region: home })),
      ...model.routes.map(({ team, severity }) => ({ what: "topic", name: `${model.platform}-${model.environment}-${team}-${severity}`, region: home })),
    ];
    const clashes = names.flatMap(({ what, name, region }) => {
      const key = `${accountId} ${region} ${what} ${name}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, model.environment);
      return owner === undefined || owner === model.environment ? [] : [{ what, name, owner }];
    });
    const [first] = clashes;
    if (!first) return [];
    const { what, name, owner } = first;
    const found = problem(
      "TOC113",
      ["platform"],
      `${owner} and ${model.environment} would both have the ${what} ${JSON.stringify(name)} in account ${accountId}${clashes.length > 1 ? ` (and ${clashes.length - 1} more of the same name)` : ""}`,
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
    const owner = owners.get(grafana.url);
    if (owner === undefined) owners.set(grafana.url, environment);
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
