import { readFileSync } from "node:fs";
import { join } from "node:path";
import { awsPolicy } from "../../commands/documents/permissions/aws-policy";
import { AWS_NEEDS } from "../../commands/documents/permissions/deploy-aws";
import { VENDOR_NEEDS } from "../../commands/documents/permissions/deploy-vendors";
import { filesUnder, ROOT } from "../docs/markdown";

/** Types that constructs can render, by the classes that they import: `data.<type>` for what is looked up. */
function renderable(): readonly string[] {
  const sources = ["constructs", "stacks"].flatMap(filesUnder).filter((file) => file.endsWith(".ts"));
  const classes = sources.flatMap((file) => [...readFileSync(join(ROOT, file), "utf8").matchAll(/from "@cdktf\/provider-(\w+)\/lib\/([\w-]+)"/g)]);
  return [...new Set(classes.flatMap(([, vendor = "", folder = ""]) => (folder === "provider" ? [] : [typeOf(vendor, folder)])))].sort();
}

function typeOf(vendor: string, folder: string): string {
  const looked = `data-${vendor}-`;
  const type = (name: string) => `${vendor}_${name.replaceAll("-", "_")}`;
  return folder.startsWith(looked) ? `data.${type(folder.slice(looked.length))}` : type(folder);
}

const rows = [...AWS_NEEDS, ...VENDOR_NEEDS.flatMap(({ needs }) => needs)].flatMap(({ types }) => types);

test("every type that can be rendered or looked up has a row of what it needs, and no other has", () => {
  expect(renderable().length).toBeGreaterThan(60);
  expect([...new Set(rows)].sort()).toEqual(renderable());
});

test("AWS is asked for single actions by name, and a plan for those that read", () => {
  for (const { plan, deploy, unlimited = [], on, when } of AWS_NEEDS) {
    for (const action of [...plan, ...deploy]) expect(action).toMatch(/^[a-z0-9]+:[A-Z]\w+$/);
    for (const action of plan) expect(action).toMatch(/:(?:Get|List|Describe)/);
    expect(plan.filter((action) => deploy.includes(action))).toEqual([]);
    expect(unlimited.filter((action) => ![...plan, ...deploy].includes(action))).toEqual([]);
    // Each resource names the account or the platform, but for the ones that AWS owns and S3's, whose names are the world's.
    for (const resource of on) {
      if (resource === "*") expect(JSON.stringify(when)).toContain("PLATFORM");
      else expect(resource).toMatch(/ACCOUNT|PLATFORM|:healthcheck\/|:layer:Synthetics|^arn:aws:s3:::BUCKET-OF-FINDINGS$/);
    }
  }
});

test.each(["plan", "deploy"] as const)("the policy of a role that has to %s fits into a role, and says a statement of each kind once", (role) => {
  const { Statement } = awsPolicy(role);
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: inline policies of a role.
  expect(JSON.stringify(awsPolicy(role)).length).toBeLessThan(10_240);
  const sids = Statement.map(({ Sid }) => Sid);
  expect(new Set(sids).size).toBe(sids.length);
  const grants = Statement.flatMap(({ Action, Resource, Condition }) =>
    Action.flatMap((action) => [Resource].flat().map((resource) => JSON.stringify([action, resource, Condition]))),
  );
  expect(new Set(grants).size).toBe(grants.length);
});

test("who deploys may change or end no key but the platform's, and tag none that has an alias of somebody else's", () => {
  const tag = (key: string) => ({ StringEquals: { [key]: "PLATFORM" } });
  const own = tag("aws:ResourceTag/platform");
  const made = { ...tag("aws:RequestTag/platform"), Null: { "kms:ResourceAliases": "true" } };
  const conditions = (action: string) => awsPolicy("deploy").Statement.flatMap(({ Action, Condition }) => (Action.includes(action) ? [Condition] : []));
  for (const action of ["kms:ScheduleKeyDeletion", "kms:UntagResource", "kms:UpdateKeyDescription"])
    expect([action, conditions(action)]).toEqual([action, [own]]);
  for (const action of ["kms:PutKeyPolicy", "kms:TagResource"]) expect([action, conditions(action)]).toEqual([action, [own, made]]);
  expect(conditions("kms:CreateKey")).toEqual([made]);
});

test("who deploys may let CloudWatch into where findings go, and into no other bucket or stream", () => {
  const resources = (action: string) => awsPolicy("deploy").Statement.flatMap(({ Action, Resource }) => (Action.includes(action) ? Resource : []));
  expect(resources("logs:PutResourcePolicy")).toEqual(["*"]);
  expect(resources("logs:DescribeResourcePolicies")).toEqual(["*"]);
  expect(resources("firehose:TagDeliveryStream")).toEqual(["arn:aws:firehose:*:ACCOUNT:deliverystream/STREAM-OF-FINDINGS"]);
  for (const action of ["s3:GetBucketPolicy", "s3:PutBucketPolicy"]) expect(resources(action)).toContain("arn:aws:s3:::BUCKET-OF-FINDINGS");
});

test("who plans changes nothing, and passes no role", () => {
  const actions = awsPolicy("plan").Statement.flatMap(({ Action }) => Action);
  expect(actions.filter((action) => !/:(?:Get|List|Describe)/.test(action))).toEqual([]);
  expect(awsPolicy("deploy").Statement.flatMap(({ Action }) => Action)).toEqual(expect.arrayContaining(["cloudwatch:PutMetricAlarm", "iam:PassRole"]));
});
