import { assemble } from "../../../../commands/review/assemble";
import type { PlannedResource } from "../../../../commands/review/plans/read";
import type { StackPlan } from "../../../../commands/review/plans/stacks";
import { nothing } from "../../../../commands/review/side";
import { versionsOf } from "../../../order/everyday/edits";
import { everydayPlatform } from "../../../order/everyday/platform";
import { asBefore, type Stacks, stacksOf } from "../../../support/edited";
import { type Content, sideOfContents } from "../../../support/plans";

const [before, after] = versionsOf(everydayPlatform()).map((files) => stacksOf(files) as Stacks) as [Stacks, Stacks];
const former = Object.fromEntries(Object.entries(before).map(([name, stack]) => [name, asBefore(stack)]));

const changesOf = (base: Record<string, Content>, head: Record<string, Content>, plans: readonly StackPlan[] = []) =>
  assemble({
    base: { ...nothing("base"), stacks: sideOfContents(base, "everyday").stacks },
    head: { ...nothing("head"), stacks: sideOfContents(head, "everyday").stacks },
    plans,
    compareModels: () => [],
  }).environments.flatMap(({ changes }) => changes.filter(({ category }) => category.startsWith("deploy-")));
const stopsOf = (base: Stacks, head: Stacks) => changesOf(base as unknown as Record<string, Content>, head as unknown as Record<string, Content>);

describe("a review of a change that drops what others name", () => {
  test("says that its deploy would stop, where what is deployed has no marks, and what to do first", () => {
    const stops = stopsOf(former, after);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^everyday-aws: aws_cloudwatch_metric_alarm\.\S+(?: and \d+ more)? would be destroyed before the update of aws_cloudwatch_composite_alarm\.\S+, which names it: CloudWatch does not delete an alarm/,
      ),
    );
    // As a waiver names it.
    expect(stops.map(({ about }) => about)).toContainEqual(expect.stringMatching(/^aws_cloudwatch_metric_alarm\.[\w-]+$/));
    expect(new Set(stops.map(({ hint }) => hint))).toEqual(
      new Set([expect.stringMatching(/^what is deployed was rendered by a version that keeps no order: deploy this version first/)]),
    );
  });

  test("says nothing of it where there are marks, or where only the marks come", () => {
    expect(stopsOf(before, after)).toEqual([]);
    expect(stopsOf(former, before)).toEqual([]);
  });
});

