import { byCodeUnit } from "../../../model/canonical";
import type { Condition } from "./aws-need";
import { AWS_NEEDS } from "./deploy-aws";

interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Condition;
}

/** The smallest policy of a role that plans or deploys `*-aws`, without what it needs of a state. */
export function awsPolicy(role: "plan" | "deploy"): { readonly Version: string; readonly Statement: readonly Statement[] } {
  const needs = AWS_NEEDS.map(({ plan, deploy, unlimited = [], ...need }) => {
    const actions = role === "plan" ? plan : [...plan, ...deploy];
    return { ...need, limited: actions.filter((action) => !unlimited.includes(action)), free: actions.filter((action) => unlimited.includes(action)) };
  });
  const free = needs.flatMap((need) => need.free);
  return {
    Version: "2012-10-17",
    Statement: [
      ...needs.flatMap(({ id, limited, on, when }) => (limited.length > 0 ? [{ ...allow(id, limited, on), ...(when && { Condition: when }) }] : [])),
      ...(role === "deploy" ? needs : []).flatMap(({ id, passes }) =>
        passes ? [{ ...allow(`Pass${id}`, ["iam:PassRole"], [passes.role]), Condition: { StringEquals: { "iam:PassedToService": passes.to } } }] : [],
      ),
      allow("Unlimited", free, ["*"]),
    ],
  };
}

const allow = (Sid: string, actions: readonly string[], resources: readonly string[]): Statement => ({
  Sid,
  Effect: "Allow",
  Action: [...actions].sort(byCodeUnit),
  Resource: resources,
});
