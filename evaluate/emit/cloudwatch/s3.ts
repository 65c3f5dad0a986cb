import { emissions } from "./emission";

const FILTER = [["BucketName", "FilterId"]] as const;
const STORAGE = [["BucketName", "StorageType"]] as const;
const RULE = [["SourceBucket", "DestinationBucket", "RuleId"]] as const;
const IDLE = "no page says what is sent without requests; taken to be nothing";
/** "At 1-minute intervals after some latency for processing", on a best-effort basis: "it might not be delivered at all". */
const LATE = { every: 60, delay: 300 } as const;
const assumed = { delay: "'some latency', of which the page says no number; taken to be five minutes", quiet: IDLE };
const COUNTED = { nature: "occurrence", sample: "one", unit: "Count", quiet: "absent", ...LATE, dimensions: FILTER, statistics: ["Sum"], assumed } as const;
/** "With a value of either 0 or 1": the Average is the share. */
const OUTCOME = { ...COUNTED, sample: "outcome", statistics: ["Average", "Sum", "Minimum", "Maximum", "SampleCount"] } as const;
const PER_REQUEST = { nature: "measurement", quiet: "absent", ...LATE, dimensions: FILTER, assumed } as const;
const DAILY = {
  nature: "level",
  quiet: "zero",
  every: 86_400,
  delay: 86_400,
  dimensions: STORAGE,
  statistics: ["Average"],
  assumed: { delay: "once a day, of the day before; taken to be a day late" },
} as const;
const REPLICATION = {
  nature: "level",
  quiet: "zero",
  ...LATE,
  dimensions: RULE,
  statistics: ["Maximum"],
  assumed: { ...assumed, quiet: "no page says what is sent when nothing waits; taken to be a zero" },
} as const;

export const s3 = emissions(
  "AWS/S3",
  { cite: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html" },
  {
    AllRequests: COUNTED,
    "4xxErrors": OUTCOME,
    "5xxErrors": OUTCOME,
    BytesDownloaded: { ...PER_REQUEST, unit: "Bytes" },
    BytesUploaded: { ...PER_REQUEST, unit: "Bytes" },
    FirstByteLatency: { ...PER_REQUEST, unit: "Milliseconds" },
    BucketSizeBytes: { ...DAILY, unit: "Bytes" },
    NumberOfObjects: { ...DAILY, unit: "Count" },
    ReplicationLatency: { ...REPLICATION, unit: "Seconds" },
    OperationsPendingReplication: { ...REPLICATION, unit: "Count" },
    // The Average is the share of failures, SampleCount all operations.
    OperationsFailedReplication: { ...OUTCOME, dimensions: RULE, statistics: ["Sum", "Average", "SampleCount"] },
  },
);
