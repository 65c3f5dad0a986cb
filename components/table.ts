import { kind } from "../model/measures";

const DYNAMO_URL = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html";
const TABLE = { namespace: "AWS/DynamoDB", dimensions: { TableName: "$table" } } as const;
const INDEX = { namespace: "AWS/DynamoDB", dimensions: { TableName: "$table", GlobalSecondaryIndexName: "$each" } } as const;
const OPERATION = { namespace: "AWS/DynamoDB", dimensions: { TableName: "$table", Operation: "$each" } } as const;
const REPLICA = { namespace: "AWS/DynamoDB", dimensions: { TableName: "$table", ReceivingRegion: "$each" } } as const;
const ACCOUNT = { namespace: "AWS/DynamoDB", dimensions: {} } as const;
/** Series by table and operation, over all operations: SystemErrors has no series by table alone. */
const ANY_OPERATION = { ...TABLE, insights: ["Operation", "TableName"] } as const;
/** What the page does not name among the metrics that are aggregated each minute comes every five. */
const FIVE_MINUTES = { delay: 60, resolution: 300, cite: DYNAMO_URL } as const;
/** What DynamoDB does on the table's behalf for Kinesis; the operation's name is DynamoDB's own affair. */
const KINESIS = { ...TABLE, insights: ["DelegatedOperation", "TableName"] } as const;

