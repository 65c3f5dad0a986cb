import { App, type Construct, TerraformStack } from "../../../../constructs/cdktf";

/** What the constructs become in Terraform's JSON, without cdktf's own notes. */
export function render<T>(build: (scope: Construct) => void): T {
  const stack = new TerraformStack(new App({ outdir: "unused" }), "test");
  build(stack);
  stack.prepareStack();
  return JSON.parse(JSON.stringify(stack.toTerraform(), (key, value) => (key === "//" ? undefined : value)));
}
