import { byCodeUnit } from "../../model/canonical";
import type { Model } from "../../model/model";
import { SEVERITIES, type Severity } from "../../model/severities";
import { compareFiles } from "./compare/files";
import { compareCost } from "./cost/cost";
import { compareDashboards } from "./dashboards/compare";
import { plannedChanges } from "./plans/changes";
import type { StackPlan } from "./plans/stacks";
import { compareStacks, owners, sortResources, stacksOf } from "./resources/compare";
import { deployChanges } from "./resources/deploy";
import { type Change, type EnvironmentReview, isEmpty, type ResourceChange, type Review } from "./review";
import type { Side } from "./side";

export interface Given {
  readonly base: Side;
  readonly head: Side;
  /** Plans tell what happens to the resources of their stacks, in place of what is foretold. */
  readonly plans: readonly StackPlan[];
  readonly compareModels: (base: Model | undefined, head: Model | undefined) => readonly Change[];
}

/** A review without a policy's verdicts. */
export function assemble(given: Given): Review {
  const { base, head, plans } = given;
  const environments = [base, head].flatMap(({ models, stacks, files }) => [
    ...models.keys(),
    ...[...stacks.values()].map(({ environment }) => environment),
    ...(files?.keys() ?? []),
  ]);
  const names = [...new Set([...environments, ...plans.map(({ environment }) => environment)])].sort(byCodeUnit);
  return {
    version: 2,
    base: base.label,
    head: head.label,
    ...(base.isBefore && { isFirst: true }),
    environments: names.map((name) => reviewed(name, given)),
    verdicts: [],
  };
}

function reviewed(environment: string, { base, head, plans, compareModels }: Given): EnvironmentReview {
  const [before, after] = [base.models.get(environment), head.models.get(environment)];
  const sides = [base, head].map((side) => isIn(environment, side));
  const { resources: foretold, settings } = compareStacks(base, head, environment);
  const resources = withPlans(foretold, plans, environment, owners(base, head, environment));
  const cost = compareCost(base, head, environment);
  const review = {
    environment,
    // On either side: a change does not get out of production's rules by what it says of itself.
    production: [before, after].some((model) => model?.production === true),
    alerts: counted(before, after),
    // Equal documents are read once, and are the same model.
    changes: [
      ...deployChanges(base, head, [...new Set([base, head].flatMap((side) => [...stacksOf(side, environment).keys()]))], resources, plans),
      ...(before === after ? [] : compareModels(before, after)),
      ...(sides[0] === sides[1] ? compareFiles(base, head, environment) : []),
    ],
    resources,
    settings,
    dashboards: compareDashboards(base, head, environment),
    ...(cost && { cost }),
  };
  return { ...review, state: stateOf(sides, isEmpty({ ...review, state: "changed" }) && cost === undefined) };
}

const isIn = (environment: string, { models, stacks }: Side): boolean =>
  models.has(environment) || [...stacks.values()].some((stack) => stack.environment === environment);

function stateOf([before, after]: readonly boolean[], empty: boolean): EnvironmentReview["state"] {
  if (before !== after) return after ? "added" : "removed";
  return empty ? "unchanged" : "changed";
}

function withPlans(
  foretold: readonly ResourceChange[],
  plans: readonly StackPlan[],
  environment: string,
  owner: (change: ResourceChange) => { readonly owner?: string },
): readonly ResourceChange[] {
  const own = plans.filter((plan) => plan.environment === environment);
  if (own.length === 0) return foretold;
  const planned = new Set(own.map(({ stack }) => stack));
  return sortResources([
    ...foretold.filter(({ stack }) => !planned.has(stack)),
    ...own.flatMap(({ stack, plan }) => plannedChanges(plan, stack)).map((change) => ({ ...change, ...owner(change) })),
  ]);
}

function counted(base: Model | undefined, head: Model | undefined): EnvironmentReview["alerts"] {
  const count = (model: Model | undefined): ReadonlyMap<Severity, number> => {
    const found = new Map<Severity, number>();
    for (const { severity } of model?.alerts ?? []) found.set(severity, (found.get(severity) ?? 0) + 1);
    return found;
  };
  const [before, after] = [count(base), count(head)];
  return Object.fromEntries(
    SEVERITIES.map((severity) => [severity, [before.get(severity) ?? 0, after.get(severity) ?? 0]]),
  ) as unknown as EnvironmentReview["alerts"];
}
