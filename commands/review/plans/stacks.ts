import { basename, dirname } from "node:path";
import { byCodeUnit } from "../../../model/canonical";
import { BadInput } from "../bad-input";
import type { Side } from "../side";
import { type Plan, readPlan } from "./read";

export interface StackPlan {
  readonly stack: string;
  readonly environment: string;
  readonly plan: Plan;
}

/**
 * Reads plans and finds out which stacks they are of.
 * @param given `<stack>=<file>`, or a file: then its name or its folder's names the stack, or else its resources do.
 * @param sides None where plans are all that there is: a stack is then called as its file is.
 * @throws BadInput
 */
export function readPlans(given: readonly string[], sides: readonly Side[]): readonly StackPlan[] {
  const environments = new Map(sides.flatMap(({ stacks }) => [...stacks].map(([name, { environment }]) => [name, environment] as const)));
  const plans = given.map((text): StackPlan => {
    const [, named, file = text] = /^([\w.-]+)=(.+)$/s.exec(text) ?? [];
    const plan = readPlan(file);
    const stack = named ?? stackOf(plan, sides);
    if (named !== undefined && sides.length > 0 && !environments.has(named))
      throw new BadInput(
        `there is no stack ${named}, which ${file} is said to be the plan of`,
        `stacks: ${[...environments.keys()].sort(byCodeUnit).join(", ")}`,
      );
    return { stack, environment: environments.get(stack) ?? stack.replace(/-[^-]*$/, ""), plan };
  });
  const twice = plans.find(({ stack }, place) => plans.findIndex((other) => other.stack === stack) !== place);
  if (twice) throw new BadInput(`${twice.stack} has two plans`, "name one plan a stack; --plan <stack>=<file> says whose it is");
  return plans;
}

function stackOf(plan: Plan, sides: readonly Side[]): string {
  const names = [...new Set(sides.flatMap(({ stacks }) => [...stacks.keys()]))].sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  const file = basename(plan.file);
  if (names.length === 0) {
    const own = file.replace(/(?:[.-]?(?:tf)?plan)?\.json$|\.(?:tf)?plan$/, "");
    return own === "" ? basename(dirname(plan.file)) : own;
  }
  return named(file, names) ?? named(basename(dirname(plan.file)), names) ?? byResources(plan, names, sides);
}

/** A stack's name in the name of a file: `production-aws.json`, `plan.production-aws.json`. */
const named = (file: string, names: readonly string[]): string | undefined =>
  names.find((name) => new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`).test(file));

/** The one stack that has most of what the plan names. */
function byResources(plan: Plan, names: readonly string[], sides: readonly Side[]): string {
  const addresses = plan.resources
    .filter(({ mode }) => mode === "managed")
    .flatMap(({ address, previous_address: from }) => [address, ...(from === undefined ? [] : [from])]);
  const scores = names.map((name) => {
    const known = new Set(
      sides.flatMap(({ stacks }) => Object.entries(stacks.get(name)?.resource ?? {}).flatMap(([type, byId]) => Object.keys(byId).map((id) => `${type}.${id}`))),
    );
    return { name, score: addresses.filter((address) => known.has(address)).length / Math.max(addresses.length, known.size, 1) };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  const found = scores.filter(({ score }) => score === best && score > 0).map(({ name }) => name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new BadInput(
    found.length === 0 ? `${plan.file} is the plan of no stack of either side` : `${plan.file} may be the plan of ${found.sort(byCodeUnit).join(" or ")}`,
    "say whose it is: --plan <stack>=<file>",
  );
}
