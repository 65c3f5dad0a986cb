import { type Diagnostic, DiagnosticError, hasErrors, type Path, problem } from "../model/diagnostics";
import { groupBy } from "../model/group";
import { logicalId } from "../model/ids";
import { violations } from "../model/limits/check";
import type { Block } from "../model/limits/limit";
import { READERS } from "../model/limits/reader";
import { type Tallies, tallied, violationsOf } from "../model/limits/tally";
import { outlasts } from "../model/order/table";
import { type Construct, type TerraformResource, TerraformStack } from "./cdktf";
import { made, override } from "./door";
import { inheritance } from "./inherited";
import { referredTo } from "./literal";
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
 * limits are checked, an address that exists already is an error rather than a silent merge, and what others name outlasts
 * their update (model/order/), unless `lifecycle` says otherwise.
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
  state.addresses.set(address, { type, config, address, path: declaration.path ?? [key] });
  const resource = made(Type, scope, `${type}.${id}`, config);
  resource.overrideLogicalId(id);
  if (outlasts(type, config)) resource.lifecycle = { createBeforeDestroy: true, ...resource.lifecycle };
  if (declaration.after && declaration.after.length > 0) resource.dependsOn = [...declaration.after];
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

/** Says what a vendor granted beyond a quota, by what that is called in the table; it holds for the stack. */
export function grant(scope: Construct, what: string, amount: number): void {
  stackState(TerraformStack.of(scope)).granted.set(what, amount);
}

/** What is granted to a stack. */
export const grantedIn = (stack: TerraformStack): ReadonlyMap<string, number> => stackState(stack).granted;

/** What a stack's resources take of names and quotas; counted once. */
export const talliesIn = (stack: TerraformStack): Tallies<Declared> => together(stack, stackState(stack)).tallies;

/** What was reported, what single resources break of their vendor's limits, and what they break together, such as an account's quotas. */
const problemsOf = (stack: TerraformStack, state: StackState): readonly Diagnostic[] =>
  oncePerPlace([...state.diagnostics, ...together(stack, state).problems]);

/** The synthesis asks, other environments' check asks, and the stack asks again. */
function together(stack: TerraformStack, state: StackState): Counted {
  const { addresses, granted } = state;
  if (state.together?.of !== addresses.size) {
    const tallies = tallied(addresses.values(), { granted, follow: (text) => argumentOf(state, text) });
    const broken = violationsOf(tallies, { granted }).map(({ code, path, argument, reason, hint, resource }) =>
      path ? problem(code, path, reason, hint) : problem(code, resource.path, `${resource.address}: ${argument} ${reason}`, hint),
    );
    state.together = { of: addresses.size, tallies, problems: [...singly(stack, addresses.values()), ...broken] };
  }
  return state.together;
}

/** The text that a reference to another resource of the stack stands for. */
function argumentOf(state: StackState, text: string): string | undefined {
  const [, address, argument] = /^([a-z0-9_]+\.[\w-]+)\.(\w+)$/.exec(referredTo(text) ?? "") ?? [];
  const config = address === undefined ? undefined : state.addresses.get(address)?.config;
  return config && READERS.camelCase.text(config as Block, argument as string);
}

/** Judged when all is there, since a provider may be declared after the resources that it gives its tags to. */
function singly(stack: TerraformStack, declared: Iterable<Declared>): readonly Diagnostic[] {
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
  readonly addresses: Map<string, Declared>;
  readonly settled: SettledResources;
  readonly diagnostics: Diagnostic[];
  readonly granted: Map<string, number>;
  readonly moved: { readonly from: string; readonly to: string }[];
  readonly imported: { readonly id: string; readonly to: string }[];
  together?: Counted;
}

/** What so many resources take together, and what is wrong with each and with all. */
interface Counted {
  readonly of: number;
  readonly tallies: Tallies<Declared>;
  readonly problems: readonly Diagnostic[];
}
const states = new WeakMap<TerraformStack, StackState>();

function stackState(stack: TerraformStack): StackState {
  const known = states.get(stack);
  if (known) return known;
  const state: StackState = { addresses: new Map(), settled: new SettledResources(stack), diagnostics: [], granted: new Map(), moved: [], imported: [] };
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
  return stacks.flatMap((stack) => [...stackState(stack).addresses.values()]);
}

/** Number of resources declared in these stacks. */
export function declaredResources(stacks: readonly TerraformStack[]): number {
  return stacks.reduce((total, stack) => total + stackState(stack).addresses.size, 0);
}
