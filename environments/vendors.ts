import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import { isGrafanaCloud } from "../model/grafana";
import { suggest } from "./closest";
import { entriesOf, get, textOf } from "./data";
import { type Check, components, kindOf } from "./declared";
import { ownSignals } from "./selectors";

/** Signals named under `alertsFrom` have to exist. */
export const alertsFrom: Check = (data, catalog) => {
  const everywhere = Object.values(catalog).flatMap(({ kind }) => Object.keys(kind.signals).map((signal) => `${kind.id}.${signal}`));
  const own = components(data).flatMap(([, component]) => {
    const { id } = kindOf(component, catalog) ?? {};
    return id === undefined ? [] : ownSignals(component).map((signal) => `${id}.${signal}`);
  });
  return [
    ...unknownSignals(get(data, "alertsFrom"), ["alertsFrom"], [...everywhere, ...own]),
    ...components(data).flatMap(([id, component]) => {
      const kind = kindOf(component, catalog);
      if (!kind) return [];
      return unknownSignals(get(component, "alertsFrom"), ["components", id, "alertsFrom"], [...Object.keys(kind.signals), ...ownSignals(component)]);
    }),
  ];
};

/** Grafana Cloud has no credentials of the account: it reads CloudWatch as a role, or through a data source that exists. */
export const grafanaRole: Check = (data) => {
  const grafana = get(data, "grafana");
  const cloudwatch = get(grafana, "cloudwatch");
  const readable = get(cloudwatch, "uid") !== undefined || get(cloudwatch, "assumeRoleArn") !== undefined;
  return isGrafanaCloud(textOf(get(grafana, "url")) ?? "") && !readable
    ? [
        problem(
          "TOC104",
          ["grafana", "cloudwatch"],
          "Grafana Cloud can read CloudWatch only as a role of the account, and none is named",
          "add assumeRoleArn (its trust policy names Grafana's account and your external id), or uid of a data source that exists",
        ),
      ]
    : [];
};

/** A component's series in Prometheus are read by Grafana, which has to know where. */
export const prometheusSource: Check = (data) => {
  const grafana = get(data, "grafana");
  if (grafana === undefined || get(grafana, "prometheus") !== undefined) return [];
  return components(data).flatMap(([id, component]) =>
    get(component, "prometheusLabels") === undefined || get(component, "off") !== undefined
      ? []
      : [
          problem(
            "TOC104",
            ["components", id, "prometheusLabels"],
            "Grafana reads these series from Prometheus, and no Prometheus is named",
            "add `prometheus: { uid: … }` to `grafana:`, or remove the labels",
          ),
        ],
  );
};

function unknownSignals(written: unknown, path: Path, known: readonly string[]): readonly Diagnostic[] {
  return entriesOf(written).flatMap(([name]) =>
    name === "default" || known.includes(name)
      ? []
      : [problem("TOC108", [...path, name], `there is no signal ${JSON.stringify(name)}`, suggest(name, ["default", ...known]))],
  );
}
