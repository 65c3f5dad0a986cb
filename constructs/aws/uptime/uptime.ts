import type { Model } from "../../../model/model";
import { formerKeys } from "../../../model/uptime/former";
import { Construct } from "../../cdktf";
import { UptimeCanary } from "./canary";
import { CanaryStore } from "./canary-store";
import { HealthCheck } from "./health-check";

export interface AwsUptimeProps {
  readonly model: Pick<Model, "platform" | "environment" | "aws" | "components" | "uptime">;
}

/** The checks that AWS runs: Route 53 health checks, and canaries with what they need. Their alarms are the model's alerts. */
export class AwsUptime extends Construct {
  constructor(scope: Construct, id: string, { model }: AwsUptimeProps) {
    super(scope, id);
    const checks = model.uptime ?? [];
    const former = formerKeys(model.components);
    for (const check of checks.filter(({ by }) => by === "route53")) new HealthCheck(this, check.key, { check, ...former(check) });
    const canaries = checks.filter(({ by }) => by === "canary");
    if (canaries.length === 0) return;
    const store = new CanaryStore(this, "canaries", { model });
    for (const check of canaries) new UptimeCanary(this, check.key, { check, model, store, ...former(check) });
  }
}
