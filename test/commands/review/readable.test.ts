import { join } from "node:path";
import { compareModels } from "../../../commands/review/compare/compare";
import { html } from "../../../commands/review/forms/html";
import { json } from "../../../commands/review/forms/json";
import { markdown } from "../../../commands/review/forms/markdown";
import { reviewSchema } from "../../../commands/review/forms/schema";
import { terminal } from "../../../commands/review/forms/terminal";
import type { Change, Review, Verdict } from "../../../commands/review/review";
import { readModels } from "../../../environments/models";
import { canonicalJson } from "../../../model/canonical";
import type { Alert, Model } from "../../../model/model";
import { environmentReview } from "../../support/review";

const production = readModels(join(__dirname, "../../../environments")).models.find(({ environment }) => environment === "production") as Model;

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
function changed(edit: (model: Writable<Model>) => void): Model {
  const copy = JSON.parse(canonicalJson(production)) as Writable<Model>;
  edit(copy);
  return copy as Model;
}
const reviewOf = (changes: readonly Change[], verdicts: readonly Verdict[] = []): Review => ({
  version: 2,
  base: "a",
  head: "b",
  environments: [environmentReview(changes)],
  verdicts,
});
const shown = (changes: readonly Change[]) => terminal(reviewOf(changes), { width: 2000, colour: false });
const LATENCY = "checkout-api.latency.P1";
const alertOf = (model: Writable<Model>, key: string) => model.alerts.find((alert) => alert.key === key) as Writable<Alert>;

test("A change of one value is told once by the terminal and the comment, and drawn side by side on the page", () => {
  const head = changed((model) => {
    alertOf(model, LATENCY).at = { quantity: { dimension: "duration", value: 8 } };
  });
  const changes = compareModels(production, head);
  expect(shown(changes).match(/above 8 s/g)).toHaveLength(1);
  expect(markdown(reviewOf(changes)).match(/above 8 s/g)).toHaveLength(1);
  expect(html(reviewOf(changes))).toMatch(/<span class="old mono">above 5 s<\/span><span class="new mono">above 8 s<\/span>/);
});

test("A signal that went or came is told as coverage, with its gap's reason and without its measures", () => {
  const own = production.components.find(({ id }) => id === "checkout-api");
  const key = own?.signals[0]?.key as string;
  const head = changed((model) => {
    const component = model.components.find(({ id }) => id === "checkout-api");
    component?.signals.splice(0, 1);
    model.alerts = model.alerts.filter((alert) => `checkout-api.${alert.signal}` !== key);
    model.gaps.push({ key, reason: "nobody needs it" } as (typeof model.gaps)[number]);
  });
  const changes = compareModels(production, head).filter(({ category }) => category !== "alert-removed");
  expect(changes.map(({ category, text }) => [category, text])).toEqual([
    ["coverage-lost", expect.stringMatching(new RegExp(`^signal ${key} \\(.*\\) is no longer watched: nobody needs it$`))],
  ]);
  expect(shown(compareModels(head, production))).not.toContain("{");
});

describe("Of people on call", () => {
  test("one who takes another's place is named once for each schedule and team, and no list is repeated", () => {
    const head = changed((model) => {
      for (const { layers } of model.oncall.schedules)
        for (const layer of layers) layer.people = layer.people.map((person) => (person === "chiara" ? "dana" : person));
      for (const { members } of model.oncall.teams) for (const member of members) if (member.person === "chiara") member.person = "dana";
      model.oncall.people.push({ id: "dana", name: "Dana Novak", email: "dana.novak@shop.example" });
    });
    const texts = compareModels(production, head).map(({ text }) => text);
    expect(texts).toEqual([
      "payments-secondary: at the deployment the pager moves from Chiara Rossi to Dana Novak (from 09:00), on 2026-11-16 (Europe/Berlin)",
      "Chiara Rossi no longer takes turns in on-call schedule payments-primary; Dana Novak does",
      "Chiara Rossi no longer takes turns in on-call schedule payments-secondary; Dana Novak does",
      "Chiara Rossi is no longer in on-call team payments; Dana Novak is",
      "person dana is new",
    ]);
    expect(shown(compareModels(production, head))).not.toContain("Dmitri");
  });

  test("the same in another order are said to be that, with both orders", () => {
    const head = changed((model) => {
      model.oncall.schedules.find(({ id }) => id === "payments-primary")?.layers[0]?.people.reverse();
    });
    const changes = compareModels(production, head);
    expect(changes.map(({ text }) => text)).toEqual([
      "payments-primary: at the deployment the pager moves from Dmitri Volkov to Ben Okafor (before 09:00), from Ben Okafor to Dmitri Volkov (from 09:00), on 2026-11-16 (Europe/Berlin)",
      "the same people take turns otherwise in on-call schedule payments-primary",
    ]);
    expect(shown(changes)).toContain("Ben Okafor, Chiara Rossi, Dmitri Volkov → Dmitri Volkov, Chiara Rossi, Ben Okafor");
  });

  test("a layer's other settings are still told", () => {
    const head = changed((model) => {
      const [layer] = model.oncall.schedules.find(({ id }) => id === "payments-primary")?.layers ?? [];
      if (layer) layer.rotationSeconds = 86_400;
    });
    expect(compareModels(production, head)).toEqual([
      expect.objectContaining({ text: "on-call schedule payments-primary changed", fields: [expect.objectContaining({ old: "604800", new: "86400" })] }),
    ]);
  });
});

