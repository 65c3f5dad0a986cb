import { assemble } from "../../../commands/review/assemble";
import type { StackPlan } from "../../../commands/review/plans/stacks";
import type { Change, EnvironmentReview } from "../../../commands/review/review";
import { nothing, type Side } from "../../../commands/review/side";
import { openSides } from "../../../commands/review/sides/open";
import type { Model } from "../../../model/model";
import { referenceSide, written } from "../../support/sides";
import { LargePair } from "./large";

const none = () => [];
const alarm = (threshold: number): Side => written({ resource: { aws_cloudwatch_metric_alarm: { a: { alarm_name: "a", threshold } } } });
const only = (review: { readonly environments: readonly EnvironmentReview[] }): EnvironmentReview => review.environments[0] as EnvironmentReview;

describe("a review", () => {
  test("of a side and itself is empty, and has every environment", () => {
    const side = referenceSide();
    const { environments } = assemble({ base: side, head: { ...side, stacks: structuredClone(side.stacks) }, plans: [], compareModels: none });
    expect(environments.map(({ environment, state, production }) => [environment, state, production])).toEqual([
      ["development", "unchanged", false],
      ["production", "unchanged", true],
      ["staging", "unchanged", false],
    ]);
    for (const { changes, resources, settings, dashboards, cost } of environments)
      expect([changes, resources, settings, dashboards, cost]).toEqual([[], [], [], [], undefined]);
  });

  test("counts the alerts of each side, and says which environments come and go", () => {
    const side = referenceSide();
    const production = side.models.get("production") as Model;
    const grown = { ...production, environment: "new", alerts: [...production.alerts, ...production.alerts] };
    const { environments } = assemble({
      base: { ...side, models: new Map([["production", production]]), stacks: new Map(), files: new Map() },
      head: { ...nothing("head"), models: new Map([["new", grown]]) },
      plans: [],
      compareModels: none,
    });
    const p0 = production.alerts.filter(({ severity }) => severity === "P0").length;
    expect(environments.map(({ environment, state, alerts }) => [environment, state, alerts.P0])).toEqual([
      ["new", "added", [0, 2 * p0]],
      ["production", "removed", [p0, 0]],
    ]);
  });

  test("takes what models say as it is told, and asks only where they are not the same", () => {
    const side = referenceSide();
    const change: Change = { category: "alert-changed", text: "told", fields: [] };
    const asked: (string | undefined)[] = [];
    const compareModels = (base: Model | undefined, head: Model | undefined): readonly Change[] => {
      asked.push(base?.environment, head?.environment);
      return [change];
    };
    const head = { ...side, models: new Map([...side.models].map(([name, model]) => [name, name === "staging" ? { ...model } : model])) };
    const { environments } = assemble({ base: side, head, plans: [], compareModels });
    expect(asked).toEqual(["staging", "staging"]);
    expect(environments.map(({ state, changes }) => [state, changes.length])).toEqual([
      ["unchanged", 0],
      ["unchanged", 0],
      ["changed", 1],
    ]);
  });

  describe("with a plan", () => {
    const resources: StackPlan["plan"]["resources"] = [
      {
        address: "aws_cloudwatch_metric_alarm.a",
        mode: "managed",
        type: "aws_cloudwatch_metric_alarm",
        change: { actions: ["delete", "create"], before: { alarm_name: "a" }, after: { alarm_name: "b" }, replace_paths: [["alarm_name"]] },
      },
    ];
    const plan = (stack: string): StackPlan => ({ stack, environment: "test", plan: { file: "plan.json", resources, sensitive: new Map() } });

    test("tells its resources in place of what is foretold, of that stack alone", () => {
      const of = (threshold: number): Side => ({
        ...alarm(threshold),
        stacks: new Map([
          ...alarm(threshold).stacks,
          ...written({ resource: { aws_sns_topic: { t: { display_name: `${threshold}` } } } }, "test-other").stacks,
        ]),
      });
      const review = only(assemble({ base: of(1), head: of(2), plans: [plan("test-aws")], compareModels: none }));
      expect(review.resources.map(({ stack, action, planned }) => [stack, action, planned])).toEqual([
        ["test-aws", "replace", true],
        ["test-other", "update", false],
      ]);
    });

    test("alone has its resources, and nothing else", () => {
      const review = only(assemble({ base: nothing("state"), head: nothing("plan"), plans: [plan("test-aws")], compareModels: none }));
      expect(review).toMatchObject({ environment: "test", state: "changed", production: false, changes: [], settings: [], dashboards: [] });
      expect(review.resources).toEqual([expect.objectContaining({ action: "replace", loses: expect.stringContaining("history"), planned: true })]);
    });
  });
});

test.each([
  [true, false],
  [false, true],
])("an environment is production's where either side says so: base %s, head %s", (before, after) => {
  const saying = (production: boolean): Side => {
    const side = referenceSide();
    return { ...side, models: new Map([...side.models].map(([name, model]) => [name, { ...model, production }])) };
  };
  const { environments } = assemble({ base: saying(before), head: saying(after), plans: [], compareModels: none });
  expect(environments.map(({ production }) => production)).toEqual([true, true, true]);
});

describe("two models with 10,000 alerts each, of which 100 differ", () => {
  let pair: LargePair;
  beforeAll(() => {
    pair = new LargePair();
  });
  afterAll(() => pair.close());

  test("are told apart by exactly what differs, stacks included", async () => {
    const [base, head] = await openSides(pair.base, pair.head);
    const review = only(assemble({ base, head, plans: [], compareModels: none }));
    expect(review.resources).toHaveLength(pair.changed.length);
  });
});
