import type { Severity } from "../severities";
import type { SignalThresholds } from "../thresholds";

/** Who can run a check. */
export const CHECK_RUNNERS = ["route53", "canary", "datadog", "grafana"] as const;
export type CheckRunner = (typeof CHECK_RUNNERS)[number];

export const HTTP_METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];
/** Records that every runner of DNS checks can ask for. */
export const DNS_RECORDS = ["A", "AAAA", "CNAME", "MX", "NS", "TXT"] as const;
export type DnsRecord = (typeof DNS_RECORDS)[number];

/** One request, and what its answer must be. */
export interface HttpRequest {
  readonly url: string;
  readonly method: HttpMethod;
  readonly headers: Readonly<Record<string, string>>;
  /** @default any of 200 to 299 */
  readonly status?: number;
  /** Text that the body must have in it, letter by letter. @default anything */
  readonly text?: string;
}
/** A request of a journey. */
export interface HttpStep extends HttpRequest {
  readonly name: string;
}
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}
export interface DnsQuestion {
  readonly name: string;
  readonly type: DnsRecord;
  /** IP address of the server that is asked. @default as the runner chooses: the network's own, or 8.8.8.8 */
  readonly server?: string;
  /** What one of the answers must be. @default any answer */
  readonly answer?: string;
}

/** What a check asks: exactly one of these. */
export type CheckTarget =
  | { readonly http: HttpRequest }
  | { readonly tcp: Endpoint }
  /** A TLS handshake with a certificate that is valid for the host. */
  | { readonly tls: Endpoint }
  | { readonly dns: DnsQuestion }
  /** Requests in their order; the first that fails ends the run. */
  | { readonly steps: readonly HttpStep[] };
export const TARGET_KINDS = ["http", "tcp", "tls", "dns", "steps"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];
export const targetKind = (target: CheckTarget): TargetKind => TARGET_KINDS.find((kind) => kind in target) as TargetKind;

/** A check as a component declares it. */
export interface CheckInput {
  readonly target: CheckTarget;
  /** @default the component's `uptimeFrom`, then the environment's, then a canary */
  readonly by?: CheckRunner;
  /** Seconds. @default the runner's own */
  readonly every?: number;
  /** Places, as the runner names them. @default the runner's own */
  readonly from?: readonly string[];
  /** Days before the certificate's end at which it is told of as P3. @default the catalog's */
  readonly certificateDays?: number;
  /** Of the check's failure, with the reason. @default the catalog's */
  readonly severity?: { readonly is: Severity; readonly reason: string };
  /** The catalog's. */
  readonly thresholds: CheckThresholds;
}

/** When checks are bad. */
export interface CheckThresholds {
  /** Part of the runs, from all places, that succeed. */
  readonly uptime: SignalThresholds<"ratio">;
  /** Time until the certificate ends. */
  readonly certificate: SignalThresholds<"duration">;
}
