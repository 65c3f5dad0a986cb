import { type Diagnostic, problem } from "../../diagnostics";
import type { Model } from "../../model";

/** Entries of the Software Catalog that several environments of one site declare: an entry is the organisation's, not an environment's. */
export function sharedCatalogEntries(models: readonly Model[]): readonly (Diagnostic & { readonly environment: string })[] {
  const owners = new Map<string, string>();
  return models.flatMap((model) =>
    (model.datadogParts?.catalog ?? []).flatMap(({ ref, path }) => {
      const key = `${model.datadog?.site} ${ref}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, model.environment);
      if (owner === undefined || owner === model.environment) return [];
      const found = problem(
        "TOC253",
        path,
        `${owner} and ${model.environment} both declare ${ref} in Datadog's catalog`,
        "declare `catalog` in one environment's file",
      );
      return [{ ...found, environment: model.environment }];
    }),
  );
}
