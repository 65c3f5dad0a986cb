import type { AlertingVendor } from "../../model/platform";
import type { Severity } from "../../model/severities";
import type { Missing, Window } from "../../model/thresholds";
import type { Quantity } from "../../model/units";

/** What an alert has to be like; what is left out may be anything. */
export interface AlertExpectation {
  /** The number with its unit, as YAML writes it (`"5s"`, `"90 %"`, `"12/min"`, `3`), or so many deviations from the usual. */
  readonly threshold?: string | number | Quantity | { readonly deviations: number };
  /** `"3 of 5 × 60 s"`, or a part of it; the period in seconds or with its unit. */
  readonly window?: string | Partial<Omit<Window, "period"> & { readonly period: number | string }>;
  readonly severity?: Severity;
  /** The vendor that alerts, by the model; whether it is rendered there, `toRenderIn` says. */
  readonly vendor?: AlertingVendor;
  /** What absent datapoints mean. */
  readonly missing?: Missing;
  /** Fewest events for a period to be judged; 0 where every period is. */
  readonly minEvents?: number;
  /** Longest expected time from a worst-case fault to the notification: `"5m"`. Less is as good. */
  readonly detectWithin?: string;
}

/** When somebody has to hear of it. */
export interface PageExpectation {
  /** Longest time from a worst-case fault to being told: `"5m"`. Detection and the rungs before count. */
  readonly within: string;
  /** Of an environment, only alerts of this severity. @default those whose incidents page at any hour: P0 and P1 */
  readonly severity?: Severity;
  /**
   * `high` counts incidents of high urgency at any hour; `any` also P2's, which are of low urgency outside of support
   * hours. @default "high"
   */
  readonly urgency?: "high" | "any";
}

/** What `expect.extend(matchers)` adds. */
export interface TocsinMatchers<R> {
  /**
   * An environment has the alert, and it is like that.
   * @param key `checkout-api.latency.P1`; or `checkout-api.latency` with a `severity` among what is expected.
   */
  toHaveAlert(key: string, expected?: AlertExpectation): R;
  /**
   * PagerDuty tells a team, a schedule or a person of an alert in time; of an environment: of each alert that is theirs
   * and not in observe mode.
   * @param who Id of a team, a schedule or a person, or a person's name or e-mail address; `team:`, `schedule:` or
   *   `person:` before it tells apart what has the same id.
   */
  toPage(who: string, expected: PageExpectation): R;
  /** The vendor's stack really holds the alert's alarm, rule or monitor. */
  toRenderIn(vendor: AlertingVendor): R;
  /** The real `terraform validate` accepts the stack, or all of an environment's, without registry, credentials or network. */
  toBeValidTerraform(): Promise<void>;
}
