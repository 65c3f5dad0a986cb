import { plannedChanges } from "../../../../commands/review/plans/changes";
import type { PlannedResource } from "../../../../commands/review/plans/read";

const update = (change: Partial<PlannedResource["change"]>): PlannedResource =>
  ({
    address: "aws_sns_topic.a",
    mode: "managed",
    type: "aws_sns_topic",
    change: { actions: ["update"], before: {}, after: {}, ...change },
  }) as PlannedResource;

const argumentsOf = (change: Partial<PlannedResource["change"]>) =>
  plannedChanges({ file: "", resources: [update(change)], sensitive: new Map() }, "stack")[0]?.arguments;

test("a list that is known in part shows what is not known", () =>
  expect(argumentsOf({ before: { arns: ["a"] }, after: { arns: ["a", null] }, after_unknown: { arns: [false, true] } })).toEqual([
    { field: "arns", new: "(known after apply)" },
  ]));

test("of a damaged plan, where marks are without values, nothing is set there", () =>
  expect(argumentsOf({ before: { arns: 1 }, after: { arns: 0 }, after_unknown: { arns: [false, true] } })).toEqual([
    { field: "arns", old: "1", new: "null, (known after apply)" },
  ]));

describe("a replacement that is made before the old one is destroyed", () => {
  const losesOf = (type: string, actions: readonly string[], before: object, after: object) =>
    plannedChanges(
      {
        file: "",
        resources: [{ address: `${type}.a`, mode: "managed", type, change: { actions, before, after } } as unknown as PlannedResource],
        sensitive: new Map(),
      },
      "stack",
    )[0]?.loses;

  test("under its name takes the old one's place at vendors that put by name, and is deleted with it", () => {
    const alarm = { alarm_name: "shop-api.latency.P1", region: "eu-west-1" };
    expect(losesOf("aws_cloudwatch_metric_alarm", ["create", "delete"], alarm, alarm)).toMatch(/^the new one as well, /);
    // The region is filled in by the provider.
    expect(losesOf("aws_cloudwatch_metric_alarm", ["create", "delete"], alarm, { alarm_name: alarm.alarm_name })).toMatch(/^the new one as well, /);
    expect(losesOf("aws_cloudwatch_metric_alarm", ["create", "delete"], alarm, { ...alarm, region: "us-east-1" })).toMatch(/^the alarm's state/);
    expect(losesOf("aws_cloudwatch_metric_alarm", ["create", "delete"], alarm, { ...alarm, alarm_name: "other" })).toMatch(/^the alarm's state/);
    expect(losesOf("aws_cloudwatch_metric_alarm", ["delete", "create"], alarm, alarm)).toMatch(/^the alarm's state/);
  });

  test("under its name is refused by vendors whose names are unique, and is nothing to others", () => {
    expect(losesOf("pagerduty_team", ["create", "delete"], { name: "a" }, { name: "a" })).toMatch(/^nothing yet: the deploy stops, /);
    expect(losesOf("datadog_monitor", ["create", "delete"], { name: "a" }, { name: "a" })).toBe("the monitor's state and history");
    expect(losesOf("aws_kms_key", ["create", "delete"], {}, {})).toMatch(/^everything that is encrypted/);
  });
});
