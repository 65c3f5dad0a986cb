import { arnFault, arnPattern, readArn, SERVICES } from "../../model/arns";

const ACCOUNT = "210987654321";

test("An ARN is read into its parts; what follows the account is the resource, colons and all", () => {
  expect(readArn(`arn:aws:rds:eu-west-1:${ACCOUNT}:cluster:shop-orders`)).toEqual({
    partition: "aws",
    service: "rds",
    region: "eu-west-1",
    account: ACCOUNT,
    resource: "cluster:shop-orders",
  });
  expect(readArn("arn:aws-cn:s3:::shop-images")).toEqual({ partition: "aws-cn", service: "s3", region: "", account: "", resource: "shop-images" });
});

test.each([
  ["arn", "is not a complete ARN"],
  [`arn:aws:sqs:eu-west-1:${ACCOUNT}`, "is not a complete ARN"],
  [`arn:aws:sqs:eu-west-1:${ACCOUNT}:`, "is not a complete ARN"],
  [`arn:gcp:sqs:eu-west-1:${ACCOUNT}:orders`, "is not a complete ARN"],
  [`ARN:aws:sqs:eu-west-1:${ACCOUNT}:orders`, "is not a complete ARN"],
  [`arn:aws::eu-west-1:${ACCOUNT}:orders`, "is not a complete ARN"],
  [`arn:aws:sqs:eu-west-1: ${ACCOUNT}:orders`, "has a blank in it"],
  [` arn:aws:sqs:eu-west-1:${ACCOUNT}:orders`, "has a blank in it"],
  [`arn:aws:sqs:eu-west-1:${ACCOUNT}:orders\u00a0`, "has a blank in it"],
  [`arn:aws:sqs::${ACCOUNT}:orders`, "names no region, and those of sqs name one"],
  [`arn:aws:sqs:aws:${ACCOUNT}:orders`, "has aws in the place of a region"],
  [`arn:aws:sqs:EU-WEST-1:${ACCOUNT}:orders`, "has EU-WEST-1 in the place of a region"],
  ["arn:aws:sqs:eu-west-1::orders", "names no account, and those of sqs name one"],
  ["arn:aws:sqs:eu-west-1:aws:orders", "has aws in the place of an account"],
  ["arn:aws:sqs:eu-west-1:21098765432:orders", "has 21098765432 in the place of an account"],
  [`arn:aws:iam:eu-west-1:${ACCOUNT}:role/tocsin`, "names a region, and those of iam name none"],
  [`arn:aws:apigateway:eu-west-1:${ACCOUNT}:/apis/a1b2c3d4e5`, "names an account, and those of apigateway name none"],
])("%s %s", (text, reason) => {
  expect(arnFault(text)).toContain(reason);
  expect(readArn(text)).toBeUndefined();
});

test("Every service whose ARNs leave a part out says by which page, and its ARNs are read without it", () => {
  for (const [service, { region = true, account = true, source }] of Object.entries(SERVICES)) {
    expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(region && account).toBe(false);
    const of = (its: string, owner: string) => arnFault(`arn:aws:${service}:${its}:${owner}:x`);
    expect(of(region ? "eu-west-1" : "", account ? ACCOUNT : "")).toBeUndefined();
    expect(of(region ? "" : "eu-west-1", account ? ACCOUNT : "")).toMatch(/region/);
    expect(of(region ? "eu-west-1" : "", account ? "" : ACCOUNT)).toMatch(/account/);
  }
});

test("A form for editors takes what is read, and refuses what is not", () => {
  const role = arnPattern("iam", "role/[\\w+=,.@/-]+");
  expect(role.test(`arn:aws-us-gov:iam::${ACCOUNT}:role/a/b`)).toBe(true);
  for (const wrong of [
    `arn:aws:iam:eu-west-1:${ACCOUNT}:role/a`,
    "arn:aws:iam::aws:role/a",
    "arn:aws:iam:::role/a",
    `arn:aws:iam::${ACCOUNT}:user/a`,
    `arn:aws:iam::${ACCOUNT}:role/a b`,
  ])
    expect(role.test(wrong)).toBe(false);
  const any = arnPattern();
  expect(any.test(`arn:aws:kms:eusc-de-east-1:${ACCOUNT}:key/a`)).toBe(true);
  expect(any.test("arn:aws:kms:eu-west-1: 210987654321:key/a")).toBe(false);
});
