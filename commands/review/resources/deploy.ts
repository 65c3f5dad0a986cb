import { sameForm } from "../../../model/canonical";
import { groupBy } from "../../../model/group";
import { namedType } from "../../../model/order/table";
import { type Finding, judge } from "../../../terraform/order/judge";
import { LIFECYCLES } from "../../../terraform/provider/lifecycles/lifecycles";
import { plannedResources } from "../plans/changes";
import type { StackPlan } from "../plans/stacks";
import type { Change, ResourceChange } from "../review";
import type { Side, StackConfiguration } from "../side";
import { collisionChanges, type NamedIn } from "./collisions";
import { homeChanges } from "./homes";
import { type NamedSide, namedSide } from "./named-side";
import type { Resources } from "./resource";

/**
 * What would stop a deploy of the change, or undo it: what is destroyed while something names it, where base was rendered by a version
 * that ordered less or the change itself leaves the name behind; names that two have at a time; and providers that look elsewhere.
 * @param stacks Names of the environment's.
 * @param resources What becomes of the resources of the environment.
 * @param plans They tell what is there, and what will be, in place of the two sides. @default none
 */
export function deployChanges(
  base: Side,
  head: Side,
  stacks: readonly string[],
  resources: readonly ResourceChange[],
  plans: readonly StackPlan[] = [],
): readonly Change[] {
  const pairs = new Map(
    stacks.flatMap((stack) => {
      const [before, after] = [base.stacks.get(stack), head.stacks.get(stack)];
      return before && after && isOneState(before, after) ? [[stack, { before, after }] as const] : [];
    }),
  );
  const ending = resources.filter(({ action, address }) => (action === "destroy" || action === "replace") && namedType(address.split(".")[0] as string));
  const named = [...new Set(ending.map(({ stack }) => stack))].flatMap((stack) => {
    const pair = pairs.get(stack);
    const findings = pair ? judge(pair, { namedType, lifecycles: LIFECYCLES }) : [];
    return [...groupBy(findings, ({ kind, naming, named }) => `${kind} ${named.split(".")[0]} ${naming.by}`).values()].map((group) => told(stack, group));
  });
  const byStack = new Map(plans.map(({ stack, plan }) => [stack, plannedResources(plan)]));
  const sides: NamedIn = (stack) => {
    const [plan, pair] = [byStack.get(stack), pairs.get(stack)];
    if (plan) return plannedSides(plan);
    return pair && { before: namedSide(pair.before), after: namedSide(pair.after) };
  };
  return [
    ...[...pairs].flatMap(([stack, { before, after }]) => homeChanges(stack, before, after)),
    ...collisionChanges([...new Set([...pairs.keys(), ...byStack.keys()])], resources, sides),
    ...named,
  ];
}

/** Where the state is another, Terraform knows nothing of what was there, and destroys nothing. */
const isOneState = (before: StackConfiguration, after: StackConfiguration): boolean => sameForm(stateOf(before), stateOf(after));
function stateOf({ rest: { terraform } }: StackConfiguration): unknown {
  const { backend, cloud } = (terraform ?? {}) as { readonly backend?: unknown; readonly cloud?: unknown };
  return [backend, cloud];
}

/** A plan has followed what it could. Of what is new and says no region it does not know the provider's yet: it is that of most others. */
function plannedSides(plan: ReturnType<typeof plannedResources>): ReturnType<NamedIn> {
  const regions = groupBy(
    [...plan.before.values(), ...plan.after.values()].map((resource) => resource.arguments.region).filter((region) => typeof region === "string"),
    (region) => region,
  );
  const [usual] = [...regions].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const side = (resources: Resources): NamedSide => ({
    resources: new Map(
      [...resources].map(([address, { arguments: all, ...rest }]) => [address, { ...rest, arguments: { ...all, region: all.region ?? usual } }]),
    ),
    lookUps: {},
    follow: () => undefined,
  });
  return { before: side(plan.before), after: side(plan.after) };
}

function told(stack: string, findings: readonly Finding[]): Change {
  const [{ kind, named, namer, naming }] = findings as readonly [Finding, ...Finding[]];
  const others = new Set(findings.map((finding) => finding.named)).size - 1;
  const about = named;
  return {
    category: "deploy-stops",
    about,
    text: `${stack}: ${about}${others > 0 ? ` and ${others} more` : ""} ${HOW[kind]} ${namer}, which names it: ${naming.because}`,
    fields: [],
    hint: kind === "still-named" ? STILL_NAMED : UPGRADE,
  };
}

const HOW: Readonly<Record<Finding["kind"], string>> = {
  first: "would be destroyed before the update of",
  unordered: "could be destroyed before the update of",
  cycle: "can't be destroyed in one apply with the replacement of",
  "still-named": "would be destroyed and leave its name in",
};
const STILL_NAMED = "take the name out as well, or keep what it names";
const UPGRADE =
  "what is deployed was rendered by a version that keeps no order: deploy this version first with the YAML as it was, then the change (docs/upgrading.md)";
