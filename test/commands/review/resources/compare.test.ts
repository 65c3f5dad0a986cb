import fc from "fast-check";
import { argumentChanges } from "../../../../commands/review/resources/argument-changes";
import { compareStacks } from "../../../../commands/review/resources/compare";
import type { ResourceChange } from "../../../../commands/review/review";
import type { Side, StackConfiguration } from "../../../../commands/review/side";
import type { Model } from "../../../../model/model";
import { NIGHTLY } from "../../../support/nightly";
import { referenceSide, type Written, written } from "../../../support/sides";

const compared = (base: Written, head: Written) => compareStacks(written(base), written(head), "test");
const resources = (base: Written, head: Written): readonly ResourceChange[] => compared(base, head).resources;
const alarm = (changes: Readonly<Record<string, unknown>> = {}) => ({ alarm_name: "shop-api-errors", threshold: 5, ...changes });
const alarms = (byId: Readonly<Record<string, Readonly<Record<string, unknown>>>>, rest: Readonly<Record<string, unknown>> = {}): Written => ({
  resource: { aws_cloudwatch_metric_alarm: byId },
  ...rest,
});

describe("what Terraform will do", () => {
  test("a resource that is there on one side alone is created or destroyed, and the end of an alarm loses its history", () => {
    expect(resources(alarms({}), alarms({ a: alarm() }))).toEqual([
      { stack: "test-aws", address: "aws_cloudwatch_metric_alarm.a", action: "create", arguments: [], planned: false },
    ]);
    expect(resources(alarms({ a: alarm() }), alarms({}))).toEqual([
      expect.objectContaining({ action: "destroy", loses: expect.stringContaining("the alarm's state, and its history") }),
    ]);
  });

  test("an argument that changes in place is an update, with both values and the percentage", () => {
    expect(resources(alarms({ a: alarm() }), alarms({ a: alarm({ threshold: 8 }) }))).toEqual([
      expect.objectContaining({ action: "update", arguments: [{ field: "threshold", old: "5", new: "8", percent: 60 }] }),
    ]);
  });

  test("an argument that the vendor can't change replaces, comes first, and says what is lost", () => {
    const [change] = resources(alarms({ a: alarm() }), alarms({ a: alarm({ alarm_description: "new", alarm_name: "shop-api-faults" }) }));
    expect(change).toMatchObject({ action: "replace", loses: expect.stringContaining("history") });
    expect(change?.arguments.map(({ field, forcesReplacement }) => [field, forcesReplacement])).toEqual([
      ["alarm_name", true],
      ["alarm_description", undefined],
    ]);
  });

  test("an argument within a block replaces where the table names it so, and the rest of the block does not", () => {
    const bucket = (lock: object): Written => ({ resource: { aws_s3_bucket: { b: { bucket: "b", object_lock_configuration: [lock] } } } });
    expect(resources(bucket({ object_lock_enabled: "Enabled", rule: 1 }), bucket({ object_lock_enabled: "Enabled", rule: 2 }))[0]?.action).toBe("update");
    expect(resources(bucket({ object_lock_enabled: "Enabled" }), bucket({}))[0]).toMatchObject({
      action: "replace",
      arguments: [{ field: "object_lock_configuration.object_lock_enabled", forcesReplacement: true }],
    });
  });

  test("another name within an entry of Datadog's catalog replaces it; another title does not", () => {
    const entry = (name: string, title: string): Written => ({
      resource: { datadog_software_catalog: { c: { entity: JSON.stringify({ kind: "service", metadata: { name, displayName: title } }) } } },
    });
    expect(resources(entry("a", "A"), entry("b", "A")).map(({ action }) => action)).toEqual(["replace"]);
    expect(resources(entry("a", "A"), entry("a", "B")).map(({ action }) => action)).toEqual(["update"]);
  });

  test("another uid within a Grafana dashboard replaces it; another title does not", () => {
    const dashboard = (body: object): Written => ({ resource: { grafana_dashboard: { d: { config_json: JSON.stringify(body) } } } });
    expect(resources(dashboard({ uid: "a", title: "A" }), dashboard({ uid: "a", title: "B" }))).toEqual([
      expect.objectContaining({ action: "update", arguments: [{ field: "config_json", new: "(changed, see dashboards)" }] }),
    ]);
    expect(resources(dashboard({ uid: "a" }), dashboard({ uid: "b" }))[0]).toMatchObject({ action: "replace", loses: "the dashboard's version history" });
  });

  test("a moved block turns an end and a beginning into a move, with what differs besides", () => {
    const moved = [{ from: "aws_cloudwatch_metric_alarm.a", to: "aws_cloudwatch_metric_alarm.b" }];
    expect(compared(alarms({ a: alarm() }), alarms({ b: alarm() }, { moved }))).toEqual({
      resources: [
        { stack: "test-aws", address: "aws_cloudwatch_metric_alarm.b", action: "move", from: "aws_cloudwatch_metric_alarm.a", arguments: [], planned: false },
      ],
      settings: [],
    });
    expect(resources(alarms({ a: alarm() }), alarms({ b: alarm({ threshold: 6 }) }, { moved }))[0]).toMatchObject({
      action: "move",
      arguments: [{ field: "threshold" }],
    });
    expect(resources(alarms({ a: alarm() }), alarms({ b: alarm({ alarm_name: "x" }) }, { moved }))[0]).toMatchObject({
      action: "replace",
      from: "aws_cloudwatch_metric_alarm.a",
      loses: expect.stringContaining("history"),
    });
  });

  test("what was renamed twice moves along the chain", () => {
    const at = (id: string) => `aws_cloudwatch_metric_alarm.${id}`;
    const moved = [
      { from: at("a"), to: at("b") },
      { from: at("b"), to: at("c") },
    ];
    expect(compared(alarms({ a: alarm() }), alarms({ c: alarm() }, { moved }))).toMatchObject({
      resources: [{ action: "move", from: at("a"), address: at("c") }],
      settings: [{ block: "moved", arguments: [{ field: `${at("a")} -> ${at("b")}` }, { field: `${at("b")} -> ${at("c")}` }] }],
    });
  });

  test("a reference that follows a move is no change", () => {
    const side = (id: string, rest: object = {}): Written => ({
      resource: { aws_sns_topic: { [id]: { name: "t" } }, aws_cloudwatch_metric_alarm: { a: alarm({ alarm_actions: [`\${aws_sns_topic.${id}.arn}`] }) } },
      ...rest,
    });
    const moved = [{ from: "aws_sns_topic.one", to: "aws_sns_topic.two" }];
    expect(resources(side("one"), side("two", { moved })).map(({ address, action }) => [address, action])).toEqual([["aws_sns_topic.two", "move"]]);
  });

  test("an import block imports what it brings, and is told as a setting where it brings nothing new", () => {
    const imported = [{ to: "aws_cloudwatch_metric_alarm.a", id: "legacy" }];
    expect(compared(alarms({}), alarms({ a: alarm() }, { import: imported }))).toMatchObject({ resources: [{ action: "import" }], settings: [] });
    expect(compared(alarms({ a: alarm() }), alarms({ a: alarm() }, { import: imported }))).toMatchObject({
      resources: [],
      settings: [{ block: "import", arguments: [{ field: "aws_cloudwatch_metric_alarm.a" }] }],
    });
  });

  test("what is kept at its vendor is forgotten: by skip_destroy, by a removed block, by a stack that is not deployed any more", () => {
    const group: Written = { resource: { aws_cloudwatch_log_group: { g: { name: "/shop", skip_destroy: true } } } };
    expect(resources(group, {})).toEqual([expect.objectContaining({ action: "forget" })]);
    const removed = [{ from: "aws_cloudwatch_metric_alarm.a", lifecycle: { destroy: false } }];
    expect(compared(alarms({ a: alarm() }), { removed })).toMatchObject({ resources: [{ action: "forget" }], settings: [] });
    const none: Side = { label: "none", models: new Map(), stacks: new Map() };
    const { resources: forgotten, settings } = compareStacks(written(alarms({ a: alarm() })), none, "test");
    expect(forgotten).toEqual([expect.objectContaining({ action: "forget" })]);
    expect(settings).toEqual([expect.objectContaining({ block: "stack" })]);
  });

  test("a replacement that the configuration forbids is said to be refused", () => {
    const group = (name: string): Written => ({
      resource: { aws_cloudwatch_log_group: { g: { name, skip_destroy: true, lifecycle: { prevent_destroy: true } } } },
    });
    expect(resources(group("/a"), group("/b"))[0]).toMatchObject({ action: "replace", hindered: "prevented" });
  });

  test("a replacement carries on to what refers to it: replaced where it must be, updated elsewhere", () => {
    const side = (name: string): Written => ({
      resource: {
        aws_sns_topic: { t: { name } },
        aws_sns_topic_subscription: { s: { topic_arn: "${aws_sns_topic.t.arn}", protocol: "email", endpoint: "a@shop.example" } },
        aws_cloudwatch_metric_alarm: {
          a: alarm({ alarm_actions: ["${aws_sns_topic.t.arn}"] }),
          named: alarm({ alarm_description: "${aws_sns_topic.t.name}" }),
        },
      },
    });
    const found = resources(side("one"), side("two"));
    expect(found.map(({ address, action }) => [address, action])).toEqual([
      ["aws_sns_topic.t", "replace"],
      ["aws_sns_topic_subscription.s", "replace"],
      ["aws_cloudwatch_metric_alarm.a", "update"],
    ]);
    expect(found[1]).toMatchObject({
      loses: expect.stringContaining("confirmation"),
      arguments: [{ field: "topic_arn", old: "${aws_sns_topic.t.arn}", new: "(known after apply)", forcesReplacement: true }],
    });
  });

  test("what loses something comes first, then stacks and addresses in order", () => {
    const found = resources(alarms({ z: alarm() }), { resource: { aws_cloudwatch_metric_alarm: { a: alarm() }, aws_iam_role: { r: { name: "r" } } } });
    expect(found.map(({ address, action }) => `${action} ${address}`)).toEqual([
      "destroy aws_cloudwatch_metric_alarm.z",
      "create aws_cloudwatch_metric_alarm.a",
      "create aws_iam_role.r",
    ]);
  });

  test("a resource names what of the model it renders, also one that only base had", () => {
    const base = referenceSide();
    const without = withStack(base, "production-aws", (stack) => {
      const { "checkout-api__latency__P1": _, ...rest } = stack.resource.aws_cloudwatch_metric_alarm ?? {};
      return { ...stack, resource: { ...stack.resource, aws_cloudwatch_metric_alarm: rest } };
    });
    expect(compareStacks(base, without, "production").resources).toEqual([
      expect.objectContaining({ address: "aws_cloudwatch_metric_alarm.checkout-api__latency__P1", action: "destroy", owner: "alert checkout-api.latency.P1" }),
    ]);
  });
});

