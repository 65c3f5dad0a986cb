import { PagerdutyProvider } from "@cdktf/provider-pagerduty/lib/provider";
import { type Construct, Fn, TerraformStack } from "../constructs/cdktf";
import { declareProvider } from "../constructs/door";
import { Oncall } from "../constructs/pagerduty/oncall";
import type { Model } from "../model/model";
import { keepState } from "./state";

/** `<environment>-oncall`: people, schedules, escalation and services in PagerDuty. The token comes from PAGERDUTY_TOKEN. */
export class OncallStack extends TerraformStack {
  /** HTTPS endpoint for the SNS subscriptions of other stacks; holds the integration key, marked sensitive. */
  readonly snsEndpoint: string;
  /** Routing key of the platform's integration: a token, marked sensitive. */
  readonly integrationKey: string;

  constructor(scope: Construct, { model }: { readonly model: Model }) {
    super(scope, `${model.environment}-oncall`);
    keepState(this, model);
    declareProvider(PagerdutyProvider, this, "pagerduty", model.oncall.serviceRegion === "us" ? {} : { serviceRegion: model.oncall.serviceRegion });
    const oncall = new Oncall(this, "oncall", { model });
    this.snsEndpoint = oncall.snsEndpoint;
    this.integrationKey = Fn.sensitive(oncall.integrationKey);
  }
}
