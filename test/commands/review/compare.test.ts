import { join } from "node:path";
import fc from "fast-check";
import { compareModels } from "../../../commands/review/compare/compare";
import { CATEGORIES, type Category, type Change } from "../../../commands/review/review";
import { readModels } from "../../../environments/models";
import { canonicalJson } from "../../../model/canonical";
import type { Alert, Model, Route } from "../../../model/model";

const production = readModels(join(__dirname, "../../../environments")).models.find(({ environment }) => environment === "production") as Model;

/** Production with one alert changed. */
const withAlert = (key: string, changes: Partial<Alert>): Model => ({
  ...production,
  alerts: production.alerts.map((alert) => (alert.key === key ? { ...alert, ...changes } : alert)),
});
const of = (key: string): Alert => production.alerts.find((alert) => alert.key === key) as Alert;
const without = (key: string): Model => ({ ...production, alerts: production.alerts.filter((alert) => alert.key !== key) });
const texts = (changes: readonly Change[], category: Category) => changes.filter((change) => change.category === category).map(({ text }) => text);
const seconds = (value: number) => ({ quantity: { dimension: "duration", value } }) as const;

const LATENCY = "checkout-api.latency.P1";

test("nothing changed is nothing to say", () => {
  expect(compareModels(production, production)).toEqual([]);
  expect(compareModels(production, JSON.parse(canonicalJson(production)))).toEqual([]);
});

describe("an alert", () => {
  test("that is gone comes first, with why it is", () => {
    const [first] = compareModels(production, { ...without(LATENCY), gaps: [...production.gaps, { key: LATENCY, reason: "users are patient" }] });
    expect(first).toMatchObject({ category: "alert-removed", alert: LATENCY, severity: "P1" });
    expect(first?.text).toBe(
      `${LATENCY} is gone: Latency (p95) above 5 s in 3 of 5 × 60 s with at least 10 events each, watched by CloudWatch (users are patient)`,
    );
  });

  test("that is switched off is told once, and so is one that is switched on again", () => {
    const off = { ...without(LATENCY), gaps: [...production.gaps, { key: LATENCY, reason: "users are patient" }] };
    expect(compareModels(production, off).map(({ category }) => category)).toEqual(["alert-removed"]);
    expect(compareModels(off, production).map(({ category }) => category)).toEqual(["alert-added"]);
  });

  test("that a slower metric makes a milder one keeps the reason", () => {
    const milder = { ...of(LATENCY), key: "checkout-api.latency.P3", severity: "P3" as const, route: "payments.P3" };
    const head = {
      ...production,
      alerts: [...without(LATENCY).alerts, milder],
      gaps: [...production.gaps, { key: LATENCY, reason: "the metric comes too late" }],
    };
    expect(compareModels(production, head).map(({ category, text }) => [category, text])).toEqual([
      ["severity-lowered", `${LATENCY} is P3 now`],
      ["coverage-lost", `${LATENCY} is not watched: the metric comes too late`],
    ]);
  });

  test("with a higher number is looser, by how many per cent it says, and in the signal's own unit", () => {
    const [change] = compareModels(production, withAlert(LATENCY, { at: seconds(8) }));
    expect(change).toMatchObject({ category: "threshold-loosened", fields: [{ field: "threshold", old: "above 5 s", new: "above 8 s", percent: 60 }] });
    expect(change?.text).toBe(`${LATENCY}: threshold above 8 s, was above 5 s (60 % more)`);
    expect(compareModels(withAlert(LATENCY, { at: seconds(8) }), production)[0]).toMatchObject({
      category: "threshold-tightened",
      fields: [{ percent: -37.5 }],
    });
  });

  test("of what must not fall is looser with a lower number", () => {
    const key = "checkout-api.healthy-hosts.P0";
    expect(of(key).worse).toBe("below");
    const lower = withAlert(key, { at: { quantity: { dimension: "count", value: 0.5 } } });
    expect(compareModels(production, lower).map(({ category }) => category)).toEqual(["threshold-loosened"]);
  });

  test("that is judged later, from more events on, or whose gaps are fine now, is worse", () => {
    const head = withAlert(LATENCY, { detectWithin: of(LATENCY).detectWithin + 300, minEventsPerPeriod: 100, missing: "ok" });
    const base = withAlert(LATENCY, { missing: "bad" });
    expect(compareModels(base, head).map(({ category }) => category)).toEqual(["threshold-loosened", "detection-slower"]);
    expect(texts(compareModels(base, head), "threshold-loosened")[0]).toContain("missing data counts as fine, was counts as bad");
  });

  test("of another severity is the same alert, lowered or raised, and both of its keys are named", () => {
    const lowered = { ...of(LATENCY), key: "checkout-api.latency.P3", severity: "P3" as const, route: "payments.P3" };
    const changes = compareModels(production, { ...production, alerts: [...without(LATENCY).alerts, lowered] });
    expect(changes).toEqual([expect.objectContaining({ category: "severity-lowered", alert: "checkout-api.latency.P3", text: `${LATENCY} is P3 now` })]);
    expect(keysIn(changes)).toEqual(new Set([LATENCY, "checkout-api.latency.P3"]));
    const back = compareModels({ ...production, alerts: [...without(LATENCY).alerts, lowered] }, production);
    expect(back.map(({ category }) => category)).toEqual(["severity-raised"]);
  });

  test("that tells nobody any more is said before its number", () => {
    const changes = compareModels(production, withAlert(LATENCY, { notifies: false, observeUntil: "2027-01-01", at: seconds(9) }));
    expect(changes.map(({ category }) => category)).toEqual(["alert-silenced", "threshold-loosened"]);
  });
});

