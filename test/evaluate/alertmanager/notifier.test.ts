import { type Notification, type Notifier, notifications } from "../../../evaluate/alertmanager/notifier";
import { incidents } from "../../../evaluate/alertmanager/pages";
import type { AlertChange } from "../../../evaluate/alertmanager/sender";
import { isUnsupported } from "../../../evaluate/outcome";

const DAY = 86_400;
const alert = (severity: string, labels: Readonly<Record<string, string>> = {}) => ({ alertname: `a.${severity}`, severity, signal: "errors", ...labels });
const fires = (labels: AlertChange["labels"], from: number, to?: number): readonly AlertChange[] => [
  { labels, at: from, firing: true },
  ...(to === undefined ? [] : [{ labels, at: to, firing: false }]),
];

function config({ route = "", inhibit = true, wait = "5s", receiver = "pagerduty_configs: [{ routing_key_file: /key }]", more = "" } = {}): string {
  return `
route:
  receiver: nobody
  group_by: [alertname, severity]
  group_wait: ${wait}
  group_interval: 1m
  repeat_interval: 120h
  routes:
    - matchers: ['severity=~"P0|P1|P2"']
      receiver: team
      ${route}
receivers:
  - name: nobody
  - name: team
    ${receiver}
${inhibit ? "inhibit_rules: [{ source_matchers: ['severity=\"P0\"', 'observed!=\"true\"'], target_matchers: ['severity=~\"P1|P2\"'], equal: [signal, member] }]" : ""}
${more}`;
}

function told(changes: readonly AlertChange[], text = config(), options: Partial<Notifier> = {}): readonly Notification[] {
  const found = notifications(text, changes, { until: 3600, ...options });
  if (isUnsupported(found)) throw new Error(found.unsupported);
  return found;
}
const brief = (found: readonly Notification[]) => found.map(({ at, groupLabels, status }) => `${at} ${groupLabels.severity} ${status}`);

describe("Alertmanager tells", () => {
  test("of an alert after its group's wait, and of its end with the next interval", () => {
    expect(brief(told(fires(alert("P1"), 100, 400)))).toEqual(["105 P1 firing", "405 P1 resolved"]);
    expect(brief(told(fires(alert("P1"), 100, 401)))).toEqual(["105 P1 firing", "405 P1 resolved"]);
    expect(brief(told(fires(alert("P1"), 100, 406)))).toEqual(["105 P1 firing", "465 P1 resolved"]);
  });

  test("nothing of an alert that came and went within the wait", () => {
    expect(told(fires(alert("P1"), 100, 103))).toEqual([]);
  });

  test("of alerts of a group at once, and of a new one with the next interval", () => {
    const found = told([
      ...fires(alert("P1", { member: "a" }), 100, 300),
      ...fires(alert("P1", { member: "b" }), 102),
      ...fires(alert("P1", { member: "c" }), 110),
    ]);
    expect(found.map(({ at, alerts }) => [at, alerts.map(({ labels, firing }) => labels.member + (firing ? "" : " over")).join()])).toEqual([
      [105, "a,b"],
      [165, "a,b,c"],
      [345, "b,c,a over"],
    ]);
  });

  test("once more after the repeat interval, or sooner where it has forgotten", () => {
    const repeated = (text: string) => told(fires(alert("P1"), 0), text, { until: 12 * DAY }).map(({ at }) => at);
    expect(repeated(config())).toEqual([5, 5 + 5 * DAY + 60, 5 + 10 * DAY + 120]);
    const fourWeeks = repeated(config().replace("120h", "4w"));
    expect(fourWeeks).toHaveLength(3);
    for (const [index, at] of fourWeeks.entries()) expect(at - (fourWeeks[index - 1] ?? at - 5 * DAY)).toBeLessThanOrEqual(5 * DAY + 15 * 60 + 60);
  });

  test("of an alert's end by itself once Prometheus posts it no more: after four minutes", () => {
    expect(brief(told(fires(alert("P1"), 0), config(), { sender: { stops: 1 } }))).toEqual(["5 P1 firing", "245 P1 resolved"]);
    expect(brief(told(fires(alert("P1"), 0), config(), { sender: { interval: 300, stops: 1 } }))).toEqual(["5 P1 firing", "1205 P1 resolved"]);
  });

  test("whom its routes find: the first, and the next where it goes on", () => {
    const text = (goesOn: boolean) => `
route:
  receiver: a
  routes:
    - { matchers: ['team="x"'], receiver: b, continue: ${goesOn} }
    - { matchers: ['severity="P1"'], receiver: c }
receivers: [{ name: a, webhook_configs: [{}] }, { name: b, webhook_configs: [{}] }, { name: c, webhook_configs: [{}] }]`;
    const receivers = (labels: AlertChange["labels"], goesOn = false) => told(fires(labels, 0), text(goesOn)).map(({ receiver }) => receiver);
    expect(receivers(alert("P1", { team: "x" }))).toEqual(["b"]);
    expect(receivers(alert("P1", { team: "x" }), true)).toEqual(["b", "c"]);
    expect(receivers(alert("P1"))).toEqual(["c"]);
    expect(receivers(alert("P2"))).toEqual(["a"]);
  });

  test("mail and chat of an end only where they are told to", () => {
    const ends = (receiver: string) => told(fires(alert("P1"), 0, 600), config({ receiver })).filter(({ status }) => status === "resolved").length;
    expect(["email_configs: [{ to: a }]", "email_configs: [{ to: a, send_resolved: true }]", "slack_configs: [{}]", "webhook_configs: [{}]"].map(ends)).toEqual(
      [0, 1, 0, 1],
    );
  });

  test("nothing while a route is muted, and then at once", () => {
    const route = "mute_time_intervals: [move]";
    const more =
      'time_intervals: [{ name: move, time_intervals: [{ times: [{ start_time: "00:00", end_time: "00:20" }], days_of_month: ["1"], months: ["1"], years: ["1970"] }] }]';
    expect(brief(told(fires(alert("P1"), 100, 2000), config({ route, more })))).toEqual(["1245 P1 firing", "2025 P1 resolved"]);
    expect(brief(told(fires(alert("P1"), 100, 2000), config({ route: route.replace("mute", "active"), more })))).toEqual(["105 P1 firing"]);
  });
});

