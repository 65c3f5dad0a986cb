import { compareModels } from "../../../../commands/review/compare/compare";
import { linesOf } from "../../../../commands/review/forms/words";
import type { Category, Change } from "../../../../commands/review/review";
import type { Model } from "../../../../model/model";
import type { OncallPolicy } from "../../../../model/oncall/model";
import { base, withOncall } from "./bakery";

const withLayer = (people: readonly string[], more: object = {}): Model =>
  withOncall(base, { schedules: base.oncall.schedules.map((one) => ({ ...one, layers: one.layers.map((layer) => ({ ...layer, people, ...more })) })) });
const withPolicies = (change: (policy: OncallPolicy) => OncallPolicy): Model => withOncall(base, { policies: base.oncall.policies.map(change) });
const withoutDay = ({ asOf: _, ...model }: Model): Model => model;

const PRESENT: readonly Category[] = [
  "on-call-lost",
  "on-call-moved",
  "on-call-gained",
  "present-unknown",
  "muted-now",
  "unmuted-now",
  "urgency-lowered",
  "urgency-raised",
];
const present = (old: Model, now: Model, asOf?: string): readonly Change[] =>
  compareModels(old, now, asOf).filter(({ category }) => PRESENT.includes(category));
const said = (changes: readonly Change[]) => changes.map(({ category, text }) => [category, text]);

describe("somebody who joins a rotation that began long ago", () => {
  const head = withLayer(["zoe", "ada", "grace"]);

  test("moves the pager at the deployment: from whom to whom, by the hour, and which rungs", () => {
    const [change, ...more] = present(base, head);
    expect(more).toEqual([]);
    expect(change).toEqual({
      category: "on-call-moved",
      severity: "P0",
      about: "bakers",
      text: "bakers: at the deployment the pager moves from Ada to Grace (before 09:00), from Grace to Zoe (from 09:00), on 2026-11-16 (Europe/Dublin)",
      fields: [
        { field: "on call before 09:00", old: "Ada", new: "Grace", told: true },
        { field: "on call from 09:00", old: "Grace", new: "Zoe", told: true },
        { field: "rung 1 of backend for P0, P1, P2 before 09:00", old: "Ada", new: "Grace" },
        { field: "rung 1 of backend for P0, P1, P2 from 09:00", old: "Grace", new: "Zoe" },
      ],
      hint: '`people: [grace, zoe, ada]` in the layer "Weekly" lets those who are on call go on',
    });
  });

  test("moves nothing in the order that the hint names", () => expect(present(base, withLayer(["grace", "zoe", "ada"]))).toEqual([]));

  test("is asked about another day, or a moment", () => {
    expect(said(present(base, head, "2026-11-18"))).toEqual([
      ["on-call-moved", "bakers: at the deployment the pager moves from Grace to Zoe, on 2026-11-18 (Europe/Dublin)"],
    ]);
    expect(said(present(base, head, "2026-11-16T08:59Z"))).toEqual([
      ["on-call-moved", "bakers: at the deployment the pager moves from Ada to Grace, at 2026-11-16T08:59Z"],
    ]);
    // Week 6: 6 mod 2 and 6 mod 3 are 0, but [zoe, ada, grace] has another first.
    expect(present(base, withLayer(["ada", "grace", "zoe"]), "2026-02-18")).toEqual([]);
  });

  test("is asked about both days that the sides name, so that no change of `asOf` chooses another one", () => {
    // 6 turns and 48 turns after the start nobody moves, 45 turns after it Grace does.
    const [still, later, last] = ["2026-02-18", "2026-12-09", "2026-11-18"] as const;
    const joined = withLayer(["ada", "grace", "zoe"]);
    expect([still, later, last].map((day) => present(base, joined, day).length)).toEqual([0, 0, 1]);
    const moves = [["on-call-moved", "bakers: at the deployment the pager moves from Grace to Ada, on 2026-11-18 (Europe/Dublin)"]];
    for (const other of [still, later]) {
      expect(said(present({ ...base, asOf: last }, { ...joined, asOf: other }))).toEqual(moves);
      expect(said(present({ ...base, asOf: other }, { ...joined, asOf: last }))).toEqual(moves);
    }
    expect(said(present({ ...base, asOf: last }, { ...joined, asOf: last }))).toEqual(moves);
  });

  test("is told once where it is so on both days, and twice where it is otherwise, the earlier day first", () => {
    expect(said(present({ ...base, asOf: "2026-11-19" }, { ...head, asOf: "2026-11-18" }))).toEqual([
      ["on-call-moved", "bakers: at the deployment the pager moves from Grace to Zoe, on 2026-11-18 and 2026-11-19 (Europe/Dublin)"],
    ]);
    expect(present(base, { ...head, asOf: "2026-11-18" }).map(({ text }) => text.slice(-28))).toEqual([
      "on 2026-11-16 (Europe/Dublin)".slice(-28),
      "on 2026-11-18 (Europe/Dublin)".slice(-28),
    ]);
    const muting = { id: "oven", description: "Oven", start: "2026-11-01T00:00:00Z", end: "2026-12-01T00:00:00Z", components: ["order-api"] };
    expect(said(present(base, { ...withOncall(base, { maintenance: [muting] }), asOf: "2026-11-18" }))).toEqual([
      ["muted-now", "order-api is muted by the maintenance window oven, and opens no incident, on 2026-11-16 and 2026-11-18 (UTC)"],
    ]);
  });

  test.each([
    ["base's environment has no `asOf`", withoutDay(base), head],
    ["head's environment has no `asOf`", base, withoutDay(head)],
    ["neither side's environment has an `asOf`", withoutDay(base), withoutDay(head)],
  ])("can't be judged where %s, and the review says how to ask", (why, old, now) => {
    expect(present(old, now)).toEqual([
      {
        category: "present-unknown",
        about: "asOf",
        text: `whether the pager moves at the deployment can't be told: ${why}`,
        fields: [],
        hint: expect.stringContaining("--as-of 2026-11-25"),
      },
    ]);
    expect(said(present(old, now, "2026-11-18"))).toEqual([["on-call-moved", expect.stringContaining("from Grace to Zoe")]]);
  });

  test("is nothing to ask about where no turn could move", () => {
    const renamed = withOncall(base, { schedules: base.oncall.schedules.map((one) => ({ ...one, name: "x", description: "y" })) });
    expect(present(withoutDay(base), withoutDay(renamed))).toEqual([]);
    expect(present(withoutDay(base), withLayer(["ada", "grace"], { name: "Otherwise" }))).toEqual([]);
  });
});

