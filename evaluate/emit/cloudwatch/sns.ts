import { emissions, SOON } from "./emission";

const assumed = { quiet: "the page says that active topics have metrics, not that they send zeros; taken to be nothing" };
const MESSAGES = { nature: "occurrence", unit: "Count", quiet: "absent", dimensions: [["TopicName"]], assumed } as const;
const ONLY_SUM = { ...MESSAGES, statistics: ["Sum"] } as const;
const SUM_AND_AVERAGE = { ...MESSAGES, statistics: ["Sum", "Average"] } as const;

/** A topic is active for six hours after its last call. */
export const sns = emissions(
  "AWS/SNS",
  { ...SOON, every: 60, cite: "https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html" },
  {
    NumberOfMessagesPublished: ONLY_SUM,
    NumberOfNotificationsDelivered: ONLY_SUM,
    NumberOfNotificationsFailed: SUM_AND_AVERAGE,
    NumberOfNotificationsFilteredOut: SUM_AND_AVERAGE,
    "NumberOfNotificationsFilteredOut-InvalidAttributes": SUM_AND_AVERAGE,
    "NumberOfNotificationsFilteredOut-InvalidMessageBody": SUM_AND_AVERAGE,
    NumberOfNotificationsRedrivenToDlq: SUM_AND_AVERAGE,
    NumberOfNotificationsFailedToRedriveToDlq: SUM_AND_AVERAGE,
    // Charges since the first of the month: a level, though the page allows Sum alone.
    SMSMonthToDateSpentUSD: {
      nature: "level",
      unit: "USD",
      quiet: "absent",
      dimensions: [[]],
      statistics: ["Sum"],
      assumed: { quiet: "no page says; taken to be nothing until something is spent", every: "no page says that it differs from the others" },
    },
  },
);