test("a resource that goes names its own alert, where head knows its component alone", () => {
  const base = referenceSide();
  const key = "carts.errors.GetItem.P1";
  const alarmless = withStack(base, "production-aws", (stack) => {
    const { [key.replaceAll(".", "__")]: _, ...rest } = stack.resource.aws_cloudwatch_metric_alarm ?? {};
    return { ...stack, resource: { ...stack.resource, aws_cloudwatch_metric_alarm: rest } };
  });
  const model = base.models.get("production") as Model;
  const head = { ...alarmless, models: new Map([["production", { ...model, alerts: model.alerts.filter((alert) => alert.key !== key) }]]) };
  expect(compareStacks(base, head, "production").resources).toEqual([expect.objectContaining({ action: "destroy", owner: `alert ${key}` })]);
});

describe("settings", () => {
  test.each<[string, Written, Written, string, readonly object[]]>([
    [
      "a backend",
      { terraform: { backend: { s3: { key: "a" } } } },
      { terraform: { backend: { s3: { key: "b" } } } },
      "terraform.backend.s3",
      [{ field: "key", old: "a", new: "b" }],
    ],
    [
      "a provider's version",
      { terraform: { required_providers: { aws: { version: "6.25.0" } } } },
      { terraform: { required_providers: { aws: { version: "6.26.0" } } } },
      "terraform.required_providers",
      [{ field: "aws.version", old: "6.25.0", new: "6.26.0" }],
    ],
    [
      "a provider",
      { provider: { aws: [{ region: "a" }] } },
      { provider: { aws: [{ region: "b" }] } },
      "provider.aws",
      [{ field: "region", old: "a", new: "b" }],
    ],
    ["a new variable", {}, { variable: { key: { type: "string" } } }, "variable.key", [{ field: "type", new: "string" }]],
    ["a lost output", { output: { key: { value: "x" } } }, {}, "output.key", [{ field: "value", old: "x" }]],
    ["an empty block", {}, { variable: { key: {} } }, "variable.key", [{ field: "variable.key", new: "{}" }]],
    [
      "a data source",
      { data: { aws_ssm_parameter: { p: { name: "/a" } } } },
      { data: { aws_ssm_parameter: { p: { name: "/b" } } } },
      "data.aws_ssm_parameter.p",
      [{ field: "name", old: "/a", new: "/b" }],
    ],
    [
      "a comment",
      { "//": { metadata: { version: "0.20" } } },
      { "//": { metadata: { version: "0.21" } } },
      "//",
      [{ field: "metadata.version", old: "0.20", new: "0.21" }],
    ],
    [
      "what a resource tells Terraform",
      alarms({ a: alarm({ lifecycle: { prevent_destroy: true } }) }),
      alarms({ a: alarm({ depends_on: ["x.y"] }) }),
      "resource.aws_cloudwatch_metric_alarm.a",
      [
        { field: "depends_on", new: "x.y" },
        { field: "lifecycle", old: '{"prevent_destroy":true}' },
      ],
    ],
  ])("tell %s", (_, base, head, block, expected) => {
    expect(compared(base, head)).toEqual({ resources: [], settings: [{ stack: "test-aws", block, arguments: expected }] });
  });
});

