import { groupBy } from "../../../model/group";
import { namedType } from "../../../model/order/table";
import { type Finding, judge } from "../../../terraform/order/judge";
import { LIFECYCLES } from "../../../terraform/provider/lifecycles/lifecycles";
import type { Change, ResourceChange } from "../review";
import type { Side } from "../side";

/**
 * What a deploy of the change would destroy while something names it: where base was rendered by a version that ordered less, or where
 * the change itself leaves the name behind.
 * @param resources What becomes of the resources of the environment.
 */
export function deployChanges(base: Side, head: Side, resources: readonly ResourceChange[]): readonly Change[] {
  const ending = resources.filter(({ action, address }) => (action === "destroy" || action === "replace") && namedType(address.split(".")[0] as string));
  return [...new Set(ending.map(({ stack }) => stack))].flatMap((stack) => {
    const [before, after] = [base.stacks.get(stack), head.stacks.get(stack)];
    if (!before || !after) return [];
    const findings = judge({ before, after }, { namedType, lifecycles: LIFECYCLES });
    return [...groupBy(findings, ({ kind, naming, named }) => `${kind} ${named.split(".")[0]} ${naming.by}`).values()].map((group) => told(stack, group));
  });
}

function told(stack: string, findings: readonly Finding[]): Change {
  const [{ kind, named, namer, naming }] = findings as readonly [Finding, ...Finding[]];
  const others = new Set(findings.map((finding) => finding.named)).size - 1;
  const what = `${stack}: ${named}${others > 0 ? ` and ${others} more` : ""}`;
  return {
    category: "deploy-stops",
    text: `${what} ${HOW[kind]} ${namer}, which names it: ${naming.because}`,
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
