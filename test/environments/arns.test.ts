import { arns } from "../../environments/arns";
import { catalog } from "../../environments/catalog";

const id = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";
const arn = (region: string, partition = "aws") => `arn:${partition}:acm:${region}:210987654321:certificate/${id}`;
const found = (region: string, fields: Readonly<Record<string, string>>) =>
  arns({ aws: { accountId: "210987654321", region }, components: { shop: { kind: "certificate", ...fields } } }, catalog).map(({ code, path, hint }) => [
    code,
    path.at(-1),
    hint,
  ]);

describe("A certificate of us-east-1 in another region", () => {
  test("is refused as `certificate`, with the field that it belongs into", () =>
    expect(found("eu-west-1", { certificate: arn("us-east-1") })).toEqual([
      ["TOC208", "certificate", "give it as cdnCertificate: A certificate of CloudFront, which lives in us-east-1 whatever the environment's region"],
    ]));
  test("is taken as `cdnCertificate`", () => expect(found("eu-west-1", { cdnCertificate: arn("us-east-1") })).toEqual([]));
});
test("In us-east-1 a certificate may be given as either", () =>
  expect([found("us-east-1", { certificate: arn("us-east-1") }), found("us-east-1", { cdnCertificate: arn("us-east-1") })]).toEqual([[], []]));
test("A certificate of a third region is not sent to `cdnCertificate`", () =>
  expect(found("eu-west-1", { certificate: arn("eu-central-1") })).toEqual([["TOC208", "certificate", expect.stringContaining("this environment")]]));
test.each([
  ["us-gov-west-1", "aws-us-gov"],
  ["cn-north-1", "aws-cn"],
  ["eu-west-1", "aws"],
])("In %s ARNs begin with arn:%s:", (region, partition) => {
  expect(found(region, { certificate: arn(region, partition) })).toEqual([]);
  expect(found(region, { certificate: arn(region, partition === "aws" ? "aws-cn" : "aws") })).toEqual([
    ["TOC208", "certificate", `let it begin with arn:${partition}:`],
  ]);
});