test("a mark that many resources get is one line, and says of how many", () => {
  const those = (count: number, more: object): Written => ({
    resource: {
      aws_cloudwatch_metric_alarm: Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, alarm({ alarm_name: `a${at}`, ...more })])),
      aws_sns_topic: { t: { name: "t", ...more } },
    },
  });
  const marked = (count: number) => compared(those(count, {}), those(count, { lifecycle: { create_before_destroy: true } })).settings;
  const change = [{ field: "lifecycle", new: '{"create_before_destroy":true}' }];
  expect(marked(4)).toEqual([{ stack: "test-aws", block: "resources: 1 aws_sns_topic, 4 aws_cloudwatch_metric_alarm", arguments: change }]);
  expect(marked(3).map(({ block }) => block)).toEqual([
    "resource.aws_cloudwatch_metric_alarm.a0",
    "resource.aws_cloudwatch_metric_alarm.a1",
    "resource.aws_cloudwatch_metric_alarm.a2",
    "resource.aws_sns_topic.t",
  ]);
});

describe("secrets", () => {
  const subscription = (endpoint: string, protocol = "https"): Written => ({ resource: { aws_sns_topic_subscription: { s: { endpoint, protocol } } } });
  const contact = (url: string): Written => ({ resource: { grafana_contact_point: { c: { name: "c", webhook: [{ url }] } } } });
  test.each([
    ["an endpoint that holds a key", subscription("https://events.eu.pagerduty.com/x-ere/one"), subscription("https://events.eu.pagerduty.com/x-ere/two")],
    ["a webhook's URL", contact("https://one.example/hook"), contact("https://two.example/hook")],
    [
      "a value that is wrapped as sensitive",
      { resource: { x_y: { z: { a: "${sensitive(var.one)}" } } } },
      { resource: { x_y: { z: { a: "${sensitive(var.two)}" } } } },
    ],
    ["what looks like a token", { resource: { x_y: { z: { a: "xoxb-1234567890-one" } } } }, { resource: { x_y: { z: { a: "xoxb-1234567890-two" } } } }],
    ["what stands under a telling key", { resource: { x_y: { z: { b: [{ api_key: "one" }] } } } }, { resource: { x_y: { z: { b: [{ api_key: "two" }] } } } }],
    [
      "a custom variable",
      { resource: { datadog_webhook_custom_variable: { z: { value: "one" } } } },
      { resource: { datadog_webhook_custom_variable: { z: { value: "two" } } } },
    ],
    ["a sensitive output", { output: { o: { value: "one", sensitive: true } } }, { output: { o: { value: "two", sensitive: true } } }],
    ["a credential of a provider", { provider: { grafana: [{ auth: "one" }] } }, { provider: { grafana: [{ auth: "two" }] } }],
  ])("%s is never shown", (_, base: Written, head: Written) => {
    const text = JSON.stringify(compared(base, head));
    expect(text).toContain("(sensitive)");
    expect(text).not.toMatch(/one\b|two\b/);
  });

  test("a block that comes whole shows all but what is secret in it", () => {
    const rule = (extra: object): Written => ({
      resource: { grafana_contact_point: { c: { name: "c", slack: [{ recipient: "#shop", token: "xoxb-1", ...extra }] } } },
    });
    const text = JSON.stringify(compared({ resource: { grafana_contact_point: { c: { name: "c" } } } }, rule({ url: "https://hooks.example/abc" })));
    expect(text).toContain("#shop");
    expect(text).not.toMatch(/xoxb-1|hooks\.example/);
  });

  test("nothing else of the reference platform is taken for one", () => {
    const hidden = new Set<string>();
    for (const { resource } of referenceSide().stacks.values())
      for (const [type, byId] of Object.entries(resource))
        for (const block of Object.values(byId))
          for (const { field, new: value } of argumentChanges({ type, old: {}, new: block })) {
            expect(value).not.toContain("${sensitive(");
            // Of a long block the beginning is shown, which may end before its secret.
            if (value?.includes("(sensitive)")) hidden.add(`${type}.${field}`);
          }
    expect([...hidden].sort()).toEqual([
      "aws_sns_topic_subscription.endpoint",
      "datadog_webhook.url",
      "datadog_webhook_custom_variable.value",
      "grafana_contact_point.slack",
    ]);
  });

  test("an e-mail address is none", () => {
    expect(JSON.stringify(compared(subscription("a@shop.example", "email"), subscription("b@shop.example", "email")))).toContain("b@shop.example");
  });
});

