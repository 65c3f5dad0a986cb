import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { stringify } from "yaml";
import { declarationProblems } from "../../../constructs/declare";
import { readModels } from "../../../environments/models";
import { hasErrors } from "../../../model/diagnostics";
import type { Model } from "../../../model/model";
import { everyChannel } from "../../support/every-channel";
import { NIGHTLY } from "../../support/nightly";
import { template } from "../../support/stack";
import { stacksOf } from "../../support/stacks";
import { wholeCatalog } from "../../support/whole-catalog";
import { randomPlatform } from "../../terraform/arbitraries/platform";
import { SEED } from "../../terraform/arbitraries/seed";
import { CALLS } from "./calls";

export interface Resource {
  readonly type: string;
  /** Stack and id, to be found by. */
  readonly address: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** How many random platforms are rendered. */
export const PLATFORMS = NIGHTLY ? 200 : 15;

/** AWS's resources of the reference platform, the examples, the whole catalog and every channel; then of random platforms. */
export function* rendered(): Generator<readonly Resource[]> {
  const known = [...["environments", "examples/minimal/environments"].flatMap((directory) => readModels(directory).models), wholeCatalog(), everyChannel()];
  for (const model of known) {
    const resources = resourcesOf(model);
    if (resources.length === 0) throw new Error(`${model.platform} ${model.environment} is refused before AWS could`);
    yield resources;
  }
  // One at a time: what a generator has drawn is kept for as long as it is.
  for (let platform = 0; platform < PLATFORMS; platform++) {
    const [gen] = fc.sample(fc.gen(), { numRuns: 1, seed: SEED + platform });
    if (gen) for (const model of modelsOf(randomPlatform(gen))) yield resourcesOf(model);
  }
}

/** None where diagnostics refuse the platform. */
function modelsOf(files: ReturnType<typeof randomPlatform>): readonly Model[] {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-aws-api-"));
  try {
    for (const [name, data] of Object.entries(files)) writeFileSync(join(directory, name), stringify(data));
    const { models, diagnostics } = readModels(directory);
    return hasErrors(diagnostics) ? [] : models;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** None where rendering refuses the model. */
function resourcesOf(model: Model): readonly Resource[] {
  const stacks = stacksOf(model);
  if (hasErrors(declarationProblems(stacks))) return [];
  return stacks.flatMap((stack) => {
    const { resource = {}, provider = {} } = template(stack);
    const shared = provider.aws?.[0]?.default_tags?.[0]?.tags;
    return Object.entries<Record<string, Resource["config"]>>(resource)
      .filter(([type]) => type.startsWith("aws_"))
      .flatMap(([type, byId]) =>
        Object.entries(byId).map(([id, config]) => ({
          type,
          address: `${stack.node.id} ${type}.${id}`,
          // The provider sends both as one.
          config: takesTags(type) && shared ? { ...config, tags: { ...shared, ...(config.tags as object) } } : config,
        })),
      );
  });
}

const takesTags = (type: string): boolean => (CALLS[type] ?? []).some(({ targets }) => targets.tags);
