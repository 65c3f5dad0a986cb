import type { DashboardJson } from "../../../../constructs/grafana/dashboards/frame";
import type { Model } from "../../../../model/model";
import { type SampleComponent, sampleModel } from "../../aws/dashboards/sample";

export interface Target {
  readonly refId: string;
  readonly id: string;
  readonly hide: boolean;
  readonly datasource: { readonly type: string; readonly uid: string };
  readonly queryMode: string;
  readonly metricQueryType: number;
  readonly metricEditorMode: number;
  readonly region: string;
  readonly period: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly statistic: string;
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly expression: string;
  readonly sqlExpression: string;
  readonly label: string;
  /** PromQL, and its step; of Prometheus' queries alone. */
  readonly expr?: string;
  readonly interval?: string;
}
export interface Override {
  readonly matcher: { readonly id: string; readonly options: string };
  readonly properties: readonly { readonly id: string; readonly value: unknown }[];
}
export interface PanelJson {
  readonly type: string;
  readonly id: number;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly timeFrom?: string;
  readonly options?: { readonly content?: string; readonly alertInstanceLabelFilter?: string; readonly viewMode?: string };
  readonly fieldConfig?: {
    readonly defaults: {
      readonly unit?: string;
      readonly custom: { readonly axisLabel?: string; readonly thresholdsStyle?: { readonly mode: string } };
      readonly thresholds: { readonly steps: readonly { readonly value: number | null; readonly color: string }[] };
    };
    readonly overrides: readonly Override[];
  };
  readonly targets?: readonly Target[];
  readonly links?: readonly { readonly title: string; readonly url: string }[];
}

export const panelsOf = (json: DashboardJson) => json.panels as readonly PanelJson[];
export const graphsOf = (json: DashboardJson) => panelsOf(json).filter(({ type }) => type === "timeseries");

export const GRAFANA = { url: "https://shop.grafana.net", cloudwatch: {} };

/** A sample as it is where Grafana is used; `watched` are the components whose alerts are Grafana's. */
export function grafanaModel(components: readonly SampleComponent[], watched: readonly string[] = []): Model {
  return withGrafana(sampleModel(components), watched);
}

export function withGrafana(model: Model, watched: readonly string[] = []): Model {
  return {
    ...model,
    grafana: GRAFANA,
    traces: model.traces ?? { groups: [], samplingRules: [] },
    alerts: model.alerts.map((alert) => (watched.includes(alert.component) ? { ...alert, vendor: "grafana" } : alert)),
  };
}