describe("every difference of the reference platform's stacks", () => {
  test("is none where there is none", () => {
    const side = referenceSide();
    for (const environment of side.models.keys()) expect(compareStacks(side, clone(side), environment)).toEqual({ resources: [], settings: [] });
  });

  test("is accounted for by exactly one line", () => {
    const side = referenceSide();
    const leaves = leavesOf(side);
    // Few of the leaves are outside resources: half of the choices.
    const rest = leaves.filter(({ path }) => path[0] === "rest");
    const leaf = fc.oneof(
      fc.nat(leaves.length - 1).map((place) => leaves[place] as Leaf),
      fc.nat(rest.length - 1).map((place) => rest[place] as Leaf),
    );
    fc.assert(
      fc.property(fc.uniqueArray(leaf, { minLength: 1, maxLength: 6 }), fc.constantFrom("change", "remove", "add"), (chosen, how) => {
        const head = clone(side);
        const mutated = chosen.filter((each) => mutate(head, each, how));
        const expected = new Set(mutated.map(({ stack, line }) => `${stack} ${line}`));
        const found = [...side.models.keys()].flatMap((environment) => {
          const { resources: changed, settings } = compareStacks(side, head, environment);
          expect(changed.filter(({ action, arguments: shown }) => action === "update" && shown.length === 0)).toEqual([]);
          // What only follows from a replacement has no difference of its own.
          const own = changed.filter((change) => change.arguments.length === 0 || change.arguments.some(({ new: now }) => now !== "(known after apply)"));
          return [...own.map(({ stack, address }) => `${stack} ${address}`), ...settings.map(({ stack, block }) => `${stack} ${block}`)];
        });
        expect(found.sort()).toEqual([...expected].sort());
      }),
      { numRuns: NIGHTLY ? 1000 : 60 },
    );
  });
});

