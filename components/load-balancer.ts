import { kind } from "../model/measures";

const ALB = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html";

// Sent every 60 s while requests flow; one more period is allowed for the datapoint to arrive.
const every = { delay: 60, resolution: 60, cite: ALB } as const;

const balancer = { namespace: "AWS/ApplicationELB", dimensions: { LoadBalancer: "$loadBalancer" } } as const;
const zone = { namespace: "AWS/ApplicationELB", dimensions: { LoadBalancer: "$loadBalancer", AvailabilityZone: "$each" } } as const;
const target = { namespace: "AWS/ApplicationELB", dimensions: { LoadBalancer: "$loadBalancer", TargetGroup: "$each" } } as const;

const requests = { ...balancer, metric: "RequestCount", stat: "Sum" } as const;
// Absent without requests, so that a gap in a sum of requests is zero.
const anyRequests = { ...requests, sparse: true } as const;
const own5xx = { ...balancer, metric: "HTTPCode_ELB_5XX_Count", stat: "Sum", sparse: true } as const;
const own4xx = { ...balancer, metric: "HTTPCode_ELB_4XX_Count", stat: "Sum", sparse: true } as const;

/** An Application Load Balancer as a whole, with all that it serves. */
export const loadBalancer = kind({
  id: "load-balancer",
  title: "Load balancer",
  description: "An Application Load Balancer as a whole, with everything behind it; a single API behind it is an http-api.",
  fields: {
    loadBalancer: {
      type: "arn",
      service: "elasticloadbalancing",
      take: "loadbalancer/",
      pattern: "^app/[A-Za-z0-9-]{1,32}/[0-9a-f]{16}$",
      example: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188",
      description: "The load balancer.",
    },
    targetGroups: {
      type: "list",
      pattern: "^targetgroup/[A-Za-z0-9-]{1,32}/[0-9a-f]{16}$",
      example: ["targetgroup/checkout/73e2d6bc24d8a067"],
      description:
        "Target groups whose health is watched here, as the last part of their ARNs. Leave out those that are watched as http-api, and the idle half of a blue/green pair.",
    },
    capacityReserved: {
      type: "boolean",
      example: true,
      description: "Capacity is reserved for it (LCU reservation): how much of that is used is watched. AWS counts what is reserved only where something is.",
    },
    zones: {
      type: "list",
      pattern: "^[a-z]{2}(-[a-z]+)+-\\d[a-z]$",
      example: ["eu-central-1a", "eu-central-1b"],
      description: "The load balancer's availability zones, to watch that traffic is spread over them.",
    },
    testedConnections: { type: "count", example: "20000", description: "Concurrent connections that a load test has shown to work." },
    leastTraffic: {
      type: "rate",
      example: "30/min",
      description: "The fewest requests that arrive even at the quietest hour. Unset: requests may stop without anybody being told, as at night.",
    },
  },
  sources: { alb: ["loadBalancer"] },
  signals: {
    latency: {
      title: "Latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Across everything behind the load balancer, one request in twenty takes longer than users are willing to wait.",
      firstLook: "Split the latency by target group: one slow group is that service's fault, all slow together share a dependency.",
      // Contains the faults of the targets, which are components of their own.
      holdsBack: false,
      from: {
        alb: { aws: { plain: { ...balancer, metric: "TargetResponseTime", stat: "p95" }, unit: "s", events: [anyRequests], percentiles: true, ...every } },
      },
    },
    errors: {
      title: "Errors (5xx)",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Users get server errors, whether from the targets or from the load balancer because no target could answer.",
      firstLook: "Compare the load balancer's own 5xx with the targets': own means unreachable targets, theirs means failing code.",
      holdsBack: false,
      from: {
        alb: {
          aws: {
            part: [{ ...balancer, metric: "HTTPCode_Target_5XX_Count", stat: "Sum", sparse: true }, own5xx],
            // RequestCount leaves out requests that were rejected before a target was chosen. Without them in the total, an
            // outage without any target would divide by zero and never alert. A 502 or 504 counts twice below the line, so
            // that an outage made of those alone reads 50 %, and 5 % reads 4.8 %.
            total: [anyRequests, own5xx],
            unit: "0-1",
            ...every,
          },
        },
      },
    },
    "own-errors": {
      title: "The load balancer's own 5xx",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "The load balancer answers 502, 503 or 504 itself, because targets are missing, refuse connections or time out.",
      firstLook: "See which of 502, 503 and 504 it is: 503 means no healthy target, 502 a broken connection, 504 a target slower than the idle timeout.",
      holdsBack: false,
      from: { alb: { aws: { plain: own5xx, unit: "per-period", ...every } } },
    },
    "client-errors": {
      title: "Client errors (4xx)",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Many requests are refused: a broken client release, expired credentials, or somebody is probing.",
      firstLook: "Group the access log by status, path and client address.",
      holdsBack: false,
      from: {
        alb: {
          aws: {
            part: [{ ...balancer, metric: "HTTPCode_Target_4XX_Count", stat: "Sum", sparse: true }, own4xx],
            total: [anyRequests, own4xx],
            unit: "0-1",
            ...every,
          },
        },
      },
    },
    "rejected-connections": {
      title: "Rejected connections",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "The load balancer has reached its maximum number of connections and turns users away.",
      firstLook: "Look at connections and traffic for a flood from few addresses; if it is real load, reserve load balancer capacity.",
      from: { alb: { aws: { plain: { ...balancer, metric: "RejectedConnectionCount", stat: "Sum", sparse: true }, unit: "per-period", ...every } } },
    },
    capacity: {
      title: "Reserved capacity used",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The load balancer nears the capacity that is reserved for it: beyond, it has to scale first, and a step of traffic is turned away.",
      firstLook: "See whether traffic grew in one step; if it will stay, or rise further, raise the capacity reservation.",
      // A minute's number of what is reserved is a sixtieth of the reservation, and of what is needed it is the whole.
      from: {
        alb: {
          aws: {
            used: { ...balancer, metric: "PeakLCUs", stat: "Sum" },
            capacity: { ...balancer, metric: "ReservedLCUs", stat: "Sum", times: 60 },
            needs: ["capacityReserved"],
            unit: "1",
            ...every,
            cite: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/monitor-capacity-unit-reservation.html",
          },
        },
      },
    },
    traffic: {
      title: "Requests",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many requests reach a target; the context of every other graph.",
      firstLook: "Compare with the same hour of last week.",
      from: { alb: { aws: { plain: anyRequests, unit: "per-period", ...every } } },
    },
    "unusual-traffic": {
      title: "Requests, against the usual",
      class: "traffic",
      dimension: "rate",
      worse: "outside",
      meaning: "Far more or far fewer requests than at this hour of other weeks: an attack, a crawler, a campaign, or clients that can't get in.",
      firstLook: "Look for one client address or path that grew in the access log; if traffic fell, open the site from outside.",
      from: { alb: { aws: { plain: requests, unit: "per-period", ...every } } },
    },
    "no-traffic": {
      title: "Requests, against the fewest expected",
      class: "traffic",
      dimension: "rate",
      worse: "below",
      meaning: "Requests have stopped although there are always some: clients can't reach the load balancer, or it has no targets.",
      firstLook: "Open the site from outside, then check targets, DNS, certificate and security groups in that order.",
      from: { alb: { aws: { plain: requests, unit: "per-period", needs: ["leastTraffic"], ...every } } },
    },
    "healthy-hosts": {
      title: "Healthy targets",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "No target of the group passes its health check, so that what it serves is down.",
      firstLook: "Read why targets fail their check in the target group, then the newest log lines of a target and the last deployment.",
      holdsBack: false,
      from: {
        // Exists per target group only. Maximum: what the best-informed node sees, so that an outage is one that every node agrees on.
        alb: {
          aws: { plain: { ...target, metric: "HealthyHostCount", stat: "Maximum" }, unit: "1", each: "$targetGroups", needs: ["targetGroups"], ...every },
        },
      },
    },
    "unhealthy-hosts": {
      title: "Unhealthy targets",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "At least one target of the group fails its health check and gets no traffic.",
      firstLook: "Read the reason code of the failing target in the target group, then the target's own log.",
      holdsBack: false,
      from: {
        // Minimum is AWS's advice: it counts the targets that every node and zone finds unhealthy.
        alb: {
          aws: { plain: { ...target, metric: "UnHealthyHostCount", stat: "Minimum" }, unit: "1", each: "$targetGroups", needs: ["targetGroups"], ...every },
        },
      },
    },
    "zone-share": {
      title: "Share of requests in one zone",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "One zone carries most of the traffic: its targets overload first, and losing it would be felt by nearly everybody.",
      firstLook: "Check that every zone has healthy targets and that no zonal shift is active.",
      from: {
        alb: {
          aws: {
            part: [{ ...zone, metric: "RequestCount", stat: "Sum", sparse: true }],
            total: [anyRequests],
            unit: "0-1",
            each: "$zones",
            needs: ["zones"],
            ...every,
          },
        },
      },
    },
    connections: {
      title: "Active connections",
      class: "saturation",
      dimension: "count",
      worse: "above",
      meaning: "Concurrent connections from clients and to targets.",
      firstLook: "Compare with traffic: connections that grow alone mean slow targets or idle clients.",
      from: { alb: { aws: { plain: { ...balancer, metric: "ActiveConnectionCount", stat: "Sum", sparse: true }, unit: "1", ...every } } },
    },
    "connection-utilisation": {
      title: "Active connections, of what was tested",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "More users are connected at once than the last load test has shown to work.",
      firstLook: "Watch latency and errors closely, and add targets before they follow.",
      from: {
        alb: {
          // A Sum over nodes once a minute: only periods of 60 s give a number of connections.
          aws: {
            used: { ...balancer, metric: "ActiveConnectionCount", stat: "Sum", sparse: true },
            capacity: "$testedConnections",
            unit: "1",
            needs: ["testedConnections"],
            ...every,
          },
        },
      },
    },
    "tls-errors": {
      title: "Failed TLS handshakes of clients",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Clients can't agree on encryption or distrust the certificate; scanners cause some at all times.",
      firstLook: "If it rose in one step, check the certificate and the listener's security policy for a change at that minute.",
      from: { alb: { aws: { plain: { ...balancer, metric: "ClientTLSNegotiationErrorCount", stat: "Sum", sparse: true }, unit: "per-period", ...every } } },
    },
    throughput: {
      title: "Bytes processed",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much data flows through the load balancer.",
      firstLook: "Compare with the number of requests: bytes that grow alone mean larger answers.",
      from: { alb: { aws: { plain: { ...balancer, metric: "ProcessedBytes", stat: "Sum", sparse: true }, unit: "B-per-period", ...every } } },
    },
    "capacity-units": {
      title: "Capacity units used (LCU)",
      class: "cost",
      dimension: "count",
      worse: "above",
      meaning: "What the load balancer is billed by.",
      firstLook: "See which of connections, bytes and rule evaluations grew.",
      from: { alb: { aws: { plain: { ...balancer, metric: "ConsumedLCUs", stat: "Average" }, unit: "1", ...every } } },
    },
  },
  // AWS's list of recommended alarms has no entry for AWS/ApplicationELB; its user guide's advice on UnHealthyHostCount is followed.
});