test("somebody who leaves while on call hands over, and the review says where to read how", () => {
  expect(present(base, withLayer(["ada"]), "2026-11-18")).toEqual([
    expect.objectContaining({
      category: "on-call-moved",
      text: "bakers: at the deployment the pager moves from Grace to Ada, on 2026-11-18 (Europe/Dublin)",
      hint: expect.stringContaining("docs/on-call.md"),
    }),
  ]);
});

test("a schedule that has nobody now is worse, and one that had nobody is better", () => {
  const later = withLayer(["ada", "grace"], { start: "2026-12-07T09:00:00Z" });
  expect(said(present(base, later, "2026-11-18"))).toEqual([
    ["on-call-lost", "bakers: at the deployment the pager moves from Grace to nobody, on 2026-11-18 (Europe/Dublin)"],
  ]);
  expect(said(present(later, base, "2026-11-18"))).toEqual([
    ["on-call-gained", "bakers: at the deployment the pager moves from nobody to Grace, on 2026-11-18 (Europe/Dublin)"],
  ]);
});

test("the same person under another id has the pager still", () => {
  const called = (model: Model): Model => JSON.parse(JSON.stringify(model).replaceAll('"grace"', '"grace-rye"')) as Model;
  expect(present(base, called(base))).toEqual([]);
});

