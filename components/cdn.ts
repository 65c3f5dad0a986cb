import { kind } from "../model/measures";

const CLOUDFRONT = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/programming-cloudwatch-metrics.html";

// The metrics exist in us-east-1 only. AWS names no delay; two minutes are allowed, because edge locations all over the world report.
const every = { region: "us-east-1", delay: 120, resolution: 60, cite: CLOUDFRONT } as const;

const distribution = { namespace: "AWS/CloudFront", dimensions: { DistributionId: "$distribution", Region: "Global" } } as const;
const edgeFunction = { namespace: "AWS/CloudFront", dimensions: { DistributionId: "$distribution", FunctionName: "$each", Region: "Global" } } as const;

// Each metric has one valid statistic: Average for rates, Sum for counts, percentiles for latency.
const requests = { ...distribution, metric: "Requests", stat: "Sum" } as const;

/** A CloudFront distribution. */
export const cdn = kind({
  id: "cdn",
  title: "CDN",
  description: "A CloudFront distribution with its functions at the edge.",
  fields: {
    distribution: {
      type: "arn",
      service: "cloudfront",
      take: "distribution/",
      pattern: "^[A-Z0-9]{10,32}$",
      example: "arn:aws:cloudfront::123456789012:distribution/E1A2B3C4D5E6F7",
      description: "The distribution.",
    },
    functions: {
      type: "list",
      pattern: "^[A-Za-z0-9-_]{1,64}$",
      example: ["rewrite-paths"],
      description: "Names of the CloudFront Functions that the distribution runs.",
    },
    additionalMetrics: {
      type: "boolean",
      example: true,
      description:
        "Set to true where the distribution has additional metrics turned on (AWS charges for them): cache hit rate and origin latency exist only then.",
    },
    leastTraffic: {
      type: "rate",
      example: "60/min",
      description: "The fewest requests that arrive even at the quietest hour. Unset: requests may stop without anybody being told, as at night.",
    },
  },
  sources: { cloudfront: ["distribution"] },
  signals: {
    errors: {
      title: "Errors (5xx)",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Viewers get server errors, from the origin or because CloudFront can't reach it.",
      firstLook: "Ask the origin directly: if it answers, look at its certificate, at what it allows CloudFront to do, and at functions at the edge.",
      from: { cloudfront: { aws: { plain: { ...distribution, metric: "5xxErrorRate", stat: "Average" }, unit: "percent", events: [requests], ...every } } },
    },
    "client-errors": {
      title: "Client errors (4xx)",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Many requests are refused: files of a deployment are missing, signed URLs expired, the origin denies access, or somebody is probing.",
      firstLook: "List the most frequent paths with 403 and 404 in the access log and compare with the last deployment.",
      from: { cloudfront: { aws: { plain: { ...distribution, metric: "4xxErrorRate", stat: "Average" }, unit: "percent", events: [requests], ...every } } },
    },
    "origin-latency": {
      title: "Origin latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "What is not in the cache takes too long to come from the origin; near the origin's timeout, viewers get 504.",
      firstLook: "Look at the origin's own latency; if that is fine, see whether the cache hit rate fell and flooded it.",
      from: {
        cloudfront: {
          aws: {
            plain: { ...distribution, metric: "OriginLatency", stat: "p95" },
            unit: "ms",
            events: [requests],
            percentiles: true,
            needs: ["additionalMetrics"],
            ...every,
          },
        },
      },
    },
    "cache-hit-ratio": {
      title: "Cache hits",
      class: "saturation",
      dimension: "ratio",
      worse: "below",
      meaning: "More requests than planned go through to the origin, which costs money and latency and may overload it.",
      firstLook: "Look for a changed cache policy, new query parameters or cookies in the cache key, or an invalidation.",
      from: {
        cloudfront: {
          aws: {
            plain: { ...distribution, metric: "CacheHitRate", stat: "Average" },
            unit: "percent",
            events: [requests],
            needs: ["additionalMetrics"],
            ...every,
          },
        },
      },
    },
    "function-validation-errors": {
      title: "Function validation errors",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "A function at the edge returns something that CloudFront can't use, and the viewer gets an error.",
      firstLook: "Read the function's log in us-east-1, and restore its previous version if it was published lately.",
      from: {
        cloudfront: {
          aws: {
            plain: { ...edgeFunction, metric: "FunctionValidationErrors", stat: "Sum", sparse: true },
            unit: "per-period",
            each: "$functions",
            needs: ["functions"],
            ...every,
          },
        },
      },
    },
    "function-execution-errors": {
      title: "Function execution errors",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "A function at the edge throws, and the viewer gets an error.",
      firstLook: "Read the function's log in us-east-1, and restore its previous version if it was published lately.",
      from: {
        cloudfront: {
          aws: {
            plain: { ...edgeFunction, metric: "FunctionExecutionErrors", stat: "Sum", sparse: true },
            unit: "per-period",
            each: "$functions",
            needs: ["functions"],
            ...every,
          },
        },
      },
    },
    "function-throttles": {
      title: "Function throttles",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "A function at the edge takes too long to run and is throttled, so that requests fail.",
      firstLook: "Look at the function's compute utilisation and at what its last version added.",
      from: {
        cloudfront: {
          aws: {
            plain: { ...edgeFunction, metric: "FunctionThrottles", stat: "Sum", sparse: true },
            unit: "per-period",
            each: "$functions",
            needs: ["functions"],
            ...every,
          },
        },
      },
    },
    "function-compute": {
      title: "Function compute time, of the most allowed",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "How much of its allowed time a function at the edge uses; at 100 % it is throttled.",
      firstLook: "Compare with the function's previous version.",
      from: {
        cloudfront: {
          aws: {
            plain: { ...edgeFunction, metric: "FunctionComputeUtilization", stat: "Average" },
            unit: "percent",
            each: "$functions",
            needs: ["functions"],
            ...every,
          },
        },
      },
    },
    traffic: {
      title: "Requests",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many requests viewers make; the context of every other graph.",
      firstLook: "Compare with the same hour of last week.",
      from: { cloudfront: { aws: { plain: requests, unit: "per-period", ...every } } },
    },
    "unusual-traffic": {
      title: "Requests, against the usual",
      class: "traffic",
      dimension: "rate",
      worse: "outside",
      meaning: "Far more or far fewer requests than at this hour of other weeks: an attack, a campaign, or viewers who can't get in.",
      firstLook: "Look for one client address, country or path that grew; if traffic fell, open the site from outside.",
      from: { cloudfront: { aws: { plain: requests, unit: "per-period", ...every } } },
    },
    "no-traffic": {
      title: "Requests, against the fewest expected",
      class: "traffic",
      dimension: "rate",
      worse: "below",
      meaning: "Requests have stopped although there are always some: viewers can't reach the distribution.",
      firstLook: "Open the site from outside, then check DNS, certificate and whether the distribution is enabled.",
      from: { cloudfront: { aws: { plain: requests, unit: "per-period", needs: ["leastTraffic"], ...every } } },
    },
    downloads: {
      title: "Bytes downloaded",
      class: "cost",
      dimension: "throughput",
      worse: "above",
      meaning: "What viewers download, which is most of the bill.",
      firstLook: "See which paths grew, and whether somebody else embeds them.",
      from: { cloudfront: { aws: { plain: { ...distribution, metric: "BytesDownloaded", stat: "Sum" }, unit: "B-per-period", ...every } } },
    },
    uploads: {
      title: "Bytes uploaded",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "What viewers send to the origin through CloudFront.",
      firstLook: "Compare with the number of requests.",
      from: { cloudfront: { aws: { plain: { ...distribution, metric: "BytesUploaded", stat: "Sum" }, unit: "B-per-period", ...every } } },
    },
  },
});
