import { byCodeUnit } from "./canonical";
import { graphPeriods } from "./cloudwatch/periods";
import { groupBy } from "./group";
import { logicalId, shorten, stableNumber } from "./ids";
import { measureOf } from "./measured";
import type { Alert, Model, ModelComponent, ModelSignal } from "./model";
import { indexOf } from "./model-index";
import { withoutEnd } from "./trim";

export interface GrafanaDashboard {
  /** At most 40 characters of `[a-zA-Z0-9_-]`; a component keeps its own when it is renamed. */
  readonly uid: string;
  readonly title: string;
  readonly type: "overview" | "team" | "component";
  /** Ids of the components on it. */
  readonly components: readonly string[];
  /** Set for a team's and for a component's. */
  readonly team?: string;
  readonly url: string;
}

/**
 * Grafana's dashboards of an environment: an overview, one for each team that has components, one for each component.
 * None without components, and none where the environment has no Grafana.
 */
export function grafanaDashboards({
  platform,
  environment,
  components,
  grafana,
}: Pick<Model, "platform" | "environment" | "components" | "grafana">): readonly GrafanaDashboard[] {
  if (!grafana || components.length === 0) return [];
  const sorted = [...components].sort((a, b) => byCodeUnit(a.id, b.id));
  const dashboard = (key: readonly string[], rest: Omit<GrafanaDashboard, "uid" | "url">): GrafanaDashboard => {
    const uid = shorten(logicalId([platform, environment, ...key].join(".")), 40);
    return { uid, ...rest, url: `${grafana.url}/d/${uid}` };
  };
  // An empty segment keeps them apart from a component of the same name.
  const overview = dashboard(["", "overview"], { title: `${platform} ${environment}`, type: "overview", components: sorted.map(({ id }) => id) });
  const teams = [...groupBy(sorted, ({ team }) => team)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([team, own]) => dashboard(["", "team", team], { title: `${team} in ${environment}`, type: "team", components: own.map(({ id }) => id), team }));
  const own = sorted.map(({ id, physicalId, team }) =>
    dashboard([physicalId], { title: `${id} in ${environment}`, type: "component", components: [id], team }),
  );
  return [overview, ...teams, ...own];
}

/** Grafana Labs' own, which runs in an account of theirs. */
export const isGrafanaCloud = (url: string): boolean => /^https:\/\/[^/:]+\.grafana\.net(\/|$)/.test(grafanaHome(url));

/**
 * The address of a Grafana, the same for every way to write it: a host's case, the port that https has anyway and a dot at the
 * host's end change nothing (https://url.spec.whatwg.org/#host-parsing, RFC 3986 section 3.2.2).
 */
export function grafanaHome(url: string): string {
  if (!URL.canParse(url)) return url;
  const home = new URL(url);
  home.hostname = withoutEnd(home.hostname, ".");
  return withoutEnd(home.href, "/");
}

/** Uid of the CloudWatch data source: the one that exists, or the one that is declared. */
export const cloudWatchUid = ({ platform, environment, grafana }: Pick<Model, "platform" | "environment" | "grafana">): string =>
  grafana?.cloudwatch.uid ?? shorten(`${platform}-${environment}-cloudwatch`, 40);

/** Uid of the Prometheus data source; nothing where Grafana reads none. */
export function prometheusUid({ platform, environment, grafana }: Pick<Model, "platform" | "environment" | "grafana">): string | undefined {
  if (!grafana?.prometheus) return undefined;
  return "uid" in grafana.prometheus ? grafana.prometheus.uid : shorten(`${platform}-${environment}-prometheus`, 40);
}

/**
 * Seconds between two evaluations of a rule, whatever its window: at a slower pace one evaluation that fails would be a
 * datapoint that nobody judges.
 */
export const GRAFANA_PACE = 60;

/** Panels of a component's dashboard that draw no signal have ids below this. */
export const FIRST_SIGNAL_PANEL = 1000;

