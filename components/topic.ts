import { kind } from "../model/measures";

const SNS_METRICS = "https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html";

const TOPIC = { namespace: "AWS/SNS", dimensions: { TopicName: "$topic" } } as const;
const MINUTELY = { delay: 60, resolution: 60, cite: SNS_METRICS } as const;

/** An SNS topic. */
export const topic = kind({
  id: "topic",
  title: "Topic",
  description: "An SNS topic: what is published to it and what reaches its subscribers",
  fields: {
    topic: {
      type: "arn",
      service: "sns",
      take: ":",
      pattern: "^[A-Za-z0-9_-]{1,256}$|^[A-Za-z0-9_-]{1,251}\\.fifo$",
      example: "arn:aws:sns:eu-central-1:123456789012:shop-events",
      description: "The topic: its ARN or its name",
    },
    expectedRate: {
      type: "rate",
      example: "20/min",
      description: "Messages published even in the quietest hour. Set it only where silence means that the publishers are broken",
    },
    expectedDeliveries: {
      type: "rate",
      example: "60/min",
      description: "Deliveries even in the quietest hour: about the expected rate times the number of subscriptions without a filter",
    },
    smsQuota: {
      type: "count",
      example: "500",
      description: "The account's monthly spend quota for SMS, in US dollars: https://docs.aws.amazon.com/sns/latest/dg/sms_preferences.html",
    },
  },
  sources: { sns: ["topic"] },
  signals: {
    "delivery-failures": {
      title: "Failed deliveries",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Messages do not reach subscribers; without a dead-letter queue they are lost.",
      firstLook: "Read the topic's delivery status logs: which subscription fails, and with which status code.",
      // For HTTP(S) endpoints every failed attempt counts, retries included.
      from: {
        sns: {
          aws: {
            ...MINUTELY,
            unit: "0-1",
            part: [{ ...TOPIC, metric: "NumberOfNotificationsFailed", stat: "Sum", sparse: true }],
            total: [
              { ...TOPIC, metric: "NumberOfNotificationsFailed", stat: "Sum", sparse: true },
              { ...TOPIC, metric: "NumberOfNotificationsDelivered", stat: "Sum", sparse: true },
            ],
          },
        },
      },
    },
    "failed-deliveries": {
      title: "Failed deliveries, counted",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Single messages do not reach a subscriber, too few for a ratio to show.",
      firstLook: "Read the topic's delivery status logs: which subscription fails, and with which status code.",
      from: { sns: { aws: { ...MINUTELY, unit: "per-period", plain: { ...TOPIC, metric: "NumberOfNotificationsFailed", stat: "Sum", sparse: true } } } },
    },
    "lost-messages": {
      title: "Messages that not even the dead-letter queue got",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Messages failed and could not be set aside either: they are lost.",
      firstLook: "See whether the dead-letter queue exists, whether its policy allows sns.amazonaws.com, and whether SNS may use its key.",
      from: {
        sns: { aws: { ...MINUTELY, unit: "per-period", plain: { ...TOPIC, metric: "NumberOfNotificationsFailedToRedriveToDlq", stat: "Sum", sparse: true } } },
      },
    },
    "dead-letters": {
      title: "Messages moved to a dead-letter queue",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "A subscriber did not take messages and they were set aside; their work is not done.",
      firstLook: "Look at the subscription's dead-letter queue: the error is in the message attributes.",
      from: { sns: { aws: { ...MINUTELY, unit: "per-period", plain: { ...TOPIC, metric: "NumberOfNotificationsRedrivenToDlq", stat: "Sum", sparse: true } } } },
    },
    "invalid-attributes": {
      title: "Messages with invalid attributes",
      class: "quality",
      dimension: "rate",
      worse: "above",
      meaning: "A publisher sends attributes that no filter can read, so subscribers miss those messages.",
      firstLook: "Look at the publisher deployed last: attribute types, and String.Array values that are not JSON.",
      from: {
        sns: {
          aws: {
            ...MINUTELY,
            unit: "per-period",
            plain: { ...TOPIC, metric: "NumberOfNotificationsFilteredOut-InvalidAttributes", stat: "Sum", sparse: true },
          },
        },
      },
    },
    "invalid-bodies": {
      title: "Messages with an invalid body",
      class: "quality",
      dimension: "rate",
      worse: "above",
      meaning: "A publisher sends bodies that no payload filter can read, so subscribers miss those messages.",
      firstLook: "Look at the publisher deployed last: the body must be JSON where a subscription filters by payload.",
      from: {
        sns: {
          aws: {
            ...MINUTELY,
            unit: "per-period",
            plain: { ...TOPIC, metric: "NumberOfNotificationsFilteredOut-InvalidMessageBody", stat: "Sum", sparse: true },
          },
        },
      },
    },
    "publishing-drop": {
      title: "Messages published, where some are always expected",
      class: "availability",
      dimension: "rate",
      worse: "below",
      meaning: "Publishers send far less than in their quietest hour, so the fault is before the topic.",
      firstLook: "See whether the publishers run, and whether they are denied access to the topic or its key.",
      from: {
        sns: {
          aws: {
            ...MINUTELY,
            unit: "per-period",
            plain: { ...TOPIC, metric: "NumberOfMessagesPublished", stat: "Sum", sparse: true },
            needs: ["expectedRate"],
          },
        },
      },
    },
    "delivery-drop": {
      title: "Deliveries, where some are always expected",
      class: "availability",
      dimension: "rate",
      worse: "below",
      meaning: "Subscribers get far less than in the quietest hour: a subscription is gone, or deliveries are late.",
      firstLook: "Look at the topic's subscriptions and their filter policies, then messages published beside it.",
      from: {
        sns: {
          aws: {
            ...MINUTELY,
            unit: "per-period",
            plain: { ...TOPIC, metric: "NumberOfNotificationsDelivered", stat: "Sum", sparse: true },
            needs: ["expectedDeliveries"],
          },
        },
      },
    },
    "sms-spend": {
      title: "SMS spend against quota",
      class: "cost",
      dimension: "ratio",
      worse: "above",
      meaning: "The account's monthly quota for SMS is nearly spent; beyond it SNS sends none.",
      firstLook: "Look at SMS usage reports by country; a quota increase takes a support case.",
      // Of the whole account and region: the metric has no dimension.
      from: {
        sns: {
          aws: {
            ...MINUTELY,
            cite: "https://docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html",
            unit: "1",
            used: { namespace: "AWS/SNS", dimensions: {}, metric: "SMSMonthToDateSpentUSD", stat: "Maximum" },
            capacity: "$smsQuota",
            needs: ["smsQuota"],
          },
        },
      },
    },
    published: {
      title: "Messages published",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many messages are published.",
      firstLook: "Look at deliveries beside it.",
      from: { sns: { aws: { ...MINUTELY, unit: "per-period", plain: { ...TOPIC, metric: "NumberOfMessagesPublished", stat: "Sum", sparse: true } } } },
    },
    delivered: {
      title: "Deliveries",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many messages reach subscribers.",
      firstLook: "Look at messages published beside it.",
      from: { sns: { aws: { ...MINUTELY, unit: "per-period", plain: { ...TOPIC, metric: "NumberOfNotificationsDelivered", stat: "Sum", sparse: true } } } },
    },
    "filtered-out": {
      title: "Messages filtered out",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many deliveries the subscriptions' filters refuse, as they should.",
      firstLook: "Look at the filter policies changed last.",
      from: { sns: { aws: { ...MINUTELY, unit: "per-period", plain: { ...TOPIC, metric: "NumberOfNotificationsFilteredOut", stat: "Sum", sparse: true } } } },
    },
  },
  omitted: {
    SMSSuccessRate:
      "AWS's list recommends an alarm above a number for a rate of success, by TopicName, while the metric comes by Country and SMSType; failed SMS of the topic count in `delivery-failures`",
  },
});
