import { App, type ISynthesisSession, type TerraformStack } from "../constructs/cdktf";
import { declarationProblems, declaredResources } from "../constructs/declare";
import { canonicalJson } from "../model/canonical";
import { type Diagnostic, DiagnosticError, hasErrors, problem } from "../model/diagnostics";
import type { Model } from "../model/model";
import { problemsAcross } from "./across";
import { forgotten } from "./forgotten";
import { replaceOutput, type Staging } from "./output";
import { declareStacks } from "./stacks";

export interface Synthesized {
  readonly model: Model;
  readonly stacks: readonly string[];
  readonly resources: number;
}

/**
 * Renders models to `<outdir>/stacks/<stack>/cdk.tf.json`, and writes each beside them as
 * `<outdir>/monitoring/<environment>.json`; for teams that provision Grafana by file, below `<outdir>/files/<environment>/`.
 * Problems stop it before anything is written: cdktf's own way to report them,
 * annotations, does not stop its CLI.
 * @param told takes warnings, once: what is unwise in what is rendered, what was kept of what people changed in the output, and what stacks
 * that are gone may have left.
 * @param environments All that are declared, for those that are left out this time. @default those of the models
 * @throws DiagnosticError when a rendered resource breaks a vendor's limit, or the directory can't be written or is not ours; the
 * previous output stays as it was.
 */
export function synthesize(
  models: readonly Model[],
  outdir: string,
  located: (model: Model, diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] = (_, diagnostics) => diagnostics,
  told: (warnings: readonly Diagnostic[]) => void = () => {},
  environments: readonly string[] = [],
): readonly Synthesized[] {
  refuseHcl();
  let results: readonly Synthesized[] = [];
  const { captureStackTrace } = Error;
  // cdktf records a stack trace for every token and list; those take longer than all else together. Thrown errors keep theirs.
  Error.captureStackTrace = () => {};
  try {
    // What writes may have to do so twice; what it found is told once.
    let found: readonly Diagnostic[] = [];
    const warnings = replaceOutput({ directory: outdir, environments: models.map(({ environment }) => environment) }, (staging) => {
      // Before there are stacks: their memory and that of the model's text need not meet.
      for (const model of models) staging.write(`monitoring/${model.environment}.json`, canonicalJson(model));
      // What cdktf would validate can't fail here: each stack has its provider, and `moved` is rendered without cdktf.
      const app = new App({ outdir: staging.fresh, stackTraces: false, skipValidation: true });
      const declared = models.map((model): readonly [Model, readonly TerraformStack[]] => [model, declareStacks(app, model)]);
      for (const [, stacks] of declared) for (const stack of stacks) stack.synthesizer = { synthesize: (session) => writeStack(stack, session, staging) };
      const problems = [
        ...declared.flatMap(([model, stacks]) => located(model, declarationProblems(stacks))),
        ...problemsAcross(declared).flatMap(([model, found]) => located(model, found)),
      ];
      if (hasErrors(problems)) throw new DiagnosticError(problems);
      // Before what is there goes.
      const left = forgotten(outdir, { models, stacks: new Set(declared.flatMap(([, stacks]) => stacks.map(({ node }) => node.id))), environments });
      found = [...problems, ...left];
      app.synth();
      staging.take("manifest.json");
      for (const model of models) filesOf(model, staging);
      results = declared.map(([model, stacks]) => ({ model, stacks: stacks.map((stack) => stack.node.id), resources: declaredResources(stacks) }));
    });
    if (found.length + warnings.length > 0) told([...found, ...warnings]);
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
  return results;
}

/** cdktf would give JSON a name that says HCL. */
function refuseHcl(): void {
  if (process.env.SYNTH_HCL_OUTPUT !== "true") return;
  throw new DiagnosticError([
    problem("TOC118", [], "SYNTH_HCL_OUTPUT asks for HCL, and an output is JSON", "leave out cdktf's --hcl; Terraform reads both alike"),
  ]);
}

/** Where Grafana is off nothing is written, and what makes them is not loaded. */
function filesOf(model: Model, staging: Staging): void {
  if (!model.vendors.grafana?.on) return;
  const { writeFiles } = require("./files") as typeof import("./files");
  writeFiles(model, (path, text) => staging.write(`files/${model.environment}/${path}`, text));
}

/** Writes what cdktf's own synthesizer would, in a third of its time; the aspects and assets it sees to are not ours. */
function writeStack(stack: TerraformStack, { manifest }: ISynthesisSession, staging: Staging): void {
  const { name } = manifest.forStack(stack);
  staging.write(`stacks/${name}/cdk.tf.json`, canonicalJson(stack.toTerraform()));
}
