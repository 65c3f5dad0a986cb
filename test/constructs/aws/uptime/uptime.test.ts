import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canaryPackage } from "../../../../constructs/aws/uptime/package";
import { App } from "../../../../constructs/cdktf";
import { declarationProblems } from "../../../../constructs/declare";
import { logicalId } from "../../../../model/ids";
import type { Model } from "../../../../model/model";
import { AwsStack } from "../../../../stacks/aws";
import { AWS_LIFECYCLES } from "../../../../terraform/provider/lifecycles/aws";
import { template } from "../../../support/stack";
import { checkedModel } from "../../../uptime/checked";

const outdir = mkdtempSync(join(tmpdir(), "tocsin-aws-uptime-"));
const stack = (model: Model) => new AwsStack(new App({ outdir, stackTraces: false }), { model });
const render = (model: Model) => template(stack(model)).resource;
const ID = logicalId("orders.uptime.home");
const hostile = 'a ${b} %{c} "d" \\e';

describe("A Route 53 health check", () => {
  const check = (uptime: string) => render(checkedModel(uptime)).aws_route53_health_check[ID];

  test("asks a URL as it stands, in every region that it is asked from, and counts failures once", () =>
    expect(check('home: { url: "https://www.shop.example:8443/a/b?c=d#e", by: route53 }')).toEqual({
      lifecycle: { create_before_destroy: true },
      type: "HTTPS",
      fqdn: "www.shop.example",
      port: 8443,
      resource_path: "/a/b?c=d",
      enable_sni: true,
      failure_threshold: 1,
      request_interval: 30,
      regions: ["ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-east-1", "us-west-1", "us-west-2"],
      measure_latency: false,
      invert_healthcheck: false,
      disabled: false,
      tags: { Name: "shop-production-orders_home", component: "orders", team: "desk" },
    }));

  test.each([
    ['url: "http://www.shop.example/"', { type: "HTTP", port: 80, enable_sni: false }],
    ['url: "http://203.0.113.7/"', { type: "HTTP", ip_address: "203.0.113.7" }],
    ['url: "https://www.shop.example/", expect: { text: Basket }', { type: "HTTPS_STR_MATCH", search_string: "Basket" }],
    ["tcp: db.shop.example:5432", { type: "TCP", fqdn: "db.shop.example", port: 5432 }],
  ])("of { %s } is of its own type", (target, expected) => expect(check(`home: { ${target}, by: route53 }`)).toMatchObject(expected));

  test("has its alarm in us-east-1, on the id that Route 53 gives it", () => {
    const alarm = render(checkedModel('home: { url: "https://www.shop.example/", by: route53 }')).aws_cloudwatch_metric_alarm["orders__uptime-home__P2"];
    expect(alarm).toMatchObject({
      region: "us-east-1",
      namespace: "AWS/Route53",
      metric_name: "HealthCheckStatus",
      statistic: "Minimum",
      dimensions: { HealthCheckId: `\${aws_route53_health_check.${ID}.id}` },
      comparison_operator: "LessThanThreshold",
      threshold: 0.5,
      evaluation_periods: 3,
      datapoints_to_alarm: 3,
      period: 60,
      treat_missing_data: "breaching",
    });
  });

  test("is drawn by its id, too", () => {
    const { aws_cloudwatch_dashboard: dashboards } = render(checkedModel('home: { url: "https://www.shop.example/", by: route53 }'));
    expect(JSON.stringify(dashboards)).toContain(`\${aws_route53_health_check.${ID}.id}`);
  });

  test("keeps the text that it looks for literal, and says where it is too long", () => {
    expect(check(`home: { url: "https://www.shop.example/", by: route53, expect: { text: '${hostile}' } }`).search_string).toBe('a $${b} %%{c} "d" \\e');
    const problems = declarationProblems([
      stack(checkedModel(`home: { url: "https://www.shop.example/", by: route53, expect: { text: ${"a".repeat(256)} } }`)),
    ]);
    expect(problems).toEqual([expect.objectContaining({ code: "TOC501", path: ["components", "orders", "uptime", "home"], hint: "look for a shorter text" })]);
  });
});

