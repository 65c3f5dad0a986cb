import { byCodeUnit } from "../../../model/canonical";
import { ownersOf } from "../../owners";
import type { ResourceChange, SettingChange } from "../review";
import type { Side, StackConfiguration } from "../side";
import { compareStack } from "./stack";

/**
 * Foretells what Terraform will do to an environment's resources, and tells what else of its stacks' configuration
 * differs. Every difference is in exactly one line.
 * @returns resources whose replacement or end loses something first, then by stack and address; settings by stack and block.
 */
export function compareStacks(
  base: Side,
  head: Side,
  environment: string,
): { readonly resources: readonly ResourceChange[]; readonly settings: readonly SettingChange[] } {
  const [before, after] = [stacksOf(base, environment), stacksOf(head, environment)];
  const owner = owners(base, head, environment);
  const compared = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit).map((name) => compareStack(before.get(name), after.get(name)));
  const resources = compared.flatMap(({ resources }) => resources).map((change) => ({ ...change, ...owner(change) }));
  return { resources: sortResources(resources), settings: compared.flatMap(({ settings }) => settings) };
}

/** Those that lose something first, then by stack and address. */
export function sortResources(changes: readonly ResourceChange[]): readonly ResourceChange[] {
  return [...changes].sort(
    (a, b) => Number(a.loses === undefined) - Number(b.loses === undefined) || byCodeUnit(a.stack, b.stack) || byCodeUnit(a.address, b.address),
  );
}

export function stacksOf(side: Side, environment: string): ReadonlyMap<string, StackConfiguration> {
  return new Map([...side.stacks].filter(([, stack]) => stack.environment === environment));
}

/** What of the model a resource renders: of head's, or of base's for what head has not and for what goes. */
export function owners(base: Side, head: Side, environment: string): (change: Pick<ResourceChange, "address" | "action">) => { readonly owner?: string } {
  const [before, after] = [base, head].map(({ models }) => models.get(environment)).map((model) => model && ownersOf(model));
  return ({ address, action }) => {
    // What goes may belong to an alert that head has not, and head would name its component.
    const [first, second] = action === "destroy" || action === "forget" ? [before, after] : [after, before];
    const owner = first?.(address) ?? second?.(address);
    return owner ? { owner: `${owner.part} ${owner.key}` } : {};
  };
}
