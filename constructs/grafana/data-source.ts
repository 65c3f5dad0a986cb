import { DataSource } from "@cdktf/provider-grafana/lib/data-source";
import { cloudWatchUid, isGrafanaCloud } from "../../model/grafana";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { addressOf, jsonBody } from "../literal";

export interface CloudWatchDataSourceProps {
  readonly model: Pick<Model, "platform" | "environment" | "aws" | "grafana">;
}

/** Where Grafana reads CloudWatch: the data source that exists, or one that is declared. */
export class CloudWatchDataSource extends Construct {
  /** Known when rendering: dashboards and rules name it within JSON. */
  readonly uid: string;
  /** Where it is declared; nothing where it exists already. */
  readonly address: string | undefined;

  constructor(scope: Construct, id: string, { model }: CloudWatchDataSourceProps) {
    super(scope, id);
    const { uid, assumeRoleArn } = model.grafana?.cloudwatch ?? {};
    this.uid = cloudWatchUid(model);
    if (uid !== undefined) return;
    const source = declare(
      DataSource,
      this,
      "cloudwatch",
      {
        type: "cloudwatch",
        name: `${model.platform} ${model.environment} CloudWatch`,
        uid: this.uid,
        accessMode: "proxy",
        isDefault: false,
        // No key is kept in the data source: Grafana's own credentials, or on Grafana Cloud, which has none of yours, its
        // own role assuming one: https://grafana.com/docs/plugins/cloudwatch/latest/aws-authentication/
        jsonDataEncoded: jsonBody({
          authType: isGrafanaCloud(model.grafana?.url ?? "") ? "grafana_assume_role" : "default",
          defaultRegion: model.aws.region,
          ...(assumeRoleArn !== undefined && { assumeRoleArn }),
        }),
      },
      { path: ["grafana", "cloudwatch"] },
    );
    this.address = addressOf(source);
  }
}