describe("an inhibition", () => {
  const p0 = (from: number, to?: number) => fires(alert("P0"), from, to);

  test("holds back lesser severities of the signal: one page of three", () => {
    const found = told([...p0(100, 700), ...fires(alert("P1"), 100, 700), ...fires(alert("P2"), 100, 700)]);
    expect(brief(found)).toEqual(["105 P0 firing", "705 P0 resolved"]);
    expect(incidents(found).map(({ opened, resolved }) => [opened, resolved])).toEqual([[105, 705]]);
  });

  test("is three pages without its rule", () => {
    const text = config({ inhibit: false });
    expect(incidents(told([...p0(100), ...fires(alert("P1"), 100), ...fires(alert("P2"), 100)], text))).toHaveLength(3);
  });

  test("comes too late for a group that does not wait", () => {
    const text = config({ wait: "0s" });
    expect(brief(told([...p0(100), ...fires(alert("P1"), 100)], text))).toEqual(["100 P0 firing", "100 P1 firing"]);
    expect(brief(told([...p0(100), ...fires(alert("P1"), 101)], text))).toEqual(["100 P0 firing"]);
  });

  test("takes back no page, and no end of one that came while the graver alert fired and was told within a quarter of an hour", () => {
    expect(brief(told([...fires(alert("P1"), 100, 400), ...p0(200, 700)]))).toEqual(["105 P1 firing", "205 P0 firing", "745 P0 resolved", "760 P1 resolved"]);
    expect(incidents(told([...fires(alert("P1"), 100, 400), ...p0(200, 2000)])).map(({ opened, resolved }) => [opened, resolved])).toEqual([
      [105, undefined],
      [205, 2005],
    ]);
  });

  test("ends with the graver alert: what still fires is told of then", () => {
    expect(brief(told([...p0(100, 400), ...fires(alert("P1"), 100, 700)]))).toEqual(["105 P0 firing", "405 P0 resolved", "405 P1 firing", "705 P1 resolved"]);
  });

  test("is of one signal and one member, and not by what is only observed", () => {
    for (const other of [{ signal: "latency" }, { member: "b" }, { observed: "true" }])
      expect(brief(told([...fires(alert("P0", other), 100), ...fires(alert("P1"), 100)]))).toContain("105 P1 firing");
  });

  test("is by nobody of those that are source and target alike", () => {
    const text = config({
      inhibit: false,
      more: "inhibit_rules: [{ source_matchers: ['severity=~\"P0|P1\"'], target_matchers: ['severity=~\"P0|P1\"'], equal: [signal] }]",
    });
    expect(brief(told([...p0(100), ...fires(alert("P1"), 100)], text))).toEqual(["105 P0 firing", "105 P1 firing"]);
  });
});

describe("an incident", () => {
  const labels = alert("P1");
  test("stays one while it is open, and is another one after its end", () => {
    const found = incidents(told([...fires(labels, 0, 600), ...fires(labels, 900, 1500)]));
    expect(found.map(({ opened, resolved }) => [opened, resolved])).toEqual([
      [5, 605],
      [905, 1505],
    ]);
    expect(incidents(told(fires(labels, 0), config(), { until: 12 * DAY }))).toHaveLength(1);
  });

  test("is opened by PagerDuty's integration alone", () => {
    expect(incidents(told(fires(labels, 0), config({ receiver: "email_configs: [{ to: a }]" })))).toEqual([]);
  });
});

test.each([
  ["group_wait: 5s", "group_wait: soon", "group_wait: soon"],
  ["repeat_interval: 120h", "repeat_interval: 0s", "an interval of nothing"],
  ['severity=~"P0|P1|P2"', 'severity=~"P.*"', "the regular expression P.*"],
  ["receiver: team", "receiver: other", "no receiver other"],
  ["receiver: team", "receiver: team\n      mute_time_intervals: [x]", "no interval x"],
  ["receiver: team", "receiver: team\n      match: { a: b }", "route: match"],
  ["pagerduty_configs", "sns_configs", "receiver: sns_configs"],
  ["source_matchers", "source_match", "inhibit_rules: source_match"],
  ["receivers:", "templates: [x]\nreceivers:", "the file: templates"],
  ["[alertname, severity]", "['...']", "group_by: ..."],
])("what is not understood is told: %s as %s", (known, other, unsupported) => {
  expect(notifications(config().replace(known, other), [], { until: 1 })).toEqual({ unsupported });
});
