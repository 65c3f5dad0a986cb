import { App, type Construct, TerraformResource, TerraformStack } from "../../constructs/cdktf";
import { declare } from "../../constructs/declare";
import { reference } from "../../constructs/literal";
import type { Code, Diagnostic } from "../../model/diagnostics";
import { TOGETHER } from "../../model/limits/table";
import { isQuota, type Scope, type Unique } from "../../model/limits/together";
import type { Model } from "../../model/model";
import { problemsAcross } from "../../stacks/across";
import { SAMPLES } from "../limits/together-samples";
import { api, modelOf, platform } from "../support/platform";

const MODEL: Model = modelOf(platform({ api: api() }));

interface Where {
  readonly environment: string;
  readonly account?: string;
  readonly region?: string;
  readonly grafana?: string;
  readonly site?: "datadoghq.eu" | "datadoghq.com";
  readonly pagerduty?: string;
}

/** An environment with every vendor; production is the first. */
function model({
  environment,
  account = "210987654321",
  region = "eu-west-1",
  grafana = "https://g.example",
  site = "datadoghq.eu",
  pagerduty = "main",
}: Where): Model {
  return {
    ...MODEL,
    environment,
    production: environment === "production",
    aws: { ...MODEL.aws, accountId: account, region },
    grafana: { ...MODEL.grafana, url: grafana, cloudwatch: {} },
    datadog: { site, metricStreams: false },
    oncall: { ...MODEL.oncall, account: pagerduty },
    vendors: { ...MODEL.vendors, pagerduty: { on: true }, grafana: { on: true }, datadog: { on: true } },
  } as Model;
}

type Config = Record<string, unknown>;
interface Resource {
  readonly type: string;
  readonly config: Config;
}

/** What is told when each environment has a stack with these resources. */
function told(...environments: readonly (readonly [Where, ...Resource[]])[]): readonly Diagnostic[] {
  const app = new App({ skipValidation: true, stackTraces: false });
  const rendered = environments.map(([where, ...resources]) => {
    const stack = new TerraformStack(app, where.environment);
    for (const [index, { type, config }] of resources.entries()) declare(typed(type), stack, `r${index}`, config, { path: ["components", "api"] });
    return [model(where), [stack]] as const;
  });
  return problemsAcross(rendered).flatMap(([, problems]) => problems);
}

/** A class of a type, such as the bindings have. */
function typed(type: string) {
  return class extends TerraformResource {
    static readonly tfResourceType = type;
    constructor(scope: Construct, id: string, _config: Config) {
      super(scope, id, { terraformResourceType: type });
    }
    protected override synthesizeAttributes() {
      return {};
    }
  };
}

const [PRODUCTION, STAGING]: readonly Where[] = [{ environment: "production" }, { environment: "staging" }] as const as [Where, Where];
/** Somewhere else, by scope; a region's is told apart by its account, too. */
const ELSEWHERE: Readonly<Record<Scope, Partial<Where>>> = {
  partition: { region: "cn-north-1" },
  account: { account: "123456789012" },
  region: { region: "eu-central-1" },
  grafana: { grafana: "https://other.example" },
  datadog: { site: "datadoghq.com" },
  pagerduty: { pagerduty: "trial" },
};
/** Elsewhere, and yet the same place. */
const STILL: Readonly<Record<Scope, Partial<Where>>> = {
  partition: { account: "123456789012", region: "us-east-1" },
  account: { region: "eu-central-1" },
  region: { grafana: "https://other.example" },
  grafana: { account: "123456789012", grafana: "https://G.example.:443/" },
  datadog: { account: "123456789012" },
  pagerduty: { account: "123456789012", pagerduty: "Main" },
};

const rows = Object.values(TOGETHER)
  .flatMap((table) => table())
  .filter((row): row is Unique => !isQuota(row))
  .flatMap((row) => Object.entries(row.types).map(([type, argument]) => ({ row, type, argument, what: row.what, scope: row.scope })));

describe("Two environments may not both have", () => {
  test.each(rows)("the $what of $type in one $scope", ({ row, type, argument }) => {
    const config = SAMPLES[`${type} ${argument}`]?.same as Config;
    const expected: Code = row.codes?.sure ?? "TOC113";
    const both = (elsewhere: Partial<Where>) =>
      told(
        [PRODUCTION as Where, { type, config }],
        [
          { ...(STAGING as Where), ...elsewhere },
          { type, config },
        ],
      );
    const ofRow = (found: readonly Diagnostic[]) => found.filter(({ reason }) => reason.includes(`would both have the ${row.what}`));
    for (const place of [{}, STILL[row.scope]])
      expect(ofRow(both(place))).toMatchObject([
        {
          code: row.scope === "datadog" ? (row.codes?.likely ?? "TOC113") : expected,
          path: ["components", "api"],
          reason: expect.stringMatching(/^production and staging, for api, would both have the .*: /),
        },
      ]);
    // What is told at one place is told by its first row.
    const others = rows.filter((one) => one.type === type).map((one) => one.row.second);
    expect(others.some((second) => both({})[0]?.reason.includes(second))).toBe(true);
    expect(ofRow(both(ELSEWHERE[row.scope]))).toEqual([]);
    expect(told([PRODUCTION as Where, { type, config }], [STAGING as Where])).toEqual([]);
  });
});