describe("a person", () => {
  const withPeople = (model: Model, change: (person: { id: string; name: string; email: string }) => object): Model =>
    withOncall(model, { people: model.oncall.people.map((person) => change({ ...person }) as typeof person) });
  const as = (model: Model, changes: Readonly<Record<string, object>>) => withPeople(model, (person) => ({ ...person, ...changes[person.id] }));
  const turned = withLayer(["grace", "ada"]);

  test("whose address is written in other letters has the pager still", () => {
    const written = as(base, { ada: { email: "ADA@Bakery.example" }, grace: { email: "Grace@bakery.example" } });
    expect(present(base, written, "2026-11-18")).toEqual([]);
    const kept = withLayer(["grace", "zoe", "ada"]);
    expect(present(base, as(kept, { grace: { email: "Grace@bakery.example" } }), "2026-11-18")).toEqual([]);
    expect(said(present(base, as(turned, { grace: { email: "Grace@bakery.example" } }), "2026-11-18"))).toEqual([
      ["on-call-moved", "bakers: at the deployment the pager moves from Grace to Ada, on 2026-11-18 (Europe/Dublin)"],
    ]);
  });

  test("of whom a side has no address is known by the id", () => {
    const unknown = withPeople(base, ({ email: _, ...person }) => person);
    for (const pair of [
      [base, unknown],
      [unknown, base],
      [unknown, unknown],
    ] as const)
      expect(present(...pair, "2026-11-18")).toEqual([]);
    expect(said(present(unknown, turned, "2026-11-18"))).toEqual([
      ["on-call-moved", "bakers: at the deployment the pager moves from Grace to Ada, on 2026-11-18 (Europe/Dublin)"],
    ]);
    expect(present(unknown, withLayer(["grace", "zoe", "ada"]), "2026-11-18")).toEqual([]);
  });

  test("who has another address is another user of PagerDuty, and the addresses say so, in a schedule and in a rung", () => {
    const moved = as(base, { grace: { email: "rye@bakery.example" } });
    expect(present(base, moved, "2026-11-18")).toEqual([
      expect.objectContaining({
        category: "on-call-moved",
        about: "bakers",
        text: "bakers: at the deployment the pager moves from Grace (grace@bakery.example) to Grace (rye@bakery.example), on 2026-11-18 (Europe/Dublin)",
        fields: [
          { field: "on call", old: "Grace (grace@bakery.example)", new: "Grace (rye@bakery.example)", told: true },
          { field: "rung 1 of backend for P0, P1, P2", old: "Grace (grace@bakery.example)", new: "Grace (rye@bakery.example)" },
        ],
      }),
      expect.objectContaining({
        text: "rung 2 of backend for P0, P1, P2: at the deployment the pager moves from Ada and Grace (grace@bakery.example) to Ada and Grace (rye@bakery.example), on 2026-11-18 (UTC)",
      }),
    ]);
    expect(present(withoutDay(base), withoutDay(moved)).map(({ category }) => category)).toEqual(["present-unknown"]);
  });

  test("of the same name as another is told apart from the other", () => {
    const same = (model: Model) => as(model, { grace: { name: "Ada" } });
    expect(said(present(same(base), same(withLayer(["grace", "ada"])), "2026-11-18"))).toEqual([
      ["on-call-moved", "bakers: at the deployment the pager moves from Ada (grace@bakery.example) to Ada (ada@bakery.example), on 2026-11-18 (Europe/Dublin)"],
    ]);
  });
});

