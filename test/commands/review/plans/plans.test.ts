import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../../../../commands/review/bad-input";
import { plannedChanges } from "../../../../commands/review/plans/changes";
import { readPlan } from "../../../../commands/review/plans/read";
import { readPlans } from "../../../../commands/review/plans/stacks";
import { compareStacks } from "../../../../commands/review/resources/compare";
import { AppliedExample, type Content, sideOfContents } from "../../../support/plans";
import { describeWithTerraform } from "../../../support/terraform";

const STACK = "production-aws";

describeWithTerraform("a plan", () => {
  let example: AppliedExample;
  let base: Content;
  let head: Content;
  let file: string;
  const alarms = (content: Content): Record<string, Record<string, unknown>> =>
    content.resource.aws_cloudwatch_metric_alarm as Record<string, Record<string, unknown>>;

  beforeAll(async () => {
    example = await AppliedExample.open();
    base = example.contentOf(STACK);
    head = example.contentOf(STACK);
    changeEverything(head);
    file = await example.plan(STACK, head);
  });
  afterAll(() => example?.close());

  /** One of everything that can happen to a resource. */
  function changeEverything(content: Content): void {
    const byId = alarms(content);
    const address = (id: string): string => `aws_cloudwatch_metric_alarm.${id}`;
    // What a composite waits for can't go without it.
    const named = JSON.stringify(content.resource.aws_cloudwatch_composite_alarm ?? {});
    const free = Object.keys(byId).filter((id) => !named.includes(`"${address(id)}"`));
    const [updated, replaced, destroyed, forgotten, moved] = free.sort() as [string, string, string, string, string];
    byId[updated] = { ...byId[updated], threshold: 12345 };
    byId[replaced] = { ...byId[replaced], alarm_name: "another-name" };
    byId.created = { ...byId[destroyed], alarm_name: "created" };
    byId.imported = { ...byId[destroyed], alarm_name: "imported" };
    byId.moved = { ...byId[moved] };
    for (const id of [destroyed, forgotten, moved]) delete byId[id];
    // Composites name their alarms by name, not by reference; those that reach a lost one by reference would not plan.
    content.moved = [...((content.moved as object[] | undefined) ?? []), { from: address(moved), to: address("moved") }];
    content.import = [...((content.import as object[] | undefined) ?? []), { to: address("imported"), id: "imported" }];
    content.removed = [{ from: address(forgotten), lifecycle: { destroy: false } }];
    const text = JSON.stringify(content);
    for (const id of [destroyed, forgotten]) if (text.includes(`\${${address(id)}.`)) throw new Error(`${id} is referred to`);
    const topic = Object.values(content.resource.aws_sns_topic ?? {})[0] as Record<string, unknown>;
    topic.name = "another-topic";
    const dashboard = Object.values(content.resource.aws_cloudwatch_dashboard ?? {})[0] as Record<string, unknown>;
    dashboard.dashboard_body = JSON.stringify({ widgets: [] });
    for (const subscription of Object.values(content.resource.aws_sns_topic_subscription ?? {}))
      if (subscription.protocol === "https") subscription.raw_message_delivery = true;
  }

  test("says what Terraform will do, and that it is planned", () => {
    const changes = plannedChanges(readPlan(file), STACK);
    const byAction = new Map(changes.map((change) => [change.action, change]));
    expect([...byAction.keys()].sort()).toEqual(["create", "destroy", "forget", "import", "move", "replace", "update"]);
    expect(changes.every(({ planned, stack }) => planned && stack === STACK)).toBe(true);
    expect(changes.find(({ arguments: shown }) => shown.some(({ new: now }) => now === "12345"))).toMatchObject({
      action: "update",
      arguments: [{ field: "threshold" }],
    });
    expect(changes.find(({ arguments: shown }) => shown.some(({ new: now }) => now === "another-name"))).toMatchObject({
      action: "replace",
      loses: expect.stringContaining("history"),
      arguments: [{ field: "alarm_name", forcesReplacement: true }],
    });
    expect(byAction.get("move")).toMatchObject({ from: expect.stringMatching(/^aws_cloudwatch_metric_alarm\./), address: "aws_cloudwatch_metric_alarm.moved" });
    expect(changes.find(({ address }) => address.startsWith("aws_cloudwatch_dashboard."))?.arguments).toEqual([
      { field: "dashboard_body", new: "(changed, see dashboards)" },
    ]);
  });

  test("is foretold from the two configurations, action by action", () => {
    const { resources } = compareStacks(sideOfContents({ [STACK]: base }), sideOfContents({ [STACK]: head }), "production");
    const actions = (changes: readonly { readonly address: string; readonly action: string }[]): readonly string[] =>
      changes.map(({ address, action }) => `${action} ${address}`).sort();
    expect(actions(resources)).toEqual(actions(plannedChanges(readPlan(file), STACK)));
  });

  test("says what a value is that nobody knows yet, where that replaces", () => {
    const subscription = plannedChanges(readPlan(file), STACK).find(
      ({ address, action }) => address.startsWith("aws_sns_topic_subscription.") && action === "replace",
    );
    expect(subscription).toMatchObject({
      loses: expect.stringContaining("confirmation"),
      arguments: [{ field: "topic_arn", new: "(known after apply)", forcesReplacement: true }],
    });
  });

  test("shows nothing of what it marks sensitive, though the file holds it", async () => {
    const content = example.contentOf(STACK);
    const https = Object.values(content.resource.aws_sns_topic_subscription ?? {}).filter(({ protocol }) => protocol === "https");
    expect(https.length).toBeGreaterThan(0);
    for (const subscription of https) subscription.endpoint = `${subscription.endpoint}?changed`;
    // A secret of a resource that this project knows nothing of.
    content.variable = { key: { type: "string", sensitive: true, default: "plan-secret-value" } };
    (Object.values(content.resource.aws_sns_topic ?? {})[0] as Record<string, unknown>).display_name = "${var.key}";
    const written = await example.plan(STACK, content, "sensitive.json");
    const text = readFileSync(written, "utf8");
    const key = /x-ere\/([\w-]+)\?changed/.exec(text)?.[1] as string;
    expect(text).toContain("plan-secret-value");
    expect(key.length).toBeGreaterThan(3);
    const changes = plannedChanges(readPlan(written), STACK);
    const shown = JSON.stringify(changes);
    expect(shown).not.toContain(key);
    expect(shown).not.toContain("plan-secret-value");
    expect(shown).not.toContain("\\u0000");
    expect(changes.filter(({ arguments: all }) => all.some((argument) => argument.field === "endpoint"))).toHaveLength(https.length);
    expect(changes.find(({ address }) => address.startsWith("aws_sns_topic."))?.arguments).toContainEqual({
      field: "display_name",
      old: expect.any(String),
      new: "(sensitive)",
    });
    expect(changes.find(({ address }) => address.startsWith("aws_sns_topic_subscription."))?.arguments).toContainEqual({
      field: "endpoint",
      old: "(sensitive)",
      new: "(sensitive)",
      forcesReplacement: true,
    });
  });

  test("masks what only sensitive_values mark, and a secret that stays the same is no change", () => {
    const plan = JSON.parse(readFileSync(file, "utf8")) as {
      resource_changes: { address: string; change: Record<string, unknown> }[];
      planned_values: { root_module: { resources: { address: string; sensitive_values: unknown }[] } };
    };
    const change = plan.resource_changes.find(({ change: { after } }) => (after as { threshold?: number } | null)?.threshold === 12345);
    const planned = plan.planned_values.root_module.resources.find(({ address }) => address === change?.address);
    if (!change || !planned) throw new Error("the plan lacks the alarm");
    change.change.after_sensitive = {};
    planned.sensitive_values = { threshold: true, alarm_name: true };
    const copy = join(example.folder, "marks.json");
    writeFileSync(copy, JSON.stringify(plan));
    const shown = plannedChanges(readPlan(copy), STACK).find(({ address }) => address === change.address);
    expect(shown?.arguments).toEqual([{ field: "threshold", old: "(sensitive)", new: "(sensitive)" }]);
  });

  test("of a stack that does not change changes nothing", async () => {
    expect(plannedChanges(readPlan(await example.plan(STACK, example.contentOf(STACK), "same.json")), STACK)).toEqual([]);
  });

  test("tells why something is replaced that no argument replaces", async () => {
    const address = `aws_cloudwatch_metric_alarm.${Object.keys(alarms(base)).sort()[0]}`;
    await example.terraform.terraform(STACK, "taint", address);
    try {
      const changes = plannedChanges(readPlan(await example.plan(STACK, example.contentOf(STACK), "tainted.json")), STACK);
      expect(changes).toEqual([
        expect.objectContaining({ address, action: "replace", arguments: [{ field: "reason", new: "it is marked as tainted", forcesReplacement: true }] }),
      ]);
    } finally {
      await example.terraform.terraform(STACK, "untaint", address);
    }
  });

  describe("belongs to the stack", () => {
    const side = () => sideOfContents({ [STACK]: base, "production-oncall": example.contentOf("production-oncall") });

    test.each(["production-aws.json", "production-aws.tfplan.json", "plan-production-aws.json", "production-aws/plan.json"])("that %s names", (name) => {
      mkdirSync(join(example.folder, "production-aws"), { recursive: true });
      const path = join(example.folder, name);
      if (path !== file) copyFileSync(file, path);
      expect(readPlans([path], [side()]).map(({ stack, environment }) => [stack, environment])).toEqual([[STACK, "production"]]);
    });

    test("that has its resources, or that is said to be its", () => {
      const path = join(example.folder, "some.json");
      copyFileSync(file, path);
      expect(readPlans([path], [side()])[0]?.stack).toBe(STACK);
      expect(readPlans([`production-oncall=${path}`], [side()])[0]?.stack).toBe("production-oncall");
      expect(readPlans([path], [])[0]).toMatchObject({ stack: "some" });
      expect(readPlans([file], [])[0]).toMatchObject({ stack: STACK, environment: "production" });
    });

    test("or else it says what it may be", () => {
      const path = join(example.folder, "some.json");
      copyFileSync(file, path);
      const twin = sideOfContents({ [STACK]: base, "staging-aws": base });
      expect(() => readPlans([path], [twin])).toThrow(/some\.json may be the plan of production-aws or staging-aws/);
      expect(() => readPlans([path], [sideOfContents({ "production-oncall": example.contentOf("production-oncall") })])).toThrow(
        /is the plan of no stack of either side/,
      );
      expect(() => readPlans([`production-awz=${path}`], [side()])).toThrow(/there is no stack production-awz/);
      expect(() => readPlans([file, `${STACK}=${path}`], [side()])).toThrow(/production-aws has two plans/);
    });
  });

  test("is none where it is a state, cut off, binary or of another program", async () => {
    const state = await example.terraform.terraform(STACK, "show", "-json");
    const raw = await example.terraform.terraform(STACK, "state", "pull");
    const validated = await example.terraform.terraform(STACK, "validate", "-json");
    const plan = readFileSync(file, "utf8");
    const newer = plan.replace(/"format_version":"1\.[^"]*"/, '"format_version":"2.0"');
    expect(plan).not.toBe(newer);
    const cases: readonly [string, string, RegExp][] = [
      ["state.json", state.stdout, /state\.json is a state, and no plan/],
      ["raw.json", raw.stdout, /raw\.json is a state, and no plan/],
      ["validate.json", validated.stdout, /validate\.json is something else that Terraform writes, and no plan/],
      ["cut.json", plan.slice(0, plan.length / 2), /cut\.json is cut off or no JSON/],
      ["package.json", '{"name":"x"}', /package\.json is JSON of something else, and no plan/],
      ["list.json", "[]", /list\.json is JSON of something else/],
      ["newer.json", newer, /newer\.json is a plan of format 2\.0, and this Tocsin reads format 1/],
      [
        "shape.json",
        plan.replace('"resource_changes":[{', '"resource_changes":[{"change":1},{'),
        /shape\.json is no plan that can be read: resource_changes\.0\.address is not what/,
      ],
      ["errored.json", plan.replace('"errored":false', '"errored":true'), /errored\.json is a plan that failed half-way/],
    ];
    for (const [name, text, expected] of cases) {
      writeFileSync(join(example.folder, name), text);
      expect(() => readPlan(join(example.folder, name))).toThrow(expected);
      expect(() => readPlan(join(example.folder, name))).toThrow(BadInput);
    }
    await example.terraform.plan(STACK);
    const kept = join(example.terraform.environment().HOME as string, STACK, "plan");
    expect(() => readPlan(kept)).toThrow(/is a plan as Terraform keeps it, not as JSON/);
    expect(() => readPlan(join(example.folder, "none.json"))).toThrow(/there is no plan/);
  });
});
