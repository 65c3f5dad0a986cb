import { type Diagnostic, type Path, problem } from "../diagnostics";
import { GRAFANA_PACE } from "../grafana";
import { groupBy } from "../group";
import { measureOf, sourcesOf } from "../measured";
import type { AwsMeasure, DatadogNativeMeasure, PrometheusMeasure } from "../measures";
import type { ResolvedAwsMeasure, ResolvedMeasure, ResolvedMeasures, ResolvedMetric } from "../model";
import { own } from "../own";
import { ALERTING_VENDORS, type AlertingVendor, type Component, type Platform, type Vendor } from "../platform";

export const isOn = (platform: Pick<Platform, "vendors">, vendor: Vendor): boolean => platform.vendors[vendor]?.on === true;

/** Why no vendor measures anything. */
export function switchReason({ vendors }: Pick<Platform, "vendors">): string {
  return vendors.aws.on ? "" : vendors.aws.reason;
}

/** How late the vendor that alerts has a datapoint, in seconds. */
export function vendorDelay(platform: Pick<Platform, "datadog">, vendor: AlertingVendor, measures: ResolvedMeasures): number {
  const measure = measureOf(vendor, measures) as ResolvedMeasure;
  // Half the pace is the expected wait for the next evaluation.
  if (vendor === "grafana") return measure.delay + GRAFANA_PACE / 2;
  if (vendor !== "datadog" || !platform.datadog) return measure.delay;
  const { datadogDelay } = require("../vendors/datadog/account") as typeof import("../vendors/datadog/account");
  return (measures.datadog ?? measures.test)?.delay ?? datadogDelay(platform.datadog, measure);
}

/** A signal that its chosen vendor can't watch. */
export interface Fallback {
  /** Signal key. */
  readonly key: string;
  readonly chosen: AlertingVendor;
  readonly vendor: AlertingVendor;
  readonly reason: string;
  readonly path: Path;
  /** Chosen for this signal by name, not for all of them. */
  readonly byName: boolean;
}

/** The vendor that alerts on a signal: for each signal exactly one, so that one fault pages once. */
export function alertingVendor(
  platform: Pick<Platform, "vendors" | "alertsFrom">,
  component: Pick<Component, "kind" | "alertsFrom"> & { readonly id: string },
  signal: string,
  measured: Measured,
): Alerting | { readonly vendor?: undefined; readonly reason: string } {
  const { vendor: chosen, path, byName, unsaid } = choice(platform, component, signal);
  const refusal = cannot(platform, chosen, measured);
  if (refusal === undefined) return { vendor: chosen, path };
  const vendor = ALERTING_VENDORS.find((other) => cannot(platform, other, measured) === undefined);
  if (vendor === undefined) return { reason: refusal };
  if (unsaid) return { vendor, path };
  return { vendor, path, instead: { chosen, vendor, reason: refusal, path, byName } };
}

export interface Alerting {
  readonly vendor: AlertingVendor;
  /** Where it is chosen. */
  readonly path: Path;
  readonly instead?: Omit<Fallback, "key">;
}

/** A page that the chosen vendor would bring too late, and CloudWatch would not. */
export function tooLate({ vendor, path }: Alerting, key: string, delay: number, detectWithin: number): Diagnostic {
  return problem(
    "TOC216",
    path,
    `${key} can't alert from ${vendor}: it has the metric after ${delay} s, and this has to be heard of within ${detectWithin} s`,
    `let aws alert on it under alertsFrom, or switch the level off with a reason${vendor === "datadog" ? "; metric streams bring metrics sooner than polling" : ""}`,
  );
}

/** One message for each reason and place: what is chosen for all signals can fail for many of them. */
export function fallbackProblems(fallbacks: readonly Fallback[]): readonly Diagnostic[] {
  const groups = groupBy(fallbacks, ({ path, reason, byName }) => JSON.stringify([path, reason, byName]));
  return [...groups.values()].map((group) => {
    const [{ key, chosen, vendor, reason, path, byName }, ...others] = group as readonly [Fallback, ...Fallback[]];
    const which = others.length === 0 ? key : `${key} and ${others.length} more signals`;
    return problem(
      byName ? "TOC216" : "TOC215",
      path,
      `${which} can't alert from ${chosen}: ${reason}`,
      byName
        ? `let ${vendor} alert on it; docs/capabilities.md says what each vendor can watch, and what it needs for it`
        : `${vendor} alerts instead; name ${others.length === 0 ? "it" : "them"} under alertsFrom to silence this warning`,
    );
  });
}

interface Measured {
  readonly measures: ResolvedMeasures;
  readonly worse: "above" | "below" | "outside";
}

