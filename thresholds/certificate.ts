import type { certificate } from "../components/certificate";
import type { Thresholds } from "../model/thresholds";
import { days } from "../model/units";
import { MISSING, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";
const CONFIG = "https://docs.aws.amazon.com/config/latest/developerguide/acm-certificate-expiration-check.html";

/**
 * When a certificate is bad. The requirements' P1 below three days is missing on purpose: the metric comes twice a
 * day, which can't page within five minutes, so that P2 takes its place eleven days earlier.
 * A countdown is known in advance: half a day's delay is half a day of fourteen, not a day of outage.
 */
export const certificateThresholds = {
  "time-left": {
    P2: {
      at: days(14),
      window: WINDOWS.halfDaily,
      missing: "bad",
      missingBecause: "ACM stops publishing when the certificate has expired, so that silence means expired or deleted",
      basis: "vendor",
      source: CONFIG,
      reason: "AWS Config's default for a certificate that expires soon; two weeks are enough to renew by hand, and too few to wait",
      beside: "requirements, signal cert.days_to_expiry: P1 < 3 d, P2 < 14 d (suggested)",
    },
    P3: {
      at: days(30),
      window: WINDOWS.halfDaily,
      ...MISSING.gap,
      basis: "plan",
      source: "requirements, severity P3: certificate with less than 30 days",
      reason: "the plan's number; a ticket in working hours",
    },
    P4: {
      at: days(45),
      window: WINDOWS.halfDaily,
      ...MISSING.gap,
      basis: "vendor",
      source: AWS,
      reason: "AWS's number, 44 days or less: automatic renewal should have happened by then, and there is time to do it by hand",
      beside: "AWS: minimum <= 44 d in 1 of 1 × 86,400 s, missing data is bad",
    },
  },
} as const satisfies Thresholds<typeof certificate>;
