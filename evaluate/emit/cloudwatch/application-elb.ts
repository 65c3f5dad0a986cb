import { emissions, SOON } from "./emission";

const BALANCER = [["LoadBalancer"], ["LoadBalancer", "AvailabilityZone"]] as const;
const GROUP = [
  ["LoadBalancer", "TargetGroup"],
  ["LoadBalancer", "AvailabilityZone", "TargetGroup"],
] as const;
const LAMBDA = [["TargetGroup"], ["TargetGroup", "LoadBalancer"]] as const;

const BOTH_SAID = "the page says both 'always reported' and that nothing is reported while no requests flow";
/** "Reporting criteria: There is a nonzero value." */
const NONZERO = { nature: "occurrence", unit: "Count", quiet: "absent" } as const;
/** "Minimum, Maximum, and Average all return 1." */
const CODES = { ...NONZERO, sample: "one" } as const;
const ONLY_SUM = { statistics: ["Sum"] } as const;

/**
 * Load balancers, target groups and their Lambda functions. There is no CapacityUtilization: LCUs are PeakLCUs and
 * ReservedLCUs, per minute. Dimensions: also
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/SupportedMetricsForResourceTagsForTelemetry.html
 */
export const applicationElb = emissions(
  "AWS/ApplicationELB",
  { ...SOON, every: 60, cite: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html" },
  {
    ActiveConnectionCount: { nature: "level", unit: "Count", quiet: "absent", dimensions: BALANCER, ...ONLY_SUM },
    ClientTLSNegotiationErrorCount: { ...NONZERO, dimensions: BALANCER, ...ONLY_SUM },
    ConsumedLCUs: { nature: "average", unit: "Count", quiet: "zero", dimensions: [["LoadBalancer"]] },
    PeakLCUs: { nature: "level", unit: "Count", quiet: "zero", dimensions: [["LoadBalancer"]] },
    ReservedLCUs: { nature: "occurrence", unit: "Count", quiet: "absent", dimensions: [["LoadBalancer"]] },
    HTTPCode_ELB_4XX_Count: { ...CODES, dimensions: BALANCER },
    HTTPCode_ELB_5XX_Count: { ...CODES, dimensions: BALANCER },
    HTTPCode_ELB_504_Count: { ...NONZERO, dimensions: BALANCER, ...ONLY_SUM },
    // Since 2024 the page says "Reported if there are registered targets" of these; that Minimum returns 1 leaves no room for zeros.
    HTTPCode_Target_2XX_Count: { ...CODES, dimensions: [...BALANCER, ...GROUP] },
    HTTPCode_Target_3XX_Count: { ...CODES, dimensions: [...BALANCER, ...GROUP] },
    HTTPCode_Target_4XX_Count: { ...CODES, dimensions: [...BALANCER, ...GROUP] },
    HTTPCode_Target_5XX_Count: { ...CODES, dimensions: [...BALANCER, ...GROUP] },
    HealthyHostCount: { nature: "level", unit: "Count", quiet: "zero", dimensions: GROUP },
    UnHealthyHostCount: { nature: "level", unit: "Count", quiet: "zero", dimensions: GROUP },
    LambdaInternalError: { ...NONZERO, dimensions: LAMBDA, ...ONLY_SUM },
    LambdaUserError: { ...NONZERO, dimensions: LAMBDA, ...ONLY_SUM },
    ProcessedBytes: { ...NONZERO, unit: "Bytes", dimensions: BALANCER },
    RejectedConnectionCount: { ...NONZERO, dimensions: BALANCER },
    RequestCount: { ...CODES, dimensions: [...BALANCER, ...GROUP], assumed: { quiet: BOTH_SAID, sample: "as the page says of IPv6RequestCount" } },
    // An average over the targets that is called a Sum.
    RequestCountPerTarget: {
      ...NONZERO,
      dimensions: [...GROUP, ["TargetGroup"], ["TargetGroup", "AvailabilityZone"]],
      ...ONLY_SUM,
      assumed: { quiet: BOTH_SAID },
    },
    TargetConnectionErrorCount: { ...NONZERO, dimensions: [...BALANCER, ...GROUP] },
    TargetTLSNegotiationErrorCount: { ...NONZERO, dimensions: [...BALANCER, ...GROUP] },
    TargetResponseTime: { nature: "measurement", unit: "Seconds", quiet: "absent", dimensions: [...BALANCER, ...GROUP] },
  },
);