interface Choice {
  readonly vendor: AlertingVendor;
  readonly path: Path;
  readonly byName: boolean;
  /** Nobody said anything. */
  readonly unsaid?: true;
}

function choice(
  { alertsFrom }: Pick<Platform, "alertsFrom">,
  component: Pick<Component, "kind" | "alertsFrom"> & { readonly id: string },
  signal: string,
): Choice {
  const path = ["components", component.id, "alertsFrom"];
  const named = own(component.alertsFrom?.signals, signal);
  if (named) return { vendor: named, path: [...path, signal], byName: true };
  if (component.alertsFrom?.default) return { vendor: component.alertsFrom.default, path: [...path, "default"], byName: false };
  const selector = `${component.kind}.${signal}`;
  const kindNamed = own(alertsFrom?.signals, selector);
  if (kindNamed) return { vendor: kindNamed, path: ["alertsFrom", selector], byName: true };
  return alertsFrom?.default
    ? { vendor: alertsFrom.default, path: ["alertsFrom", "default"], byName: false }
    : { vendor: "aws", path: ["components", component.id], byName: false, unsaid: true };
}

/** Why the vendor can't alert on what is measured so; nothing where it can. */
function cannot(platform: Pick<Platform, "vendors">, vendor: AlertingVendor, { measures, worse }: Measured): string | undefined {
  const state = platform.vendors[vendor];
  if (!state) return `there is no section \`${vendor}\` in this environment`;
  if (!state.on) return `vendors.${vendor} is off (${state.reason})`;
  const { aws } = measures;
  if (vendor !== "aws" && measureOf(vendor, measures) === aws && aws && readsAtPlanTime(aws))
    return "its identifier is read from an SSM parameter when Terraform plans, which only the AWS stack does";
  if (vendor === "grafana" && measureOf(vendor, measures) === aws && aws && isCalculated(aws) && sourcesOf(aws).some(isDoubtful))
    return "a quote or a backslash in a dimension or name may mean something else in the expression that Grafana would need, SEARCH()";
  return unwatchable(vendor, measures, worse);
}

/** Whether Grafana may need an expression for it, in which dimensions stand as text. */
const isCalculated = (aws: ResolvedAwsMeasure): boolean => !("plain" in aws && !aws.plain.sparse && !aws.events);

/**
 * Two pairs of quotes are around a text in SEARCH(), and how either is written within is not documented:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
 */
const isDoubtful = ({ namespace, metric, dimensions }: Pick<ResolvedMetric, "namespace" | "metric" | "dimensions">): boolean =>
  [namespace, metric, ...Object.entries(dimensions).flat()].some((text) => typeof text === "string" && /['"\\]/.test(text));

/** Why a vendor can't alert on measures of the catalog, whatever the component; nothing where it can. */
export function unwatchable(vendor: AlertingVendor, measures: Readable, worse: "above" | "below" | "outside"): string | undefined {
  const { aws, prometheus, datadog } = measures;
  if (vendor === "aws") return aws ? undefined : "CloudWatch has no metric of it";
  if ((vendor === "grafana" && prometheus) || (vendor === "datadog" && datadog))
    return worse === "outside" ? "CloudWatch alone knows the band that it has learnt of what is usual" : undefined;
  if (!aws) return vendor === "grafana" ? "neither Prometheus nor CloudWatch has a metric of it" : "Datadog has no metric of it";
  if (vendor === "datadog") {
    // Its names are a score of tables, which environments without it need not load.
    const { datadogRefusal } = require("../vendors/datadog/translate") as typeof import("../vendors/datadog/translate");
    return datadogRefusal({ measure: aws as ResolvedAwsMeasure, worse });
  }
  if (worse === "outside") return "CloudWatch alone knows the band that it has learnt of what is usual";
  const fleets = sourcesOf(aws as ResolvedAwsMeasure).filter(({ insights }) => insights);
  return fleets.length > 0 && !("plain" in aws && !aws.events) ? "Grafana can't calculate with a Metrics Insights query in one expression" : undefined;
}

interface Readable {
  readonly aws?: AwsMeasure | ResolvedAwsMeasure;
  readonly prometheus?: PrometheusMeasure | ResolvedMeasures["prometheus"];
  readonly datadog?: DatadogNativeMeasure | ResolvedMeasures["datadog"];
}

/** Whether a dimension of it is known only when Terraform plans. */
export function readsAtPlanTime(measure: ResolvedMeasure<ResolvedMetric>): boolean {
  return sourcesOf(measure).some(({ dimensions }) => Object.values(dimensions).some((value) => typeof value !== "string"));
}