test("a long list says what came and went, and how many there are; a short one is whole", () => {
  const held = (heldBackBy: readonly string[]) => withAlert(LATENCY, { heldBackBy });
  expect(
    texts(compareModels(held(["a.x.P1", "b.x.P1", "c.x.P1", "d.x.P1", "e.x.P1"]), held(["a.x.P1", "b.x.P1", "c.x.P1", "f.x.P1"])), "alert-held-back"),
  ).toEqual([`${LATENCY}: held back by 4 alerts (without d.x.P1, e.x.P1; with f.x.P1), was 5 alerts`]);
  expect(texts(compareModels(held(["a.x.P1", "b.x.P1"]), held(["b.x.P1"])), "alert-set-free")).toEqual([`${LATENCY}: held back by b.x.P1, was a.x.P1, b.x.P1`]);
});

test("an alert that leaves observe mode says so once, as who is told", () => {
  const changes = compareModels(withAlert(LATENCY, { notifies: false, observeUntil: "2027-01-01" }), production);
  expect(changes.map(({ text }) => text)).toEqual([`${LATENCY}: notifies its route, was nobody until 2027-01-01`]);
});

describe("a component", () => {
  const renamed = (renamedFrom?: string): Model =>
    JSON.parse(
      canonicalJson({
        ...production,
        components: production.components.map((component) =>
          component.id === "carts"
            ? {
                ...component,
                id: "baskets",
                ...(renamedFrom && { renamedFrom }),
                signals: component.signals.map((signal) => ({ ...signal, key: signal.key.replace(/^carts/, "baskets") })),
              }
            : component,
        ),
        alerts: production.alerts.map((alert) =>
          alert.component === "carts" ? { ...alert, component: "baskets", key: alert.key.replace(/^carts/, "baskets") } : alert,
        ),
      }),
    );

  test("that is declared as renamed is shown as that, alert by alert, and nothing as gone", () => {
    const changes = compareModels(production, renamed("carts"));
    const own = production.alerts.filter(({ component }) => component === "carts").length;
    const renames = changes.filter(({ category }) => category === "alert-renamed");
    expect(renames.filter(({ alert }) => alert !== undefined)).toHaveLength(own);
    expect(renames.filter(({ alert }) => alert === undefined).map(({ text }) => text)).toEqual([
      "component carts is called baskets now, and keeps its history",
    ]);
    expect(changes.filter(({ category }) => CATEGORIES[category].direction === "worse")).toEqual([]);
  });

  test("that is renamed without saying so is gone and new, with a hint for both", () => {
    const changes = compareModels(production, renamed());
    const hinted = changes.filter(({ category }) => category === "alert-removed" || category === "alert-added");
    expect(hinted.length).toBeGreaterThan(20);
    // Once among those that are gone, and once among those that are new.
    expect(
      hinted.flatMap(({ category, hint }) => (hint === undefined ? [] : [[category, hint.includes("write `renamedFrom: carts` under components.baskets")]])),
    ).toEqual([
      ["alert-removed", true],
      ["alert-added", true],
    ]);
  });

  test("that is new or gone is coverage", () => {
    const less: Model = {
      ...production,
      components: production.components.filter(({ id }) => id !== "media"),
      alerts: production.alerts.filter(({ component }) => component !== "media"),
    };
    expect(texts(compareModels(production, less), "coverage-lost")).toContain("component media (Bucket) is no longer watched");
    expect(texts(compareModels(less, production), "coverage-gained")).toContain("component media (Bucket) is watched");
  });
});

