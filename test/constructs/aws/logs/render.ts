import type { Construct } from "../../../../constructs/cdktf";
import { template, testStack } from "../../../support/stack";

/** What the constructs become in Terraform's JSON. */
export function render<T>(build: (scope: Construct) => void): T {
  const stack = testStack("test");
  build(stack);
  return template(stack);
}
