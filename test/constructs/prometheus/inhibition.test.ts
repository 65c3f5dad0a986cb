import { alertmanagerConfig } from "../../../constructs/prometheus/alertmanager";
import type { Channel } from "../../../model/platform";
import type { Severity } from "../../../model/severities";
import { everyKind } from "./model";

interface Config {
  readonly route: { readonly routes: readonly [{ readonly group_wait: string; readonly repeat_interval: string; readonly routes: readonly TeamRoute[] }] };
  readonly inhibit_rules: readonly {
    readonly source_matchers: readonly string[];
    readonly target_matchers: readonly string[];
    readonly equal: readonly string[];
  }[];
}
interface TeamRoute {
  readonly matchers: readonly string[];
  readonly routes?: readonly { readonly matchers: readonly string[]; readonly group_wait?: string }[];
}

const model = everyKind();
type Channels = Readonly<Partial<Record<Severity, readonly Channel[]>>>;
const EMAIL: Channels = { P0: ["email"], P1: ["email"], P2: ["email"], P3: ["email"], P4: [] };
const PAGING: Channels = { ...EMAIL, P0: ["pagerduty", "email"], P1: ["pagerduty", "email"], P2: ["pagerduty", "email"] };

/** With teams who hear of their alerts by these channels, each with components of its own. */
function configOf(teams: Readonly<Record<string, Channels>> = { payments: EMAIL }): Config {
  const of = <T>(each: (team: string, channels: Channels) => readonly T[]) => Object.entries(teams).flatMap(([team, channels]) => each(team, channels));
  return alertmanagerConfig({
    ...model,
    vendors: { ...model.vendors, pagerduty: { on: true } },
    alerts: of((owner) => model.alerts.map((alert) => ({ ...alert, owner, component: `${owner}-${alert.component}`, route: `${owner}.${alert.severity}` }))),
    routes: of((team, channels) =>
      model.routes.map((route) => {
        const heard = channels[route.severity] ?? [];
        return { ...route, id: `${team}.${route.severity}`, team, channels: heard, email: heard.includes("email") ? ["team@shop.example"] : [] };
      }),
    ),
  }) as Config;
}

/** Who holds back whom, as `P0: P1|P2`. */
const pairs = ({ inhibit_rules }: Config) =>
  inhibit_rules.map(({ source_matchers, target_matchers }) => {
    const [source] = source_matchers.flatMap((matcher) => /^severity="(P\d)"$/.exec(matcher)?.[1] ?? []);
    return `${source}: ${target_matchers.map((matcher) => /^severity=~?"(.*)"$/.exec(matcher)?.[1]).join()}`;
  });

describe("Alertmanager's inhibitions", () => {
  test("let a graver severity of a signal hold back the lesser ones that somebody would be told of", () => {
    expect(pairs(configOf())).toEqual(["P0: P1|P2|P3", "P1: P2|P3", "P2: P3"]);
    expect(pairs(configOf({ payments: { ...EMAIL, P4: ["email"] } }))).toEqual(["P0: P1|P2|P3|P4", "P1: P2|P3|P4", "P2: P3|P4", "P3: P4"]);
  });

  test("hold back what is of the same signal and the same member of it alone, in this environment", () => {
    for (const { source_matchers, equal } of configOf().inhibit_rules) {
      expect(source_matchers).toEqual(expect.arrayContaining(['platform="shop"', 'environment="test"']));
      expect(equal).toEqual(["platform", "environment", "team", "component", "signal", "member"]);
    }
  });

  test("are never by what is only observed", () => {
    for (const { source_matchers } of configOf().inhibit_rules) expect(source_matchers).toContain('tocsin_observed!="true"');
  });

  test("hide no page behind an alert that pages nobody", () => {
    expect(pairs(configOf({ payments: PAGING }))).toEqual(["P0: P1|P2|P3", "P1: P2|P3", "P2: P3"]);
    expect(pairs(configOf({ payments: { ...PAGING, P0: ["email"] } }))).toEqual(["P0: P3", "P1: P2|P3", "P2: P3"]);
    // Alertmanager sends no SMS, and what PagerDuty keeps without an incident is no page.
    expect(pairs(configOf({ payments: { ...PAGING, P0: ["sms", "email"] } }))[0]).toBe("P0: P3");
    expect(pairs(configOf({ payments: { ...EMAIL, P3: ["pagerduty"] } }))[0]).toBe("P0: P1|P2|P3");
  });

  test("hide nothing behind an alert that tells nobody", () => {
    expect(pairs(configOf({ payments: { ...EMAIL, P0: [], P2: ["sms"] } }))).toEqual(["P1: P3"]);
  });

  test("are a team's own where teams differ in who is told", () => {
    const { inhibit_rules } = configOf({ payments: PAGING, search: { ...PAGING, P0: ["email"] } });
    const [first, second, ...others] = inhibit_rules.map(({ source_matchers, target_matchers }) => [...source_matchers, "->", ...target_matchers].join(" "));
    expect([first, second]).toEqual([
      'platform="shop" environment="test" severity="P0" team="payments" tocsin_observed!="true" -> severity=~"P1|P2|P3"',
      'platform="shop" environment="test" severity="P0" team="search" tocsin_observed!="true" -> severity="P3"',
    ]);
    expect(others.join()).not.toContain("team");
  });

  test("have time to see the graver alert: what may be held back waits for it, and nothing else does", () => {
    const [environment] = configOf().route.routes;
    expect(environment.group_wait).toBe("0s");
    const waits = environment.routes.flatMap(({ routes = [] }) => routes.map(({ matchers, group_wait }) => [matchers.join(), group_wait]));
    expect(waits).toEqual([
      ['severity="P0"', undefined],
      ['severity="P1"', "5s"],
      ['severity="P2"', "5s"],
      ['severity="P3"', "5s"],
      ['severity="P4"', undefined],
    ]);
  });
});

test("Alertmanager tells again no later than it remembers, which is five days", () => {
  expect(configOf().route.routes[0].repeat_interval).toBe("120h");
});
