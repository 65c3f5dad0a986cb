import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Route53HealthCheck } from "@cdktf/provider-aws/lib/route53-health-check";
import { S3Object } from "@cdktf/provider-aws/lib/s3-object";
import { declarationProblems, declare } from "../../constructs/declare";
import { readModels } from "../../environments/models";
import { DiagnosticError, formatDiagnostic } from "../../model/diagnostics";
import { OUR_TAGS, TAG_RULES } from "../../model/limits/aws/tags";
import { AWS_LIFECYCLES } from "../../terraform/provider/lifecycles/aws";
import { type Bindings, PROVIDERS, schemaOf } from "../../terraform/schemas/bindings";
import { testStack } from "../support/stack";
import { renderModels } from "../support/synth";

const count = (many: number, prefix = "own"): string => Array.from({ length: many }, (_, index) => `${prefix}-${index}: v`).join(", ");

/** What a user is told of a platform with one check. */
function told(check: string, everywhere: string, component = ""): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-tags-"));
  try {
    writeFileSync(
      join(directory, "production.yaml"),
      `platform: shop
aws: { accountId: "210987654321", region: eu-central-1, tags: { ${everywhere} } }
vendors: { pagerduty: { off: the desk reads mail } }
runbook: https://runbooks.shop.example/{signal}
teams: { desk: { name: Desk, email: desk@shop.example } }
components:
  orders: { kind: queue, team: desk, queue: orders, tags: { ${component} }, uptime: { home: { url: "https://shop.example/", ${check} } } }
`,
    );
    const { models, diagnostics, locate } = readModels(directory);
    const plain = (all: typeof diagnostics) => all.map((diagnostic) => formatDiagnostic(diagnostic).replace(/^\S*\//, ""));
    try {
      renderModels(models, locate);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      return plain(error.diagnostics);
    }
    return plain(diagnostics);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe("Tags of the environment and of a resource count together", () => {
  test("on a Route 53 health check, which takes ten", () => {
    expect(told("by: route53", count(4))).toEqual([]);
    expect(told("by: route53", count(3), count(1, "mine"))).toEqual([]);
    expect(told("by: route53", count(5))).toEqual([
      `production.yaml:2:57 error TOC501 aws.tags: aws_route53_health_check.orders__uptime__home: tags has 11 entries, 5 of yours (own-0, own-1, own-2, own-3, own-4) and 6 of Tocsin's (Name, component, environment, managed-by, platform, team); Route 53 allows 10
    hint: remove some of yours under aws.tags or the component's tags, or let another runner ask, such as by: canary`,
    ]);
    expect(told("by: route53", count(4), count(1, "mine"))).toHaveLength(1);
  });

  test("on the object of the canaries' script, which takes ten", () => {
    expect(told("by: canary", count(7))).toEqual([]);
    expect(told("by: canary", count(8))).toEqual([
      `production.yaml:2:57 error TOC501 aws.tags: aws_s3_object.uptime__canaries__script: tags has 11 entries, 8 of yours (own-0, own-1, own-2, own-3, own-4, own-5, own-6, own-7) and 3 of Tocsin's (environment, managed-by, platform); S3 allows 10
    hint: remove some of yours under aws.tags: the script of canaries is an object in S3 and gets them all`,
    ]);
  });

  test("on an alarm, which takes fifty, and are told where they are written", () => {
    expect(told("by: datadog", count(43)).filter((line) => line.includes("TOC501"))).toEqual([]);
    expect(told("by: datadog", count(44)).filter((line) => line.includes("TOC501"))).toHaveLength(1);
  });
});

describe("A tag that one service alone refuses", () => {
  test.each(["cost center", "cost@center", "größe"])("has a canary that is told before the apply: %s", (key) => {
    const [line, ...others] = told("by: canary", `"${key}": v`);
    expect(others).toEqual([]);
    expect(line).toContain(`error TOC501 aws.tags: aws_synthetics_canary.orders__uptime__home: tags["${key}"] is "${key}"; CloudWatch Synthetics allows only`);
    expect(told("by: route53", `"${key}": v`)).toEqual([]);
  });
});

describe("A tag Name of one's own", () => {
  test("is told where a health check shows its own", () => {
    expect(told("by: route53", "Name: shop")).toEqual([
      `production.yaml:2:71 warning TOC510 aws.tags.Name: "shop" is not the Name of the Route 53 health check orders.uptime.home, which shows its own there: shop-production-orders_home
    hint: give your tag another key to have it on health checks, too`,
    ]);
    expect(told("by: route53", "", "Name: orders")).toEqual([
      expect.stringMatching(/^production\.yaml:7:\d+ warning TOC510 components\.orders\.tags\.Name: "orders"/),
    ]);
    expect(told("by: canary", "Name: shop", "Name: orders")).toEqual([]);
  });
});

describe("In code", () => {
  const health = { type: "TCP", fqdn: "shop.example", port: 443 };
  const tags = (many: number) => Object.fromEntries(Array.from({ length: many }, (_, index) => [`own-${index}`, "v"]));

  test("the default tags of one's own provider count, even of one that is declared after its resources", () => {
    const stack = testStack("tags-in-code");
    declare(Route53HealthCheck, stack, "shop.home", { ...health, tags: { Name: "home" } });
    new AwsProvider(stack, "aws", { region: "eu-west-1", defaultTags: [{ tags: tags(10) }] });
    expect(() => stack.prepareStack()).toThrow(/tags has 11 entries, 10 of yours .* and 1 of Tocsin's \(Name\); Route 53 allows 10/);
  });

  test("a key that stands in both counts once, and the provider that a resource names is the one that counts", () => {
    const stack = testStack("tags-of-providers");
    new AwsProvider(stack, "aws", { region: "eu-west-1", defaultTags: [{ tags: tags(11) }] });
    const bare = new AwsProvider(stack, "bare", { alias: "bare", region: "eu-west-1" });
    declare(Route53HealthCheck, stack, "shop.bare", { ...health, provider: bare, tags: tags(10) });
    expect(declarationProblems([stack])).toEqual([]);
    declare(S3Object, stack, "shop.object", { bucket: "shop", key: "a.zip", tags: tags(10) });
    expect(declarationProblems([stack])).toEqual([expect.objectContaining({ code: "TOC501", reason: expect.stringContaining("has 11 entries, 11 of yours") })]);
  });
});

describe("The table", () => {
  test("has every resource of AWS that Tocsin renders and that takes tags", () => {
    const aws = PROVIDERS.find(({ name }) => name === "aws") as Bindings;
    const { resources } = schemaOf(aws, { resources: new Set(Object.keys(AWS_LIFECYCLES)), dataSources: new Set() });
    const tagged = Object.keys(resources).filter((type) => resources[type]?.attributes.tags);
    expect(TAG_RULES.flatMap((rule) => rule.resources).sort()).toEqual(tagged.sort());
    expect(tagged.length).toBeGreaterThan(10);
  });

  test("leaves room for one tag of a user's at least on each", () => {
    for (const { most } of TAG_RULES) expect(most).toBeGreaterThan(OUR_TAGS.length);
  });
});
