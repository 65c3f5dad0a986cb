import type { TerraformStack } from "../constructs/cdktf";
import { declaredIn } from "../constructs/declare";
import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import type { Model } from "../model/model";
import { namesOf, placeOf } from "../model/unique";

type Declared = readonly (readonly [Model, readonly TerraformStack[]])[];

/**
 * Names that two environments would share where one of each is allowed, as they are rendered: the folder of the team `eu`
 * of `production` is called like that of the environment `production-eu`. Each environment is checked against those
 * before it; of a kind of thing the first is told.
 */
export function sharedWhenRendered(declared: Declared): readonly (readonly [Model, readonly Diagnostic[]])[] {
  // One alone shares nothing, and most runs of a large platform render one.
  if (declared.length < 2) return [];
  const owners = new Map<string, string>();
  return declared.map(([model, stacks]) => {
    const clashes = new Map<string, Clash>();
    for (const { type, config, path } of declaredIn(stacks))
      for (const { what, within, name } of namesOf(type, config)) {
        const place = placeOf(model, within, regionOf(config));
        if (place === undefined) continue;
        const key = `${what} ${place} ${name}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, model.environment);
        if (owner === undefined || owner === model.environment) continue;
        const kind = `${owner} ${what} ${place}`;
        const known = clashes.get(kind);
        if (known) known.more += 1;
        else clashes.set(kind, { owner, what, name, place, path, more: 0 });
      }
    return [model, [...clashes.values()].map((clash) => told(model, clash))];
  });
}

interface Clash {
  readonly owner: string;
  readonly what: string;
  readonly name: string;
  readonly place: string;
  readonly path: Path;
  more: number;
}

const told = ({ environment }: Model, { owner, what, name, place, path, more }: Clash): Diagnostic =>
  problem(
    "TOC113",
    path,
    `${owner} and ${environment} would both have the ${what} ${JSON.stringify(name)} ${place}${more > 0 ? ` (and ${more} more of its kind)` : ""}`,
    "rename what is named here, or the environment's file",
  );

/** Only what is elsewhere than its provider says where. */
const regionOf = (config: object): string | undefined => ("region" in config && typeof config.region === "string" ? config.region : undefined);
