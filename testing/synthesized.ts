import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { TerraformStack } from "../constructs/cdktf";
import type { Model } from "../model/model";
import { Monitoring } from "./monitoring";
import { fromEnvironments } from "./open/environments";
import { fromOutput } from "./open/output";
import { fromStacks, fromText } from "./open/stacks";

/**
 * What a synthesis renders, for tests:
 * - a directory of environments (`environments/`): resolved and rendered afresh into a temporary folder that is gone
 *   afterwards
 * - an output directory (`cdktf.out`): as it is
 * - stacks of a cdktf app in code, or what `Testing.synth(stack)` printed; with the model that `declarePlatform`
 *   returned where alerts are to be asked for
 *
 * Rendering takes seconds where a directory is large: do it once a file, not once a test.
 * @throws DiagnosticError with every problem of the environments or stacks; Error where a directory is neither of the two.
 */
export function synthesized(source: string | TerraformStack | readonly TerraformStack[], ...models: readonly Model[]): Monitoring {
  if (typeof source !== "string") return new Monitoring(models, fromStacks([source].flat() as readonly TerraformStack[]));
  if (source.trimStart().startsWith("{")) return new Monitoring(models, [fromText(source)]);
  if (!existsSync(source)) throw new Error(`${source} is not there: name a directory of environments, or an output directory of \`cdktf synth\``);
  if (!statSync(source).isDirectory()) throw new Error(`${source} is a file: name the directory that holds it`);
  if (existsSync(join(source, "stacks"))) return fromOutput(source, models);
  if (readdirSync(source).some((file) => /\.ya?ml$/.test(file))) return fromEnvironments(source);
  throw new Error(`${source} holds neither environments (*.yaml) nor the output of \`cdktf synth\` (stacks/): name a directory that does`);
}
