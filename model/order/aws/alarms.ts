import type { NamedType, Naming } from "../named";
import { byChats, DRAWN } from "./namers";

const TOPIC_GONE = "alarms act on a topic that is gone: nobody is told from its end to the update, and longer if the apply stops in between";
const DELETE_TOPIC = "https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html: deletes a topic and all its subscriptions";
const DELETE_ALARMS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html";
const PUT_ALARM = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html: updates an alarm of that name";
const TOPICS_OWN = {
  gone: "child",
  because: "a part of the topic, which its ARN replaces",
  source: "terraform-provider-aws internal/service/sns (ForceNew), as in terraform/provider/lifecycles/aws.ts",
} as const;
const BY_SUPPRESSED: Naming = {
  by: "aws_cloudwatch_composite_alarm",
  at: ["actions_suppressor"],
  spelled: [":alarm:{alarm_name}"],
  gone: "unknown",
  because: "whether CloudWatch refuses is not documented; if it does not, alerts are held back no more until the update",
  source: `${DELETE_ALARMS} speaks of composites that depend on the alarm`,
};

/** What tells people that something is wrong, and what that stands on. */
export const ALARMS: readonly NamedType[] = [
  {
    type: "aws_cloudwatch_metric_alarm",
    createBeforeDestroy: true,
    identity: { arguments: ["alarm_name"], within: ["region"], taken: "overwritten", source: PUT_ALARM },
    namedBy: [
      {
        by: "aws_cloudwatch_composite_alarm",
        at: ["alarm_rule"],
        spelled: ['ALARM("{alarm_name}")'],
        gone: "refused",
        because: "CloudWatch does not delete an alarm that a composite's rule names, and the provider does not try again",
        source: "https://github.com/hashicorp/terraform-provider-aws/issues/34807",
      },
      BY_SUPPRESSED,
      { by: "aws_cloudwatch_dashboard", at: ["dashboard_body"], spelled: [":alarm:{alarm_name}"], ...DRAWN },
    ],
  },
  {
    type: "aws_cloudwatch_composite_alarm",
    createBeforeDestroy: true,
    // Of those that notify; nothing names them.
    unless: "actions_enabled",
    identity: {
      arguments: ["alarm_name"],
      within: ["region"],
      taken: "overwritten",
      source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html: overwrites one of that name",
    },
    namedBy: [BY_SUPPRESSED],
  },
  {
    type: "aws_sns_topic",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      within: ["region"],
      taken: "overwritten",
      source: "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html: returns the topic of that name",
    },
    namedBy: [
      {
        by: "aws_cloudwatch_metric_alarm",
        at: ["alarm_actions", "ok_actions", "insufficient_data_actions"],
        gone: "harm",
        because: TOPIC_GONE,
        source: DELETE_TOPIC,
      },
      { by: "aws_cloudwatch_composite_alarm", at: ["alarm_actions", "ok_actions"], gone: "harm", because: TOPIC_GONE, source: DELETE_TOPIC },
      ...byChats("sns_topic_arns", "a channel listens to a topic that is gone", DELETE_TOPIC),
      { by: "aws_sns_topic_policy", at: ["arn", "policy"], ...TOPICS_OWN },
      { by: "aws_sns_topic_subscription", at: ["topic_arn"], ...TOPICS_OWN },
    ],
  },
  {
    type: "aws_kms_key",
    createBeforeDestroy: true,
    namedBy: [
      {
        by: "aws_sns_topic",
        at: ["kms_master_key_id"],
        gone: "harm",
        because: "a key that waits for its deletion encrypts nothing, so that publishing to the topic fails until the update: nobody is told",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html",
      },
      {
        by: "aws_kms_alias",
        at: ["target_key_id"],
        gone: "child",
        because: "the key's own name",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html: deletes the aliases of a key",
      },
    ],
  },
  {
    type: "aws_route53_health_check",
    createBeforeDestroy: true,
    namedBy: [
      {
        by: "aws_cloudwatch_metric_alarm",
        at: ["dimensions", "metric_query"],
        gone: "harm",
        because: "the alarm has no data of a check that is gone",
        source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-deleting.html",
      },
      { by: "aws_cloudwatch_dashboard", at: ["dashboard_body"], ...DRAWN },
    ],
  },
  {
    type: "aws_cloudwatch_dashboard",
    createBeforeDestroy: false,
    namedBy: [
      ...["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"].map(
        (by) =>
          ({
            by,
            at: ["alarm_description"],
            spelled: ["dashboards:name={dashboard_name}"],
            gone: "harmless",
            because: "a link for people, which leads nowhere for seconds",
            source: "descriptions are text: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
          }) as const,
      ),
      { by: "aws_cloudwatch_dashboard", at: ["dashboard_body"], spelled: ["dashboards:name={dashboard_name}"], ...DRAWN },
    ],
  },
];
