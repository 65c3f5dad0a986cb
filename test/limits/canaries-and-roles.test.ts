/** @slow renders the reference platform and every channel */
import { violations } from "../../model/limits/check";
import { rendered } from "./aws-api/rendered";
import { CASES } from "./cases/all";
import { changed } from "./cases/case";

const canary = CASES.find(({ resource }) => resource === "aws_synthetics_canary")?.good ?? {};

test.each([
  ...["rate(0 minute)", "rate(0 minutes)", "rate(1 minute)", "rate(2 minutes)", "rate(59 minutes)", "rate(60 minutes)", "rate(0 hour)", "rate(1 hour)"],
  ...["cron(0/5 * * * ? *)", "cron(0 8-17 ? * MON-FRI *)"],
])("A canary may run by %s", (expression) => expect(violations("aws_synthetics_canary", changed(canary, "schedule.expression", expression))).toEqual([]));

test("Every role that is rendered has a trust policy that any account takes, without a higher quota", () => {
  const lengths: number[] = [];
  for (const resources of rendered())
    for (const { type, config } of resources) if (type === "aws_iam_role") lengths.push(String(config.assume_role_policy).replace(/\s/g, "").length);
  expect(lengths.length).toBeGreaterThan(3);
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: the quota that an account has unless it asked for more.
  expect(Math.max(...lengths)).toBeLessThanOrEqual(2048);
});