describe("a review of names that two have at a time", () => {
  const alarm = (name: string, more: object = {}) => ({ alarm_name: name, region: "eu-west-1", ...more });
  const resource = (type: string, blocks: Record<string, object>) => ({ s: { resource: { [type]: blocks } } as unknown as Content });
  const alarms = (blocks: Record<string, object>) => resource("aws_cloudwatch_metric_alarm", blocks);
  const planOf = (...resources: readonly Partial<PlannedResource>[]): readonly StackPlan[] => [
    {
      stack: "s",
      environment: "everyday",
      plan: { file: "", resources: resources.map((one) => ({ mode: "managed", ...one }) as PlannedResource), sensitive: new Map() },
    } as StackPlan,
  ];
  const planned = (actions: readonly string[], before: object | null, after: object | null, more: object = {}) =>
    ({
      address: "aws_cloudwatch_metric_alarm.a",
      type: "aws_cloudwatch_metric_alarm",
      change: { actions, before, after },
      ...more,
    }) as unknown as PlannedResource;
  const told = (changes: ReturnType<typeof changesOf>) => changes.map(({ category, text, hint }) => `${category}: ${text}\n${hint}`);

  test("a tainted alarm is made, and then deleted by its name", () => {
    const plan = planOf(planned(["create", "delete"], alarm("n"), alarm("n"), { action_reason: "replace_because_tainted" }));
    expect(told(changesOf(alarms({ a: alarm("n") }), alarms({ a: alarm("n") }), plan))).toEqual([
      "deploy-deletes: s: aws_cloudwatch_metric_alarm.a takes the place of the one that it replaces, and is then deleted with it, by their one name\n" +
        "undo what replaces it (terraform untaint, or plan without -replace); where that can't be, apply twice: the second one makes it again",
    ]);
    expect(changesOf({}, {}, planOf(planned(["delete", "create"], alarm("n"), alarm("n"))))).toEqual([]);
  });

  test("what an apply that broke off left takes the current one with it", () => {
    const left = planned(["delete"], alarm("n"), null, { deposed: "00000001" });
    expect(told(changesOf({}, {}, planOf(planned(["no-op"], alarm("n"), alarm("n")), left)))).toEqual([
      expect.stringContaining("aws_cloudwatch_metric_alarm.a (deposed 00000001) was left by an apply that broke off"),
    ]);
    expect(changesOf({}, {}, planOf(planned(["no-op"], alarm("m"), alarm("m")), left))).toEqual([]);
  });

  test.each([
    ["is deleted with the address that had it", "metric_alarm", { a: alarm("n") }, { b: alarm("n") }, "deploy-deletes"],
    ["is deleted with a replacement of the address that had it", "metric_alarm", { a: alarm("n") }, { a: alarm("m"), b: alarm("n") }, "deploy-deletes"],
    ["is another's in another region", "metric_alarm", { a: alarm("n") }, { b: alarm("n", { region: "us-east-1" }) }, undefined],
    ["is another's at another provider", "metric_alarm", { a: alarm("n") }, { b: alarm("n", { provider: "aws.other" }) }, undefined],
    ["is another one", "metric_alarm", { a: alarm("n") }, { b: alarm("m") }, undefined],
    ["is only known at the apply", "metric_alarm", { a: alarm("${x.y.z}") }, { b: alarm("${x.y.z}") }, undefined],
  ])("a name that %s", (_, type, before, after, category) =>
    expect(changesOf(resource(`aws_cloudwatch_${type}`, before), resource(`aws_cloudwatch_${type}`, after)).map((change) => change.category)).toEqual(
      category === undefined ? [] : [category],
    ),
  );

  test("an alarm that moves to another region meets none of its name there, unless nobody knows which region it leaves", () => {
    const first = { lifecycle: { create_before_destroy: true } };
    const at = (block: object, provider?: object): Record<string, Content> => ({
      s: { ...(provider && { provider: { aws: [provider] } }), resource: { aws_cloudwatch_metric_alarm: { a: { ...block, ...first } } } } as unknown as Content,
    });
    const moved = (provider?: object) => changesOf(at({ alarm_name: "n" }, provider), at(alarm("n", { region: "us-east-1" }), provider));
    expect(moved({ region: "eu-west-1" })).toEqual([]);
    for (const provider of [undefined, { region: "eu-west-1", alias: "other" }, { region: "${var.region}" }])
      expect(moved(provider).map(({ category }) => category)).toEqual(["deploy-deletes"]);
    // It says only what its provider says: it stays where it is, as it is.
    expect(moved({ region: "us-east-1" })).toEqual([]);
  });

  test("a name that a vendor gives once stops the deploy, also where it changes in place", () => {
    const teams = (blocks: Record<string, string>) =>
      resource("pagerduty_team", Object.fromEntries(Object.entries(blocks).map(([id, name]) => [id, { name }])));
    expect(told(changesOf(teams({ a: "n" }), teams({ b: "n" })))).toEqual([
      "deploy-stops: s: pagerduty_team.b could be made while pagerduty_team.a has its name, and the vendor refuses a second one\n" +
        "keep it where it is (its id, `renamedFrom`, or a moved block); else give the name up in one deploy, with what names it, and take it in the next",
    ]);
    expect(changesOf(teams({ a: "n", b: "m" }), teams({ a: "m", b: "n" }))).toHaveLength(1);
    expect(changesOf(teams({ a: "n" }), teams({ a: "m" }))).toEqual([]);
  });

  test("thousands of one name are told once each, and another region's is another name in a plan, too", () => {
    const many = Array.from({ length: 4000 }, (_, place) => [
      planned(["delete"], alarm("n"), null, { address: `aws_cloudwatch_metric_alarm.old${place}` }),
      planned(["create"], null, alarm("n"), { address: `aws_cloudwatch_metric_alarm.new${place}` }),
    ]).flat();
    expect(changesOf({}, {}, planOf(...many)).map(({ text }) => text)).toEqual([expect.stringContaining(".new0 and 3999 more takes the name of one")]);
    const [there, here] = [alarm("n", { region: "us-east-1" }), { alarm_name: "n" }];
    const stays = planned(["no-op"], alarm("m"), alarm("m"), { address: "aws_cloudwatch_metric_alarm.m" });
    const also = planned(["no-op"], alarm("o"), alarm("o"), { address: "aws_cloudwatch_metric_alarm.o" });
    const of = (before: object) =>
      changesOf({}, {}, planOf(stays, also, planned(["delete"], before, null), planned(["create"], null, here, { address: "aws_cloudwatch_metric_alarm.b" })));
    expect(of(there)).toEqual([]);
    expect(of(alarm("n"))).toHaveLength(1);
  });

  test("what may not be destroyed stops the deploy that would replace it", () => {
    const group = (name: string) => resource("aws_cloudwatch_log_group", { g: { name, lifecycle: { prevent_destroy: true } } });
    expect(told(changesOf(group("/a"), group("/b")))).toEqual([
      "deploy-stops: s: aws_cloudwatch_log_group.g would be destroyed, which its prevent_destroy forbids: Terraform refuses the whole plan\n" +
        "undo what replaces it, or give it up without destroying it (a removed block)",
    ]);
  });

  test("a log group that another component declares stays under its name, and has to be adopted", () => {
    const groups = (id: string) => resource("aws_cloudwatch_log_group", { [id]: { name: "/shop", skip_destroy: true } });
    expect(told(changesOf(groups("a"), groups("b")))).toEqual([
      "deploy-stops: s: aws_cloudwatch_log_group.b could be made while aws_cloudwatch_log_group.a has its name, and the vendor refuses a second one\n" +
        "what has the name stays at its vendor: adopt it where it is declared now (`adopt`, or an import block)",
    ]);
  });

  test("a person under another id is one membership, and so are two whose addresses are exchanged", () => {
    const people = (data: Record<string, string>) => ({
      s: {
        data: { pagerduty_user: Object.fromEntries(Object.entries(data).map(([id, email]) => [id, { "//": { id }, email }])) },
        resource: {
          pagerduty_team_membership: Object.fromEntries(
            Object.keys(data).map((id) => [`t__${id}`, { team_id: "${pagerduty_team.t.id}", user_id: `\${data.pagerduty_user.${id}.id}` }]),
          ),
        },
      } as unknown as Content,
    });
    expect(changesOf(people({ a: "a@x.example" }), people({ b: "a@x.example" })).map(({ category, about }) => `${category} ${about}`)).toEqual([
      "deploy-deletes pagerduty_team_membership.t__b",
    ]);
    expect(changesOf(people({ a: "a@x.example" }), people({ b: "b@x.example" }))).toEqual([]);
  });

  test("two people whose addresses are exchanged take each other's membership, though nothing of it is written otherwise", () => {
    const people = (data: Record<string, string>) => ({
      s: {
        data: { pagerduty_user: Object.fromEntries(Object.entries(data).map(([id, email]) => [id, { email }])) },
        resource: {
          pagerduty_team_membership: Object.fromEntries(
            Object.keys(data).map((id) => [id, { team_id: "${pagerduty_team.t.id}", user_id: `\${data.pagerduty_user.${id}.id}` }]),
          ),
        },
      } as unknown as Content,
    });
    const [a, b] = ["a@x.example", "b@x.example"];
    expect(changesOf(people({ a, b }), people({ a: b, b: a })).map(({ category, text }) => `${category} ${text}`)).toEqual([
      expect.stringMatching(/^deploy-deletes s: pagerduty_team_membership\.a and 1 more takes the name of one that the same deploy deletes/),
    ]);
    expect(changesOf(people({ a, b }), people({ a, b: "c@x.example" }))).toEqual([]);
  });

  test("a provider that looks elsewhere leaves behind what its state holds", () => {
    const of = (provider: object, more: object = {}) => ({ s: { provider, resource: {}, ...more } as unknown as Content });
    const aws = (region: string) => ({ aws: [{ region }, { alias: "us", region: "us-east-1" }] });
    expect(told(changesOf(of(aws("eu-west-1")), of(aws("eu-central-1"))))).toEqual([
      "deploy-stops: s: provider.aws has another region, eu-central-1 and no longer eu-west-1, for the same state: " +
        "what is deployed stays where it is, is updated there, and names what is only in the new one\n" +
        "give what is elsewhere an environment of its own, deploy that, and destroy the old one (docs/state-and-secrets.md)",
    ]);
    const state = (key: string) => ({ terraform: { backend: { s3: { key } } } });
    expect(changesOf(of(aws("eu-west-1"), state("a")), of(aws("eu-central-1"), state("b")))).toEqual([]);
    expect(changesOf(of({ grafana: [{ url: "https://A.example" }] }), of({ grafana: [{ url: "https://a.example/" }] }))).toEqual([]);
    expect(changesOf(of({ datadog: [{ api_url: "https://a/" }] }), of({ datadog: [{ api_url: "https://b/" }] }))).toHaveLength(1);
  });

  test.each([
    ["an entry of the catalog", "datadog_software_catalog", { entity: '{"kind":"service","metadata":{"name":"n"}}' }, "deploy-deletes"],
    ["the title of a custom field", "pagerduty_incident_custom_field", { display_name: "Title" }, "deploy-stops"],
    ["a dashboard's uid", "grafana_dashboard", { config_json: '{"uid":"u"}' }, "deploy-deletes"],
    ["a monitor's name, of which there may be two,", "datadog_monitor", { name: "n" }, undefined],
  ])("%s is a name like any other", (_, type, block, category) => {
    const own = (id: string) => (type === "pagerduty_incident_custom_field" ? { ...block, name: id } : block);
    expect(changesOf(resource(type, { a: own("a") }), resource(type, { b: own("b") })).map((change) => change.category)).toEqual(
      category === undefined ? [] : [category],
    );
  });

  test("a name that moves with its address, or is only let go of, stays", () => {
    const moved = { s: { ...alarms({ b: alarm("n") }).s, moved: [{ from: "aws_cloudwatch_metric_alarm.a", to: "aws_cloudwatch_metric_alarm.b" }] } };
    expect(changesOf(alarms({ a: alarm("n") }), moved as unknown as Record<string, Content>)).toEqual([]);
    const taken = {
      s: {
        ...alarms({ b: alarm("n") }).s,
        import: [{ id: "n", to: "aws_cloudwatch_metric_alarm.b" }],
        removed: [{ from: "aws_cloudwatch_metric_alarm.a", lifecycle: { destroy: false } }],
      },
    };
    expect(changesOf(alarms({ a: alarm("n") }), taken as unknown as Record<string, Content>)).toEqual([]);
    const { removed: _, ...kept } = taken.s;
    expect(changesOf(alarms({ a: alarm("n") }), { s: kept as unknown as Content }).map(({ category }) => category)).toEqual(["deploy-deletes"]);
  });
});
