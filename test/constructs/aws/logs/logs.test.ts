import { Logs } from "../../../../constructs/aws/logs/logs";
import type { LogGroup, LogMetricFilter, LogsModel } from "../../../../model/logs/model";
import { render as renderStack } from "./render";

type Resources = Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>;
interface Rendered {
  readonly resource: Resources;
  readonly data?: Resources;
  readonly moved?: unknown;
  readonly import?: unknown;
}

const render = (logs: Partial<LogsModel>, production = true) =>
  renderStack<Rendered>((scope) => new Logs(scope, "logs", { model: { production, logs: { groups: [], metricFilters: [], queries: [], ...logs } } }));

const GROUP: LogGroup = {
  key: "api.logs.shop-api",
  component: "api",
  name: "/shop/api",
  class: "application",
  format: "json",
  adopted: false,
  retentionDays: 30,
  subscriptions: [],
  tags: { team: "shop" },
  path: [],
};
const FILTER: LogMetricFilter = {
  key: "api.declined",
  name: "shop-production-api-declined",
  group: "/shop/api",
  pattern: '{ $.event = "declined" }',
  namespace: "Shop",
  metric: "DeclinedPayments",
  value: "1",
  whenNothingMatches: 0,
  unit: "Count",
  path: [],
};
const ADDRESS = "api__logs__shop-api";

function group(changes: Partial<LogGroup>, production?: boolean) {
  const rendered = render({ groups: [{ ...GROUP, ...changes }] }, production);
  return { ...rendered, group: rendered.resource.aws_cloudwatch_log_group?.[ADDRESS] };
}

describe("a log group", () => {
  test("stays in AWS when it is no longer declared, and can't be destroyed in production", () => {
    expect(group({}).group).toEqual({
      name: "/shop/api",
      retention_in_days: 30,
      skip_destroy: true,
      tags: { team: "shop" },
      lifecycle: { prevent_destroy: true },
    });
    expect(group({}, false).group).toMatchObject({ skip_destroy: true });
    expect(group({}, false).group).not.toHaveProperty("lifecycle");
  });

  test("that exists already is imported and never destroyed, whatever the environment", () => {
    const { group: adopted, import: imported } = group({ adopted: true }, false);
    expect(adopted).toMatchObject({ skip_destroy: true, lifecycle: { prevent_destroy: true } });
    expect(imported).toEqual([{ id: "/shop/api", to: `aws_cloudwatch_log_group.${ADDRESS}` }]);
    expect(group({}).import).toBeUndefined();
  });

  test("moves with its renamed component, and so does all that belongs to it", () => {
    const subscription = {
      key: "api.logs.shop-api.archive",
      formerKey: "old.logs.shop-api.archive",
      name: "a",
      destination: "arn:aws:lambda:eu-central-1:123456789012:function:x",
      pattern: "",
    };
    const { moved } = group({ formerKey: "old.logs.shop-api", protection: { identifiers: ["Name"], findingsTo: {} }, subscriptions: [subscription] });
    expect(moved).toEqual([
      { from: "aws_cloudwatch_log_data_protection_policy.old__logs__shop-api", to: `aws_cloudwatch_log_data_protection_policy.${ADDRESS}` },
      { from: "aws_cloudwatch_log_group.old__logs__shop-api", to: `aws_cloudwatch_log_group.${ADDRESS}` },
      { from: "aws_cloudwatch_log_subscription_filter.old__logs__shop-api__archive", to: `aws_cloudwatch_log_subscription_filter.${ADDRESS}__archive` },
    ]);
  });

  test("has its class's key, by ARN or read from SSM at plan time", () => {
    const arn = "arn:aws:kms:eu-central-1:123456789012:key/0d5c5a1e-7c4a-4c0b-9a55-1b7b0e3c9c11";
    expect(group({ kmsKey: arn }).group).toMatchObject({ kms_key_id: arn });
    const fromSsm = group({ kmsKey: { ssm: "/shop/logs-key", take: "whole" } });
    expect(fromSsm.group?.kms_key_id).toMatch(/^\$\{data\.aws_ssm_parameter\..+\.insecure_value\}$/);
    expect(Object.values(fromSsm.data?.aws_ssm_parameter ?? {})).toMatchObject([{ name: "/shop/logs-key" }]);
  });

  test("audits and masks the same identifiers", () => {
    const { resource } = group({
      protection: { identifiers: ["EmailAddress", "Ssn-US"], findingsTo: { logGroup: "/findings", firehose: "findings", bucket: "findings" } },
    });
    const policy = resource.aws_cloudwatch_log_data_protection_policy?.[ADDRESS];
    expect(policy?.log_group_name).toBe(`\${aws_cloudwatch_log_group.${ADDRESS}.name}`);
    const DataIdentifier = ["arn:aws:dataprotection::aws:data-identifier/EmailAddress", "arn:aws:dataprotection::aws:data-identifier/Ssn-US"];
    expect(JSON.parse(policy?.policy_document as string)).toEqual({
      Name: "tocsin-application",
      Description: "Masks personal data in logs of class application",
      Version: "2021-06-01",
      Statement: [
        {
          Sid: "audit",
          DataIdentifier,
          Operation: {
            Audit: { FindingsDestination: { CloudWatchLogs: { LogGroup: "/findings" }, Firehose: { DeliveryStream: "findings" }, S3: { Bucket: "findings" } } },
          },
        },
        { Sid: "mask", DataIdentifier, Operation: { Deidentify: { MaskConfig: {} } } },
      ],
    });
  });

  test("sends its events on by reference to itself, so that it is there first", () => {
    const subscription = {
      key: "api.logs.shop-api.forward",
      name: "shop-production-forward",
      destination: "arn:aws:logs:eu-central-1:9:destination:c",
      pattern: "",
    };
    expect(group({ subscriptions: [subscription] }).resource.aws_cloudwatch_log_subscription_filter).toEqual({
      [`${ADDRESS}__forward`]: {
        name: "shop-production-forward",
        log_group_name: `\${aws_cloudwatch_log_group.${ADDRESS}.name}`,
        destination_arn: "arn:aws:logs:eu-central-1:9:destination:c",
        filter_pattern: "",
        distribution: "ByLogStream",
      },
    });
  });
});

