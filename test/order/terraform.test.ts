import { mustOutlast } from "../../model/order/named";
import { namedTypes } from "../../model/order/table";
import { lettingGo } from "../../terraform/order/judge";
import { asBefore, type Stacks, stacksOf } from "../support/edited";
import { lean } from "../support/lean";
import { describeWithTerraform } from "../support/terraform";
import { deploying } from "./deploying";
import { ROUNDS, versionsOf } from "./everyday/edits";
import { everydayPlatform, withPolicies } from "./everyday/platform";
import { judged, RULES } from "./judged";

const rendered = (platform: ReturnType<typeof everydayPlatform>): readonly Stacks[] => versionsOf(platform).map((files) => stacksOf(files) as Stacks);
const versions = rendered(everydayPlatform());
/** Of another organisation's Grafana, in which policies say whom alerts tell; the other stacks are the same. */
const policies = rendered(withPolicies()).map(
  ({ "everyday-oncall": oncall, "everyday-grafana": grafana }) => ({ "everyday-oncall": oncall, "everyday-grafana": grafana }) as Stacks,
);

test("the everyday edits are sixty, and all of them render", () => {
  expect(ROUNDS.reduce((total, round) => total + Object.keys(round).length, 0)).toBeGreaterThanOrEqual(60);
  expect(versions.map((stacks) => stacks !== undefined)).toEqual(versions.map(() => true));
});

test("the everyday edits end something of every type that has to outlast, for every type that names it", () => {
  const ended = new Set<string>();
  for (const series of [versions, policies])
    for (const [place, after] of series.slice(1).entries())
      for (const [name, before] of Object.entries(series[place] as Stacks))
        for (const { naming, named } of lettingGo({ before, after: after[name] ?? {} }, RULES)) ended.add(`${named.type} <- ${naming.by}`);
  const never = namedTypes().flatMap(({ type, namedBy }) =>
    namedBy.filter((naming) => mustOutlast(naming) && naming.gone !== "child" && !ended.has(`${type} <- ${naming.by}`)).map(({ by }) => `${type} <- ${by}`),
  );
  // The environment's own folder, and the one template: they stay as long as their stack.
  expect([...new Set(never)].sort()).toEqual(["grafana_folder <- grafana_folder", "grafana_message_template <- grafana_contact_point"]);
});

describeWithTerraform("the real Terraform", () => {
  test.each([
    ["all stacks", lean(versions), { delete: 200, update: 100 }],
    ["a Grafana with policies", lean(policies), { delete: 4, update: 4 }],
  ])("destroys nothing that is named, as the judge says, and has nothing to change then: %s, through everyday edits", (_, series, least) =>
    deploying(series, async (deployed) => {
      const operations = { create: 0, update: 0, delete: 0 };
      for (const [place, version] of series.entries())
        for (const name of Object.keys(version)) {
          const applied = await deployed.apply(version, name);
          const expected = place === 0 ? [] : judged(series[place - 1] as Stacks, version, name, ["first", "unordered", "cycle", "still-named"]);
          expect([place, name, applied.failed, applied.output]).toEqual([place, name, false, ""]);
          expect([place, name, applied.violations, applied.collisions, expected]).toEqual([place, name, [], [], []]);
          expect([place, name, await deployed.plan(name)]).toEqual([place, name, expect.stringContaining("No changes.")]);
          for (const { does } of applied.operations) operations[does]++;
        }
      expect(operations.delete).toBeGreaterThan(least.delete);
      expect(operations.update).toBeGreaterThan(least.update);
    }),
  );

  test("destroys what the judge says first where there are no marks, and is refused by vendors who look", async () => {
    const [first, second] = lean(versions.slice(0, 2)).map(unmarked) as [Stacks, Stacks];
    await deploying([first, second], async (deployed) => {
      for (const name of Object.keys(first)) await deployed.apply(first, name);
      let seen = 0;
      for (const name of Object.keys(first)) {
        const { violations } = await deployed.apply(second, name);
        // What it does not order, it may do in any order.
        const allowed = new Set(judged(first, second, name, ["first", "unordered"]));
        expect([name, judged(first, second, name, ["first"]).filter((pair) => !violations.includes(pair))]).toEqual([name, []]);
        expect([name, violations.filter((pair) => !allowed.has(pair))]).toEqual([name, []]);
        seen += violations.length;
      }
      expect(seen).toBeGreaterThan(30);
    });
    await deploying([first, second], async (deployed) => {
      deployed.vendors.refuse = true;
      for (const name of ["everyday-oncall", "everyday-aws"]) {
        await deployed.apply(first, name);
        expect(await deployed.apply(second, name)).toMatchObject({ failed: true, output: expect.stringContaining("is in use: ") });
        // It does not heal by running it again.
        expect(await deployed.apply(second, name)).toMatchObject({ failed: true });
      }
    });
  });

  test("keeps the order after an apply that brought nothing but the marks", async () => {
    const [first, second] = lean(versions.slice(0, 2)) as [Stacks, Stacks];
    await deploying([first, second], async (deployed) => {
      deployed.vendors.refuse = true;
      for (const name of ["everyday-oncall", "everyday-aws"]) {
        await deployed.apply(unmarked(first), name);
        expect(await deployed.apply(first, name)).toMatchObject({ failed: false, operations: [] });
        expect(await deployed.apply(second, name)).toMatchObject({ failed: false, violations: [] });
      }
    });
  });

  test("finds a cycle where the marks come with a replacement of what names what goes, as the judge does", async () => {
    const { "everyday-aws": stack } = versions[0] as { readonly "everyday-aws": Stacks[string] };
    const measured = { namespace: "Shop", metric_name: "Orders", statistic: "Sum", period: 60, threshold: 1 };
    const alarm = {
      ...measured,
      alarm_name: "a",
      comparison_operator: "GreaterThanThreshold",
      evaluation_periods: 1,
      alarm_actions: ["${aws_sns_topic.old.arn}"],
    };
    const lifecycle = { create_before_destroy: true };
    const only = (resource: Stacks[string]["resource"]): Stacks => ({
      "everyday-aws": { terraform: stack.terraform, provider: stack.provider, resource } as Stacks[string],
    });
    const before = only({ aws_sns_topic: { old: { name: "old" } }, aws_cloudwatch_metric_alarm: { a: alarm } });
    const after = only({ aws_cloudwatch_metric_alarm: { a: { ...alarm, alarm_name: "b", alarm_actions: [], lifecycle } } });
    expect(judged(before, after, "everyday-aws", ["cycle"])).toEqual(["aws_sns_topic.old <- aws_cloudwatch_metric_alarm.a"]);
    await deploying([before, after], async (deployed) => {
      await deployed.apply(before, "everyday-aws");
      expect(await deployed.apply(after, "everyday-aws")).toMatchObject({ failed: true, output: expect.stringContaining("Cycle: "), operations: [] });
    });
  });
});

const unmarked = (stacks: Stacks): Stacks => Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, asBefore(stack)]));
