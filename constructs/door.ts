import { DiagnosticError, problem } from "../model/diagnostics";
import { logicalId } from "../model/ids";
import { type Construct, type TerraformDataSource, type TerraformElement, type TerraformProvider, TerraformStack, TerraformVariable } from "./cdktf";
import { literal, mayHoldTemplate } from "./literal";

/**
 * The one door to Terraform: every block is made here, with the text of users as Terraform must read it back. `declare`
 * makes resources through it; a test of the house finds a block that is made anywhere else.
 */
export function made<C, B>(Type: Block<C, B>, scope: Construct, id: string, config: C): B {
  return new Type(scope, id, literal(config));
}
type Block<C, B> = new (scope: Construct, id: string, config: C) => B;

export function declareProvider<C extends object, P extends TerraformProvider>(Type: Block<C, P>, scope: Construct, id: string, config: C): P {
  return made(Type, scope, id, config);
}

/** Reads what exists already; ids as with `declare`. */
export function lookUp<C extends object, D extends TerraformDataSource>(
  Type: Block<C, D> & { readonly tfResourceType: string },
  scope: Construct,
  key: string,
  config: C,
): D {
  const id = logicalId(key);
  const data = made(Type, scope, `data.${Type.tfResourceType}.${id}`, config);
  data.overrideLogicalId(id);
  return data;
}

/**
 * `TF_VAR_<name>`: a secret that only the environment of a deployment has. Declared when first asked for in a stack.
 * @returns a token
 */
export function secretVariable(scope: Construct, name: string, description: string): string {
  const stack = TerraformStack.of(scope);
  const known = stack.node.tryFindChild(name);
  if (known instanceof TerraformVariable) return known.stringValue;
  const variable = made(TerraformVariable, stack, name, { type: "string", sensitive: true, description });
  variable.overrideLogicalId(name);
  return variable.stringValue;
}

/**
 * Where a stack keeps its state. Terraform reads a backend letter by letter, and evaluates the same text where another
 * stack reads that state (https://developer.hashicorp.com/terraform/language/backend: no references, no templates): what the
 * two would read differently can't be escaped for both.
 * @throws DiagnosticError for text with a template in it.
 */
export function declareBackend<C extends object>(Type: new (scope: Construct, config: C) => unknown, stack: TerraformStack, config: C): void {
  const problems = templatesIn(config).map((text) =>
    problem(
      "TOC120",
      ["state"],
      `Terraform would read ${JSON.stringify(text)} as it stands in one place, and as a template in another`,
      "write where the state is kept without `${` and `%{`",
    ),
  );
  if (problems.length > 0) throw new DiagnosticError(problems);
  new Type(stack, config);
}

function templatesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return mayHoldTemplate(value) ? [value] : [];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(templatesIn);
}

/**
 * Puts into a block what cdktf's types have no argument for.
 * @param path Keys, joined by dots.
 */
export function override(element: TerraformStack | TerraformElement, path: string, value: unknown): void {
  element.addOverride(path, literal(value));
}
