import type { LogGroup, LogsModel } from "../../../model/logs/model";
import type { TracesModel } from "../../../model/traces/model";
import { CHECK_RUNNERS } from "../../../model/uptime/input";
import type { ModelCheck } from "../../../model/uptime/model";
import type { DatadogParts } from "../../../model/vendors/datadog/parts";
import { amount, anything, filled, flag, list, maybe, object, oneOf, type Shape, text } from "./shape";

/** Entries by key, and those that belong to a component; the rest of them is compared as it stands. */
// biome-ignore lint/suspicious/noExplicitAny: the rest of an entry is compared as it stands.
const keyed: Shape<any> = list(object<{ readonly key: string }>({ key: filled }));
// biome-ignore lint/suspicious/noExplicitAny: see above.
const ofComponents: Shape<any> = list(object<{ readonly key: string; readonly component: string }>({ key: filled, component: text }));
// biome-ignore lint/suspicious/noExplicitAny: see above.
const identified: Shape<any> = list(object<{ readonly id: string }>({ id: filled }));

const group = object<LogGroup>({
  key: filled,
  formerKey: maybe(text),
  component: text,
  name: maybe(text),
  class: maybe(text),
  format: maybe(anything),
  adopted: maybe(flag),
  retentionDays: amount,
  kmsKey: maybe(anything),
  deletionProtection: maybe(flag),
  protection: maybe(anything),
  subscriptions: maybe(anything),
  tags: maybe(anything),
  path: maybe(anything),
});

export const logs: Shape<LogsModel> = object<LogsModel>({ groups: list(group), metricFilters: keyed, queries: keyed });

export const traces: Shape<TracesModel> = object<TracesModel>({ groups: ofComponents, samplingRules: keyed, samplingRulesGranted: maybe(amount) });

export const uptime: Shape<readonly ModelCheck[]> = list(
  object<ModelCheck>({
    key: filled,
    component: text,
    check: maybe(text),
    by: oneOf(...CHECK_RUNNERS),
    name: maybe(text),
    target: maybe(anything),
    every: maybe(amount),
    from: maybe(list(text)),
    certificate: maybe(flag),
    team: maybe(text),
    tags: maybe(anything),
  }),
);

export const datadogParts: Shape<DatadogParts> = object<DatadogParts>({
  monitors: maybe(ofComponents),
  security: maybe(ofComponents),
  retention: maybe(ofComponents),
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  catalog: maybe(list(object<{ readonly component: string }>({ component: text })) as Shape<any>),
  metrics: maybe(identified),
  index: maybe(anything),
  archives: maybe(identified),
  pipelines: maybe(identified),
});
