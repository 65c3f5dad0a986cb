/**
 * Where the catalog says something else than AWS's pages. `TO_MEND`: the catalog is wrong, or nobody can tell that it is
 * right; a row goes when the kind is mended. `SOUND`: the difference is meant, for a reason that whoever is woken accepts.
 */
const NODE_ONLY = "AWS's list of supported metrics has it with CacheNodeId only, unlike others: the alarm may never have data, and with 0001 it has";
const FIVE_MINUTES = "not among those that the page says are aggregated each minute: five minutes, so that a window of 60 s periods has one datapoint in five";
const RENDERED_ZERO = "a node or instance that lives always sends a sample, and a gap is one that does not: `missing: bad` says so without an invented zero";

export const TO_MEND: Readonly<Record<string, string>> = {
  "AWS/ApplicationELB CapacityUtilization: in no list of AWS's":
    "AWS compares a minute's Sum of PeakLCUs with the reservation, which is sixty times a minute's Sum of ReservedLCUs",
  "AWS/CertificateManager DaysToExpiry: once in 86400 s, where it comes in 43200 s": "published twice a day: a period of half a day tells half a day sooner",
  "AWS/DynamoDB AgeOfOldestUnreplicatedRecord: once in 60 s, where it comes in 300 s": `kinesis-age.P2 (10 of 15) can't fire: ${FIVE_MINUTES}`,
  "AWS/DynamoDB FailedToReplicateRecordCount: once in 60 s, where it comes in 300 s": FIVE_MINUTES,
  "AWS/DynamoDB ReplicationLatency: once in 60 s, where it comes in 300 s": `replication-lag.P1 (3 of 5) and P2 (10 of 15) can't fire: ${FIVE_MINUTES}`,
  "AWS/DynamoDB ThrottledPutRecordCount: once in 60 s, where it comes in 300 s": FIVE_MINUTES,
  "AWS/DynamoDB AgeOfOldestUnreplicatedRecord: not sparse as itself":
    "alarms on AWS/DynamoDB keep their state without data, whatever is chosen: after the last failure nothing clears them",
  "AWS/DynamoDB FailedToReplicateRecordCount: not sparse as itself": "as AgeOfOldestUnreplicatedRecord",
  "AWS/DynamoDB SuccessfulRequestLatency: not sparse as the guard":
    "latency and guard both end with the requests, and AWS/DynamoDB ignores missing data: table.latency keeps its state when a slow table falls silent",
  "AWS/DynamoDB SystemErrors: not sparse as itself": "as AgeOfOldestUnreplicatedRecord",
  "AWS/DynamoDB ThrottledPutRecordCount: not sparse as itself": "as AgeOfOldestUnreplicatedRecord",
  "AWS/ECS TargetResponseTime: SampleCount is not among its statistics":
    "container-service.latency counts samples of a metric with Average, Minimum and Maximum; the HTTPCode counts count requests",
  "AWS/ECS TargetResponseTime: not sparse as the guard": "goes with the guard",
  "AWS/ElastiCache ChannelAuthorizationFailures: not published under CacheClusterId": NODE_ONLY,
  "AWS/ElastiCache SuccessfulReadRequestLatency: not published under CacheClusterId": NODE_ONLY,
  "AWS/ElastiCache SuccessfulWriteRequestLatency: not published under CacheClusterId": NODE_ONLY,
  "AWS/ElastiCache TrafficManagementActive: not published under CacheClusterId": NODE_ONLY,
  "AWS/ElastiCache CurrConnections: sparse as itself, where it is not": RENDERED_ZERO,
  "AWS/RDS DatabaseConnections: sparse as itself, where it is not": RENDERED_ZERO,
  "AWS/RDS EngineUptime: sparse as itself, where it is not": RENDERED_ZERO,
  "AWS/NATGateway PeakBytesPerSecond: in B, where it is in Bytes/Second": "the number is right, and the graph's axis lacks 'per second'",
  "AWS/NATGateway PeakPacketsPerSecond: in 1, where it is in Count/Second": "the number is right, and the graph's axis lacks 'per second'",
  "AWS/RDS StorageNetworkThroughput: in B, where it is in Bytes/Second": "the number is right, and the graph's axis lacks 'per second'",
  "AWS/RDS DBLoad: not published under DBClusterIdentifier, Role":
    "Performance Insights' page has it by DBInstanceIdentifier: postgres.load of Aurora may never have data",
  "AWS/RDS DBLoad: not sparse as itself": "published only while there is load, and postgres.load.P2 says `missing: keep`",
  "AWS/RDS DBLoad: silent when quiet, and then keeps its state": "postgres.load.P2 stays in ALARM when the load falls to nothing, until there is load again",
  "AWS/RDS ReplicaLag: never below 0":
    "-1 is said of MySQL, MariaDB and SQL Server; PostgreSQL's lag grows when replication stops: replication-broken.P1 can't fire by it",
  "AWS/DynamoDB AgeOfOldestUnreplicatedRecord: silent when quiet, and then keeps its state": "AWS/DynamoDB ignores missing data",
  "AWS/DynamoDB FailedToReplicateRecordCount: silent when quiet, and then keeps its state":
    "AWS/DynamoDB ignores missing data: kinesis-failures.P2 never clears",
  "AWS/DynamoDB SystemErrors: silent when quiet, and then keeps its state": "AWS/DynamoDB ignores missing data: system-errors.P3 never clears",
  "AWS/DynamoDB ThrottledPutRecordCount: silent when quiet, and then keeps its state": "AWS/DynamoDB ignores missing data",
};

const NO_TOTAL = "without requests there is no ratio and no latency, and `missing: ok` is what a filled total or guard would come to";
const GAP_IS_SEEN = "of no-traffic the gap is what is bad, and `missing: bad` says so; a band and a graph need no zero";
const MISSING_OK = "`missing: ok` clears the alarm as a filled zero would";

export const SOUND: Readonly<Record<string, string>> = {
  "AWS/ApiGateway Count: not sparse as itself": GAP_IS_SEEN,
  "AWS/ApiGateway Count: not sparse as the guard": NO_TOTAL,
  "AWS/ApiGateway Count: not sparse as the total": NO_TOTAL,
  "AWS/ApplicationELB RequestCount: not sparse as itself": GAP_IS_SEEN,
  "AWS/ApplicationELB RequestCountPerTarget: not sparse as itself": "only drawn",
  "AWS/CloudFront BytesDownloaded: not sparse as itself": "only drawn",
  "AWS/CloudFront BytesUploaded: not sparse as itself": "only drawn",
  "AWS/CloudFront Requests: not sparse as itself": GAP_IS_SEEN,
  "AWS/CloudFront Requests: not sparse as the guard": NO_TOTAL,
  "AWS/ElastiCache SuccessfulReadRequestLatency: not sparse as the guard": NO_TOTAL,
  "AWS/ElastiCache SuccessfulWriteRequestLatency: not sparse as the guard": NO_TOTAL,
  "AWS/Lambda ConcurrentExecutions: not sparse as itself": MISSING_OK,
  "AWS/Lambda Errors: not sparse as itself": MISSING_OK,
  "AWS/Lambda Invocations: not sparse as itself": "only drawn",
  "AWS/Lambda Invocations: not sparse as the guard": NO_TOTAL,
  "AWS/Lambda Invocations: not sparse as the total": NO_TOTAL,
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
