import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folders, output, plant, refusal, rendering, treeOf } from "./tree";

const folder = folders();
const out = () => join(folder(), "out");
const at = (path: string): string => join(out(), path);
const DEV = rendering("dev", ["dev-aws"]);
const PROD = rendering("prod", ["prod-aws"]);

/** A state of dev-aws, kept because prod alone is rendered now. */
beforeEach(() => {
  output(out(), DEV);
  plant(out(), { "stacks/dev-aws/terraform.tfstate": "STATE1" });
  expect(output(out(), PROD)).toEqual([expect.stringContaining("stacks/dev-aws/terraform.tfstate, now kept/dev-aws/terraform.tfstate")]);
});

const inTheStack = () => treeOf(at("stacks/dev-aws"));
const CONFIGURATION = { "cdk.tf.json": DEV["stacks/dev-aws/cdk.tf.json"] };

test.each<[string, () => void, object]>([
  ["is free", () => {}, {}],
  ["is empty", () => mkdirSync(at("stacks/dev-aws")), {}],
  ["holds what has other names", () => plant(out(), { "stacks/dev-aws/terraform.tfvars": "v" }), { "terraform.tfvars": "v" }],
])("what is kept of a stack comes back where the stack's folder %s", (_, make, more) => {
  make();
  expect(output(out(), DEV)).toEqual([]);
  expect([inTheStack(), treeOf(at("kept"))]).toEqual([{ ...CONFIGURATION, ...more, "terraform.tfstate": "STATE1" }, {}]);
});

test("a newer state never gives way to an older one: to and fro, with a file written between", () => {
  plant(out(), { "stacks/dev-aws/terraform.tfvars": "v" });
  output(out(), DEV);
  plant(out(), { "stacks/dev-aws/terraform.tfstate": "STATE2" });
  output(out(), PROD);
  expect(output(out(), DEV)).toEqual([]);
  expect([inTheStack(), treeOf(at("kept"))]).toEqual([{ ...CONFIGURATION, "terraform.tfstate": "STATE2", "terraform.tfvars": "v" }, {}]);
});

test("it comes back by whatever number it is kept, and to a stack that is rendered as before", () => {
  renameSync(at("kept/dev-aws"), at("kept/dev-aws.2"));
  output(out(), DEV);
  expect(inTheStack()).toEqual({ ...CONFIGURATION, "terraform.tfstate": "STATE1" });
  mkdirSync(at("kept"));
  mkdirSync(at("kept/dev-aws"));
  renameSync(at("stacks/dev-aws/terraform.tfstate"), at("kept/dev-aws/terraform.tfstate"));
  expect(output(out(), DEV)).toEqual([]);
  expect([inTheStack(), treeOf(at("kept"))]).toEqual([{ ...CONFIGURATION, "terraform.tfstate": "STATE1" }, {}]);
});

test.each<[string, () => void, readonly string[]]>([
  [
    "several folders are kept of it",
    () => plant(out(), { "kept/dev-aws.2/terraform.tfstate": "STATE2" }),
    ["stacks/dev-aws", "kept/dev-aws", "kept/dev-aws.2"],
  ],
  [
    "what is kept has the name of what is there",
    () => plant(out(), { "stacks/dev-aws/terraform.tfstate": "STATE2" }),
    ["stacks/dev-aws/terraform.tfstate", "kept/dev-aws/terraform.tfstate"],
  ],
  ["a configuration is kept", () => plant(out(), { "kept/dev-aws/cdk.tf.json": "{}" }), ["stacks/dev-aws/cdk.tf.json", "kept/dev-aws/cdk.tf.json"]],
])("a person decides what is right of a stack where %s, before anything is changed", (_, make, paths) => {
  make();
  const before = treeOf(folder());
  const told = refusal(() => output(out(), DEV));
  expect(told).toMatch(/^TOC118 .*nobody but you can tell/);
  for (const path of paths) expect(told).toMatch(new RegExp(`(?:^|[ \\n])${path.replaceAll(".", "\\.")}(?:[ ,:\\n]|$)`));
  expect(told).toMatch(/move .* and delete the others/);
  expect(treeOf(folder())).toEqual(before);
});

test("as the hint says: the right one moved to the stack's folder and the others deleted, the run goes on", () => {
  plant(out(), { "kept/dev-aws.2/terraform.tfstate": "STATE2" });
  expect(refusal(() => output(out(), DEV))).not.toBe("");
  renameSync(at("kept/dev-aws.2"), at("stacks/dev-aws"));
  rmSync(at("kept/dev-aws"), { recursive: true });
  expect(output(out(), DEV)).toEqual([]);
  expect(inTheStack()).toEqual({ ...CONFIGURATION, "terraform.tfstate": "STATE2" });
});
