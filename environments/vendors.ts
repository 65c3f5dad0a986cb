import { problem } from "../model/diagnostics";
import { isGrafanaCloud } from "../model/grafana";
import { closest, suggest } from "./closest";
import { entriesOf, get, type Keys, textOf } from "./data";
import { type Check, components, kindOf } from "./declared";
import type { UnknownKey } from "./repair";
import { ownSignals } from "./selectors";

/** Signals named under `alertsFrom` have to exist. */
export const alertsFrom: Check = (data, catalog) =>
  unknownSignals(data, catalog).map(({ path, name, known }) => problem("TOC108", path, `there is no signal ${JSON.stringify(name)}`, suggest(name, known)));

/** The same as keys to be repaired: that another vendor alerts on what was meant is only a consequence. */
export const misspeltSignals = (data: unknown, catalog: Parameters<Check>[1]): readonly UnknownKey[] =>
  unknownSignals(data, catalog).map(({ path, name, known }) => ({ path, meant: closest(name, known)[0] }));

interface UnknownSignal {
  readonly path: Keys;
  readonly name: string;
  readonly known: ReadonlySet<string>;
}

function unknownSignals(data: unknown, catalog: Parameters<Check>[1]): readonly UnknownSignal[] {
  const everywhere = Object.values(catalog).flatMap(({ kind }) => Object.keys(kind.signals).map((signal) => `${kind.id}.${signal}`));
  const own = components(data).flatMap(([, component]) => {
    const { id } = kindOf(component, catalog) ?? {};
    return id === undefined ? [] : ownSignals(component).map((signal) => `${id}.${signal}`);
  });
  return [
    ...amongUnknown(get(data, "alertsFrom"), ["alertsFrom"], [...everywhere, ...own]),
    ...components(data).flatMap(([id, component]) => {
      const kind = kindOf(component, catalog);
      if (!kind || get(component, "alertsFrom") === undefined) return [];
      return amongUnknown(get(component, "alertsFrom"), ["components", id, "alertsFrom"], [...Object.keys(kind.signals), ...ownSignals(component)]);
    }),
  ];
}

function amongUnknown(written: unknown, path: Keys, signals: readonly string[]): readonly UnknownSignal[] {
  const known = new Set(["default", ...signals]);
  return entriesOf(written).flatMap(([name]) => (known.has(name) ? [] : [{ path: [...path, name], name, known }]));
}

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
            "add `prometheus: { uid: …, scrapeInterval: 15 s }` to `grafana:`, or remove the labels",
          ),
        ],
  );
};
