import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

/** A table's names cover its indexes too: a table alone is `tablename:…` without `globalsecondaryindexname`. */
export const DYNAMODB: DatadogNamespace = {
  namespace: "AWS/DynamoDB",
  cite: "https://docs.datadoghq.com/integrations/amazon_dynamodb/",
  tags: {
    TableName: "tablename",
    GlobalSecondaryIndexName: "globalsecondaryindexname",
    Operation: "operation",
    // The dimension in lower case, as all documented tags are; Datadog's table of tags does not have this one.
    ReceivingRegion: "receivingregion",
  },
  metrics: {
    // One value for the account: its average is its maximum.
    "AccountProvisionedReadCapacityUtilization Maximum": { metric: "aws.dynamodb.account_provisioned_read_capacity_utilization", type: "gauge" },
    "AccountProvisionedWriteCapacityUtilization Maximum": { metric: "aws.dynamodb.account_provisioned_write_capacity_utilization", type: "gauge" },
    "ConditionalCheckFailedRequests Sum": { metric: "aws.dynamodb.conditional_check_failed_requests", type: "count" },
    // Units per second on average, where CloudWatch sums the units of a period.
    "ConsumedReadCapacityUnits Sum": { metric: "aws.dynamodb.consumed_read_capacity_units", type: "gauge", unit: "per-second" },
    "ConsumedWriteCapacityUnits Sum": { metric: "aws.dynamodb.consumed_write_capacity_units", type: "gauge", unit: "per-second" },
    "ReadThrottleEvents Sum": { metric: "aws.dynamodb.read_throttle_events", type: "count" },
    "ReplicationLatency Average": { metric: "aws.dynamodb.replication_latency", type: "gauge" },
    "SuccessfulRequestLatency Average": { metric: "aws.dynamodb.successful_request_latency", type: "gauge" },
    "SuccessfulRequestLatency SampleCount": { metric: "aws.dynamodb.successful_request_latency.samplecount", type: "count" },
    "SystemErrors Sum": { metric: "aws.dynamodb.system_errors", type: "count" },
    "TransactionConflict Sum": { metric: "aws.dynamodb.transaction_conflict", type: "count" },
    "WriteThrottleEvents Sum": { metric: "aws.dynamodb.write_throttle_events", type: "count" },
  },
  missing: {
    "AgeOfOldestUnreplicatedRecord Maximum": UNLISTED,
    "FailedToReplicateRecordCount Sum": UNLISTED,
    "ThrottledPutRecordCount Maximum": UNLISTED,
  },
};