test("A channel that takes another's place is a changed route, neither lost nor gained", () => {
  const head = changed((model) => {
    for (const { id, slack } of model.routes) if (id === "storefront.P0" && slack) slack.channelName = "storefront-quiet";
  });
  expect(compareModels(production, head).map(({ category, text }) => [category, text])).toEqual([
    ["route-changed", expect.stringMatching(/^P0 of .* reaches storefront-quiet in place of storefront-alerts \(Slack, at once\)$/)],
  ]);
});

test("What is neutral and the same for many alerts is one line that names each of them, and so is what holds them back; what else is worse is not gathered", () => {
  const keys = production.alerts.flatMap(({ key, severity }) => (key.startsWith("checkout-api.") && severity === "P1" ? [key] : []));
  expect(keys.length).toBeGreaterThan(3);
  const heldBy = (cause: string) =>
    changed((model) => {
      for (const key of keys) alertOf(model, key).heldBackBy = [cause];
    });
  const held = compareModels(heldBy("orders-db.availability.P0"), heldBy("carts.errors.GetItem.P1"));
  const lines = shown(held)
    .split("\n")
    .filter((line) => line.includes("held back by"));
  expect(lines).toHaveLength(1);
  for (const key of keys) expect(lines[0]).toContain(key);
  const silent = compareModels(
    production,
    changed((model) => {
      for (const key of keys) alertOf(model, key).notifies = false;
    }),
  );
  expect(shown(silent).match(/^ {4}- /gm)).toHaveLength(keys.length);
});

test("A new maintenance window stands with the routes, with its hours", () => {
  const window = { id: "upgrade", description: "Upgrade", start: "2026-12-01T22:00:00Z", end: "2026-12-02T02:00:00Z", components: ["orders-db"] };
  const changes = compareModels(
    production,
    changed((model) => {
      model.oncall.maintenance.push(window as (typeof model.oncall.maintenance)[number]);
    }),
  );
  expect(changes).toEqual([expect.objectContaining({ category: "route-changed", text: "maintenance window upgrade is new" })]);
  expect(shown(changes)).toContain("end: nothing → 2026-12-02T02:00:00Z");
});

test("A vendor's other dashboard is below the sentence, and another severity's name and place are not told again", () => {
  const head = changed((model) => {
    Object.assign(alertOf(model, LATENCY), { vendor: "datadog", dashboard: "https://app.example/x" });
  });
  expect(compareModels(production, head)[0]?.text).toBe(`${LATENCY}: vendor that alerts Datadog, was CloudWatch`);
  const lower = changed((model) => {
    const alert = alertOf(model, LATENCY);
    Object.assign(alert, { key: "checkout-api.latency.P3", severity: "P3", route: "payments.P3", name: alert.name.replaceAll("P1", "P3") });
  });
  expect(compareModels(production, lower).map(({ text }) => text)).toEqual([`${LATENCY} is P3 now`]);
});

test("Where several things are worse, their counts come first, so that a long list hides no short one", () => {
  const head = changed((model) => {
    model.alerts = model.alerts.filter(({ component }) => component !== "carts");
    alertOf(model, LATENCY).at = { quantity: { dimension: "duration", value: 8 } };
  });
  const changes = compareModels(production, head);
  const counts = /Alerts removed: \d+, Thresholds loosened: 1/;
  expect(
    shown(changes)
      .split("\n")
      .find((line) => line.includes("Thresholds loosened")),
  ).toMatch(counts);
  for (const form of [markdown, html]) expect(form(reviewOf(changes))).toMatch(counts);
});

test("The same verdict of several environments is one, unless it is waived in one of them", () => {
  const verdict = (environment: string): Verdict => ({ rule: "r", level: "error", environment, about: LATENCY, text: `${LATENCY}: looser` });
  const waived: Verdict = { ...verdict("staging"), level: "waived", waiver: { reason: "known", until: "2026-12-31" } };
  const text = terminal(reviewOf([], [verdict("development"), verdict("production"), waived]), { width: 200, colour: false });
  expect(text).toContain(`error development, production: ${LATENCY}: looser [r]`);
  expect(text).toContain(`waived staging: ${LATENCY}: looser [r]`);
});

test("What reaches nobody, and what a sentence says already, is in the published schema", () => {
  const change: Change = {
    category: "route-lost",
    text: "P0 of a reaches nobody",
    reachesNobody: true,
    fields: [{ field: "route a.P0", old: "b", told: true }],
  };
  expect(reviewSchema.parse(JSON.parse(json(reviewOf([change]))))).toEqual(reviewOf([change]));
});

