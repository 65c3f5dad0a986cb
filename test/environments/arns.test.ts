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

describe("An ARN that nothing uses", () => {
  const elsewhere = "arn:aws:codecommit:us-east-1:999999999999:shop";
  const at = (data: object) =>
    arns({ aws: { accountId: "210987654321", region: "eu-west-1" }, ...data }, catalog).map(({ code, path }) => [code, path.join(".")]);
  test("is a text like any other: tags and descriptions", () => {
    expect(at({ components: { shop: { kind: "certificate", tags: { src: elsewhere }, description: elsewhere } } })).toEqual([]);
    expect(at({ onCall: { schedules: { weekly: { description: elsewhere } } } })).toEqual([]);
    expect(arns({ aws: { accountId: "210987654321", region: "eu-west-1", tags: { src: elsewhere } } }, catalog)).toEqual([]);
  });
  test("may be of any region in the dimensions of a metric of one's own, and of another account where that is said", () => {
    const measured = (arn: string) => ({ components: { shop: { kind: "custom", signals: { waits: { metric: { dimensions: { Source: arn } } } } } } });
    expect(at(measured("arn:aws:dynamodb:us-east-1:210987654321:table/orders"))).toEqual([]);
    expect(at(measured(elsewhere))).toEqual([["TOC208", "components.shop.signals.waits.metric.dimensions.Source"]]);
  });
  test("is no such text where a component or a tag's name only sounds like one", () => {
    expect(at({ components: { tags: { kind: "certificate", certificate: arn("eu-central-1") } } })).toEqual([["TOC208", "components.tags.certificate"]]);
  });
  test("is one that AWS acts on in the dimensions of AWS's own metrics", () => {
    const measured = { namespace: "AWS/CertificateManager", dimensions: { CertificateArn: arn("us-east-1") } };
    expect(at({ components: { shop: { kind: "custom", signals: { ends: { metric: measured } } } } })).toEqual([
      ["TOC208", "components.shop.signals.ends.metric.dimensions.CertificateArn"],
    ]);
  });
  test("is of no other account there, whatever is said of it: CloudWatch has the metrics of its own", () => {
    const states = "arn:aws:states:eu-west-1:999999999999:stateMachine:nightly";
    const of = (namespace: string) => ({
      components: { shop: { kind: "custom", signals: { failed: { metric: { namespace, dimensions: { StateMachineArn: states } } } } } },
    });
    const aws = { accountId: "210987654321", region: "eu-west-1", otherAccounts: { "999999999999": "the jobs run there" } };
    expect(arns({ aws, ...of("AWS/States") }, catalog)).toMatchObject([{ code: "TOC208", hint: expect.stringContaining("where AWS/States measures it") }]);
    expect(arns({ aws, ...of("Shop/Jobs") }, catalog)).toEqual([]);
  });
  test("tells series apart elsewhere, is what a workflow says, or a reason", () => {
    expect(at({ components: { shop: { kind: "http-api", prometheusLabels: { name: elsewhere }, datadogTags: { name: elsewhere } } } })).toEqual([]);
    expect(at({ onCall: { workflows: { room: { steps: [{ inputs: { Function: elsewhere } }] } } } })).toEqual([]);
    expect(at({ components: { shop: { kind: "custom", signals: { a: { meaning: elsewhere, levels: { P1: { reason: elsewhere } } } } } } })).toEqual([]);
  });
});
