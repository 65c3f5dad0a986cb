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
  for (const { plan, deploy, unlimited = [], on } of AWS_NEEDS) {
    for (const action of [...plan, ...deploy]) expect(action).toMatch(/^[a-z0-9]+:[A-Z]\w+$/);
    for (const action of plan) expect(action).toMatch(/:(?:Get|List|Describe)/);
    expect(plan.filter((action) => deploy.includes(action))).toEqual([]);
    expect(unlimited.filter((action) => ![...plan, ...deploy].includes(action))).toEqual([]);
    // Each resource names the account or the platform, but for the ones that AWS owns and S3's, whose names are the world's.
    for (const resource of on) expect(resource).toMatch(/ACCOUNT|PLATFORM|:healthcheck\/|:layer:Synthetics/);
  }
});

test.each(["plan", "deploy"] as const)("the policy of a role that has to %s fits into a role, and says a statement of each kind once", (role) => {
  const { Statement } = awsPolicy(role);
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: inline policies of a role.
  expect(JSON.stringify(awsPolicy(role)).length).toBeLessThan(10_240);
  const sids = Statement.map(({ Sid }) => Sid);
  expect(new Set(sids).size).toBe(sids.length);
  const actions = Statement.filter(({ Sid }) => !Sid.startsWith("Pass")).flatMap(({ Action }) => Action);
  expect(new Set(actions).size).toBe(actions.length);
});

test("who plans changes nothing, and passes no role", () => {
  const actions = awsPolicy("plan").Statement.flatMap(({ Action }) => Action);
  expect(actions.filter((action) => !/:(?:Get|List|Describe)/.test(action))).toEqual([]);
  expect(awsPolicy("deploy").Statement.flatMap(({ Action }) => Action)).toEqual(expect.arrayContaining(["cloudwatch:PutMetricAlarm", "iam:PassRole"]));
});
