import { parse } from "yaml";
import type { Values } from "../terraform/arbitraries/text-field";
import { goTemplate } from "./go-template";
import { calls, expanded, pagerdutyEvent } from "./grafana";
import { called, type Notice, type Sender } from "./notice";

const STATES = [
  ["ALARM", "firing"],
  ["OK", "resolved"],
] as const;

/** What Alertmanager sends of each rule of the Prometheus files. */
export function alertmanagerNotices({ model, file }: Sender): readonly Notice[] {
  const config = parse(file("alertmanager/alertmanager.yml"));
  const components = [...new Set(model.alerts.filter(({ vendor, measures }) => vendor === "grafana" && measures.prometheus).map(({ component }) => component))];
  const rules = components.flatMap((component) => parse(file(`prometheus/rules/${component}.yml`)).groups.flatMap((group: Values) => group.rules) as Values[]);
  return rules
    .filter(({ alert }) => alert !== undefined)
    .flatMap((rule) => {
      const labels: Record<string, string> = { ...expanded(rule.labels), alertname: rule.alert };
      const route = routeOf(config.route, labels);
      const receiver: Values = config.receivers.find(({ name }: Values) => name === route.receiver);
      return STATES.map(([state, Status]): Notice => {
        const data = { Status, CommonLabels: labels, CommonAnnotations: expanded(rule.annotations), Alerts: [] };
        const chats = (receiver.slack_configs ?? []).flatMap(({ title, text }: Values) =>
          [title, text].flatMap((one) => calls("slack", goTemplate(one, data))),
        );
        const [pages] = receiver.pagerduty_configs ?? [];
        return {
          alert: called(labels as never),
          vendor: "Alertmanager",
          state,
          told: [route.receiver, ...(route.mute_time_intervals ?? []), ...chats],
          ...(pages && { event: pagerdutyEvent(pages, data) }),
        };
      });
    });
}

/** Depth first, the first child that matches. https://prometheus.io/docs/alerting/latest/configuration/#route */
function routeOf(route: Values, labels: Readonly<Record<string, string>>): Values {
  const child = (route.routes ?? []).find(({ matchers }: Values) =>
    matchers.every((matcher: string) => {
      const [, name = "", value = ""] = /^(\w+)=(".*")$/s.exec(matcher) ?? [];
      if (name === "") throw new SyntaxError(matcher);
      return (labels[name] ?? "") === JSON.parse(value);
    }),
  );
  return child ? routeOf(child, labels) : route;
}