describe("A name", () => {
  const bucket = (name: string) => ({ type: "aws_s3_bucket", config: { bucket: name } });

  test("of IAM's is the same in whatever case it is written", () => {
    const role = (name: string) => ({ type: "aws_iam_role", config: { name } });
    expect(told([PRODUCTION as Where, role("Shop-Alerts")], [STAGING as Where, role("shop-alerts")])).toHaveLength(1);
    expect(told([PRODUCTION as Where, bucket("Shop")], [STAGING as Where, bucket("shop")])).toEqual([]);
  });

  test("that only Terraform knows is compared with nothing", () => {
    const unknown = { type: "aws_s3_bucket", config: { bucket: "${TfToken[TOKEN.1]}" } };
    expect(told([PRODUCTION as Where, unknown], [STAGING as Where, unknown])).toEqual([]);
    // An environment's own group, which nothing here says the name of: the same reference is another group there.
    const filter = { type: "aws_cloudwatch_log_metric_filter", config: { name: "f", logGroupName: "${TfToken[TOKEN.1]}" } };
    expect(told([PRODUCTION as Where, filter], [STAGING as Where, filter])).toEqual([]);
  });

  test("is followed where a reference to it stands: a group's filters meet those of whoever adopts it", () => {
    const masking = (app: App, environment: string, name: string) => {
      const stack = new TerraformStack(app, environment);
      const group = declare(typed("aws_cloudwatch_log_group"), stack, "g", { name });
      declare(
        typed("aws_cloudwatch_log_data_protection_policy"),
        stack,
        "p",
        { logGroupName: reference(group, "name") },
        { path: ["components", environment] },
      );
      return [model({ environment }), [stack]] as const;
    };
    const app = () => new App({ skipValidation: true, stackTraces: false });
    const masks = (one: string, other: string) =>
      problemsAcross([masking(app(), "production", one), masking(app(), "staging", other)])
        .flatMap(([, found]) => found)
        .filter(({ reason }) => reason.includes("masking policy"));
    expect(masks("/a", "/a")).toMatchObject([{ code: "TOC113", reason: expect.stringContaining('masking policy of the log group "/a"') }]);
    expect(masks("/a", "/b")).toEqual([]);
  });
});

describe("A quota of an account", () => {
  const times = (count: number, resource: (index: number) => Resource) => Array.from({ length: count }, (_, index) => resource(index));
  const insights = (of: string) => (index: number) => ({
    type: "aws_cloudwatch_metric_alarm",
    config: { alarmName: `${of}-${index}`, metricQuery: [{ id: "q", expression: 'SELECT MAX(CPUUtilization) FROM "AWS/EC2"', returnData: true }] },
  });
  const canary = (of: string) => (index: number) => ({ type: "aws_synthetics_canary", config: { name: `${of}-${index}` } });
  const filter = (of: string) => (index: number) => ({
    type: "aws_cloudwatch_log_metric_filter",
    config: { name: `${of}-${index}`, logGroupName: "/a", pattern: "" },
  });

  test("of Metrics Insights alarms is used up by all of its environments, and raised for nobody", () => {
    expect(told([PRODUCTION as Where, ...times(100, insights("a"))], [STAGING as Where, ...times(100, insights("b"))])).toEqual([]);
    const found = told([PRODUCTION as Where, ...times(100, insights("a"))], [STAGING as Where, ...times(101, insights("b"))]);
    expect(found).toMatchObject([
      {
        code: "TOC502",
        severity: "error",
        reason:
          "201 Metrics Insights alarms in account 210987654321 (eu-west-1): 100 of production, 101 of staging; CloudWatch allows 200 in an account's region, and AWS raises that for nobody",
      },
    ]);
    expect(found[0]?.hint).not.toContain("raised");
  });

  test("of metric filters counts those that others put on an adopted group", () =>
    expect(told([PRODUCTION as Where, ...times(60, filter("a"))], [STAGING as Where, ...times(60, filter("b"))])).toMatchObject([
      {
        code: "TOC502",
        reason: expect.stringMatching(/^120 metric filters of a log group \(\/a\) .*: 60 of production, 60 of staging; CloudWatch Logs allows 100/),
      },
    ]));

  test("of canaries is the region's own, also where one environment has them all", () => {
    const of = (region: string, count: number) =>
      told([{ environment: "production", region }, ...times(count, canary("a"))]).map(({ code, reason }) => `${code} ${reason}`);
    expect([of("us-east-1", 300), of("eu-west-1", 301), of("ap-east-2", 200)]).toEqual([[], [], []]);
    expect(of("us-east-1", 301)).toEqual([
      expect.stringMatching(/^TOC441 301 canaries in account 210987654321 \(us-east-1\): 301 of production; CloudWatch Synthetics allows 300/),
    ]);
    expect(of("ap-east-2", 201)).toEqual([expect.stringMatching(/^TOC441 201 canaries/)]);
    // Beyond 500 its own stack says it.
    expect(of("eu-west-1", 501)).toEqual([]);
  });
});
