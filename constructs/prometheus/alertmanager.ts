import { byCodeUnit } from "../../model/canonical";
import { groupBy } from "../../model/group";
import type { Model, Route } from "../../model/model";
import { type Chat, said } from "../../model/oncall/chats";
import { eventFields, GO_TEMPLATES } from "../../model/oncall/event";
import { maintenanceDays } from "../../model/oncall/maintenance-days";
import type { Channel } from "../../model/platform";
import { OBSERVED } from "./alert";
import { inhibitions, inhibitRules, type Told } from "./inhibition";
import { matcher } from "./matcher";
import { prometheusAlerts } from "./rules";
import { plain } from "./text";

/** Where Alertmanager finds its secrets unless somebody changes it. */
export const SECRETS = "/etc/alertmanager/secrets";

/**
 * Who hears of the rules: a tree by team and severity under the environment's own route, with the grouping of the Grafana
 * rules, and silent during maintenance. To be merged into an `alertmanager.yml` of its own or of several environments.
 * https://prometheus.io/docs/alerting/latest/configuration/
 */
export function alertmanagerConfig(model: Model): object {
  const { platform, environment } = model;
  const prefix = `${platform}-${environment}`;
  const alerts = prometheusAlerts(model);
  const used = new Set(alerts.map(({ route }) => route));
  const routes = model.routes.filter(({ id }) => used.has(id));
  const reached: readonly Told[] = routes.map((route) => ({ route, ways: ways(route, model) }));
  const receivers = reached.filter(({ ways: of }) => Object.keys(of).length > 0);
  const inhibited = new Set(inhibitions(reached).flatMap(({ team, targets }) => targets.map((target) => `${team}.${target}`)));
  const inhibit_rules = inhibitRules(reached, model);
  const told = new Map(receivers.map(({ route }) => [route.id, `${prefix} ${route.id}`]));
  const nobody = `${prefix} nobody`;
  const windows = model.oncall.maintenance;
  const muted = (component: string) => windows.filter(({ components }) => components.includes(component)).map(({ id }) => `${prefix} ${id}`);
  const teams = [...groupBy(routes, ({ team }) => team)].sort(([a], [b]) => byCodeUnit(a, b));
  const severity = (route: Route) => {
    const receiver = told.get(route.id) ?? nobody;
    const components = [...new Set(alerts.filter((alert) => alert.route === route.id).map(({ component }) => component))];
    const silent = components.filter((component) => muted(component).length > 0);
    return {
      matchers: [matcher("severity", route.severity)],
      receiver,
      ...(inhibited.has(`${route.team}.${route.severity}`) && { group_wait: WAIT_FOR_GRAVER }),
      ...(silent.length > 0 && {
        routes: silent.map((component) => ({ matchers: [matcher("component", component)], receiver, mute_time_intervals: muted(component) })),
      }),
    };
  };
  return {
    ...(receivers.some(({ ways: of }) => "email_configs" in of) && { global: MAIL }),
    route: {
      receiver: nobody,
      routes: [
        {
          matchers: [matcher("platform", platform), matcher("environment", environment)],
          receiver: nobody,
          ...PACE,
          routes: [
            { matchers: [matcher(OBSERVED, "true")], receiver: nobody },
            ...teams.map(([team, own]) => ({ matchers: [matcher("team", team)], receiver: nobody, routes: own.map(severity) })),
          ],
        },
      ],
    },
    ...(inhibit_rules.length > 0 && { inhibit_rules }),
    receivers: [{ name: nobody }, ...receivers.map(({ route, ways: of }) => ({ name: `${prefix} ${route.id}`, ...of }))],
    ...(windows.length > 0 && { time_intervals: windows.map(({ id, start, end }) => ({ name: `${prefix} ${id}`, time_intervals: days(start, end) })) }),
  };
}

/**
 * Told once, because PagerDuty escalates by itself. Alertmanager forgets after 120 h whom it has told, unless
 * `--data.retention` says otherwise, and tells again then, whatever is written here.
 * https://github.com/prometheus/alertmanager/blob/v0.25.0/nflog/nflog.go (`Log`)
 */
