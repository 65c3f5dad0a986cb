import type { Path } from "../diagnostics";
import type { AnySignal } from "../measures";
import type { ResolvedMeasure, ResolvedMeasures } from "../model";
import type { SignalThresholds, Threshold } from "../thresholds";
import { days } from "../units";
import { type CheckInput, type CheckTarget, targetKind } from "./input";
import { type CheckSignal, checkSignals, type ModelCheck } from "./model";
import { RUNNERS } from "./runners";

/** A signal of a check, in the catalog's form, its measures already filled in. */
export interface CheckedSignal {
  readonly name: string;
  readonly signal: AnySignal;
  readonly thresholds: SignalThresholds;
  /** Where they are written: in the catalog's data, or at the check. */
  readonly path: Path;
  readonly measures: ResolvedMeasures;
  readonly check: ModelCheck;
}

/** Whether it succeeds, how long its certificate lasts, and how long it takes: what its runner can tell of them. */
export function signalsOf(check: ModelCheck, declared: CheckInput, region: string): readonly CheckedSignal[] {
  const names = checkSignals(check.check);
  const own: Path = ["components", check.component, "uptime", check.check];
  const measured = (which: CheckSignal) => MEASURES[check.by](check, region)[which];
  const entry = (which: CheckSignal, thresholds: SignalThresholds, path: Path): readonly CheckedSignal[] => {
    const measures = measured(which);
    if (!measures) return [];
    const signal = { ...SIGNALS[which](check), from: {} } as unknown as AnySignal;
    return [{ name: names[which], signal, thresholds: fitted(thresholds, check.every), path, measures, check }];
  };
  return [
    ...entry("uptime", uptimeThresholds(declared, own), declared.severity ? own : ["thresholds", "uptime", "uptime"]),
    ...(check.certificate
      ? entry("certificate", certificateThresholds(declared, own), declared.certificateDays === undefined ? ["thresholds", "uptime", "certificate"] : own)
      : []),
    ...entry("duration", {}, ["thresholds", "uptime", "duration"]),
  ];
}

/** The catalog's windows are as long where a check runs more rarely, with fewer datapoints. */
function fitted(thresholds: SignalThresholds, every: number): SignalThresholds {
  const adapt = (threshold: Threshold): Threshold => {
    const { period, bad, of } = threshold.window;
    if (period >= every) return threshold;
    const longer = Math.ceil(every / 60) * 60;
    const datapoints = (count: number) => Math.max(1, Math.ceil((count * period) / longer));
    return { ...threshold, window: { period: longer, bad: datapoints(bad), of: datapoints(of) } };
  };
  return Object.fromEntries(Object.entries(thresholds).map(([severity, threshold]) => [severity, adapt(threshold as Threshold)]));
}

function uptimeThresholds({ severity, thresholds }: CheckInput, path: Path): SignalThresholds {
  const [usual] = Object.values(thresholds.uptime);
  if (!severity || !usual) return thresholds.uptime;
  return { [severity.is]: { ...usual, basis: "declared", source: path.join("."), reason: severity.reason } };
}

function certificateThresholds({ certificateDays, thresholds }: CheckInput, path: Path): SignalThresholds {
  const usual = thresholds.certificate.P3;
  if (certificateDays === undefined || !usual) return thresholds.certificate;
  const declared: Threshold = {
    ...usual,
    at: days(certificateDays),
    basis: "declared",
    source: [...path, "expect", "certificateDays"].join("."),
    reason: "the number of days that the check asks for",
  };
  return { ...thresholds.certificate, P3: declared };
}

const SIGNALS: Readonly<Record<CheckSignal, (check: ModelCheck) => Omit<AnySignal, "from">>> = {
  uptime: (check) => ({
    title: `Uptime: ${check.check}`,
    class: "availability",
    dimension: "ratio",
    worse: "below",
    meaning: `From outside, ${described(check.target)} does not answer as it should.`,
    firstLook: "Ask it yourself from another network, then read what was answered to the last run that failed.",
  }),
  certificate: (check) => ({
    title: `Time until the certificate expires: ${check.check}`,
    class: "freshness",
    dimension: "duration",
    worse: "below",
    meaning: "When it ends, clients refuse to connect, all at once.",
    firstLook: "Whether the renewal failed, and then whether the new certificate was installed everywhere.",
  }),
  duration: (check) => ({
    title: `Response time: ${check.check}`,
    class: "latency",
    dimension: "duration",
    worse: "above",
    meaning: `${described(check.target)} answers slowly.`,
    firstLook: "The component's own latency, then the network between it and the places that ask.",
  }),
};