/** One graph of a signal. */
export interface SignalGraph {
  readonly panelId: number;
  readonly signal: ModelSignal;
  /** Seconds. */
  readonly period: number;
  /** Whose thresholds it draws, the gravest first. */
  readonly alerts: readonly Alert[];
  /** Whether the signal has other graphs of other periods. */
  readonly oneOfSeveral: boolean;
}

/**
 * What a component's dashboard draws: each signal once, or once a period where a sum's thresholds differ in theirs, with
 * panel ids that neither other signals nor a rename of the component changes.
 */
export function componentGraphs(model: Model, component: ModelComponent): readonly SignalGraph[] {
  const ofModel = graphs.get(model) ?? new Map<string, readonly SignalGraph[]>();
  graphs.set(model, ofModel);
  const known = ofModel.get(component.id);
  if (known) return known;
  const { alertsOf } = indexOf(model);
  const keyed = component.signals.flatMap((signal) => {
    const measure = measureOf("grafana", signal.measures);
    if (!measure) return [];
    const periods = graphPeriods(measure, alertsOf(signal));
    const own = signal.key.slice(component.id.length + 1);
    return periods.map((graph, index) => ({ key: index === 0 ? own : `${own}/${graph.period}`, signal, ...graph, oneOfSeveral: periods.length > 1 }));
  });
  const ids = panelIds(keyed.map(({ key }) => key));
  const result = keyed.map(({ key, ...graph }): SignalGraph => ({ panelId: ids.get(key) as number, ...graph }));
  ofModel.set(component.id, result);
  return result;
}
const graphs = new WeakMap<Model, Map<string, readonly SignalGraph[]>>();

/**
 * Uid and panel of the graph that draws an alert's threshold on its component's dashboard.
 * @throws RangeError for an alert that is not the model's.
 */
export function alertPanel(model: Model, alert: Alert): { readonly dashboard: string; readonly id: number } {
  const component = indexOf(model).components.get(alert.component);
  const dashboard = grafanaIndex(model).components.get(alert.component);
  const graph = component && componentGraphs(model, component).find(({ alerts }) => alerts.some(({ key }) => key === alert.key));
  if (!dashboard || !graph) throw new RangeError(`no Grafana dashboard draws ${alert.key}`);
  return { dashboard: dashboard.uid, id: graph.panelId };
}

/**
 * Panel ids by key: they come from the key, never from its position. Keys that share a hash are told apart in their
 * order, so that such a rare pair alone depends on each other.
 */
export function panelIds(keys: readonly string[], hash: (text: string) => number = panelHash): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  for (const key of [...keys].sort(byCodeUnit)) {
    let id = hash(key);
    for (let attempt = 2; taken.has(id); attempt++) id = hash(`${key} ${attempt}`);
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
const panelHash = (text: string) => FIRST_SIGNAL_PANEL + stableNumber(text, 2 ** 31 - FIRST_SIGNAL_PANEL);

export interface GrafanaIndex {
  /** Nothing where there are no dashboards. */
  readonly overview?: GrafanaDashboard;
  /** Team id -> its dashboard. */
  readonly teams: ReadonlyMap<string, GrafanaDashboard>;
  /** Component id -> its dashboard. */
  readonly components: ReadonlyMap<string, GrafanaDashboard>;
}

/** Built once per model. */
export function grafanaIndex(model: Model): GrafanaIndex {
  const known = indices.get(model);
  if (known) return known;
  const all = grafanaDashboards(model);
  const byName = (type: GrafanaDashboard["type"], name: (dashboard: GrafanaDashboard) => string) =>
    new Map(all.flatMap((dashboard) => (dashboard.type === type ? [[name(dashboard), dashboard]] : [])));
  const index: GrafanaIndex = {
    ...(all[0] && { overview: all[0] }),
    teams: byName("team", ({ team }) => team as string),
    components: byName("component", ({ components }) => components[0] as string),
  };
  indices.set(model, index);
  return index;
}
const indices = new WeakMap<Model, GrafanaIndex>();
