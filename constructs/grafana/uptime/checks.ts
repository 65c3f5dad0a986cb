import { DataGrafanaSyntheticMonitoringProbes } from "@cdktf/provider-grafana/lib/data-grafana-synthetic-monitoring-probes";
import { SyntheticMonitoringCheck } from "@cdktf/provider-grafana/lib/synthetic-monitoring-check";
import { shorten } from "../../../model/ids";
import type { Model } from "../../../model/model";
import { formerKeys } from "../../../model/uptime/former";
import { targetKind } from "../../../model/uptime/input";
import type { ModelCheck } from "../../../model/uptime/model";
import { checkTargetText } from "../../../model/uptime/signals";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";
import { lookUp } from "../../door";
import { expression, quoted } from "../../literal";
import { settings } from "./settings";

export interface SyntheticChecksProps {
  readonly model: Pick<Model, "platform" | "environment" | "components" | "uptime">;
}

/**
 * The checks that Grafana Cloud's Synthetic Monitoring runs. Their results are Prometheus' series, which the model's
 * alerts read: a check's own alerts stay off. The token comes from GRAFANA_SM_ACCESS_TOKEN, the address from GRAFANA_SM_URL.
 */
export class SyntheticChecks extends Construct {
  constructor(scope: Construct, id: string, { model }: SyntheticChecksProps) {
    super(scope, id);
    const checks = (model.uptime ?? []).filter(({ by }) => by === "grafana");
    if (checks.length === 0) return;
    lookUp(DataGrafanaSyntheticMonitoringProbes, this, "probes", { filterDeprecated: true });
    const former = formerKeys(model.components);
    for (const check of checks)
      declare(
        SyntheticMonitoringCheck,
        this,
        check.key,
        {
          job: check.name,
          target: checkTargetText(check.target),
          enabled: true,
          frequency: check.every * 1000,
          timeout: Math.min(targetKind(check.target) === "steps" ? 30_000 : 10_000, check.every * 1000),
          alertSensitivity: "none",
          // The reduced set is not documented to hold the certificate's end.
          basicMetricsOnly: !check.certificate,
          probes: check.from.map(probeId),
          labels: labels(check, model),
          settings: settings(check.target),
        },
        { path: ["components", check.component, "uptime", check.check], ...former(check) },
      );
  }
}

/**
 * A probe's number by its name, which Terraform looks up. For one that does not exist it is null, which the provider refuses
 * at the check; an index would fail without Grafana as well, where nobody knows any probe.
 */
function probeId(place: string): number {
  const name = place.replace(/^private:/, "");
  return expression(`lookup(data.grafana_synthetic_monitoring_probes.probes.probes, ${quoted(name)}, null)`) as unknown as number;
}

/** At most 32 bytes each. */
function labels({ component, team }: ModelCheck, { platform, environment }: Pick<Model, "platform" | "environment">): Record<string, string> {
  return Object.fromEntries(Object.entries({ component, environment, platform, team }).map(([name, value]) => [name, shorten(value, 32)]));
}
