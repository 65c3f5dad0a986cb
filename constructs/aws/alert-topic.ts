import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription";
import type { Route } from "../../model/model";
import { partition } from "../../model/partitions";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { jsonBody, reference } from "../literal";
import { webhookUrl } from "../webhook-url";

export interface AlertTopicProps {
  /** Prefix of the topic's name: `<prefix>-<team>-<severity>`. */
  readonly prefix: string;
  readonly route: Route;
  readonly accountId: string;
  readonly region: string;
  /** Set where `region` is not the provider's own. @default false */
  readonly elsewhere?: boolean;
  /** ARN or id of a customer-managed key that CloudWatch may use; see `AlertKey`. */
  readonly kmsKeyId: string;
  /** HTTPS endpoint that takes SNS messages for PagerDuty. @default nobody is paged */
  readonly pagerdutyEndpoint?: string | undefined;
}

/**
 * The SNS topic of one route in one region, with its subscriptions. E-mail subscriptions wait for each recipient's
 * confirmation, webhooks for their owner's; PagerDuty confirms by itself; Slack and Microsoft Teams are subscribed by
 * `SlackChannels` and `TeamsChannels`.
 */
export class AlertTopic extends Construct {
  readonly topic: SnsTopic;
  /** The ARN as text, known before the topic exists. */
  readonly arn: string;

  constructor(scope: Construct, id: string, { prefix, route, accountId, region, elsewhere = false, kmsKeyId, pagerdutyEndpoint }: AlertTopicProps) {
    super(scope, id);
    const key = `alerts.${route.id}${elsewhere ? `.${region}` : ""}`;
    const name = `${prefix}-${route.team}-${route.severity}`;
    const where = elsewhere ? { region } : {};
    const path = ["teams", route.team];
    this.arn = `arn:${partition(region)}:sns:${region}:${accountId}:${name}`;
    this.topic = declare(
      SnsTopic,
      this,
      key,
      {
        name,
        displayName: `${route.severity} ${prefix} ${route.team}`.slice(0, 100),
        kmsMasterKeyId: kmsKeyId,
        tags: { team: route.team, severity: route.severity },
        ...where,
      },
      { path },
    );
    declare(SnsTopicPolicy, this, key, { arn: reference(this.topic, "arn"), policy: jsonBody(topicPolicy(this.arn, accountId, region)), ...where }, { path });
    const webhook = route.channels.includes("webhook") ? webhookUrl(this, "webhook", route.team) : undefined;
    for (const { suffix, protocol, endpoint, confirms } of subscriptions(route, pagerdutyEndpoint, webhook))
      declare(
        SnsTopicSubscription,
        this,
        `${key}.${suffix}`,
        { topicArn: reference(this.topic, "arn"), protocol, endpoint, ...(confirms !== undefined && { endpointAutoConfirms: confirms }), ...where },
        { path },
      );
  }
}

interface Subscription {
  readonly suffix: string;
  readonly protocol: "https" | "email" | "sms";
  readonly endpoint: string;
  /** Whether Terraform waits until an HTTPS endpoint has confirmed by itself. */
  readonly confirms?: boolean;
}

/** Keyed by the recipient, so that adding one moves no other. */
function subscriptions(route: Route, pagerdutyEndpoint: string | undefined, webhook: string | undefined): readonly Subscription[] {
  const email = [...new Set([...route.email, ...(route.ticketEmail === undefined ? [] : [route.ticketEmail])])];
  return [
    ...(route.channels.includes("pagerduty") && pagerdutyEndpoint !== undefined
      ? [{ suffix: "pagerduty", protocol: "https", endpoint: pagerdutyEndpoint, confirms: true } as const]
      : []),
    ...(webhook === undefined ? [] : [{ suffix: "webhook", protocol: "https", endpoint: webhook, confirms: false } as const]),
    ...email.map((endpoint) => ({ suffix: `email.${endpoint}`, protocol: "email", endpoint }) as const),
    ...route.sms.map((endpoint) => ({ suffix: `sms.${endpoint}`, protocol: "sms", endpoint }) as const),
  ];
}

function topicPolicy(arn: string, accountId: string, region: string): object {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "AlarmsPublish",
        Effect: "Allow",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Action: "sns:Publish",
        Resource: arn,
        Condition: {
          StringEquals: { "aws:SourceAccount": accountId },
          ArnLike: { "aws:SourceArn": `arn:${partition(region)}:cloudwatch:${region}:${accountId}:alarm:*` },
        },
      },
    ],
  };
}
