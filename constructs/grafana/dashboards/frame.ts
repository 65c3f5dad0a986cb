import type { GrafanaDashboard } from "../../../model/grafana";
import { shorten } from "../../../model/ids";
import type { Model } from "../../../model/model";
import type { DataSources } from "../query";
import { type Line, place } from "./layout";
import { type Builder, DashboardBuilder, DashboardCursorSync, type DashboardLink, DashboardLinkBuilder, DatasourceVariableBuilder } from "./sdk";
import { DATA_SOURCE_VARIABLE, PROMETHEUS_VARIABLE, plainText, target } from "./text";

export interface DashboardOptions {
  /** Those that a dashboard opens with. */
  readonly dataSources: DataSources;
}

/** A dashboard as Grafana's API takes it, as soon as it is text: until then it also holds functions, which mark the types of queries. */
export type DashboardJson = Readonly<Record<string, unknown>>;

export interface Frame {
  readonly planned: GrafanaDashboard;
  readonly description: string;
  /** Beside those of the platform and the environment, by name. */
  readonly tags: Readonly<Record<string, string>>;
  readonly links: readonly GrafanaDashboard[];
  readonly lines: readonly Line[];
}

/** What all dashboards have in common. */
export function frame(
  { platform, environment }: Pick<Model, "platform" | "environment">,
  { dataSources: { cloudwatch, prometheus } }: DashboardOptions,
  of: Frame,
): DashboardJson {
  const builder = new DashboardBuilder(plainText(of.planned.title))
    .uid(of.planned.uid)
    .description(plainText(of.description))
    .tags(Object.entries({ platform, environment, ...of.tags }).map(([name, value]) => shorten(`${name}:${value}`, LONGEST_TAG)))
    .timezone("browser")
    .time({ from: "now-6h", to: "now" })
    .refresh("1m")
    .tooltip(DashboardCursorSync.Crosshair)
    .readonly()
    .withVariable(
      new DatasourceVariableBuilder(DATA_SOURCE_VARIABLE)
        .label("CloudWatch")
        .description("Where the graphs read CloudWatch")
        .type("cloudwatch")
        .current({ text: cloudwatch, value: cloudwatch }),
    )
    .links(of.links.map(({ title, url }) => dashboardLink(title, url, false)));
  if (prometheus !== undefined)
    builder.withVariable(
      new DatasourceVariableBuilder(PROMETHEUS_VARIABLE)
        .label("Prometheus")
        .description("Where the graphs read Prometheus")
        .type("prometheus")
        .current({ text: prometheus, value: prometheus }),
    );
  for (const placed of place(of.lines)) "row" in placed ? builder.withRow(placed.row) : builder.withPanel(placed.panel);
  return builder.build() as unknown as DashboardJson;
}

/** The most that Grafana's database keeps of a tag. */
const LONGEST_TAG = 50;

/** A link of a dashboard or a panel; to another dashboard with the time range and the data source, elsewhere in a new tab. */
export function dashboardLink(title: string, url: string, elsewhere: boolean): Builder<DashboardLink> {
  const built = new DashboardLinkBuilder(plainText(title))
    .url(target(url))
    .targetBlank(elsewhere)
    .keepTime(!elsewhere)
    .includeVars(!elsewhere)
    .icon(elsewhere ? "external link" : "dashboard")
    .build();
  // By default the link would hide in a menu.
  const { placement: _, ...visible } = built;
  return { build: () => visible };
}
