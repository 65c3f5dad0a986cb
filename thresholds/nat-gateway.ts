import type { natGateway } from "../components/nat-gateway";
import type { Thresholds } from "../model/thresholds";
import { percent, perMinute } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const METRICS = "https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html";

/** When a NAT gateway is bad. */
export const natGatewayThresholds = {
  "port-errors": {
    P1: {
      at: perMinute(0),
      window: WINDOWS.page,
      ...MISSING.gap,
      basis: "vendor",
      source: METRICS,
      reason: "above zero, connections are failing now; AWS waits for a quarter of an hour, but a paging fault must be known in five minutes",
      beside: "AWS: sum > 0 in 15 of 15 × 60 s",
    },
  },
  "packet-loss": {
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.gap,
      minEventsPerPeriod: 1000,
      basis: "convention",
      source: "requirements, signal net.packet_loss: P1 > 5 % (suggested)",
      reason: "TCP hardly moves when one packet in twenty is lost; a thousand packets keep a few drops on an idle gateway from paging",
    },
    P2: {
      at: percent(0.01),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      minEventsPerPeriod: 20_000,
      basis: "vendor",
      source: METRICS,
      reason: "AWS's number for a fault of the service; twenty thousand packets a minute, so that it takes three drops and not one",
      beside: "AWS: sum > 0.01 % of your usual traffic in 5 of 5 × 60 s",
    },
  },
  "connection-success": {
    P2: {
      at: percent(95),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      minEventsPerPeriod: 20,
      basis: "convention",
      source: METRICS,
      reason:
        "AWS says what fewer established than attempted means, without a number; the plan's 5 % of errors, and no page, because mostly it is the other side that is down",
    },
  },
  bandwidth: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "the next step drops packets of everything behind the gateway",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "time to split the subnets over more gateways",
    },
  },
  packets: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "the next step drops packets of everything behind the gateway",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "time to split the subnets over more gateways",
    },
  },
  connections: {},
  "idle-timeouts": {},
  "outbound-traffic": {},
  "inbound-traffic": {},
  "unusual-traffic": {
    P2: {
      at: { deviations: 3 },
      window: WINDOWS.coarse,
      ...MISSING.gap,
      basis: "plan",
      source: "requirements S1-264: unusual traffic pattern is medium (P2)",
      reason: "three deviations and ten minutes, because nightly jobs and image pulls come in bursts",
      beside: "AWS: a new anomaly alarm starts with a band of 2 deviations",
    },
  },
} as const satisfies Thresholds<typeof natGateway>;