describe("a route", () => {
  const withRoute = (id: string, changes: Partial<Route>): Model => ({
    ...production,
    routes: production.routes.map((route) => (route.id === id ? { ...route, ...changes } : route)),
  });

  test("that loses a channel says who is no longer told", () => {
    const changes = compareModels(production, withRoute("payments.P0", { channels: ["email", "pagerduty"] }));
    expect(texts(changes, "route-lost")).toEqual([
      expect.stringMatching(/^P0 of .*checkout.* no longer reaches payments-alerts \(Slack\), who was told at once$/),
    ]);
  });

  test("that loses all says that it reaches nobody", () => {
    const changes = compareModels(production, withRoute("payments.P0", { channels: [] }));
    expect(texts(changes, "route-lost")[0]).toMatch(/it reaches nobody now$/);
  });

  test("that escalates later says by how much, as a sentence", () => {
    const later: Model = JSON.parse(canonicalJson(production));
    const policy = later.oncall.policies.find(({ id }) => id === "payments.P0");
    const rungs = policy?.rungs as unknown as { afterMinutes: number }[];
    for (const rung of rungs.slice(1)) rung.afterMinutes += 15;
    expect(texts(compareModels(production, later), "response-slower")[0]).toMatch(/^P0 of .* now pages .* after 25 min, was after 10 min$/);
    expect(texts(compareModels(later, production), "response-faster")[0]).toMatch(/after 10 min, was after 25 min$/);
  });

  describe("whose people have other ids", () => {
    const chiara = production.oncall.people.find(({ id }) => id === "chiara") as Model["oncall"]["people"][number];
    const as = (email: string): readonly string[] => {
      const renamed: Model = JSON.parse(JSON.stringify(production).replaceAll('"chiara"', '"chiara-rossi"').replaceAll(chiara.email, email));
      return compareModels(production, renamed).flatMap(({ text }) => (/turns|on-call team/.test(text) ? [text] : []));
    };

    test("and the same addresses, has the same people", () => expect(as(chiara.email.toUpperCase())).toEqual([]));

    test("and other addresses under the same names, is told with the addresses", () => {
      const [old, now] = [`${chiara.name} (${chiara.email})`, `${chiara.name} (rossi@shop.example)`];
      expect(as("rossi@shop.example")).toEqual([
        `${old} no longer takes turns in on-call schedule payments-primary; ${now} does`,
        `${old} no longer takes turns in on-call schedule payments-secondary; ${now} does`,
        `${old} is no longer in on-call team payments; ${now} is`,
      ]);
    });
  });

  test("whose people take turns differently is changed, not lost", () => {
    const other: Model = JSON.parse(canonicalJson(production));
    const schedule = other.oncall.schedules.find(({ id }) => id === "payments-secondary");
    for (const layer of schedule?.layers ?? []) (layer.people as string[]).splice(0, 1);
    expect(compareModels(production, other).map(({ category, text }) => [category, text])).toEqual([
      ["on-call-moved", expect.stringContaining("payments-secondary: at the deployment the pager moves from Ben Okafor to Dmitri Volkov (before 09:00), ")],
      ["route-changed", "Chiara Rossi no longer takes turns in on-call schedule payments-secondary"],
    ]);
  });
});