/** A DynamoDB table with its global secondary indexes and replicas. */
export const table = kind({
  id: "table",
  title: "Table",
  description: "A DynamoDB table: throttles, errors and time of its requests, capacity used, and replication",
  fields: {
    table: {
      type: "arn",
      service: "dynamodb",
      take: ":table/",
      pattern: "^[A-Za-z0-9_.-]{3,255}$",
      example: "arn:aws:dynamodb:eu-central-1:123456789012:table/orders",
      description: "The table",
    },
    operations: {
      type: "list",
      pattern: "^[A-Za-z]{3,40}$",
      example: ["GetItem", "PutItem", "Query"],
      description:
        "The operations whose errors and latency to watch: those that users wait for. Leave out Scan and batch operations, which take as long as they are large",
    },
    indexes: { type: "list", pattern: "^[A-Za-z0-9_.-]{3,255}$", example: ["by-customer"], description: "The table's global secondary indexes" },
    readCapacity: {
      type: "rate",
      example: "100/s",
      description: "Provisioned read capacity units per second; with auto scaling its maximum. Leave out for on-demand tables",
    },
    writeCapacity: {
      type: "rate",
      example: "50/s",
      description: "Provisioned write capacity units per second; with auto scaling its maximum. Leave out for on-demand tables",
    },
    replicaRegions: {
      type: "list",
      pattern: "^[a-z]{2}(-[a-z]+)+-\\d$",
      example: ["eu-west-1"],
      description: "The other regions of a global table: each one's lag behind this region",
    },
    kinesis: {
      type: "boolean",
      example: true,
      description:
        "The table streams its changes to Kinesis Data Streams. Uses three Metrics Insights alarms of the 200 that AWS allows per account and region",
    },
    watchAccount: {
      type: "boolean",
      example: true,
      description: "Also watch the account's provisioned capacity in the region. Set it on one table of an account and region only",
    },
  },
  sources: { dynamodb: ["table"] },
  signals: {
    errors: {
      title: "System errors",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "DynamoDB itself fails requests of this operation, more than the SDK's retries hide.",
      firstLook: "Look at the AWS Health Dashboard for DynamoDB in the region; a global table can serve from another one.",
      from: {
        dynamodb: {
          aws: {
            part: [{ ...OPERATION, metric: "SystemErrors", stat: "Sum", sparse: true }],
            // The latency's SampleCount is the number of successful requests.
            total: [
              { ...OPERATION, metric: "SuccessfulRequestLatency", stat: "SampleCount", sparse: true },
              { ...OPERATION, metric: "SystemErrors", stat: "Sum", sparse: true },
            ],
            each: "$operations",
            needs: ["operations"],
            unit: "0-1",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "system-errors": {
      title: "System errors (all operations)",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "DynamoDB answers requests to the table with HTTP 500.",
      firstLook: "Look at the AWS Health Dashboard for DynamoDB in the region, and at the clients' retries.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...ANY_OPERATION, metric: "SystemErrors", stat: "Sum", sparse: true },
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    latency: {
      title: "Request latency (average)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "The operation takes far longer inside DynamoDB than it should, and users wait for it.",
      firstLook: "Look for larger items or result pages since the last deployment, then at the AWS Health Dashboard.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...OPERATION, metric: "SuccessfulRequestLatency", stat: "Average" },
            events: [{ ...OPERATION, metric: "SuccessfulRequestLatency", stat: "SampleCount", sparse: true }],
            each: "$operations",
            needs: ["operations"],
            unit: "ms",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "read-throttles": {
      title: "Throttled reads",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "Reads are turned away for lack of capacity; clients retry, then fail.",
      firstLook: "Use CloudWatch Contributor Insights to see whether one hot key is throttled; if not, raise the read capacity.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...TABLE, metric: "ReadThrottleEvents", stat: "Sum", sparse: true },
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "write-throttles": {
      title: "Throttled writes",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "Writes are turned away for lack of capacity; clients retry, then lose them.",
      firstLook: "Use CloudWatch Contributor Insights to see whether one hot key is throttled; if not, raise the write capacity.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...TABLE, metric: "WriteThrottleEvents", stat: "Sum", sparse: true },
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "index-read-throttles": {
      title: "Throttled reads of index",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "Queries of the index are turned away for lack of its capacity.",
      firstLook: "An index has capacity of its own: raise it, or look for one hot index key.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...INDEX, metric: "ReadThrottleEvents", stat: "Sum", sparse: true },
            each: "$indexes",
            needs: ["indexes"],
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "index-write-throttles": {
      title: "Throttled writes of index",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "The index can't keep up, so writes to the table itself are turned away.",
      firstLook: "An index has capacity of its own: raise it to the table's, or look for one hot index key.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...INDEX, metric: "WriteThrottleEvents", stat: "Sum", sparse: true },
            each: "$indexes",
            needs: ["indexes"],
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "read-capacity": {
      title: "Read capacity used",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "The table uses nearly all of its provisioned read capacity and will throttle beyond it.",
      firstLook: "Compare with traffic; a new query or scan shows as more capacity for the same number of requests.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...TABLE, metric: "ConsumedReadCapacityUnits", stat: "Sum" },
            needs: ["readCapacity"],
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "write-capacity": {
      title: "Write capacity used",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "The table uses nearly all of its provisioned write capacity and will throttle beyond it.",
      firstLook: "Compare with traffic; a bulk load or larger items show as more capacity for the same number of requests.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...TABLE, metric: "ConsumedWriteCapacityUnits", stat: "Sum" },
            needs: ["writeCapacity"],
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "account-read-capacity": {
      title: "Account: provisioned read capacity",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The tables of the region together have nearly reached the account's quota of provisioned reads; none can be raised beyond it.",
      firstLook: "Ask for a higher quota in Service Quotas, or lower the capacity of tables that do not use it.",
      // Every five minutes, so it can't page: two datapoints and the delay are more than 240 s.
      from: {
        dynamodb: {
          aws: {
            plain: { ...ACCOUNT, metric: "AccountProvisionedReadCapacityUtilization", stat: "Maximum" },
            needs: ["watchAccount"],
            unit: "percent",
            ...FIVE_MINUTES,
          },
        },
      },
    },
    "account-write-capacity": {
      title: "Account: provisioned write capacity",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The tables of the region together have nearly reached the account's quota of provisioned writes; none can be raised beyond it.",
      firstLook: "Ask for a higher quota in Service Quotas, or lower the capacity of tables that do not use it.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...ACCOUNT, metric: "AccountProvisionedWriteCapacityUtilization", stat: "Maximum" },
            needs: ["watchAccount"],
            unit: "percent",
            ...FIVE_MINUTES,
          },
        },
      },
    },
    "replication-lag": {
      title: "Replication lag to region",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "The replica in the other region is behind: its readers see old data, and a failover would lose the newest.",
      firstLook: "Look at the AWS Health Dashboard of both regions, and at throttled writes of the replica.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...REPLICA, metric: "ReplicationLatency", stat: "Average", sparse: true },
            each: "$replicaRegions",
            needs: ["replicaRegions"],
            unit: "ms",
            ...FIVE_MINUTES,
          },
        },
      },
    },
    "kinesis-age": {
      title: "Age of oldest change not yet in Kinesis",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "Changes of the table do not reach the Kinesis stream, so whatever reads it works on old data.",
      firstLook: "Check that the stream has enough shards, and that its key and policy still let DynamoDB write.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...KINESIS, metric: "AgeOfOldestUnreplicatedRecord", stat: "Maximum", sparse: true },
            needs: ["kinesis"],
            unit: "ms",
            ...FIVE_MINUTES,
          },
        },
      },
    },
    "kinesis-failures": {
      title: "Changes lost on the way to Kinesis",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "DynamoDB skipped changes that do not fit into a Kinesis record: readers of the stream never see them.",
      firstLook: "Look for items above 34 KB with many Boolean or empty attributes, which grow beyond a record's 1 MB.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...KINESIS, metric: "FailedToReplicateRecordCount", stat: "Sum", sparse: true },
            needs: ["kinesis"],
            unit: "per-period",
            ...FIVE_MINUTES,
          },
        },
      },
    },
    "kinesis-throttles": {
      title: "Changes throttled by Kinesis",
      class: "saturation",
      dimension: "count",
      worse: "above",
      meaning: "The Kinesis stream turns away changes of the table for lack of shards; DynamoDB retries, and the stream lags.",
      firstLook: "Compare the stream's shards with the table's write rate, and add shards or use on-demand mode.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...KINESIS, metric: "ThrottledPutRecordCount", stat: "Maximum", sparse: true },
            needs: ["kinesis"],
            unit: "1",
            ...FIVE_MINUTES,
          },
        },
      },
    },
    conflicts: {
      title: "Transaction conflicts",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Item requests were rejected because another transaction held the item.",
      firstLook: "Look for one item that many writers share.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...TABLE, metric: "TransactionConflict", stat: "Sum", sparse: true },
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "failed-conditions": {
      title: "Failed conditional writes",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Writes were refused because their condition did not hold, which many applications mean to happen.",
      firstLook: "Compare with the last deployment.",
      from: {
        dynamodb: {
          aws: {
            plain: { ...TABLE, metric: "ConditionalCheckFailedRequests", stat: "Sum", sparse: true },
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: DYNAMO_URL,
          },
        },
      },
    },
    "reads-consumed": {
      title: "Read capacity units",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How much is read from the table.",
      firstLook: "Compare with throttled reads.",
      from: {
        dynamodb: {
          aws: { plain: { ...TABLE, metric: "ConsumedReadCapacityUnits", stat: "Sum" }, unit: "per-period", delay: 60, resolution: 60, cite: DYNAMO_URL },
        },
      },
    },
    "writes-consumed": {
      title: "Write capacity units",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How much is written to the table.",
      firstLook: "Compare with throttled writes.",
      from: {
        dynamodb: {
          aws: { plain: { ...TABLE, metric: "ConsumedWriteCapacityUnits", stat: "Sum" }, unit: "per-period", delay: 60, resolution: 60, cite: DYNAMO_URL },
        },
      },
    },
  },
});