describe("a metric filter", () => {
  const filter = (changes: Partial<LogMetricFilter>, groups: readonly LogGroup[] = [GROUP]) =>
    render({ groups, metricFilters: [{ ...FILTER, ...changes }] }).resource.aws_cloudwatch_log_metric_filter?.api__declined;

  test("counts into the metric that the signal's alarms read", () => {
    expect(filter({})).toEqual({
      name: "shop-production-api-declined",
      log_group_name: `\${aws_cloudwatch_log_group.${ADDRESS}.name}`,
      pattern: '{ $.event = "declined" }',
      metric_transformation: { namespace: "Shop", name: "DeclinedPayments", value: "1", default_value: "0", unit: "Count" },
    });
  });

  test("reads a group that is declared elsewhere by its name", () => {
    expect(filter({}, [])).toMatchObject({ log_group_name: "/shop/api" });
  });

  test("has no default where it measures", () => {
    const { whenNothingMatches: _, ...measured } = { ...FILTER, value: "$.wait_ms" };
    const rendered = render({ metricFilters: [measured] }).resource.aws_cloudwatch_log_metric_filter?.api__declined;
    expect(rendered?.metric_transformation).not.toHaveProperty("default_value");
  });

  test("keeps braces and dollars of its pattern for CloudWatch", () => {
    expect(filter({ pattern: '{ $.a = "${x}" }' })).toMatchObject({ pattern: '{ $.a = "$${x}" }' });
  });
});

test("a saved query stands in the platform's folder", () => {
  const query = { key: "api.logs.json.errors", name: "shop/production/api/errors", groups: ["/shop/api"], query: "fields @timestamp", path: [] };
  expect(render({ queries: [query] }).resource.aws_cloudwatch_query_definition).toEqual({
    api__logs__json__errors: { name: "shop/production/api/errors", log_group_names: ["/shop/api"], query_string: "fields @timestamp" },
  });
});
