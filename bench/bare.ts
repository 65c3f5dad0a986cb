import { App, LocalBackend, TerraformStack } from "../constructs/cdktf";
import type { BareStack } from "./program";

/**
 * What a careful engineer writes without Tocsin: loops over numbers that `new` the provider's classes. Arguments: the
 * program (see program.ts), the output directory and how many blocks there are.
 */
const [program, outdir, blocks] = process.argv.slice(2) as [string, string, string];
const app = new App({ outdir, stackTraces: false });
for (const { name, declare } of (require(program) as (load: (path: string) => unknown) => readonly BareStack[])(require)) {
  const stack = new TerraformStack(app, name);
  new LocalBackend(stack, { path: `../../../terraform.${name}.tfstate` });
  declare(stack, Number(blocks));
}
app.synth();
