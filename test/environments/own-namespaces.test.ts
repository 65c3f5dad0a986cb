import { catalog } from "../../environments/catalog";
import { HOMES_OF_NAMESPACES, homeOf, NAMESPACES } from "../../model/cloudwatch/namespaces";
import { sourcesOf } from "../../model/measured";
import type { OwnSignal } from "../../model/platform";
import { resolve } from "../../model/resolve";
import type { Catalog } from "../../model/thresholds";
import { resourcesOf } from "../evaluate/cloudwatch/rendered";
import { api, modelOf, platform } from "../support/platform";
import { wholeCatalog } from "../support/whole-catalog";

const USD: Readonly<Record<string, string>> = { Currency: "USD" };
const signal = (namespace: string, dimensions: typeof USD) =>
  ({
    title: "Metric",
    class: "cost",
    dimension: "count",
    worse: "above",
    meaning: "It costs too much.",
    firstLook: "The bill.",
    metric: { namespace, name: "EstimatedCharges", statistic: "Maximum", unit: "1", dimensions, sparse: false, delay: 60, resolution: 60 },
    thresholds: { P3: { at: 100, window: { period: 60, bad: 1, of: 1 }, missing: "ok", reason: "a test" } },
  }) as OwnSignal;
const aws = (region: string) => ({ aws: { accountId: "123456789012", region, allowedAccountIds: ["123456789012"], tags: {} } });
const input = (namespace: string, region = "eu-west-1", dimensions = USD) =>
  platform({ own: api({ kind: "custom", fields: {}, signals: { one: signal(namespace, dimensions) } }) }, aws(region));
const told = (...of: Parameters<typeof input>) => resolve(input(...of), catalog as Catalog).diagnostics;

describe("A signal of a component's own", () => {
  const whole = Object.entries(HOMES_OF_NAMESPACES).filter(([, { of }]) => of === undefined);
  test.each(whole.map(([namespace, { region }]) => [namespace, region]))("on %s is alerted on in %s, with a topic there", (namespace, region) => {
    const model = modelOf(input(namespace), catalog);
    expect(model.alerts.map((alert) => alert.region)).toEqual([region]);
    expect(resourcesOf(model, "aws_cloudwatch_metric_alarm")).toMatchObject([{ region }]);
    expect(resourcesOf(model, "aws_sns_topic").map((topic) => topic.region)).toContain(region);
    const widgets = resourcesOf(model, "aws_cloudwatch_dashboard").flatMap(({ dashboard_body }) => JSON.parse(String(dashboard_body)).widgets);
    const graphs = widgets.filter(({ type }) => type === "metric").map(({ properties }) => properties.region);
    expect(graphs).toEqual([region, region]);
  });

  const ACL = { WebACL: "shop", Rule: "ALL" };
  test.each<[string, typeof USD, string]>([
    ["AWS/WAFV2", ACL, "us-east-1"],
    ["AWS/WAFV2", { ...ACL, Region: "eu-west-1" }, "eu-west-1"],
    ["AWS/WAFV2", { ...ACL, Region: "us-west-2" }, "us-west-2"],
    ["AWS/WAFV2", { ...ACL, Region: "everywhere" }, "eu-west-1"],
    ["AWS/DDoSProtection", { ResourceArn: "arn:aws:cloudfront::123456789012:distribution/E1ABCDEF2GHIJK" }, "us-east-1"],
    ["AWS/DDoSProtection", { ResourceArn: "arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ" }, "us-east-1"],
    ["AWS/DDoSProtection", { ResourceArn: "arn:aws:ec2:eu-west-1:123456789012:eip-allocation/eipalloc-0a1b2c3d4e5f67890" }, "eu-west-1"],
  ])("on %s of %o is alerted on where what is protected has its metrics, %s", (namespace, dimensions, region) =>
    expect(modelOf(input(namespace, "eu-west-1", dimensions), catalog).alerts.map((alert) => alert.region)).toEqual([region]),
  );

  test("on any other metric is alerted on in its environment's region, and in another partition, too", () => {
    for (const [namespace, region] of [
      ["Shop/Billing", "eu-west-1"],
      ["AWS/States", "eu-west-1"],
      ["AWS/Billing", "cn-north-1"],
      ["constructor", "eu-west-1"],
    ] as const)
      expect(modelOf(input(namespace, region), catalog).alerts.map((alert) => alert.region)).toEqual([region]);
  });

  test.each([
    ["AWS/ElastiCash", "did you mean AWS/ElastiCache?"],
    ["aws/lambda", "did you mean AWS/Lambda?"],
    ["AWS/Dynamo", "did you mean AWS/DynamoDB?"],
    ["AWS/Glue", "did you mean Glue?"],
    ["AWS/ECS/ContainerInsights", "did you mean ECS/ContainerInsights?"],
    ["AWS/SageMaker/Endpoints", "did you mean /aws/sagemaker/Endpoints?"],
    ["AWS/Xyzzyplugh", "look it up in the service's documentation; where AWS's list has it, ignore this"],
  ])("on %s is told that nobody publishes there", (namespace, hint) => {
    expect(told(namespace)).toMatchObject([
      { code: "TOC218", severity: "warning", path: ["components", "own", "signals", "one", "metric", "namespace"], hint },
    ]);
  });
  test.each(["AWS/ElastiCache", "AWS/Lambda", "Shop/ElastiCash", "CWAgent", "Glue", "/aws/sagemaker/Endpoints", "AWS/ECR", "AWSome/Shop"])(
    "on %s is told nothing",
    (namespace) => expect(told(namespace)).toEqual([]),
  );
});

test("Every namespace of AWS's that the catalog reads is known, and is where the catalog reads it", () => {
  const { alerts, aws: account } = wholeCatalog();
  const read = alerts.flatMap(({ measures }) =>
    measures.aws ? sourcesOf(measures.aws).map(({ namespace }) => ({ namespace, region: measures.aws?.region })) : [],
  );
  const ofAws = read.filter(({ namespace }) => namespace.startsWith("AWS/"));
  expect(ofAws.length).toBeGreaterThan(100);
  expect(ofAws.filter(({ namespace }) => !NAMESPACES.includes(namespace))).toEqual([]);
  const elsewhere = ofAws.filter(
    ({ namespace, region }) => namespace !== "AWS/CertificateManager" && region !== (homeOf(namespace, {}, account.region) ?? account.region),
  );
  expect(elsewhere).toEqual([]);
});

test("Names are told once, and every one that has a home is among them", () => {
  expect(new Set(NAMESPACES).size).toBe(NAMESPACES.length);
  expect(Object.keys(HOMES_OF_NAMESPACES).filter((namespace) => !NAMESPACES.includes(namespace))).toEqual([]);
});