test("A service that is renamed is changed, not gone and new", () => {
  const head = changed((model) => {
    const service = model.oncall.services.find(({ id }) => id === "carts");
    if (service) Object.assign(service, { id: "baskets", renamedFrom: "carts" });
  });
  const changes = compareModels(production, head);
  expect(changes.map(({ text }) => text)).toEqual(["PagerDuty service baskets changed"]);
  expect(changes[0]?.fields).toContainEqual({ field: "id", old: "carts", new: "baskets" });
});

test("The alerts that go or come with a whole component are one line by severity, and JSON keeps each", () => {
  const without = changed((model) => {
    model.components = model.components.filter(({ id }) => id !== "checkout-api");
    model.alerts = model.alerts.filter(({ component }) => component !== "checkout-api");
  });
  const own = production.alerts.filter(({ component }) => component === "checkout-api");
  for (const [changes, fate] of [
    [compareModels(production, without), "gone"],
    [compareModels(without, production), "new"],
  ] as const) {
    for (const text of [shown(changes), markdown(reviewOf(changes))]) {
      const lines = text.split("\n").filter((line) => line.includes(`alerts of checkout-api are ${fate} with it`));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(new RegExp(`all ${own.length} alerts .*P1 .*latency.*; P2 .*latency`));
      for (const { key } of own) expect(text).not.toContain(`${key} is ${fate}`);
    }
    for (const { key } of own) expect(json(reviewOf(changes))).toContain(`${key} is ${fate}`);
  }
});

test.each([
  [900, 870, "14.5 min, was 15 min"],
  [900, 875, "875 s, was 900 s"],
  [3300, 3900, "65 min, was 55 min"],
  [3600, 90_000, "1 d 1 h, was 1 h"],
])("Detection of %d s that is %d s now is told in one unit: %s", (old, now, told) => {
  const side = (seconds: number) =>
    changed((model) => {
      alertOf(model, LATENCY).detectWithin = seconds;
    });
  expect(shown(compareModels(side(old), side(now)))).toContain(`detection ${told}`);
});

test("The same change of several routes of a team is one line that names the severities", () => {
  const route = (severity: string, text: string): Change => ({
    category: "route-changed",
    severity: severity as "P0",
    text: `${severity} of ${text}`,
    fields: [{ field: `route shop.${severity}`, old: "old", new: "new", told: true }],
  });
  const reaches = "reaches quiet in place of loud (Slack, at once)";
  const changes = [route("P0", `a ${reaches}`), route("P1", `a, b ${reaches}`), route("P2", `a, b ${reaches}`), route("P3", "a, b reaches nobody else")];
  for (const text of [shown(changes), markdown(reviewOf(changes))]) {
    expect(text).toContain("P0 of a, and P1 and P2 of a, b reach quiet in place of loud (Slack, at once)");
    expect(text.match(/quiet in place/g)).toHaveLength(1);
    expect(text).toContain("P3 of a, b reaches nobody else");
  }
});

test("Logs that are kept for fewer days are worse, and for more days better, in CloudWatch and in Datadog", () => {
  const days = (group: number, index: number) =>
    changed((model) => {
      const first = (model.logs as unknown as { groups: { retentionDays: number }[] }).groups[0];
      if (first) first.retentionDays = group;
      (model as unknown as { datadogParts: unknown }).datadogParts = {
        monitors: [{ key: "m" }],
        index: { exclude: [{ name: "health" }], retentionDays: index },
      };
    });
  const retention = (changes: readonly Change[]) => changes.map(({ category, text }) => `${category}: ${text.replace(/log group \S+/, "log group")}`).sort();
  expect(retention(compareModels(days(0, 7), days(400, 7)))).toEqual(["logs-shorter: log group keeps logs for 400 days, was for ever"]);
  const [shorter, longer] = [compareModels(days(90, 15), days(30, 7)), compareModels(days(30, 7), days(90, 15))];
  expect(retention(shorter)).toEqual([
    "logs-shorter: log group keeps logs for 30 days, was for 90 days",
    "logs-shorter: the Datadog log index keeps logs for 7 days, was for 15 days",
  ]);
  expect(retention(longer)).toEqual([
    "logs-longer: log group keeps logs for 90 days, was for 30 days",
    "logs-longer: the Datadog log index keeps logs for 15 days, was for 7 days",
  ]);
});

test("An alert that went for want of a field says of which component", () => {
  const head = changed((model) => {
    model.alerts = model.alerts.filter(({ key }) => key !== LATENCY);
    model.gaps.push({ key: LATENCY, reason: "needs the field async" } as (typeof model.gaps)[number]);
  });
  const text = shown(compareModels(production, head));
  expect(text).toContain("component checkout-api does not set async, which this signal needs");
  expect(text).not.toContain("needs the field");
});
