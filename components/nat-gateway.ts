import { kind } from "../model/measures";

// Sent every minute; one more period is allowed for the datapoint to arrive.
const every = { delay: 60, resolution: 60, cite: "https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html" } as const;

const gateway = { namespace: "AWS/NATGateway", dimensions: { NatGatewayId: "$natGateway" } } as const;

/** A NAT gateway, through which private subnets reach the internet. */
export const natGateway = kind({
  id: "nat-gateway",
  title: "NAT gateway",
  description: "A NAT gateway, through which private subnets reach the internet and other networks.",
  fields: {
    natGateway: {
      type: "arn",
      service: "ec2",
      take: "natgateway/",
      pattern: "^nat-([0-9a-f]{8}|[0-9a-f]{17})$",
      example: "nat-0a1b2c3d4e5f67890",
      description: "The NAT gateway.",
    },
    bytesPerSecond: {
      type: "bytes",
      example: "12.5 GB",
      default: "12.5 GB",
      description:
        "What it can carry in a second. Default: the 100 Gbit/s to which AWS scales it (https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html).",
    },
    packetsPerSecond: {
      type: "count",
      example: "10000000",
      default: "10000000",
      description:
        "Packets that it can carry in a second. Default: the ten million to which AWS scales it; beyond, it drops packets (https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html).",
    },
  },
  sources: { vpc: ["natGateway"] },
  signals: {
    "port-errors": {
      title: "Port allocation errors",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "New connections to a popular destination fail, because all 55,000 source ports towards it are in use.",
      firstLook: "Find who opens so many connections to one destination (flow logs), then add an IP address to the gateway or use a VPC endpoint.",
      from: { vpc: { aws: { plain: { ...gateway, metric: "ErrorPortAllocation", stat: "Sum" }, unit: "per-period", ...every } } },
    },
    "packet-loss": {
      title: "Packets dropped",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "The gateway drops packets, so that connections out of the private subnets stall or break.",
      firstLook: "Look at the AWS Health Dashboard for the region's VPC service, then at packets per second here.",
      from: {
        vpc: {
          aws: {
            part: [{ ...gateway, metric: "PacketsDropCount", stat: "Sum" }],
            total: [
              { ...gateway, metric: "PacketsInFromSource", stat: "Sum" },
              { ...gateway, metric: "PacketsInFromDestination", stat: "Sum" },
            ],
            unit: "0-1",
            ...every,
          },
        },
      },
    },
    "connection-success": {
      title: "Connections established, of those attempted",
      class: "availability",
      dimension: "ratio",
      worse: "below",
      meaning: "Destinations outside do not answer connection attempts from the private subnets.",
      firstLook: "Find the destination that does not answer (flow logs): a provider's outage, a changed address, or a closed port.",
      from: {
        vpc: {
          aws: {
            part: [{ ...gateway, metric: "ConnectionEstablishedCount", stat: "Sum" }],
            total: [{ ...gateway, metric: "ConnectionAttemptCount", stat: "Sum" }],
            unit: "0-1",
            ...every,
          },
        },
      },
    },
    bandwidth: {
      title: "Bandwidth used",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The gateway nears the most bytes that it can carry, after which packets are dropped.",
      firstLook: "See which subnet sends or fetches so much (flow logs); traffic to S3 and DynamoDB belongs on gateway endpoints.",
      from: {
        // The highest ten seconds of the minute, in bytes per second; Maximum is its only statistic.
        vpc: { aws: { used: { ...gateway, metric: "PeakBytesPerSecond", stat: "Maximum" }, capacity: "$bytesPerSecond", unit: "B-per-second", ...every } },
      },
    },
    packets: {
      title: "Packet rate used",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The gateway nears the most packets per second that it can carry, after which it drops them.",
      firstLook: "See which subnet sends so many small packets (flow logs), and split the subnets over several gateways.",
      from: {
        vpc: { aws: { used: { ...gateway, metric: "PeakPacketsPerSecond", stat: "Maximum" }, capacity: "$packetsPerSecond", unit: "per-second", ...every } },
      },
    },
    connections: {
      title: "Active connections",
      class: "saturation",
      dimension: "count",
      worse: "above",
      meaning: "Concurrent connections through the gateway, over all destinations; the limit of 55,000 holds for each destination.",
      firstLook: "Compare with port allocation errors.",
      from: { vpc: { aws: { plain: { ...gateway, metric: "ActiveConnectionCount", stat: "Maximum" }, unit: "1", ...every } } },
    },
    "idle-timeouts": {
      title: "Idle timeouts",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Connections that were silent for 350 s and were dropped; a client that uses one again gets a reset.",
      firstLook: "Turn on TCP keep-alive below 350 s in the clients whose pools stay idle.",
      from: { vpc: { aws: { plain: { ...gateway, metric: "IdleTimeoutCount", stat: "Sum" }, unit: "per-period", ...every } } },
    },
    "outbound-traffic": {
      title: "Bytes sent to the internet",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much the private subnets send out.",
      firstLook: "Compare with the same hour of last week.",
      from: { vpc: { aws: { plain: { ...gateway, metric: "BytesOutToDestination", stat: "Sum" }, unit: "B-per-period", ...every } } },
    },
    "inbound-traffic": {
      title: "Bytes fetched from the internet",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much the private subnets fetch; every byte is billed.",
      firstLook: "Look for image pulls and downloads that could come through an endpoint.",
      from: { vpc: { aws: { plain: { ...gateway, metric: "BytesInFromDestination", stat: "Sum" }, unit: "B-per-period", ...every } } },
    },
    "unusual-traffic": {
      title: "Bytes sent, against the usual",
      class: "security",
      dimension: "throughput",
      worse: "outside",
      meaning: "Far more or far less leaves the private subnets than at this hour of other weeks: a leak of data, a runaway job, or egress that is cut off.",
      firstLook: "List the largest senders and destinations in the flow logs of these minutes; an unknown destination is a security incident.",
      from: { vpc: { aws: { plain: { ...gateway, metric: "BytesOutToDestination", stat: "Sum" }, unit: "B-per-period", ...every } } },
    },
  },
});
