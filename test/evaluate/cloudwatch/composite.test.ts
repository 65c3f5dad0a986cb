import type { AlarmState } from "../../../evaluate/cloudwatch/alarm";
import { act, actSuppressed, type CompositeAlarm, readComposite, type Timeline, watchComposite } from "../../../evaluate/cloudwatch/composite";
import { parseRule, type Rule } from "../../../evaluate/cloudwatch/rule";

const timeline = (...changes: readonly (readonly [at: number, to: AlarmState])[]): Timeline =>
  changes.map(([at, to], index) => ({ at, from: changes[index - 1]?.[1] ?? "INSUFFICIENT_DATA", to }));

test("A composite alarm follows its children, and changes at one moment are one change", () => {
  const children: Readonly<Record<string, Timeline>> = {
    a: timeline([0, "OK"], [60, "ALARM"], [300, "OK"]),
    b: timeline([0, "OK"], [60, "ALARM"], [120, "OK"]),
  };
  const changes = watchComposite({ rule: parseRule('ALARM("a") AND NOT ALARM("b")') as Rule }, (name) => children[name] ?? []);
  expect(changes).toEqual(timeline([0, "OK"], [120, "ALARM"], [300, "OK"]));
});

describe("What a suppressor holds back:", () => {
  const composite: CompositeAlarm & { suppressor: object } = {
    name: "c",
    rule: { form: "constant", value: true },
    actions: { ALARM: ["page"], OK: ["page"], INSUFFICIENT_DATA: [] },
    suppressor: { alarm: "s", wait: 60, extension: 120 },
  };
  const told = (own: Timeline, its: Timeline) => actSuppressed(composite as never, own, its, 10_000).map(({ at, state }) => [at, state]);
  const QUIET = timeline([0, "OK"]);

  test("nothing, where it does not ring: told after the wait", () =>
    expect(told(timeline([0, "OK"], [600, "ALARM"], [1200, "OK"]), QUIET)).toEqual([
      [60, "OK"],
      [660, "ALARM"],
      [1260, "OK"],
    ]));
  test("all, where it rings within the wait", () =>
    expect(told(timeline([600, "ALARM"], [1200, "OK"]), timeline([0, "OK"], [630, "ALARM"], [1500, "OK"]))).toEqual([[1620, "OK"]]));
  test("nothing that was told before it rings, but the recovery until the extension is over", () =>
    expect(told(timeline([600, "ALARM"], [1200, "OK"]), timeline([0, "OK"], [700, "ALARM"], [1500, "OK"]))).toEqual([
      [660, "ALARM"],
      [1620, "OK"],
    ]));
  test("what lasts longer than it, until the extension is over", () =>
    expect(told(timeline([600, "ALARM"]), timeline([0, "OK"], [500, "ALARM"], [900, "OK"]))).toEqual([[1020, "ALARM"]]));
  test("what begins in the extension, until it is over", () =>
    expect(told(timeline([950, "ALARM"]), timeline([0, "OK"], [500, "ALARM"], [900, "OK"]))).toEqual([[1020, "ALARM"]]));
  test("what came and went within the wait is never told", () => expect(told(timeline([0, "OK"], [600, "ALARM"], [640, "OK"]), QUIET)).toEqual([[60, "OK"]]));
});

test("Alarms without actions, and with actions that are switched off, tell nobody", () => {
  const config = { alarm_name: "c", alarm_rule: 'ALARM("a")', alarm_actions: ["page"], ok_actions: ["page"] };
  const rings = timeline([60, "ALARM"]);
  const told = (change: object) => act(readComposite({ ...config, ...change }) as CompositeAlarm, rings).length;
  expect([told({}), told({ actions_enabled: false }), told({ alarm_actions: [] })]).toEqual([1, 0, 0]);
});

test("A suppressor is found by its ARN", () =>
  expect(
    readComposite({
      alarm_name: "c",
      alarm_rule: 'ALARM("a")',
      actions_suppressor: { alarm: "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop: a", wait_period: 60, extension_period: 120 },
    }),
  ).toMatchObject({ suppressor: { alarm: "shop: a", wait: 60, extension: 120 } }));
