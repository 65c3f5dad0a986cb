import { Traces } from "../../../../constructs/aws/traces/traces";
import type { TracesModel } from "../../../../model/traces/model";
import { render as renderStack } from "../logs/render";

const render = (traces: TracesModel) =>
  renderStack<{ readonly resource: Readonly<Record<string, unknown>>; readonly moved?: unknown }>(
    (scope) => new Traces(scope, "traces", { model: { traces } }),
  );

const GROUP: TracesModel["groups"][number] = {
  key: "api.traces.slow",
  name: "slow-api-shop-production",
  title: "api: slow",
  purpose: "slow",
  component: "api",
  expression: 'service("api") { responsetime > 2 }',
  insightNotifications: false,
  tags: { team: "shop" },
  path: [],
};
const RULE: TracesModel["samplingRules"][number] = {
  key: "api.traces",
  name: "api-shop-production",
  priority: 3000,
  service: "api",
  urlPath: "*",
  rate: 0.05,
  reservoir: 0,
  tags: {},
  path: [],
};

test("a group has its expression as it is, and insights on", () => {
  expect(render({ groups: [GROUP], samplingRules: [] }).resource).toEqual({
    aws_xray_group: {
      api__traces__slow: {
        group_name: "slow-api-shop-production",
        filter_expression: 'service("api") { responsetime > 2 }',
        insights_configuration: { insights_enabled: true, notifications_enabled: false },
        tags: { team: "shop" },
      },
    },
  });
});

test("a sampling rule states every argument, zeros too", () => {
  expect(render({ groups: [], samplingRules: [RULE] }).resource).toEqual({
    aws_xray_sampling_rule: {
      api__traces: {
        rule_name: "api-shop-production",
        priority: 3000,
        version: 1,
        reservoir_size: 0,
        fixed_rate: 0.05,
        service_name: "api",
        url_path: "*",
        service_type: "*",
        host: "*",
        http_method: "*",
        resource_arn: "*",
        tags: {},
      },
    },
  });
});

test("both move with their renamed component", () => {
  const { moved } = render({ groups: [{ ...GROUP, formerKey: "old.traces.slow" }], samplingRules: [{ ...RULE, formerKey: "old.traces" }] });
  expect(moved).toEqual([
    { from: "aws_xray_group.old__traces__slow", to: "aws_xray_group.api__traces__slow" },
    { from: "aws_xray_sampling_rule.old__traces", to: "aws_xray_sampling_rule.api__traces" },
  ]);
});