function withStack(side: Side, name: string, change: (stack: StackConfiguration) => StackConfiguration): Side {
  return { ...side, stacks: new Map([...side.stacks].map(([key, stack]) => [key, key === name ? change(stack) : stack])) };
}

/** Nothing shared: neither with the other side nor between stacks, which have blocks in common. */
const clone = (side: Side): Side => ({
  ...side,
  stacks: new Map([...side.stacks].map(([name, stack]) => [name, JSON.parse(JSON.stringify(stack)) as StackConfiguration])),
});

interface Leaf {
  readonly stack: string;
  readonly path: readonly (string | number)[];
  /** Address or block that has to tell of it. */
  readonly line: string;
}

/** Every place of the stacks that holds no block, with the line that is to tell of its change. */
function leavesOf(side: Side): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const META = new Set(["//", "depends_on", "lifecycle"]);
  for (const [stack, { resource, rest }] of side.stacks) {
    const visit = (value: unknown, path: readonly (string | number)[], line: string): void => {
      if (typeof value === "object" && value !== null)
        for (const [key, entry] of Object.entries(value)) visit(entry, [...path, Array.isArray(value) ? Number(key) : key], line);
      else leaves.push({ stack, path, line });
    };
    for (const [type, ofType] of Object.entries(resource))
      for (const [id, body] of Object.entries(ofType))
        for (const [key, value] of Object.entries(body)) visit(value, ["resource", type, id, key], `${META.has(key) ? "resource." : ""}${type}.${id}`);
    for (const [kind, value] of Object.entries(rest)) {
      const depth = ({ data: 2, output: 1, provider: 1, variable: 1 } as Record<string, number>)[kind];
      const walk = (entry: unknown, path: readonly string[], left: number): void => {
        if (left === 0 || typeof entry !== "object" || entry === null) visit(entry, ["rest", ...path], path.join("."));
        else for (const [key, inner] of Object.entries(entry)) walk(inner, [...path, key], left - 1);
      };
      if (kind === "terraform") for (const [key, entry] of Object.entries(value as object)) walk(entry, [kind, key], key === "backend" ? 1 : 0);
      else walk(value, [kind], depth ?? 0);
    }
  }
  return leaves;
}

/** Changes, removes or adds something at a leaf. @returns whether there is a difference now */
function mutate(side: Side, { stack, path }: Leaf, how: "change" | "remove" | "add"): boolean {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], side.stacks.get(stack));
  const last = path.at(-1) as string | number;
  if (typeof parent !== "object" || parent === null) return false;
  const block = parent as Record<string | number, unknown>;
  if (how === "add" && !Array.isArray(block)) block[`${last}_added`] = "added";
  else if (how === "remove") {
    if (Array.isArray(block)) block.splice(last as number, 1);
    else delete block[last];
  } else {
    const value = block[last];
    block[last] = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value ?? ""} changed`;
  }
  return true;
}
