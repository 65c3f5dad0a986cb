import type { App, TerraformStack } from "../constructs/cdktf";
import type { Model } from "../model/model";

/**
 * The stacks of one environment. A vendor that is off has none, and its bindings are not loaded: they are what start-up
 * spends its time on.
 */
export function declareStacks(app: App, model: Model): readonly TerraformStack[] {
  const stacks: TerraformStack[] = [];
  let pagerdutyEndpoint: string | undefined;
  let pagerdutyKey: string | undefined;
  if (model.vendors.pagerduty.on) {
    const { OncallStack } = require("./oncall") as typeof import("./oncall");
    const oncall = new OncallStack(app, { model });
    stacks.push(oncall);
    pagerdutyEndpoint = oncall.snsEndpoint;
    pagerdutyKey = oncall.integrationKey;
  }
  if (model.vendors.aws.on) {
    const { AwsStack } = require("./aws") as typeof import("./aws");
    stacks.push(new AwsStack(app, { model, pagerdutyEndpoint }));
  }
  if (model.vendors.grafana?.on) {
    const { GrafanaStack } = require("./grafana") as typeof import("./grafana");
    stacks.push(new GrafanaStack(app, { model, pagerdutyKey }));
  }
  if (model.vendors.datadog?.on) {
    const { DatadogStack } = require("./datadog") as typeof import("./datadog");
    stacks.push(new DatadogStack(app, { model, pagerdutyKey }));
  }
  return stacks;
}
