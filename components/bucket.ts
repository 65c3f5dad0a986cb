import { kind } from "../model/measures";

const S3_URL = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html";
const REQUESTS = { namespace: "AWS/S3", dimensions: { BucketName: "$bucket", FilterId: "$filter" } } as const;
const REPLICATION = { namespace: "AWS/S3", dimensions: { SourceBucket: "$bucket", DestinationBucket: "$destination", RuleId: "$replicationRule" } } as const;

/** An S3 bucket: its requests, its replication, and what it stores. */
export const bucket = kind({
  id: "bucket",
  title: "Bucket",
  description: "An S3 bucket: errors and time of its requests, the lag of its replication, and its size",
  fields: {
    bucket: {
      type: "arn",
      service: "s3",
      take: ":::",
      pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
      example: "arn:aws:s3:::shop-images",
      description: "The bucket",
    },
    filter: {
      type: "text",
      pattern: "^[A-Za-z0-9._-]{1,64}$",
      example: "EntireBucket",
      description: "The id of the bucket's request metrics configuration. S3 publishes no request metrics without one; they are charged as custom metrics",
    },
    destination: {
      type: "arn",
      service: "s3",
      take: ":::",
      pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
      example: "arn:aws:s3:::shop-images-replica",
      description: "The bucket that this one replicates to; the rule must have replication metrics enabled",
    },
    replicationRule: { type: "text", pattern: "^[ -~]{1,255}$", example: "to-replica", description: "The id of the replication rule" },
    recoveryPoint: {
      type: "duration",
      default: "15 min",
      example: "1 h",
      description:
        "How much of the newest data may be lost (RPO). Default: the 15 min of S3 Replication Time Control (https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html)",
    },
    expectedSize: { type: "bytes", example: "500 GB", description: "How much the bucket should hold in S3 Standard at most" },
  },
  sources: { s3: ["bucket"] },
  signals: {
    errors: {
      title: "5xx errors",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "S3 answers requests to the bucket with server errors, so reads and writes of it fail.",
      firstLook: "Look at the AWS Health Dashboard for S3 in the region; 503 Slow Down instead means too many requests for one prefix.",
      from: {
        s3: {
          aws: {
            part: [{ ...REQUESTS, metric: "5xxErrors", stat: "Sum" }],
            total: [{ ...REQUESTS, metric: "AllRequests", stat: "Sum" }],
            needs: ["filter"],
            unit: "0-1",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
    "client-errors": {
      title: "4xx errors",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Requests to the bucket are refused or miss their object: somebody lost access, or links lead nowhere.",
      firstLook: "Turn on server access logs to tell 403 (policy, role or key changed) from 404 (objects missing), and by whom.",
      from: {
        s3: {
          aws: {
            part: [{ ...REQUESTS, metric: "4xxErrors", stat: "Sum" }],
            total: [{ ...REQUESTS, metric: "AllRequests", stat: "Sum" }],
            needs: ["filter"],
            unit: "0-1",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
    latency: {
      title: "First byte (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "S3 takes seconds before it begins to answer, so whatever reads from the bucket waits.",
      firstLook: "Compare with the request rate by prefix and look at the AWS Health Dashboard; large uploads do not count here.",
      from: {
        s3: {
          aws: {
            plain: { ...REQUESTS, metric: "FirstByteLatency", stat: "p95" },
            events: [{ ...REQUESTS, metric: "FirstByteLatency", stat: "SampleCount" }],
            percentiles: true,
            needs: ["filter"],
            unit: "ms",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
    downloads: {
      title: "Bytes downloaded",
      class: "security",
      dimension: "throughput",
      worse: "outside",
      meaning: "Far more or far less is read from the bucket than usual at this time: a broken reader, or data that leaves.",
      firstLook: "Find the reader in CloudTrail's data events or the server access logs, by requester and address.",
      from: {
        s3: {
          aws: {
            plain: { ...REQUESTS, metric: "BytesDownloaded", stat: "Sum" },
            needs: ["filter"],
            unit: "B-per-period",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
    "replication-lag": {
      title: "Replication lag",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "The replica is behind; if this region were lost now, so would be what is not yet copied.",
      firstLook: "Look at the failed and pending operations of the rule; a burst of writes catches up, a missing permission does not.",
      from: {
        s3: {
          aws: {
            plain: { ...REPLICATION, metric: "ReplicationLatency", stat: "Maximum" },
            needs: ["destination", "replicationRule"],
            unit: "s",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
    "failed-replication": {
      title: "Failed replication",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Objects were not copied and S3 will not try again: the replica misses them for good.",
      firstLook:
        "Read the s3:Replication:OperationFailedReplication events for the reason (role, key policy, destination), repair it, then run S3 Batch Replication.",
      from: {
        s3: {
          aws: {
            plain: { ...REPLICATION, metric: "OperationsFailedReplication", stat: "Sum" },
            needs: ["destination", "replicationRule"],
            unit: "per-period",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
    size: {
      title: "Size in S3 Standard",
      class: "cost",
      dimension: "bytes",
      worse: "above",
      meaning: "The bucket holds more than it should, old versions and unfinished uploads included.",
      firstLook: "Check that its lifecycle rules expire old versions and abort incomplete multipart uploads.",
      from: {
        s3: {
          aws: {
            plain: { namespace: "AWS/S3", metric: "BucketSizeBytes", stat: "Average", dimensions: { BucketName: "$bucket", StorageType: "StandardStorage" } },
            needs: ["expectedSize"],
            unit: "B",
            // Once a day, for the day before.
            delay: 86_400,
            resolution: 86_400,
            cite: S3_URL,
          },
        },
      },
    },
    objects: {
      title: "Objects",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "How many objects, versions and parts the bucket holds.",
      firstLook: "Compare with the days before.",
      from: {
        s3: {
          aws: {
            plain: { namespace: "AWS/S3", metric: "NumberOfObjects", stat: "Average", dimensions: { BucketName: "$bucket", StorageType: "AllStorageTypes" } },
            unit: "1",
            delay: 86_400,
            resolution: 86_400,
            cite: S3_URL,
          },
        },
      },
    },
    requests: {
      title: "Requests",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many requests the bucket gets.",
      firstLook: "Compare with errors and latency.",
      from: {
        s3: {
          aws: { plain: { ...REQUESTS, metric: "AllRequests", stat: "Sum" }, needs: ["filter"], unit: "per-period", delay: 120, resolution: 60, cite: S3_URL },
        },
      },
    },
    uploads: {
      title: "Bytes uploaded",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much is written to the bucket.",
      firstLook: "Compare with the requests.",
      from: {
        s3: {
          aws: {
            plain: { ...REQUESTS, metric: "BytesUploaded", stat: "Sum" },
            needs: ["filter"],
            unit: "B-per-period",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
    "pending-replication": {
      title: "Operations pending replication",
      class: "saturation",
      dimension: "count",
      worse: "above",
      meaning: "How many operations wait to be copied.",
      firstLook: "Compare with the replication lag.",
      from: {
        s3: {
          aws: {
            plain: { ...REPLICATION, metric: "OperationsPendingReplication", stat: "Maximum" },
            needs: ["destination", "replicationRule"],
            unit: "1",
            delay: 120,
            resolution: 60,
            cite: S3_URL,
          },
        },
      },
    },
  },
});
