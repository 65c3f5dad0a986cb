import type { Alert, Gap, Model, ModelComponent, ModelSignal, ResolvedLevel, Route } from "../../../model/model";
import { ALERTING_VENDORS, CHANNELS, type DiscordChannel, type Switch, type TeamsChannel, type Vendor, type WebhookReceiver } from "../../../model/platform";
import { SEVERITIES } from "../../../model/severities";
import type { Missing, Window } from "../../../model/thresholds";
import { DIMENSIONS, type Dimension, type Quantity } from "../../../model/units";
import { oncall } from "./oncall";
import { datadogParts, logs, traces, uptime } from "./parts";
import { amount, anyObject, anything, byName, day, either, filled, flag, list, maybe, named, number, object, oneOf, type Shape, text, where } from "./shape";

/*
 * What a review relies on in a model. What is required here a review looks into, or says; the rest it compares as it stands, so
 * that a model of an earlier Tocsin, which lacks it, can be compared, too.
 */

const severity = oneOf(...SEVERITIES);
const dimension = oneOf(...(Object.keys(DIMENSIONS) as Dimension[]));
const worse = oneOf("above", "below", "outside");
const window = object<Window>({ period: amount, bad: amount, of: amount });
const runbook = either<Alert["runbook"]>(
  object<Extract<Alert["runbook"], { readonly url: string }>>({ url: text }),
  object<Extract<Alert["runbook"], { readonly waived: string }>>({ waived: text }),
);

type Known = Extract<ResolvedLevel, { readonly quantity: Quantity }>;
const level = either<ResolvedLevel>(
  object<Exclude<ResolvedLevel, Known>>({ deviations: number }),
  object<Known>({
    quantity: object<Quantity>({ dimension, value: number }),
    relative: maybe(object<NonNullable<Known["relative"]>>({ field: text, times: number })),
  }),
);

const signal = {
  key: filled,
  signal: text,
  each: maybe(text),
  title: text,
  class: maybe(anything),
  dimension: maybe(dimension),
  worse,
  measures: maybe(anyObject),
  check: maybe(text),
};

const alert = where(
  object<Alert>({
    ...signal,
    component: filled,
    kind: maybe(text),
    severity,
    meaning: maybe(text),
    firstLook: maybe(text),
    at: level,
    window,
    missing: oneOf<Missing>("ok", "bad", "keep", "unknown"),
    missingBecause: maybe(text),
    minEventsPerPeriod: maybe(amount),
    source: text,
    reason: maybe(text),
    basis: maybe(anything),
    beside: maybe(text),
    origin: maybe(anything),
    vendor: oneOf(...ALERTING_VENDORS),
    region: maybe(text),
    owner: text,
    route: text,
    runbook,
    dashboard: maybe(text),
    detectWithin: amount,
    deadline: maybe(amount),
    notifies: flag,
    observeUntil: maybe(text),
    name: text,
    adopted: maybe(flag),
    holdsBack: maybe(flag),
    heldBackBy: list(text),
    yieldsTo: maybe(text),
    tags: maybe(byName(text)),
  }),
  ({ key, component, severity: of }) => key.startsWith(`${component}.`) && key.endsWith(`.${of}`),
  "an alert whose key begins with its component and ends with its severity",
);

const component = object<ModelComponent>({
  id: filled,
  kind: text,
  kindTitle: text,
  from: maybe(text),
  team: text,
  description: maybe(text),
  dependsOn: list(text),
  renamedFrom: maybe(text),
  physicalId: maybe(text),
  tags: maybe(byName(text)),
  signals: named(object<ModelSignal>(signal), ({ key }) => key),
});

const route = where(
  object<Route>({
    id: filled,
    team: text,
    severity,
    channels: list(oneOf(...CHANNELS)),
    email: list(text),
    ticketEmail: maybe(text),
    sms: list(text),
    slack: maybe(object<NonNullable<Route["slack"]>>({ workspaceId: text, channelId: text, channelName: maybe(text) })),
    discord: maybe(object<DiscordChannel>({ channelName: text })),
    teams: maybe(object<TeamsChannel>({ channelName: text, aws: maybe(anything), datadogHandle: maybe(text) })),
    webhook: maybe(object<WebhookReceiver>({ name: text })),
    sns: maybe(text),
  }),
  ({ id, team, severity: of }) => id === `${team}.${of}`,
  "a route whose id is its team and its severity",
);

const on = either<Switch>(
  object<Extract<Switch, { readonly on: true }>>({ on: oneOf(true) }),
  object<Extract<Switch, { readonly on: false }>>({ on: oneOf(false), reason: text }),
);

const dashboard = object<Model["dashboards"][number]>({
  name: text,
  title: text,
  type: oneOf("overview", "component"),
  components: list(text),
  url: maybe(text),
});

export const model: Shape<Model> = object<Model>({
  version: oneOf(1),
  platform: text,
  environment: text,
  production: flag,
  asOf: maybe(day),
  aws: maybe(anyObject),
  grafana: maybe(anyObject),
  datadog: maybe(anyObject),
  state: maybe(anyObject),
  vendors: object<Model["vendors"]>({ aws: on, pagerduty: on, grafana: maybe(on), datadog: maybe(on) } satisfies Record<Vendor, unknown>),
  aliases: maybe(anyObject),
  components: named(component, ({ id }) => id),
  alerts: named(alert, ({ key }) => key),
  routes: named(route, ({ id }) => id),
  dashboards: list(dashboard),
  gaps: list(object<Gap>({ key: filled, reason: text })),
  logs,
  traces,
  oncall,
  uptime: maybe(uptime),
  datadogParts: maybe(datadogParts),
});
