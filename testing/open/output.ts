import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../../model/canonical";
import type { Model } from "../../model/model";
import { readJson, readStacks } from "../../terraform/offline/documents";
import { Monitoring, type Resources, SynthesizedStack } from "../monitoring";

/**
 * What stands in an output directory of `cdktf synth`.
 * @param models In place of those beside the stacks, for an app that writes none.
 * @throws UnreadableOutput
 */
export function fromOutput(directory: string, models: readonly Model[] = []): Monitoring {
  const stacks = readStacks(directory).map(({ name, content }) => new SynthesizedStack(name, content as { readonly resource?: Resources }));
  return new Monitoring(
    models.length > 0 ? models : modelsOf(join(directory, "monitoring")),
    stacks.sort((a, b) => byCodeUnit(a.name, b.name)),
  );
}

function modelsOf(directory: string): readonly Model[] {
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".json")) : [];
  return files.sort(byCodeUnit).map((file) => readJson<Model>(join(directory, file)));
}
