import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { prometheusFiles } from "../../../constructs/prometheus/files";
import type { Model } from "../../../model/model";
import { yamlFile } from "../../../stacks/yaml";
import { synthesized } from "../../../testing";
import { everyKind } from "../../constructs/prometheus/model";

const ROOT = join(__dirname, "../../..");

export interface RuleText {
  /** Whose rules they are. */
  readonly name: string;
  /** What is written into the file. */
  readonly text: string;
}

/** Each file of rules of the whole catalog, of the reference platform and of the examples. */
export function renderedRules(): readonly RuleText[] {
  const examples = readdirSync(join(ROOT, "examples")).map((example) => join("examples", example, "environments"));
  const platforms = ["environments", ...examples].filter((folder) => existsSync(join(ROOT, folder)));
  const models = platforms.flatMap((folder) => synthesized(join(ROOT, folder)).models.map((model) => [folder, model] as const));
  return [["catalog", everyKind()] as const, ...models].flatMap(([folder, model]) => rulesOf(folder, model));
}

function rulesOf(folder: string, model: Model): readonly RuleText[] {
  return [...prometheusFiles(model)]
    .filter(([path]) => path.startsWith("prometheus/rules/"))
    .map(([path, content]) => ({ name: `${folder} ${model.environment} ${path}`, text: yamlFile(content) }));
}
