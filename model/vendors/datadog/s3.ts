import type { DatadogNamespace } from "./namespace";
import { NO_SAMPLE_COUNT } from "./reasons";

export const S3: DatadogNamespace = {
  namespace: "AWS/S3",
  cite: "https://docs.datadoghq.com/integrations/amazon_s3/",
  tags: {
    BucketName: "bucketname",
    FilterId: "filterid",
    StorageType: "storagetype",
    // The dimensions in lower case, as all documented tags are; Datadog's table of tags does not have these.
    SourceBucket: "sourcebucket",
    DestinationBucket: "destinationbucket",
    RuleId: "ruleid",
  },
  metrics: {
    "4xxErrors Sum": { metric: "aws.s3.4xx_errors", type: "count" },
    "5xxErrors Sum": { metric: "aws.s3.5xx_errors", type: "count" },
    "AllRequests Sum": { metric: "aws.s3.all_requests", type: "count" },
    "BucketSizeBytes Average": { metric: "aws.s3.bucket_size_bytes", type: "gauge" },
    "BytesDownloaded Sum": { metric: "aws.s3.bytes_downloaded", type: "count" },
    "BytesUploaded Sum": { metric: "aws.s3.bytes_uploaded", type: "count" },
    "FirstByteLatency p95": { metric: "aws.s3.first_byte_latency.p95", type: "gauge" },
    "NumberOfObjects Average": { metric: "aws.s3.number_of_objects", type: "gauge" },
    "OperationsFailedReplication Sum": { metric: "aws.s3.operations_failed_replication.sum", type: "count" },
    // The maximum: of the latency the page says so, and it is the statistic that AWS documents for both.
    "OperationsPendingReplication Maximum": { metric: "aws.s3.operations_pending_replication", type: "gauge" },
    "ReplicationLatency Maximum": { metric: "aws.s3.replication_latency", type: "gauge" },
  },
  missing: {
    "FirstByteLatency SampleCount": NO_SAMPLE_COUNT,
  },
};
