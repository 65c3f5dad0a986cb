import type { CheckRunner, CheckTarget } from "./input";

/** A check, with everything that rendering it needs. Its alerts are among the model's. */
export interface ModelCheck {
  /** `component.uptime.check`. */
  readonly key: string;
  readonly component: string;
  readonly check: string;
  readonly by: CheckRunner;
  /**
   * Physical name; keeps the component's former id. Lower-case letters, digits and hyphens, with one underscore before the
   * check, so that two checks never share one; at most 255 characters.
   */
  readonly name: string;
  readonly target: CheckTarget;
  /** Seconds. */
  readonly every: number;
  /** As the runner names them; sorted. */
  readonly from: readonly string[];
  /** Whether the certificate's end is watched. */
  readonly certificate: boolean;
  readonly team: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The signal whose alerts say that a check fails, and the others that it has. */
export const checkSignals = (check: string) =>
  ({ uptime: `uptime-${check}`, certificate: `certificate-${check}`, duration: `response-time-${check}` }) as const;
export type CheckSignal = keyof ReturnType<typeof checkSignals>;
export const CHECK_SIGNALS = ["uptime", "certificate", "duration"] as const satisfies readonly CheckSignal[];
