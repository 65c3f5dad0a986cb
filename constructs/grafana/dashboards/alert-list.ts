import type { Model } from "../../../model/model";
import { AnyPanelBuilder as PanelBuilder } from "./sdk";
import { plainText } from "./text";

/**
 * The alerts of Grafana's own rules that have these labels. The SDK has no types for this panel; its options are
 * https://github.com/grafana/grafana/blob/main/public/app/plugins/panel/alertlist/types.ts
 */
export function alertList(
  { platform, environment }: Pick<Model, "platform" | "environment">,
  labels: Readonly<Record<string, string>>,
  { id, title, description, view }: { readonly id: number; readonly title: string; readonly description: string; readonly view: "list" | "stat" },
): PanelBuilder {
  const matchers = Object.entries({ platform, environment, ...labels }).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return new PanelBuilder()
    .type("alertlist")
    .id(id)
    .title(plainText(title))
    .description(plainText(description))
    .options({
      viewMode: view,
      groupMode: "default",
      groupBy: [],
      maxItems: 50,
      // Firing first.
      sortOrder: 3,
      dashboardAlerts: false,
      alertName: "",
      alertInstanceLabelFilter: `{${matchers.join(",")}}`,
      datasource: "-- Grafana --",
      stateFilter: { firing: true, pending: true, recovering: true, noData: true, error: true, normal: false },
      showInstances: false,
      showInactiveAlerts: false,
    });
}