/** What is asked, in words. */
function described(target: CheckTarget): string {
  if ("http" in target) return target.http.url;
  if ("steps" in target) return `the journey ${target.steps.map(({ name }) => name).join(", ")}`;
  if ("dns" in target) return `the ${target.dns.type} record of ${target.dns.name}`;
  const { host, port } = "tcp" in target ? target.tcp : target.tls;
  return `${host}:${port}`;
}

type Measured = (check: ModelCheck, region: string) => Readonly<Partial<Record<CheckSignal, ResolvedMeasures>>>;

/** How each runner measures, with the metric's own documentation. */
const MEASURES: Readonly<Record<ModelCheck["by"], Measured>> = {
  route53: (check) => ({
    // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-cloudwatch.html
    uptime: {
      aws: {
        plain: { namespace: "AWS/Route53", metric: "HealthCheckStatus", stat: "Minimum", dimensions: { HealthCheckId: { healthCheck: check.key } } },
        unit: "0-1",
        ...paced(check),
        region: "us-east-1",
      },
    },
  }),
  canary: (check, region) => ({
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_metrics.html
    uptime: { aws: { plain: canary("SuccessPercent", "Average", check), unit: "percent", ...paced(check), region } },
    // constructs/aws/uptime/uptime-check.js publishes it.
    certificate: {
      aws: {
        plain: { namespace: CERTIFICATE_NAMESPACE, metric: "CertificateSecondsLeft", stat: "Minimum", dimensions: { CanaryName: check.name } },
        unit: "s",
        ...paced(check),
        region,
      },
    },
    duration: { aws: { plain: canary("Duration", "Average", check), unit: "ms", ...paced(check), region } },
  }),
  datadog: (check) => ({
    uptime: { test: { plain: { check: check.key }, unit: "0-1", ...paced(check) } },
    certificate: { test: { plain: { check: check.key }, unit: "s", ...paced(check) } },
    // https://docs.datadoghq.com/synthetics/platform/metrics/#http-tests; other tests' times are split into parts.
    ...(targetKind(check.target) === "http" && {
      duration: {
        datadog: {
          plain: { metric: "synthetics.http.response.time", by: "avg", type: "gauge", tags: checkTags(check) },
          unit: "ms",
          ...paced(check),
        },
      },
    }),
  }),
  grafana: (check) => ({
    // https://grafana.com/docs/grafana-cloud/testing/synthetic-monitoring/create-checks/checks/http/#metrics
    uptime: { prometheus: series("probe_success", "avg", "avg", "0-1", check) },
    certificate: { prometheus: series("probe_ssl_earliest_cert_expiry", "until", "min", "s", check) },
    duration: { prometheus: series("probe_duration_seconds", "avg", "avg", "s", check) },
  }),
};

/** Metrics of a canary's own: CloudWatchSynthetics is Synthetics' alone to write. */
export const CERTIFICATE_NAMESPACE = "Tocsin/Uptime";

/** Tags by which the metrics of a Datadog test are found: a test's own. */
export const checkTags = ({ component, check, name }: Pick<ModelCheck, "component" | "check" | "name">): Readonly<Record<string, string>> => ({
  component,
  check,
  "check-name": name,
});

/** What Synthetic Monitoring calls `instance`: https://grafana.com/docs/grafana-cloud/testing/synthetic-monitoring/analyze-results/check-metrics/ */
export function checkTargetText(target: CheckTarget): string {
  if ("http" in target) return target.http.url;
  if ("steps" in target) return (target.steps[0] as { readonly url: string }).url;
  if ("dns" in target) return target.dns.name;
  const { host, port } = "tcp" in target ? target.tcp : target.tls;
  return `${host}:${port}`;
}

const canary = (metric: string, stat: "Average", { name }: ModelCheck) =>
  ({ namespace: "CloudWatchSynthetics", metric, stat, dimensions: { CanaryName: name } }) as const;

function series(metric: string, as: "avg" | "until", across: "avg" | "min", unit: string, check: ModelCheck): NonNullable<ResolvedMeasures["prometheus"]> {
  return { plain: { metric, as, across, labels: { instance: checkTargetText(check.target), job: check.name } }, unit, ...paced(check) };
}

function paced({ by, every }: ModelCheck): Pick<ResolvedMeasure, "delay" | "resolution" | "cite"> {
  const { delay, cite } = RUNNERS[by];
  // A fault that begins right after a run is found by the next one; Route 53's interval is part of what its metric is late by.
  return { delay: by === "route53" ? delay + every : delay, resolution: by === "route53" ? 60 : every, cite };
}
