import { DataSource } from "@cdktf/provider-grafana/lib/data-source";
import { prometheusUid } from "../../model/grafana";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { addressOf, jsonBody } from "../literal";

export interface PrometheusDataSourceProps {
  readonly model: Pick<Model, "platform" | "environment" | "grafana">;
}

/** Where Grafana reads Prometheus: the data source that exists, or one that is declared for an address; nowhere without either. */
export class PrometheusDataSource extends Construct {
  /** Known when rendering: dashboards and rules name it within JSON. */
  readonly uid: string | undefined;
  /** Where it is declared; nothing where it exists already. */
  readonly address: string | undefined;

  constructor(scope: Construct, id: string, { model: { platform, environment, grafana } }: PrometheusDataSourceProps) {
    super(scope, id);
    const source = grafana?.prometheus;
    if (!source) return;
    const uid = prometheusUid({ platform, environment, grafana }) as string;
    this.uid = uid;
    if (source.url === undefined) return;
    const declared = declare(
      DataSource,
      this,
      "prometheus",
      {
        type: "prometheus",
        name: `${platform} ${environment} Prometheus`,
        uid,
        url: source.url,
        accessMode: "proxy",
        isDefault: false,
        // POST: a query may be longer than an address. The interval is the longest that rules can live with: model/measures.ts.
        jsonDataEncoded: jsonBody({ httpMethod: "POST", timeInterval: "15s" }),
      },
      { path: ["grafana", "prometheus"] },
    );
    this.address = addressOf(declared);
  }
}