describe("A canary", () => {
  const URL = 'home: { url: "https://www.shop.example/", headers: { accept: text/html }, expect: { status: 200, text: Basket } }';
  const resources = render(checkedModel(URL));
  const canary = resources.aws_synthetics_canary[ID];

  test("runs the packed script every minute with what the check asks", () => {
    expect(canary).toMatchObject({
      name: "shop-production-orders_home",
      handler: "uptime-check.handler",
      runtime_version: "syn-nodejs-5.4",
      schedule: { expression: "rate(1 minute)", duration_in_seconds: 0 },
      start_canary: true,
      run_config: { timeout_in_seconds: 55, memory_in_mb: 960, active_tracing: false },
    });
    expect(JSON.parse(canary.run_config.environment_variables.CHECK)).toEqual({
      name: "shop-production-orders_home",
      namespace: "Tocsin/Uptime",
      target: { http: { url: "https://www.shop.example/", method: "GET", headers: { accept: "text/html" }, status: 200, text: "Basket" } },
      certificate: { host: "www.shop.example", port: 443 },
    });
  });

  test("takes the script from a bucket, under a key that changes with it", () => {
    const { content, key } = canaryPackage();
    expect(key).toBe(`scripts/uptime-check-${createHash("sha256").update(Buffer.from(content, "base64")).digest("hex").slice(0, 16)}.zip`);
    expect(resources.aws_s3_object.uptime__canaries__script).toMatchObject({ key, content_base64: content });
    expect(canary.s3_key).toBe("${aws_s3_object.uptime__canaries__script.key}");
  });

  test("may write its own runs, logs and metrics, and nothing else", () => {
    const statements = JSON.parse(resources.aws_iam_role_policy[ID].policy).Statement as { Action: string | string[]; Resource: string; Condition?: object }[];
    const allowed = new Map(statements.flatMap(({ Action, ...rest }) => [Action].flat().map((action) => [action, rest])));
    expect([...allowed.keys()].sort()).toEqual([
      "cloudwatch:PutMetricData",
      "logs:CreateLogGroup",
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "s3:GetBucketLocation",
      "s3:GetObject",
      "s3:ListAllMyBuckets",
      "s3:PutObject",
    ]);
    expect(allowed.get("s3:PutObject")?.Resource).toBe("arn:aws:s3:::shop-production-uptime-210987654321/canaries/shop-production-orders_home/*");
    expect(allowed.get("logs:PutLogEvents")?.Resource).toBe("arn:aws:logs:eu-central-1:210987654321:log-group:/aws/lambda/cwsyn-shop-production-orders_home-*");
    // Neither of these two knows resources.
    expect(statements.filter(({ Resource }) => Resource === "*").map(({ Action }) => Action)).toEqual(["s3:ListAllMyBuckets", "cloudwatch:PutMetricData"]);
    expect(allowed.get("cloudwatch:PutMetricData")?.Condition).toEqual({ StringEquals: { "cloudwatch:namespace": ["CloudWatchSynthetics", "Tocsin/Uptime"] } });
  });

  test("leaves what it saw in a bucket that is encrypted, private and emptied after a month", () => {
    expect(resources.aws_s3_bucket_public_access_block.uptime__canaries).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
    expect(resources.aws_s3_bucket_server_side_encryption_configuration.uptime__canaries.rule[0].apply_server_side_encryption_by_default).toEqual({
      sse_algorithm: "AES256",
    });
    expect(resources.aws_s3_bucket_lifecycle_configuration.uptime__canaries.rule[0]).toMatchObject({ expiration: [{ days: 31 }], status: "Enabled" });
    expect(JSON.parse(resources.aws_s3_bucket_policy.uptime__canaries.policy).Statement[0]).toMatchObject({
      Effect: "Deny",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
  });

  test("has alarms on its success and on its certificate, in the units of their metrics", () => {
    const alarm = (key: string) => resources.aws_cloudwatch_metric_alarm[logicalId(`orders.${key}`)];
    expect(alarm("uptime-home.P1")).toMatchObject({
      metric_name: "SuccessPercent",
      namespace: "CloudWatchSynthetics",
      threshold: 50,
      dimensions: { CanaryName: canary.name },
    });
    expect(alarm("certificate-home.P3")).toMatchObject({
      metric_name: "CertificateSecondsLeft",
      namespace: "Tocsin/Uptime",
      threshold: 2_592_000,
      treat_missing_data: "ignore",
    });
  });

  test("shares one bucket with the others, each with a role of its own", () => {
    const several = render(
      checkedModel("a: { tcp: db.shop.example:5432 }\nb: { dns: { name: www.shop.example, server: 9.9.9.9, answer: 203.0.113.7 }, every: 5 min }"),
    );
    expect(Object.keys(several.aws_s3_bucket)).toHaveLength(1);
    expect(Object.keys(several.aws_iam_role)).toEqual(["orders__uptime__a", "orders__uptime__b"]);
    expect(several.aws_synthetics_canary.orders__uptime__b.schedule.expression).toBe("rate(5 minutes)");
  });

  test("keeps text literal, in JSON within a template", () => {
    const { CHECK } = render(checkedModel(`home: { url: "https://www.shop.example/", expect: { text: '${hostile}' } }`)).aws_synthetics_canary[ID].run_config
      .environment_variables;
    expect(JSON.parse(CHECK.replaceAll("$${", "${").replaceAll("%%{", "%{")).target.http.text).toBe(hostile);
    expect(CHECK).toContain("$${b} %%{c}");
  });

  test("of too long a journey for Lambda's environment is told of", () => {
    const steps = Array.from({ length: 10 }, (_, index) => `{ name: Step ${index}, url: "https://www.shop.example/${"a".repeat(500)}" }`);
    expect(declarationProblems([stack(checkedModel(`home: { steps: [${steps.join(", ")}] }`))])).toEqual([
      expect.objectContaining({ code: "TOC501", hint: "check fewer steps, or send fewer headers" }),
    ]);
  });
});

describe("The AWS stack", () => {
  test("has no bucket without a canary, and nothing of the kind without a check", () => {
    expect(render(checkedModel('home: { url: "https://www.shop.example/", by: route53 }')).aws_s3_bucket).toBeUndefined();
    expect(Object.keys(render(checkedModel("{}"))).filter((type) => /s3|iam|synthetics|route53/.test(type))).toEqual([]);
  });

  test("moves the checks of a renamed component, and keeps their names", () => {
    const { moved, resource } = template(stack(checkedModel('home: { url: "https://www.shop.example/" }', { component: "    renamedFrom: purchases" })));
    expect(moved).toEqual(
      expect.arrayContaining(
        ["aws_synthetics_canary", "aws_iam_role", "aws_iam_role_policy"].map((type) => ({ from: `${type}.purchases__uptime__home`, to: `${type}.${ID}` })),
      ),
    );
    expect(resource.aws_synthetics_canary[ID].name).toBe("shop-production-purchases_home");
  });

  test("knows what a change of each of its resources does", () => {
    const model = checkedModel('a: { url: "https://www.shop.example/", by: route53 }\nb: { tcp: db.shop.example:5432 }');
    expect(Object.keys(AWS_LIFECYCLES)).toEqual(expect.arrayContaining(Object.keys(render(model))));
  });
});
