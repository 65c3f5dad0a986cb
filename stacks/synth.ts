import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, type ISynthesisSession, type TerraformStack } from "../constructs/cdktf";
import { declarationProblems, declaredResources } from "../constructs/declare";
import { canonicalJson } from "../model/canonical";
import { type Diagnostic, DiagnosticError, hasErrors } from "../model/diagnostics";
import type { Model } from "../model/model";
import { replaceOutput } from "./output";
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
 * @throws DiagnosticError when a rendered resource breaks a vendor's limit; the previous output stays as it was.
 */
export function synthesize(
  models: readonly Model[],
  outdir: string,
  located: (model: Model, diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] = (_, diagnostics) => diagnostics,
): readonly Synthesized[] {
  let results: readonly Synthesized[] = [];
  const { captureStackTrace } = Error;
  // cdktf records a stack trace for every token and list; those take longer than all else together. Thrown errors keep theirs.
  Error.captureStackTrace = () => {};
  try {
    replaceOutput(outdir, (next) => {
      // Before there are stacks: their memory and that of the model's text need not meet.
      mkdirSync(join(next, "monitoring"));
      for (const model of models) writeFileSync(join(next, "monitoring", `${model.environment}.json`), canonicalJson(model));
      // What cdktf would validate can't fail here: each stack has its provider, and `moved` is rendered without cdktf.
      const app = new App({ outdir: next, stackTraces: false, skipValidation: true });
      const declared = models.map((model): readonly [Model, readonly TerraformStack[]] => [model, declareStacks(app, model)]);
      for (const [, stacks] of declared) for (const stack of stacks) stack.synthesizer = { synthesize: (session) => writeStack(stack, session) };
      const problems = declared.flatMap(([model, stacks]) => located(model, declarationProblems(stacks)));
      if (hasErrors(problems)) throw new DiagnosticError(problems);
      app.synth();
      for (const model of models) filesOf(model, join(next, "files", model.environment));
      results = declared.map(([model, stacks]) => ({ model, stacks: stacks.map((stack) => stack.node.id), resources: declaredResources(stacks) }));
    });
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
  return results;
}

/** Where Grafana is off nothing is written, and what makes them is not loaded. */
function filesOf(model: Model, directory: string): void {
  if (!model.vendors.grafana?.on) return;
  const { writeFiles } = require("./files") as typeof import("./files");
  writeFiles(model, directory);
}

/** Writes what cdktf's own synthesizer would, in a third of its time; the aspects and assets it sees to are not ours. */
function writeStack(stack: TerraformStack, { outdir, manifest }: ISynthesisSession): void {
  const { workingDirectory, synthesizedStackPath } = manifest.forStack(stack);
  mkdirSync(join(outdir, workingDirectory), { recursive: true });
  writeFileSync(join(outdir, synthesizedStackPath), canonicalJson(stack.toTerraform()));
}
