import { GrafanaProvider } from "@cdktf/provider-grafana/lib/provider";
import { type Construct, TerraformStack } from "../constructs/cdktf";
import { declareProvider } from "../constructs/door";
import { ContactPoints } from "../constructs/grafana/contact-points";
import { GrafanaDashboards } from "../constructs/grafana/dashboards/dashboards";
import { CloudWatchDataSource } from "../constructs/grafana/data-source";
import { Folders } from "../constructs/grafana/folders";
import { MuteTimings } from "../constructs/grafana/mute-timings";
import { WallPlaylist } from "../constructs/grafana/playlist";
import { NotificationPolicies } from "../constructs/grafana/policies";
import { PrometheusDataSource } from "../constructs/grafana/prometheus-data-source";
import { AlertRules } from "../constructs/grafana/rules";
import { alertPanel } from "../model/grafana";
import type { Model } from "../model/model";
import { keepState } from "./state";

export interface GrafanaStackProps {
  readonly model: Model;
  /** Routing key of the platform's PagerDuty integration; a token. @default nobody is paged */
  readonly pagerdutyKey?: string | undefined;
}

/** `<environment>-grafana`: data source, folders, dashboards, a playlist of them, and alert rules with whom they tell. The token comes from GRAFANA_AUTH. */
export class GrafanaStack extends TerraformStack {
  constructor(scope: Construct, { model, pagerdutyKey }: GrafanaStackProps) {
    super(scope, `${model.environment}-grafana`);
    keepState(this, model);
    declareProvider(GrafanaProvider, this, "grafana", { ...(model.grafana && { url: model.grafana.url }) });
    const [cloudwatch, prometheus] = [new CloudWatchDataSource(this, "data-source", { model }), new PrometheusDataSource(this, "prometheus", { model })];
    const dataSources = { cloudwatch: cloudwatch.uid, prometheus: prometheus.uid };
    const folderUid = new Folders(this, "folders", { model }).uidOf;
    const contactPoint = new ContactPoints(this, "contact-points", { model, pagerdutyKey }).nameOf;
    const muteTimings = new MuteTimings(this, "mute-timings", { model }).namesOf;
    new GrafanaDashboards(this, "dashboards", { model, dataSources, folderUid });
    if (model.uptime?.some(({ by }) => by === "grafana")) {
      const { SyntheticChecks } = require("../constructs/grafana/uptime/checks") as typeof import("../constructs/grafana/uptime/checks");
      new SyntheticChecks(this, "uptime", { model });
    }
    new WallPlaylist(this, "playlist", { model });
    const { notified } = new AlertRules(this, "rules", {
      model,
      dataSources,
      after: [cloudwatch, prometheus].flatMap(({ address }) => address ?? []),
      folderUid,
      contactPoint,
      muteTimings,
      panelOf: (alert) => alertPanel(model, alert),
    });
    if (model.grafana?.notifications === "policies") new NotificationPolicies(this, "policies", { model, notified, contactPoint });
  }
}
