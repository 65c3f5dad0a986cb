import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

export const SNS: DatadogNamespace = {
  namespace: "AWS/SNS",
  cite: "https://docs.datadoghq.com/integrations/amazon_sns/",
  tags: {
    TopicName: "topicname",
  },
  metrics: {
    "NumberOfMessagesPublished Sum": { metric: "aws.sns.number_of_messages_published", type: "count" },
    "NumberOfNotificationsDelivered Sum": { metric: "aws.sns.number_of_notifications_delivered", type: "count" },
    "NumberOfNotificationsFailed Sum": { metric: "aws.sns.number_of_notifications_failed", type: "count" },
    "NumberOfNotificationsFilteredOut Sum": { metric: "aws.sns.number_of_notifications_filtered_out", type: "count" },
    "NumberOfNotificationsFilteredOut-InvalidAttributes Sum": { metric: "aws.sns.number_of_notifications_filtered_out_invalid_attributes", type: "count" },
  },
  missing: {
    "NumberOfNotificationsFailedToRedriveToDlq Sum": UNLISTED,
    "NumberOfNotificationsFilteredOut-InvalidMessageBody Sum": UNLISTED,
    "NumberOfNotificationsRedrivenToDlq Sum": UNLISTED,
    "SMSMonthToDateSpentUSD Maximum": UNLISTED,
  },
};
