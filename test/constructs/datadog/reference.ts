import { join } from "node:path";
import { readModels } from "../../../environments/models";
import type { Alert, Model } from "../../../model/model";
import type { DatadogAccount } from "../../../model/vendors/datadog/account";
import { datadogRefusal } from "../../../model/vendors/datadog/translate";
import { wholeCatalog } from "../../support/whole-catalog";

const { models } = readModels(join(__dirname, "../../../environments"));

const asDeclared = models.find(({ environment }) => environment === "production") as Model;
const integrated = <S extends Pick<Alert, "measures">>(all: readonly S[]): readonly S[] =>
  all.flatMap((one) => (one.measures.aws ? [{ ...one, measures: { aws: one.measures.aws } }] : []));
/** Production as Datadog's AWS integration sees it: what its own Agent measures is compared in native-equivalence.test.ts. */
export const production: Model = {
  ...asDeclared,
  alerts: integrated(asDeclared.alerts),
  components: asDeclared.components.map((component) => ({ ...component, signals: integrated(component.signals) })),
};
export const account: DatadogAccount = { site: "datadoghq.eu", metricStreams: true, slackWorkspace: "shop" };

const refusals = new Map(
  production.alerts.map((alert) => [
    alert.key,
    alert.measures.aws ? datadogRefusal({ measure: alert.measures.aws, worse: alert.worse }) : "CloudWatch does not measure it",
  ]),
);
export const refused: readonly (readonly [key: string, reason: string])[] = [...refusals].flatMap(([key, reason]) =>
  reason === undefined ? [] : [[key, reason] as const],
);
/** The alerts of every signal and severity of the catalog that Datadog can watch. */
export const ofCatalog: readonly Alert[] = integrated(wholeCatalog().alerts).filter(
  ({ measures: { aws }, worse }) => aws && datadogRefusal({ measure: aws, worse }) === undefined,
);
/** The alerts of the reference platform that Datadog can watch. */
export const measurable: readonly Alert[] = production.alerts.filter(({ key }) => refusals.get(key) === undefined);

/** The reference platform with Datadog as the one that alerts on all it can. */
export function watchedByDatadog(changes: Partial<Model> = {}): Model & { readonly datadog: DatadogAccount } {
  const can = new Set(measurable.map(({ key }) => key));
  const alerts = production.alerts.map((alert) => (can.has(alert.key) ? { ...alert, vendor: "datadog" as Alert["vendor"] } : alert));
  return { ...production, alerts, ...changes, datadog: account };
}
