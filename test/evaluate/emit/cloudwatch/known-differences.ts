/**
 * Where the catalog says something else than AWS's pages. `TO_MEND`: the catalog is wrong, or nobody can tell that it is
 * right; a row goes when the kind is mended. `SOUND`: the difference is meant, for a reason that whoever is woken accepts.
 */
export const TO_MEND: Readonly<Record<string, string>> = {};

const NO_TOTAL = "without requests there is no ratio and no latency, and `missing: ok` is what a filled total or guard would come to";
const GAP_IS_SEEN = "of no-traffic the gap is what is bad, and `missing: bad` says so; a band and a graph need no zero";
/**
 * Real datapoints go before missing ones as far as AWS looks back, which is longer than the window, so that `missing: bad` alone tells
 * too late for a page (silence.test.ts): https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
const GAP_IS_NONE = "the number of its samples is what is judged, and a gap is none of them; without the zero silence would be told minutes later";
const MISSING_OK = "`missing: ok` clears the alarm as a filled zero would";

export const SOUND: Readonly<Record<string, string>> = {
  "AWS/ApiGateway Count: not sparse as itself": GAP_IS_SEEN,
  "AWS/ApiGateway Count: not sparse as the guard": NO_TOTAL,
  "AWS/ApiGateway Count: not sparse as the total": NO_TOTAL,
  "AWS/ApplicationELB ActiveConnectionCount: a Sum of what grows with the number of its samples": "the page: the most useful statistic is Sum, of all nodes",
  "AWS/ApplicationELB PeakLCUs: a Sum of what grows with the number of its samples":
    "the page compares a minute's Sum with the reservation: one sample a minute",
  "AWS/ApplicationELB RequestCount: not sparse as itself": GAP_IS_SEEN,
  "AWS/ApplicationELB RequestCountPerTarget: not sparse as itself": "only drawn",
  "AWS/ApplicationELB ReservedLCUs: not sparse as the capacity": "without a reservation there is no share of it, and `missing: ok` says so",
  "AWS/CloudFront BytesDownloaded: not sparse as itself": "only drawn",
  "AWS/CloudFront BytesUploaded: not sparse as itself": "only drawn",
  "AWS/CloudFront Requests: not sparse as itself": GAP_IS_SEEN,
  "AWS/CloudFront Requests: not sparse as the guard": NO_TOTAL,
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
  "AWS/DynamoDB ReplicationLatency: sparse as itself, where it is not":
    "where nothing is written nothing lags, and AWS/DynamoDB ignores missing data: without the zero the alarm would ring until the next write",
  "AWS/ElastiCache CurrConnections: sparse as itself, where it is not": GAP_IS_NONE,
  "AWS/ElastiCache SuccessfulReadRequestLatency: not sparse as the guard": NO_TOTAL,
  "AWS/ElastiCache SuccessfulWriteRequestLatency: not sparse as the guard": NO_TOTAL,
  "AWS/Lambda ConcurrentExecutions: not sparse as itself": MISSING_OK,
  "AWS/Lambda Errors: not sparse as itself": MISSING_OK,
  "AWS/Lambda Invocations: not sparse as itself": "only drawn",
  "AWS/Lambda Invocations: not sparse as the guard": NO_TOTAL,
  "AWS/Lambda Invocations: not sparse as the total": NO_TOTAL,
  "AWS/RDS DatabaseConnections: sparse as itself, where it is not": GAP_IS_NONE,
  "AWS/RDS EngineUptime: sparse as itself, where it is not":
    "a writer that does not run has been up for nothing, reported or not; without the zero silence would be told minutes later, and it is a P0",
  "AWS/RDS ReplicaLag: sparse as itself, where it is not": GAP_IS_NONE,
  "AWS/S3 AllRequests: not sparse as itself": "only drawn",
  "AWS/S3 AllRequests: not sparse as the total": NO_TOTAL,
  "AWS/S3 FirstByteLatency: not sparse as the guard": NO_TOTAL,
  "AWS/S3 OperationsFailedReplication: not sparse as itself": MISSING_OK,
  "AWS/SNS SMSMonthToDateSpentUSD: not sparse as itself": MISSING_OK,
  "AWS/SNS SMSMonthToDateSpentUSD: Maximum is not among its statistics":
    "the page says Sum, and used to say Maximum: charges since the first of the month, which a Sum would add to themselves",
  "AWS/SQS ApproximateAgeOfOldestMessage: not sparse as itself": MISSING_OK,
  "AWS/SQS ApproximateNumberOfMessagesDelayed: not sparse as itself": "only drawn",
  "AWS/SQS ApproximateNumberOfMessagesNotVisible: not sparse as itself": MISSING_OK,
  "AWS/SageMaker ModelLatency: p95 is not among its statistics":
    "the reference platform's own signal: the page lists no percentiles, and refuses none; each invocation is a sample",
};