test("a whole environment that comes or goes is all of its alerts", () => {
  expect(keysIn(compareModels(undefined, production))).toEqual(new Set(production.alerts.map(({ key }) => key)));
  expect(keysIn(compareModels(production, undefined))).toEqual(new Set(production.alerts.map(({ key }) => key)));
});

describe("for whatever changes", () => {
  const alertChange = fc.constantFrom<Partial<Alert>>(
    { at: seconds(123) },
    { missing: "keep" },
    { minEventsPerPeriod: 77 },
    { detectWithin: 301 },
    { notifies: false },
    { meaning: "Something else." },
    { tags: { tier: "1" } },
    { owner: "platform", route: "platform.P1" },
    { heldBackBy: ["orders-db.cpu.P1"] },
    { name: "another-name" },
    { vendor: "datadog" },
    { runbook: { waived: "nobody reads it" } },
    { reason: "because" },
  );
  const mutation = fc.array(
    fc.tuple(fc.nat(production.alerts.length - 1), fc.oneof(alertChange, fc.constant("remove" as const), fc.constant("copy" as const))),
    { maxLength: 12 },
  );

  function mutated(steps: readonly (readonly [number, Partial<Alert> | "remove" | "copy"])[]): Model {
    const alerts = new Map(production.alerts.map((alert) => [alert.key, alert]));
    for (const [index, change] of steps) {
      const { key } = production.alerts[index] as Alert;
      const alert = alerts.get(key);
      if (!alert) continue;
      if (change === "remove") alerts.delete(key);
      else if (change === "copy") alerts.set(`copy-of-${key}`, { ...alert, key: `copy-of-${key}`, component: `copy-of-${alert.component}` });
      else alerts.set(key, { ...alert, ...change });
    }
    return { ...production, alerts: [...alerts.values()] };
  }

  test("exactly the alerts whose canonical form differs are named", () => {
    fc.assert(
      fc.property(mutation, mutation, (a, b) => {
        const [base, head] = [mutated(a), mutated(b)];
        expect(keysIn(compareModels(base, head))).toEqual(differing(base, head));
      }),
      { numRuns: 60 },
    );
  });

  test("the order is that of the categories, and then the gravest first", () => {
    const order = Object.keys(CATEGORIES);
    fc.assert(
      fc.property(mutation, (steps) => {
        const ranks = compareModels(production, mutated(steps)).map(({ category, severity }) => order.indexOf(category) * 10 + Number(severity?.slice(1) ?? 9));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });
});

/** Every alert that a change is about, under both of its keys. */
function keysIn(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ alert, fields }) =>
      alert === undefined
        ? []
        : [alert, ...fields.flatMap(({ field, old, new: now }) => (field === "alert" && old !== undefined && now !== undefined ? [old] : []))],
    ),
  );
}

function differing(base: Model, head: Model): ReadonlySet<string> {
  const text = ({ alerts }: Model) => new Map(alerts.map((alert) => [alert.key, canonicalJson(alert)]));
  const [old, now] = [text(base), text(head)];
  return new Set([...old.keys(), ...now.keys()].filter((key) => old.get(key) !== now.get(key)));
}
