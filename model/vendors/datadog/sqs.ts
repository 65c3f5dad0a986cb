import type { DatadogNamespace } from "./namespace";

/** A queue publishes one value a minute of its levels: average and maximum of that minute are the same number. */
export const SQS: DatadogNamespace = {
  namespace: "AWS/SQS",
  cite: "https://docs.datadoghq.com/integrations/amazon_sqs/",
  tags: {
    QueueName: "queuename",
  },
  metrics: {
    "ApproximateAgeOfOldestMessage Maximum": { metric: "aws.sqs.approximate_age_of_oldest_message", type: "gauge" },
    "ApproximateNumberOfMessagesDelayed Average": { metric: "aws.sqs.approximate_number_of_messages_delayed", type: "gauge" },
    "ApproximateNumberOfMessagesNotVisible Maximum": { metric: "aws.sqs.approximate_number_of_messages_not_visible", type: "gauge" },
    "ApproximateNumberOfMessagesVisible Average": { metric: "aws.sqs.approximate_number_of_messages_visible", type: "gauge" },
    "ApproximateNumberOfMessagesVisible Maximum": { metric: "aws.sqs.approximate_number_of_messages_visible", type: "gauge" },
    "NumberOfMessagesDeleted Sum": { metric: "aws.sqs.number_of_messages_deleted", type: "count" },
    "NumberOfMessagesReceived Sum": { metric: "aws.sqs.number_of_messages_received", type: "count" },
    "NumberOfMessagesSent Sum": { metric: "aws.sqs.number_of_messages_sent", type: "count" },
  },
  missing: {},
};
