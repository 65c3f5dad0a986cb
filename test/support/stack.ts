import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack } from "../../constructs/cdktf";

const folder = mkdtempSync(join(tmpdir(), "tocsin-stack-"));

/** A stack to render constructs in; cdktf makes its app's folder at once, so that it must not be the project's. */
export function testStack(name: string): TerraformStack {
  return new TerraformStack(new App({ outdir: folder, stackTraces: false }), name);
}

/** What the stack renders, without cdktf's own metadata. */
// biome-ignore lint/suspicious/noExplicitAny: Terraform's JSON, in tests
export function template(stack: TerraformStack): any {
  stack.prepareStack();
  return JSON.parse(JSON.stringify(stack.toTerraform(), (key, value) => (key === "//" ? undefined : value)));
}
