import { days, percent } from "../model/units";
import type { CheckThresholds } from "../model/uptime/input";
import { certificateThresholds } from "./certificate";
import { MISSING, PLAN } from "./common";

/** Once: what counts down does not come back by itself, and one datapoint of a certificate is as good as ten. */
const ONCE = { period: 300, bad: 1, of: 1 } as const;

/** When uptime checks are bad, whoever runs them. */
export const uptimeThresholds = {
  uptime: {
    P1: {
      at: percent(50),
      window: { period: 60, bad: 3, of: 3 },
      missing: "bad",
      missingBecause: "a check that reports nothing watches nothing, and an endpoint that is down must not be taken for one that is well",
      ...PLAN.healthCheck,
      reason: "most places fail for three minutes: one place's own network is no outage, and one failed run is no news",
      beside: "cdk-monitoring-constructs: HealthCheckStatus < 1 in 3 of 3 × 60 s, missing data is bad; awesome-prometheus-alerts: probe_success == 0 for 1 min",
    },
  },
  certificate: {
    P2: {
      ...certificateThresholds["time-left"].P2,
      at: days(14),
      window: ONCE,
      ...MISSING.gap,
      missingBecause: "no handshake, no certificate: that nothing answers is the check's own alert",
    },
    P3: { ...certificateThresholds["time-left"].P3, at: days(30), window: ONCE },
  },
} as const satisfies CheckThresholds;
