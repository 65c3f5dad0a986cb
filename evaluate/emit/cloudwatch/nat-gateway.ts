import { emissions, SOON } from "./emission";

const assumed = { quiet: "the page tells what a value of zero says of some of them; taken to hold for all" };
const TOTAL = { nature: "occurrence", quiet: "zero", assumed } as const;
/** The highest average over ten seconds in the minute. The page's unit of both is Count. */
const PEAK = { nature: "level", quiet: "zero", assumed } as const;

/** Zonal gateways have NatGatewayId alone, regional ones AvailabilityZone as well. */
export const natGateway = emissions(
  "AWS/NATGateway",
  {
    ...SOON,
    every: 60,
    dimensions: [["NatGatewayId"], ["NatGatewayId", "AvailabilityZone"]],
    cite: "https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html",
  },
  {
    ActiveConnectionCount: { nature: "level", unit: "Count", quiet: "zero" },
    BytesInFromDestination: { ...TOTAL, unit: "Bytes" },
    BytesOutToDestination: { ...TOTAL, unit: "Bytes" },
    ConnectionAttemptCount: { ...TOTAL, unit: "Count" },
    ConnectionEstablishedCount: { ...TOTAL, unit: "Count" },
    ErrorPortAllocation: { ...TOTAL, unit: "Count" },
    IdleTimeoutCount: { ...TOTAL, unit: "Count" },
    PacketsDropCount: { ...TOTAL, unit: "Count" },
    PacketsInFromDestination: { ...TOTAL, unit: "Count" },
    PacketsInFromSource: { ...TOTAL, unit: "Count" },
    PeakBytesPerSecond: { ...PEAK, unit: "Bytes/Second" },
    PeakPacketsPerSecond: { ...PEAK, unit: "Count/Second" },
  },
);
