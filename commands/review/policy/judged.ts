import { formatDiagnostic } from "../../../model/diagnostics";
import { BadInput } from "../bad-input";
import type { PolicyReview } from "../review";
import type { Repository } from "../sides/git";
import type { Located } from "../sides/locate";
import { policyChanges } from "./changes";
import { POLICY, type PolicyFile, policyHere, policyOf } from "./files";
import type { Policy } from "./schema";

/** What a change is judged by. */
export interface Judge {
  /** Nothing where neither side has a policy that can be read. */
  readonly policy?: Policy;
  /** Nothing where neither side has one. */
  readonly said?: PolicyReview;
  /** What is wrong with head's policy. */
  readonly problem?: BadInput;
}

/**
 * Finds the policy that a change is judged by: the one that the caller names, or base's, so that no change judges itself, or,
 * where base has none, head's. And what the change does to it.
 * @param sides None where plans are all that there is: then it is the working directory's.
 * @param given The file that `--policy` names.
 * @throws BadInput where that policy can't be read.
 */
export async function findPolicy(sides: readonly [Located, Located] | undefined, given: string | undefined, repository: Repository): Promise<Judge> {
  const file = given ?? POLICY;
  const here = policyHere(file, repository.folder);
  if (given !== undefined && here.text === undefined && here.problem === undefined)
    throw new BadInput(`${given}: the policy can't be read: there is no such file`, "name a file that exists with --policy, or none");
  const [base, head] = sides === undefined ? [here, here] : await Promise.all(sides.map((side) => policyOf(side, file, repository)));
  if (base === undefined || head === undefined || [here, base, head].every(isAbsent)) return {};
  const of = given !== undefined ? "given" : isAbsent(base) ? "head" : sides?.[0].kind === "revision" ? "base" : "working-directory";
  const chosen = { given: here, head, base, "working-directory": base }[of];
  if (isAbsent(chosen)) return {};
  const judge = readOnce(chosen);
  if (judge.problem !== undefined && of !== "head") throw judge.problem;
  const [before, after] = [base, head].map((one) => (isAbsent(one) ? undefined : readOnce(one)));
  const judgedBy = judge.policy && { judgedBy: chosen.name, of: of as NonNullable<PolicyReview["of"]> };
  return {
    ...(judge.policy && { policy: judge.policy }),
    said: { ...judgedBy, ...changeOf(before, after) },
    ...(after?.problem && { problem: after.problem }),
  };
}

const isAbsent = ({ text, problem }: PolicyFile): boolean => text === undefined && problem === undefined;

interface Read {
  readonly policy?: Policy;
  readonly problem?: BadInput;
}

function changeOf(before: Read | undefined, after: Read | undefined): Pick<PolicyReview, "state" | "changes"> {
  if (after?.problem !== undefined) return { state: "unreadable", changes: [] };
  if (before === undefined) return { state: after === undefined ? "unchanged" : "added", changes: [] };
  if (after === undefined) return { state: "removed", changes: [] };
  // What base had can't be compared with, and may have been anything.
  if (before.policy === undefined || after.policy === undefined) return { state: "added", changes: [] };
  const changes = policyChanges(before.policy, after.policy);
  return { state: changes.length > 0 ? "changed" : "unchanged", changes };
}

/** What reads policies loads zod, which takes longer than most reviews. */
function readOnce({ name, text = "", problem }: PolicyFile): Read {
  const hint = "correct it, or name one that you trust: --policy <file>";
  if (problem !== undefined) return { problem: new BadInput(`the policy can't be read: ${problem}`, hint) };
  const { parsePolicy } = require("./read") as typeof import("./read");
  const read = parsePolicy(text, name);
  if ("policy" in read) return read;
  return { problem: new BadInput(`the policy ${name} can't be read`, hint, read.diagnostics.map(formatDiagnostic).join("\n")) };
}
