import { emissions, SOON } from "./emission";

const TABLE = [["TableName"]] as const;
const WITH_INDEX = [["TableName"], ["TableName", "GlobalSecondaryIndexName"]] as const;
const OPERATION = [["TableName", "Operation"]] as const;
const KINESIS = [["TableName", "DelegatedOperation"]] as const;

const assumed = { quiet: "no page says what is sent when nothing happened; taken to be nothing" };
const EVENTS = { nature: "occurrence", unit: "Count", quiet: "absent", assumed } as const;
/** "Even tables with zero traffic will have the SampleCount emitted regularly, but the sample values will always be zero." */
const CONSUMED = { nature: "occurrence", unit: "Count", quiet: "zero" } as const;
const SUM_AND_SAMPLES = { statistics: ["Sum", "SampleCount"] } as const;
const LEVELS = { statistics: ["Average", "Minimum", "Maximum"] } as const;
/** "For all other DynamoDB metrics, the aggregation granularity is five minutes." */
const FIVE_MINUTES = { every: 300 } as const;

/** SystemErrors exists for a table and an operation only: "it does not publish this metric on TableName alone". */
export const dynamodb = emissions(
  "AWS/DynamoDB",
  { ...SOON, cite: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html" },
  {
    ConditionalCheckFailedRequests: { ...EVENTS, every: 60, dimensions: TABLE },
    ConsumedReadCapacityUnits: { ...CONSUMED, every: 60, dimensions: WITH_INDEX },
    ConsumedWriteCapacityUnits: { ...CONSUMED, every: 60, dimensions: WITH_INDEX },
    ReadThrottleEvents: { ...EVENTS, sample: "one", every: 60, dimensions: WITH_INDEX, ...SUM_AND_SAMPLES },
    WriteThrottleEvents: { ...EVENTS, sample: "one", every: 60, dimensions: WITH_INDEX, ...SUM_AND_SAMPLES },
    SystemErrors: { ...EVENTS, sample: "one", every: 60, dimensions: OPERATION, ...SUM_AND_SAMPLES },
    TransactionConflict: { ...EVENTS, every: 60, dimensions: TABLE },
    SuccessfulRequestLatency: { nature: "measurement", unit: "Milliseconds", quiet: "absent", every: 60, dimensions: OPERATION },
    ReplicationLatency: {
      nature: "measurement",
      unit: "Milliseconds",
      quiet: "absent",
      ...FIVE_MINUTES,
      dimensions: [["TableName", "ReceivingRegion"]],
      ...LEVELS,
      assumed,
    },
    AgeOfOldestUnreplicatedRecord: { nature: "level", unit: "Milliseconds", quiet: "absent", ...FIVE_MINUTES, dimensions: KINESIS, ...LEVELS, assumed },
    FailedToReplicateRecordCount: { ...EVENTS, ...FIVE_MINUTES, dimensions: KINESIS, statistics: ["Sum"] },
    ThrottledPutRecordCount: { ...EVENTS, ...FIVE_MINUTES, dimensions: KINESIS, statistics: ["Average", "Minimum", "Maximum", "SampleCount"] },
    AccountProvisionedReadCapacityUtilization: { nature: "level", unit: "Percent", quiet: "zero", ...FIVE_MINUTES, dimensions: [[]], ...LEVELS },
    AccountProvisionedWriteCapacityUtilization: { nature: "level", unit: "Percent", quiet: "zero", ...FIVE_MINUTES, dimensions: [[]], ...LEVELS },
  },
);
