import type { TerraformStack } from "../../constructs/cdktf";
import { byCodeUnit } from "../../model/canonical";
import { type Resources, SynthesizedStack } from "../monitoring";

/**
 * Renders stacks of an app in code as `app.synth()` would, without writing anything.
 * @throws DiagnosticError when a rendered resource breaks a vendor's limit.
 */
export function fromStacks(stacks: readonly TerraformStack[]): readonly SynthesizedStack[] {
  const { invokeAspects } = require("../../constructs/cdktf") as typeof import("../../constructs/cdktf");
  for (const stack of stacks)
    if (typeof stack?.toTerraform !== "function") throw new Error(`${String(stack)} is no TerraformStack: pass stacks, or the name of a directory`);
  // All of them before the first is rendered: it is then that one learns what others take of it.
  for (const stack of stacks) stack.prepareStack();
  return stacks
    .map((stack) => {
      invokeAspects(stack);
      // As it would be written: what JSON has no word for is gone.
      return new SynthesizedStack(stack.node.id, JSON.parse(JSON.stringify(stack.toTerraform())));
    })
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

/** What cdktf's `Testing.synth(stack)` gives, which leaves out the stack's name. */
export function fromText(text: string): SynthesizedStack {
  let content: { readonly resource?: Resources; readonly "//"?: { readonly metadata?: { readonly stackName?: string } } };
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`This is no JSON configuration of Terraform, as Testing.synth(stack) gives it: ${(error as Error).message}`);
  }
  return new SynthesizedStack(content["//"]?.metadata?.stackName ?? "stack", content);
}
