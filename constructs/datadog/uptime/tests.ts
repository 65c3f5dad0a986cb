import { SyntheticsTest } from "@cdktf/provider-datadog/lib/synthetics-test";
import type { Model } from "../../../model/model";
import { formerAlertKeys } from "../../../model/uptime/former";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";
import type { RouteHandles } from "../handles";
import { syntheticTest } from "./test";

export interface SyntheticTestsProps {
  readonly model: Pick<Model, "platform" | "environment" | "aliases" | "components" | "alerts" | "uptime">;
  readonly handlesOf: (route: string) => RouteHandles;
}

/** Every alert on a check that Datadog runs, a test each: a test has one monitor, with one message and one priority. */
export class SyntheticTests extends Construct {
  constructor(scope: Construct, id: string, { model, handlesOf }: SyntheticTestsProps) {
    super(scope, id);
    const checks = new Map((model.uptime ?? []).map((check) => [check.key, check]));
    const former = formerAlertKeys(model.components);
    for (const alert of model.alerts) {
      const check = alert.vendor === "datadog" && alert.check !== undefined ? checks.get(alert.check) : undefined;
      if (!check) continue;
      const handles = alert.notifies ? { handles: handlesOf(alert.route) } : {};
      declare(SyntheticsTest, this, alert.key, syntheticTest({ alert, check, model, ...handles }), {
        path: ["components", check.component, "uptime", check.check],
        after: handles.handles?.after ?? [],
        movedFrom: former(alert),
      });
    }
  }
}
