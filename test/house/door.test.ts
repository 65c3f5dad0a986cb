import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";

const ROOT = join(__dirname, "../..");
/** Where blocks may be made: with the text of users as Terraform must read it back. */
const DOOR = "constructs/door.ts";

describe("the door to Terraform", () => {
  test("is the only place where blocks are made and overridden", () => {
    const files = ["constructs", "stacks", "commands", "testing", "terraform", "environments", "evaluate", "model"].flatMap((folder) => under(folder));
    const sources = [...files, "main.ts", "index.ts", "lazy-modules.ts"];
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((file) => besideTheDoor(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["a provider", 'import { P } from "@cdktf/provider-aws/lib/provider"; new P(this, "aws", { region });', "new P"],
    ["a provider of our own bindings", 'import { P as Q } from "../providers/grafana/lib/provider"; new Q(this, "x", {});', "new Q"],
    [
      "a resource that is loaded late",
      'const { A } = require("@cdktf/provider-aws/lib/a") as typeof import("@cdktf/provider-aws/lib/a"); new A(s, "a", {});',
      "new A",
    ],
    ["a class within a module", 'import * as aws from "@cdktf/provider-aws/lib/provider"; new aws.AwsProvider(this, "aws", {});', "new aws.AwsProvider"],
    ["a data source by its class", "function look<C>(Type: new (id: string) => C): C { return new Type('x'); }", "new Type"],
    ["a variable", 'import { TerraformVariable } from "./cdktf"; new TerraformVariable(s, "v", {});', "new TerraformVariable"],
    ["an output", 'import { TerraformOutput } from "./cdktf"; new TerraformOutput(s, "o", {});', "new TerraformOutput"],
    ["a backend", 'import { S3Backend } from "../constructs/cdktf"; new S3Backend(stack, {});', "new S3Backend"],
    ["a class of one's own", 'import { LocalBackend } from "../constructs/cdktf"; class Mine extends LocalBackend {} new Mine(stack);', "extends LocalBackend"],
    ["an override", 'stack.addOverride("terraform.backend", {});', "addOverride"],
    ["an override by another name", 'const { addOverride } = stack; stack["addOverride"]("x", 1);', "addOverride"],
    ["Reflect.construct", "Reflect.construct(Type, []);", "Reflect.construct"],
  ])("%s beside it is found", (_, text, told) => {
    expect(besideTheDoor("stacks/bad.ts", text).join()).toContain(told);
    expect(besideTheDoor(DOOR, text)).toEqual([]);
  });
});

function under(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name))
    .sort();
}

// biome-ignore lint/suspicious/noExplicitAny: any node of swc's tree
type Node = any;

/** What of Terraform's is made in a file. A class is known by where it comes from: those of parameters and bindings are not. */
function besideTheDoor(file: string, text: string): readonly string[] {
  if (file === DOOR) return [];
  const program = parseSync(text, { syntax: "typescript", target: "es2022" });
  const ours = new Set<string>();
  visit(program, (node) => {
    if (node.type === "ImportDeclaration" && !MAKES_BLOCKS.test(node.source.value)) for (const { local } of node.specifiers) ours.add(local.value);
    if (node.type === "ImportDeclaration" && /\/cdktf$/.test(node.source.value))
      for (const { local, imported } of node.specifiers) if (!isBlock((imported ?? local).value)) ours.add(local.value);
    if (node.type === "ClassDeclaration") ours.add(node.identifier.value);
    if (node.type === "VariableDeclarator" && node.id.type === "ObjectPattern") {
      const from = requiredFrom(node.init);
      if (from !== undefined && !MAKES_BLOCKS.test(from)) for (const { key, value } of node.id.properties) ours.add((value ?? key).value);
    }
  });
  const found: string[] = [];
  visit(program, (node) => {
    if (node.type === "NewExpression") {
      const name = nameOf(node.callee);
      if (!ours.has(name) && !isBuiltIn(name)) found.push(`${file}: new ${name}`);
    }
    if ((node.type === "ClassDeclaration" || node.type === "ClassExpression") && node.superClass) {
      const name = nameOf(node.superClass);
      if (!ours.has(name) && !isBuiltIn(name)) found.push(`${file}: extends ${name}`);
    }
    if ((node.type === "Identifier" || node.type === "StringLiteral") && node.value === "addOverride") found.push(`${file}: addOverride`);
    if (node.type === "MemberExpression" && nameOf(node) === "Reflect.construct") found.push(`${file}: Reflect.construct`);
  });
  return found;
}

/** Bindings, and cdktf's own. */
const MAKES_BLOCKS = /^@cdktf\/provider-|(^|\/)providers\/|\/cdktf$|^cdktf(\/|$)/;
const isBlock = (name: string) => /^Terraform(?!Stack$)|Backend$|Workspace$/.test(name) && name !== "NamedCloudWorkspace";

/** What is JavaScript's or Node's own. */
const isBuiltIn = (name: string) => Object.hasOwn(globalThis, name.replace(/\..*/, ""));

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.value;
  if (node.type === "MemberExpression") return `${nameOf(node.object)}.${node.property.value ?? "?"}`;
  return node.expression ? nameOf(node.expression) : node.type;
}

function requiredFrom(node: Node): string | undefined {
  if (node?.expression) return requiredFrom(node.expression);
  return node?.type === "CallExpression" && node.callee.value === "require" ? node.arguments[0]?.expression?.value : undefined;
}

function visit(node: Node, each: (node: Node) => void): void {
  if (node === null || typeof node !== "object") return;
  if (typeof node.type === "string") each(node);
  for (const child of Object.values(node)) visit(child, each);
}