const PACE = { group_by: ["alertname", "component", "signal", "severity"], group_wait: "0s", group_interval: "1m", repeat_interval: "120h" } as const;
/**
 * Alertmanager hands an alert to its inhibitions and to its groups by turns: a group that does not wait is told of before the
 * graver alert is known, even of the same request. A round of rules sends them within milliseconds.
 * https://github.com/prometheus/alertmanager/blob/v0.25.0/provider/mem/mem.go (`Put`)
 */
const WAIT_FOR_GRAVER = "5s";
/** A mail server of one's own takes the place of these. */
const MAIL = { smtp_smarthost: "localhost:25", smtp_from: "alertmanager@localhost" } as const;

const days = (start: string, end: string) =>
  maintenanceDays(start, end).map(({ years, months, daysOfMonth, times }) => ({
    times: times.map((time) => ({ start_time: time.start, end_time: time.end })),
    days_of_month: daysOfMonth,
    months,
    years,
  }));

/** What of a route Alertmanager can reach. Secrets are files on its machine, and never here. */
function ways(route: Route, model: Pick<Model, "vendors">): Readonly<Record<string, readonly object[]>> {
  const found = route.channels.map((channel) => WAYS[channel](route, model));
  const emails = found.flatMap(({ email = [] }) => email);
  const configs = {
    email_configs: emails,
    pagerduty_configs: found.flatMap((way) => way.pagerduty ?? []),
    slack_configs: found.flatMap((way) => way.slack ?? []),
  };
  return Object.fromEntries(Object.entries(configs).filter(([, list]) => list.length > 0));
}

interface Way {
  readonly email?: readonly object[];
  readonly pagerduty?: readonly object[];
  readonly slack?: readonly object[];
}

const email = (addresses: readonly string[]): Way =>
  addresses.length > 0 ? { email: [{ to: addresses.join(", "), send_resolved: true, headers: { Subject: title() }, text: text(), html: "" }] } : {};

const WAYS: Readonly<Record<Channel, (route: Route, model: Pick<Model, "vendors">) => Way>> = {
  pagerduty: (_, { vendors }) => (vendors.pagerduty.on ? { pagerduty: [PAGERDUTY] } : {}),
  email: (route) => email(route.email),
  ticket: (route) => email(route.ticketEmail === undefined ? [] : [route.ticketEmail]),
  slack: ({ slack }) => (slack ? { slack: [{ ...SLACK, channel: plain(slack.channelId) }] } : {}),
  // model/vendors/differences.ts says why.
  discord: () => ({}),
  teams: () => ({}),
  webhook: () => ({}),
  sns: () => ({}),
  // SNS sends them, and Alertmanager's own `sns_configs` would need a topic and credentials of their own.
  sms: () => ({}),
};

const title = (chat?: Chat) => `{{ if eq .Status "resolved" }}Resolved: {{ end }}${said(".CommonAnnotations.summary", chat)} ({{ .CommonLabels.environment }})`;
const text = (chat?: Chat) => {
  const annotation = (name: string) => said(`.CommonAnnotations.${name}`, chat);
  return [
    annotation("description"),
    `First look: ${annotation("first_look")}`,
    `{{ if .CommonAnnotations.runbook_url }}Runbook: ${annotation("runbook_url")}`,
    `{{ end }}Graph: ${annotation("dashboard_url")}`,
    "Owner: {{ .CommonLabels.team }}",
    `Why this number: ${annotation("why")}`,
    `tocsin: ${said(".CommonLabels.alertname", chat)}`,
  ].join("\n");
};

/** https://prometheus.io/docs/alerting/latest/configuration/#pagerduty_config */
const PAGERDUTY = (({ summary, details, ...event }) => ({
  routing_key_file: `${SECRETS}/pagerduty-routing-key`,
  send_resolved: true,
  ...event,
  // Alertmanager's word for it.
  description: summary,
  details,
}))(eventFields(GO_TEMPLATES));

/** With a bot's token, which may write to any channel it was invited to: https://prometheus.io/docs/alerting/latest/configuration/#slack_config */
const SLACK = {
  api_url: "https://slack.com/api/chat.postMessage",
  http_config: { authorization: { credentials_file: `${SECRETS}/slack-token` } },
  send_resolved: true,
  title: title("slack"),
  text: text("slack"),
} as const;