test("on a day of 25 hours a time that comes twice is told with its offset, without brackets in brackets", () => {
  const hourly = (people: readonly string[]) => withLayer(people, { rotationSeconds: 3600 });
  const [change] = present(hourly(["ada"]), hourly(["ada", "grace"]), "2026-10-25");
  expect(change?.text).toMatch(/\(from 0\d:00 UTC[+]0[01]:00 to 0\d:00 UTC[+]0[01]:00\).* and \d+ times more, on 2026-10-25/);
  expect(change?.text).not.toMatch(/\([^)]*\(/);
});

test.each([
  [4, "and once more, on"],
  [3, "and 3 times more, on"],
])("turns of %d hours are told the first three times, %s", (hours, more) => {
  const often = (people: readonly string[]) => withLayer(people, { rotationSeconds: hours * 3600, start: "2026-01-05T00:00:00Z" });
  expect(present(often(["ada", "ada"]), often(["ada", "zoe", "grace"]), "2026-11-18")[0]?.text).toContain(more);
});

describe("a rung that has other targets", () => {
  const onlyP1 = (targets: OncallPolicy["rungs"][number]["targets"]) =>
    withPolicies((policy) =>
      policy.severity === "P1" ? { ...policy, rungs: policy.rungs.map((rung, place) => (place === 0 ? { ...rung, targets } : rung)) } : policy,
    );

  test("says whom it tells now", () => {
    expect(said(present(base, onlyP1([{ type: "person", id: "noor" }]), "2026-11-18"))).toEqual([
      ["on-call-moved", "rung 1 of backend for P1: at the deployment the pager moves from Grace to Noor, on 2026-11-18 (Europe/Dublin)"],
    ]);
  });

  test("is better where somebody joins those whom it tells", () => {
    const more = onlyP1([
      { type: "schedule", id: "bakers" },
      { type: "person", id: "noor" },
    ]);
    expect(said(present(base, more, "2026-11-18"))).toEqual([
      ["on-call-gained", "rung 1 of backend for P1: at the deployment the pager moves from Grace to Grace and Noor, on 2026-11-18 (Europe/Dublin)"],
    ]);
  });

  test("tells of itself where its schedule moves, too", () => {
    const head = onlyP1([
      { type: "schedule", id: "bakers" },
      { type: "person", id: "noor" },
    ]);
    const both = withOncall(head, { schedules: withLayer(["zoe", "ada", "grace"]).oncall.schedules });
    expect(
      present(base, both, "2026-11-18").map(({ category, about, fields }) => [
        category,
        about,
        fields.map(({ field, old, new: now }) => `${field}: ${old} -> ${now}`),
      ]),
    ).toEqual([
      ["on-call-moved", "bakers", ["on call: Grace -> Zoe", "rung 1 of backend for P0, P2: Grace -> Zoe"]],
      ["on-call-moved", "rung 1 of backend for P1", ["on call: Grace -> Noor and Zoe"]],
    ]);
  });

  test("is nothing where the same people are on call by another schedule", () => {
    const called = (model: Model): Model => JSON.parse(JSON.stringify(model).replaceAll('"id":"bakers"', '"id":"bread"')) as Model;
    expect(present(base, called(base))).toEqual([]);
  });

  test("is told of several severities once", () => {
    const all = withPolicies((policy) => ({ ...policy, rungs: policy.rungs.slice(0, 1) }));
    expect(present(base, all, "2026-11-18").map(({ about, text }) => [about, text])).toEqual([
      [
        "rung 2 of backend for P0, P1, P2",
        "rung 2 of backend for P0, P1, P2: at the deployment the pager moves from Ada and Grace to nobody, on 2026-11-18 (UTC)",
      ],
    ]);
  });
});

describe("a maintenance window", () => {
  const window = { id: "oven", description: "Oven", start: "2026-11-16T22:00:00Z", end: "2026-11-17T02:00:00Z", components: ["order-api", "orders-db"] };
  const muted = withOncall(base, { maintenance: [window] });

  test("that comes or goes says which components are muted now, and when", () => {
    expect(said(present(base, muted))).toEqual(
      ["order-api", "orders-db"].map((id) => [
        "muted-now",
        `${id} is muted by the maintenance window oven, and opens no incident, from 22:00 on 2026-11-16 (UTC)`,
      ]),
    );
    expect(said(present(muted, base, "2026-11-16T23:00Z"))).toEqual(
      ["order-api", "orders-db"].map((id) => [
        "unmuted-now",
        `${id} is no longer muted by the maintenance window oven, and opens incidents, at 2026-11-16T23:00Z`,
      ]),
    );
  });

  test("is one line for people, and one change for each component for a policy", () => {
    const changes = present(base, muted);
    expect(changes.map(({ component, severity }) => [component, severity])).toEqual([
      ["order-api", "P0"],
      ["orders-db", "P0"],
    ]);
    expect(linesOf(changes).map(({ text }) => text)).toEqual([
      "order-api, orders-db: is muted by the maintenance window oven, and opens no incident, from 22:00 on 2026-11-16 (UTC)",
    ]);
  });

  test("of another day, or beside one that mutes already, moves nothing now", () => {
    expect(present(base, muted, "2026-11-15")).toEqual([]);
    expect(present(muted, withOncall(base, { maintenance: [window, { ...window, id: "again" }] }))).toEqual([]);
  });
});

describe("support hours", () => {
  const hours = { timeZone: "Europe/Dublin", days: ["mon", "tue"], from: "09:00", to: "17:00" } as const;
  const withHours = (supportHours: object) => withOncall(base, { services: base.oncall.services.map((one) => ({ ...one, supportHours }) as typeof one) });
  const office = withHours(hours);

  test("that end earlier lower P2's urgency for the hours between", () => {
    expect(said(present(office, withHours({ ...hours, to: "16:00" })))[0]).toEqual([
      "urgency-lowered",
      `${base.oncall.services[0]?.id} opens P2 at low urgency, was high, from 16:00 to 17:00 on 2026-11-16 (Europe/Dublin)`,
    ]);
    expect(present(withHours({ ...hours, to: "16:00" }), office).map(({ category, severity }) => [category, severity])).toEqual(
      base.oncall.services.map(() => ["urgency-raised", "P2"]),
    );
  });

  test("of days to come move nothing now", () => {
    expect(present(office, withHours({ ...hours, to: "16:00" }), "2026-11-18")).toEqual([]);
    expect(present(office, withHours({ ...hours, days: ["mon", "tue", "wed"] }))).toEqual([]);
  });
});

describe("what else holds now", () => {
  const key = "order-api.latency.P1";
  const withAlert = (changes: object) => ({ ...base, alerts: base.alerts.map((alert) => (alert.key === key ? { ...alert, ...changes } : alert)) });
  const categories = (old: Model, now: Model) => compareModels(old, now).map(({ category }) => category);

  test("is an alert that is only observed", () => {
    const observed = withAlert({ notifies: false, observeUntil: "2026-12-01" });
    expect([categories(base, observed), categories(observed, base)]).toEqual([["alert-silenced"], ["alert-unsilenced"]]);
  });

  test("is an alert that others hold back; the same others under another name or severity are no more and no fewer", () => {
    const held = (...heldBackBy: readonly string[]) => withAlert({ heldBackBy });
    expect(categories(held(), held("orders-db.cpu.P1"))).toEqual(["alert-held-back"]);
    expect(categories(held("orders-db.cpu.P1", "a.b.P1"), held("a.b.P1"))).toEqual(["alert-set-free"]);
    expect(categories(held("orders-db.cpu.P1"), held("orders-db.cpu.P0"))).toEqual(["alert-changed"]);
    const renamed = held("bread-db.cpu.P1");
    const components = base.components.map((one) => (one.id === "orders-db" ? { ...one, id: "bread-db", renamedFrom: "orders-db" } : one));
    const about = compareModels(held("orders-db.cpu.P1"), { ...renamed, components }).filter(({ alert }) => alert === key);
    expect(about.map(({ category }) => category)).toEqual(["alert-changed"]);
  });

  test("is a monitor of Datadog's own that is only observed", () => {
    const monitor = (notifies: boolean) => ({
      ...base,
      datadogParts: {
        monitors: [{ key: "order-api.logs.P1", component: "order-api", name: "logs", notifies, ...(!notifies && { observeUntil: "2026-12-01" }) }],
      } as unknown as NonNullable<Model["datadogParts"]>,
    });
    expect(said(compareModels(monitor(true), monitor(false)))).toEqual([
      ["alert-silenced", "Datadog monitor order-api.logs.P1 notifies nobody until 2026-12-01, was its route"],
    ]);
    expect(categories(monitor(false), monitor(true))).toEqual(["alert-unsilenced"]);
  });
});
