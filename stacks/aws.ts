import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Alarms } from "../constructs/aws/alarms";
import { Dashboards } from "../constructs/aws/dashboards/dashboards";
import { Logs } from "../constructs/aws/logs/logs";
import { Topics } from "../constructs/aws/topics";
import { Traces } from "../constructs/aws/traces/traces";
import { type Construct, TerraformStack } from "../constructs/cdktf";
import { declareProvider } from "../constructs/door";
import type { Model } from "../model/model";
import { keepState } from "./state";

export interface AwsStackProps {
  readonly model: Model;
  /** HTTPS endpoint that takes SNS messages for PagerDuty; a token. @default nobody is paged */
  readonly pagerdutyEndpoint?: string | undefined;
}

/** `<environment>-aws`: alarms, topics, dashboards, log groups and traces of one environment. */
export class AwsStack extends TerraformStack {
  constructor(scope: Construct, { model, pagerdutyEndpoint }: AwsStackProps) {
    super(scope, `${model.environment}-aws`);
    keepState(this, model);
    const { region, allowedAccountIds, assumeRole, tags } = model.aws;
    declareProvider(AwsProvider, this, "aws", {
      region,
      allowedAccountIds: [...allowedAccountIds],
      ...(assumeRole && { assumeRole: [assumeRole] }),
      defaultTags: [{ tags: { ...tags, platform: model.platform, environment: model.environment, "managed-by": "tocsin" } }],
    });
    const topics = new Topics(this, "topics", { model, pagerdutyEndpoint });
    new Logs(this, "logs", { model });
    if (model.uptime?.some(({ by }) => by === "route53" || by === "canary")) {
      // Half a dozen resources that environments without checks need not load.
      const { AwsUptime } = require("../constructs/aws/uptime/uptime") as typeof import("../constructs/aws/uptime/uptime");
      new AwsUptime(this, "uptime", { model });
    }
    new Alarms(this, "alarms", { model, actionsOf: topics.actionsOf });
    new Dashboards(this, "dashboards", { model });
    new Traces(this, "traces", { model });
  }
}
