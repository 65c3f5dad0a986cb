import { append } from "../model/append";
import { type Diagnostic, hasErrors } from "../model/diagnostics";
import type { Model } from "../model/model";
import { resolve } from "../model/resolve";
import type { Catalog } from "../model/thresholds";
import { catalog, catalogOf } from "./catalog";
import { environmentNames, independent, type LoadedEnvironment, loadEnvironments } from "./load";
import { Sources } from "./sources";
import { Told } from "./told";

export interface Models {
  readonly models: readonly Model[];
  /** Every environment's problems, each once, with positions. Models are complete only when none is an error. */
  readonly diagnostics: readonly Diagnostic[];
  /** Adds positions to problems found later, while rendering. */
  readonly locate: (model: Model, diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
  /** All that the directory declares, whichever were asked for. */
  readonly environments: readonly string[];
}

/**
 * Reads and resolves a directory of environments.
 * @param only One environment's name. @default all
 */
export function readModels(directory: string, options: Options = {}): Models {
  const sources = new Sources(directory);
  const found = readWith(catalogOf(sources.texts), sources, options);
  // What is wrong is told in view of every kind that there is.
  return hasErrors(found.diagnostics) ? readWith(catalog, sources, options) : found;
}

interface Options {
  readonly only?: string | undefined;
  readonly ci?: boolean;
}

function readWith(catalog: Catalog, sources: Sources, options: Options): Models {
  const loaded = loadEnvironments(sources, catalog, {
    ...(options.only !== undefined && { only: options.only }),
    ...(options.ci !== undefined && { ci: options.ci }),
  });
  const models: Model[] = [];
  const diagnostics = loaded.flatMap((environment) => [...environment.diagnostics]);
  for (const environment of loaded) {
    if (!environment.platform) continue;
    const resolved = resolve(environment.platform, catalog);
    append(diagnostics, positioned(environment, independent(environment, resolved.diagnostics)));
    if (resolved.model) models.push(resolved.model);
  }
  const byName = new Map(loaded.map((environment) => [environment.environment, environment]));
  return {
    models,
    diagnostics: new Told().news(diagnostics),
    locate: (model, found) => positioned(byName.get(model.environment), found),
    environments: environmentNames(sources),
  };
}

function positioned(environment: LoadedEnvironment | undefined, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const position = diagnostic.position ?? environment?.locate(diagnostic.path);
    return position ? { ...diagnostic, position } : diagnostic;
  });
}
