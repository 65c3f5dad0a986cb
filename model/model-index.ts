import { groupBy } from "./group";
import type { LogGroup } from "./logs/model";
import type { Alert, Dashboard, Model, ModelComponent, ModelSignal } from "./model";

/** What the dashboards look up in a model. */
export interface ModelIndex {
  readonly components: ReadonlyMap<string, ModelComponent>;
  /** Component id -> its alerts. */
  readonly alerts: ReadonlyMap<string, readonly Alert[]>;
  /** A signal's key -> its alerts. */
  readonly alertsOf: (signal: ModelSignal) => readonly Alert[];
  /** Component id -> its dashboard. */
  readonly dashboards: ReadonlyMap<string, Dashboard>;
  /** Component id -> its log groups. */
  readonly logGroups: ReadonlyMap<string, readonly LogGroup[]>;
  readonly overviews: readonly Dashboard[];
}

/** Built once per model: a thousand dashboards that each scan all alerts would cost the square. */
export function indexOf(model: Model): ModelIndex {
  const known = indices.get(model);
  if (known) return known;
  // The alert's key without its severity.
  const bySignal = groupBy(model.alerts, ({ key, severity }) => key.slice(0, -severity.length - 1));
  const index: ModelIndex = {
    components: new Map(model.components.map((component) => [component.id, component])),
    alerts: groupBy(model.alerts, ({ component }) => component),
    alertsOf: ({ key }) => bySignal.get(key) ?? [],
    dashboards: new Map(model.dashboards.filter(({ type }) => type === "component").map((dashboard) => [dashboard.components[0] as string, dashboard])),
    logGroups: groupBy(model.logs.groups, ({ component }) => component),
    overviews: model.dashboards.filter(({ type }) => type === "overview"),
  };
  indices.set(model, index);
  return index;
}

const indices = new WeakMap<Model, ModelIndex>();
