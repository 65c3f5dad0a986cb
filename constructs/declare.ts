import { type Diagnostic, DiagnosticError, hasErrors, type Path, problem } from "../model/diagnostics";
import { groupBy } from "../model/group";
import { logicalId } from "../model/ids";
import { stackViolations, violations } from "../model/limits/check";
import type { Block } from "../model/limits/limit";
import { type Construct, type TerraformResource, TerraformStack } from "./cdktf";
import { made, override } from "./door";
import { inheritance } from "./inherited";
import { SettledResources } from "./settled";

interface ResourceClass<C, R extends TerraformResource> {
  new (scope: Construct, id: string, config: C): R;
  readonly tfResourceType: string;
}

export interface Declaration {
  /** Where the resource comes from in the input; limit violations are reported there. */
  readonly path?: Path;
  /** The key that this resource had before: renders a `moved` block. */
  readonly movedFrom?: string | undefined;
  /** Id of a resource that exists already: renders an `import` block. */
  readonly importId?: string | undefined;
  /** Addresses that must exist first; cheaper than cdktf's `dependsOn`, which makes a token of each. */
  readonly after?: readonly string[];
}

/**
 * The one way resources come to be: Terraform's id is an injective encoding of the model key, text is literal, vendor
 * limits are checked, and an address that exists already is an error rather than a silent merge.
 * @throws DiagnosticError when two resources share an address.
 */
export function declare<C extends object, R extends TerraformResource>(
  Type: ResourceClass<C, R>,
  scope: Construct,
  key: string,
  config: C,
  declaration: Declaration = {},
): R {
  const stack = TerraformStack.of(scope);
  const type = Type.tfResourceType;
  const id = logicalId(key);
  const state = stackState(stack);
  const address = `${type}.${id}`;
  if (state.addresses.has(address))
    throw new DiagnosticError([
      problem("TOC113", declaration.path ?? [key], `${address} is declared twice in stack ${stack.node.id}`, "give the two different ids"),
    ]);
  state.addresses.add(address);
  state.declared.push({ type, config, address, path: declaration.path ?? [key] });
  const resource = made(Type, scope, `${type}.${id}`, config);
  resource.overrideLogicalId(id);
  if (declaration.after) resource.dependsOn = [...declaration.after];
  state.settled.add(resource);
  // Not cdktf's own moveFromId and importFrom: those run `terraform version`, which a machine that only synthesizes may not have.
  if (declaration.movedFrom) state.moved.push({ from: `${type}.${logicalId(declaration.movedFrom)}`, to: address });
  if (declaration.importId) state.imported.push({ id: declaration.importId, to: address });
  return resource;
}

/** Problems found while declaring the resources of these stacks. */
export function declarationProblems(stacks: readonly TerraformStack[]): readonly Diagnostic[] {
  return stacks.flatMap((stack) => problemsOf(stack, stackState(stack)));
}

/** Reports a problem of rendering; it stops the synthesis. */
export function report(scope: Construct, diagnostic: Diagnostic): void {
  stackState(TerraformStack.of(scope)).diagnostics.push(diagnostic);
}

/** What was reported, what single resources break of their vendor's limits, and what they break together, such as an account's quotas. */
function problemsOf(stack: TerraformStack, state: StackState): readonly Diagnostic[] {
  // The synthesis asks, and the stack asks again.
  if (state.together?.of !== state.declared.length)
    state.together = {
      of: state.declared.length,
      problems: [
        ...singly(stack, state.declared),
        ...stackViolations(state.declared).map(({ code, argument, reason, hint, resource }) =>
          problem(code, resource.path, `${resource.address}: ${argument} ${reason}`, hint),
        ),
      ],
    };
  return oncePerPlace([...state.diagnostics, ...state.together.problems]);
}

/** Judged when all is there, since a provider may be declared after the resources that it gives its tags to. */
function singly(stack: TerraformStack, declared: readonly Declared[]): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const sentOf = inheritance(stack);
  for (const { type, config, address, path } of declared) {
    const sent = sentOf(type, config);
    const found = violations(type, sent.config as Block);
    if (found.length === 0) continue;
    const own = sent.path ? new Set(violations(type, config as Block).map(({ argument }) => argument)) : undefined;
    for (const { argument, reason, hint } of found)
      problems.push(problem("TOC501", own && sent.path && !own.has(argument) ? sent.path : path, `${address}: ${argument} ${reason}`, hint));
  }
  return problems;
}

/** A name that is too long for one alarm is too long for all of its component's: one message says so. */
function oncePerPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = groupBy(diagnostics, ({ code, path, hint }) => JSON.stringify([code, path, hint]));
  return [...groups.values()].map(([first, ...others]) => {
    const one = first as Diagnostic;
    return others.length === 0 ? one : { ...one, reason: `${one.reason} (and ${others.length} more of this kind here)` };
  });
}

export interface Declared {
  readonly type: string;
  readonly config: object;
  readonly address: string;
  readonly path: Path;
}

interface StackState {
  readonly addresses: Set<string>;
  readonly settled: SettledResources;
  readonly diagnostics: Diagnostic[];
  readonly declared: Declared[];
  readonly moved: { readonly from: string; readonly to: string }[];
  readonly imported: { readonly id: string; readonly to: string }[];
  /** Problems of so many resources. */
  together?: { readonly of: number; readonly problems: readonly Diagnostic[] };
}
const states = new WeakMap<TerraformStack, StackState>();

function stackState(stack: TerraformStack): StackState {
  const known = states.get(stack);
  if (known) return known;
  const state: StackState = { addresses: new Set(), settled: new SettledResources(stack), diagnostics: [], declared: [], moved: [], imported: [] };
  states.set(stack, state);
  const prepareStack = stack.prepareStack.bind(stack);
  stack.prepareStack = () => {
    // A cdktf app of the user's own has no check before synth(): its problems stop it here.
    const problems = problemsOf(stack, state);
    if (hasErrors(problems)) throw new DiagnosticError(problems);
    for (const block of ["moved", "import"] as const) {
      const entries = block === "moved" ? state.moved : state.imported;
      if (entries.length > 0)
        override(
          stack,
          block,
          [...entries].sort((a, b) => (a.to < b.to ? -1 : 1)),
        );
    }
    prepareStack();
  };
  return state;
}

/** What is declared in these stacks, as it was given, and where it comes from. */
export function declaredIn(stacks: readonly TerraformStack[]): readonly Declared[] {
  return stacks.flatMap((stack) => stackState(stack).declared);
}

/** Number of resources declared in these stacks. */
export function declaredResources(stacks: readonly TerraformStack[]): number {
  return stacks.reduce((total, stack) => total + stackState(stack).addresses.size, 0);
}
