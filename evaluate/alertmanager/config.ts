import { notUnderstood, type Unsupported, understood } from "../outcome";
import { fieldsOf, flagOf, listOf, textOf, textsOf, yamlOf } from "../yaml-fields";
import { durationOf } from "./duration";
import { type Matcher, matcherOf, matchersText } from "./matcher";
import { type TimeInterval, timeIntervalOf } from "./time-interval";

/** What of an `alertmanager.yml` decides who is told of what, and when. */
export interface Config {
  readonly route: Route;
  readonly receivers: ReadonlyMap<string, readonly Integration[]>;
  readonly inhibitions: readonly Inhibition[];
  readonly intervals: ReadonlyMap<string, readonly TimeInterval[]>;
  /** Seconds after which an alert that came without an end is over. */
  readonly resolveTimeout: number;
}

/** Durations in seconds. */
export interface Pace {
  readonly groupBy: readonly string[];
  readonly groupWait: number;
  readonly groupInterval: number;
  readonly repeatInterval: number;
}

export interface Route extends Pace {
  /** Matchers from the root to here, as the key of a group begins. */
  readonly key: string;
  readonly receiver: string;
  readonly matchers: readonly Matcher[];
  readonly goesOn: boolean;
  readonly routes: readonly Route[];
  /** Names of intervals. */
  readonly muted: readonly string[];
  readonly active: readonly string[];
}

export interface Integration {
  /** `pagerduty[0]`. */
  readonly name: string;
  readonly sendsResolved: boolean;
}

export interface Inhibition {
  readonly source: readonly Matcher[];
  readonly target: readonly Matcher[];
  readonly equal: readonly string[];
}

/** https://prometheus.io/docs/alerting/latest/configuration/ */
export const configOf = (text: string): Config | Unsupported => understood(() => read(yamlOf(text)));

function read(file: unknown): Config {
  const {
    global = {},
    route,
    receivers,
    inhibit_rules,
    time_intervals,
  } = fieldsOf(file, ["global", "route", "receivers", "inhibit_rules", "time_intervals"], "the file");
  const { resolve_timeout = "5m" } = fieldsOf(global, ["resolve_timeout", ...OF_NO_MATTER], "global");
  const config: Config = {
    route: routeOf(route, ROOT),
    receivers: new Map(listOf(receivers, "receivers").map(receiverOf)),
    inhibitions: listOf(inhibit_rules, "inhibit_rules").map(inhibitionOf),
    intervals: new Map(listOf(time_intervals, "time_intervals").map(intervalsOf)),
    resolveTimeout: durationOf(resolve_timeout, "resolve_timeout"),
  };
  if (config.route.matchers.length + config.route.muted.length + config.route.active.length > 0) notUnderstood("a condition of the root route");
  checkNames(config.route, config);
  return config;
}

/** Where mail goes. */
const OF_NO_MATTER = ["smtp_smarthost", "smtp_from"];

/** https://github.com/prometheus/alertmanager/blob/v0.25.0/dispatch/route.go (`DefaultRouteOpts`) */
const ROOT = { key: undefined, receiver: undefined, groupBy: [], groupWait: 30, groupInterval: 300, repeatInterval: 4 * 3600 } as const;

const ROUTE = [
  ...["receiver", "matchers", "continue", "routes", "group_by", "group_wait", "group_interval", "repeat_interval"],
  ...["mute_time_intervals", "active_time_intervals"],
];

/** What a route does not say is its parent's, but for intervals: those are its own alone (`NewRoute`). */
function routeOf(value: unknown, parent: Pace & { readonly key: string | undefined; readonly receiver: string | undefined }): Route {
  const fields = fieldsOf(value, ROUTE, "route");
  const duration = (name: string, inherited: number) => (fields[name] === undefined ? inherited : durationOf(fields[name], name));
  const matchers = textsOf(fields.matchers, "matchers").map(matcherOf);
  const groupBy = fields.group_by === undefined ? parent.groupBy : textsOf(fields.group_by, "group_by");
  if (groupBy.includes("...")) notUnderstood("group_by: ...");
  const route = {
    key: `${parent.key === undefined ? "" : `${parent.key}/`}${matchersText(matchers)}`,
    receiver: textOf(fields.receiver ?? parent.receiver, "receiver"),
    matchers,
    goesOn: flagOf(fields.continue, false, "continue"),
    groupBy,
    groupWait: duration("group_wait", parent.groupWait),
    groupInterval: duration("group_interval", parent.groupInterval),
    repeatInterval: duration("repeat_interval", parent.repeatInterval),
    muted: textsOf(fields.mute_time_intervals, "mute_time_intervals"),
    active: textsOf(fields.active_time_intervals, "active_time_intervals"),
  };
  if (route.groupInterval === 0 || route.repeatInterval === 0) notUnderstood("an interval of nothing");
  return { ...route, routes: listOf(fields.routes, "routes").map((child) => routeOf(child, route)) };
}

/** Whether resolved alerts are told unless it says so: https://github.com/prometheus/alertmanager/blob/v0.25.0/config/notifiers.go */
const SENDS_RESOLVED: Readonly<Record<string, boolean>> = { email_configs: false, pagerduty_configs: true, slack_configs: false, webhook_configs: true };

function receiverOf(value: unknown): readonly [string, readonly Integration[]] {
  const { name, ...kinds } = fieldsOf(value, ["name", ...Object.keys(SENDS_RESOLVED)], "receiver");
  const integrations = Object.entries(kinds).flatMap(([kind, list]) =>
    listOf(list, kind).map((integration, index) => ({
      name: `${kind.replace("_configs", "")}[${index}]`,
      // What it says of addresses and texts is nothing of when it is told.
      sendsResolved: flagOf((integration as { readonly send_resolved?: unknown } | null)?.send_resolved, SENDS_RESOLVED[kind] as boolean, "send_resolved"),
    })),
  );
  return [textOf(name, "a receiver's name"), integrations];
}

function inhibitionOf(value: unknown): Inhibition {
  const { source_matchers, target_matchers, equal } = fieldsOf(value, ["source_matchers", "target_matchers", "equal"], "inhibit_rules");
  return {
    source: textsOf(source_matchers, "source_matchers").map(matcherOf),
    target: textsOf(target_matchers, "target_matchers").map(matcherOf),
    equal: textsOf(equal, "equal"),
  };
}

function intervalsOf(value: unknown): readonly [string, readonly TimeInterval[]] {
  const { name, time_intervals } = fieldsOf(value, ["name", "time_intervals"], "time_intervals");
  const called = textOf(name, "an interval's name");
  return [called, listOf(time_intervals, called).map((one) => timeIntervalOf(one, called))];
}

/** Alertmanager takes no file that names what is not there. */
function checkNames({ receiver, muted, active, routes }: Route, config: Config): void {
  if (!config.receivers.has(receiver)) notUnderstood(`no receiver ${receiver}`);
  for (const name of [...muted, ...active]) if (!config.intervals.has(name)) notUnderstood(`no interval ${name}`);
  for (const route of routes) checkNames(route, config);
}
