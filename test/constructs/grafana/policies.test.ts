import { join } from "node:path";
import type { App } from "../../../constructs/cdktf";
import { declarationProblems } from "../../../constructs/declare";
import { readModels } from "../../../environments/models";
import type { Model } from "../../../model/model";
import type { GrafanaNotifications } from "../../../model/platform";
import { GrafanaStack } from "../../../stacks/grafana";
import { type Policy, policiesOf } from "../../support/alertmanager";
import { template, testStack } from "../../support/stack";

interface Rule {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly notification_settings?: Policy & { readonly contact_point: string };
}

const production = readModels(join(__dirname, "../../../environments")).models.find(({ environment }) => environment === "production") as Model;
const [first, second] = production.components.map(({ id }) => id) as [string, string];
/** Everything is Grafana's; some components are in maintenance, some alerts are observed only. */
const model: Model = {
  ...production,
  alerts: production.alerts
    .filter(({ at, measures }) => !("deviations" in at) && measures.aws)
    .map((alert, index) => ({ ...alert, vendor: "grafana", notifies: index % 7 !== 0 })),
  oncall: {
    ...production.oncall,
    maintenance: [
      { id: "upgrade", start: "2026-12-01T22:00:00Z", end: "2026-12-02T02:00:00Z", components: [first, second] },
      { id: "move", start: "2026-12-05T22:00:00Z", end: "2026-12-05T23:00:00Z", components: [first] },
    ] as unknown as Model["oncall"]["maintenance"],
  },
};

function rendered(notifications: GrafanaNotifications, of: Model = model) {
  const app = testStack("x").node.root as App;
  const stack = new GrafanaStack(app, {
    model: { ...of, grafana: { url: "https://grafana.shop.example", cloudwatch: {}, notifications } },
    pagerdutyKey: "key",
  });
  expect(declarationProblems([stack])).toEqual([]);
  const { resource } = template(stack);
  const rules = (Object.values(resource.grafana_rule_group ?? {}) as { rule: Rule[] }[]).flatMap(({ rule }) => rule);
  return { rules, tree: resource.grafana_notification_policy?.policies as Policy | undefined };
}
const byRules = rendered("rules");
const byPolicies = rendered("policies");
const tree = byPolicies.tree as Policy;

test("rules say whom they tell, unless policies do", () => {
  expect(byRules.tree).toBeUndefined();
  expect(byRules.rules.filter(({ notification_settings }) => notification_settings === undefined)).toEqual([]);
  expect(byPolicies.rules.filter(({ notification_settings }) => notification_settings !== undefined)).toEqual([]);
  expect(byPolicies.rules.map(({ name, labels }) => [name, labels])).toEqual(byRules.rules.map(({ name, labels }) => [name, labels]));
});

test("every alert, and the rule that tells of a broken data source, reaches whom it reaches in the other mode, grouped and muted alike", () => {
  expect(byRules.rules.length).toBe(model.alerts.length + 1);
  for (const { name, labels, notification_settings: { contact_point, mute_timings, ...times } = {} as Policy } of byRules.rules) {
    const told = policiesOf(tree, { ...labels, alertname: name }).map(({ matcher: _, policy: __, continue: ___, ...settings }) => settings);
    expect([name, told]).toEqual([name, [{ contact_point, mute_timings: mute_timings ?? [], ...times }]]);
  }
});

test("the model has alerts of each way to be told", () => {
  const ways = new Set(byRules.rules.map(({ notification_settings: to }) => `${to?.contact_point} ${to?.mute_timings?.length}`));
  expect([...ways].some((way) => way.includes("nobody"))).toBe(true);
  for (const mutes of [0, 1, 2]) expect([...ways].some((way) => !way.includes("nobody") && way.endsWith(` ${mutes}`))).toBe(true);
});

test("policies are by team, then by severity, and none goes on to the next", () => {
  const teams = (tree.policy ?? []).map(({ matcher }) => matcher?.map(({ label, value }) => `${label}=${value}`).join(" "));
  expect(teams).toEqual([...new Set(model.alerts.map(({ owner }) => owner))].sort().map((team) => `platform=shop environment=production team=${team}`));
  for (const { policy = [] } of tree.policy ?? []) {
    const severities = policy.map(({ matcher }) => matcher?.map(({ value }) => value).join());
    expect(severities).toEqual([...severities].sort());
    expect(policy.some((each) => each.continue)).toBe(false);
  }
});

test("an alert that is not ours is told to the quietest route, as Grafana would by itself", () => {
  const [told, ...more] = policiesOf(tree, { alertname: "by hand" });
  expect(more).toEqual([]);
  expect(told).toMatchObject({ group_by: ["grafana_folder", "alertname"], group_wait: "30s", group_interval: "5m", repeat_interval: "4h" });
  expect(told?.contact_point).toMatch(/P[34]/);
});

test("a tree is declared only where Grafana watches something", () => {
  expect(rendered("policies", { ...model, alerts: model.alerts.map((alert) => ({ ...alert, vendor: "aws" })) })).toEqual({ rules: [], tree: undefined });
});
