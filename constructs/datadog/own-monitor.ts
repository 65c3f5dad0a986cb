import type { MonitorConfig } from "@cdktf/provider-datadog/lib/monitor";
import type { Model, Route } from "../../model/model";
import { SEVERITIES } from "../../model/severities";
import { decimal } from "../../model/units";
import { describeMonitor } from "../../model/vendors/datadog/describe";
import type { DatadogMonitor, MonitorRule, Watch } from "../../model/vendors/datadog/parts";
import { ruleQuery } from "../../model/vendors/datadog/rule-query";
import type { RouteHandles } from "./handles";
import { plain, plainName, told } from "./message";
import { componentTags, taggedBeside } from "./monitor";
import { renotification } from "./renotification";

export interface OwnMonitorProps {
  readonly monitor: DatadogMonitor;
  readonly model: Pick<Model, "platform" | "environment" | "aliases">;
  /** Channels of its route. */
  readonly channels: Route["channels"];
  /** Who hears of it. @default nobody */
  readonly handles?: RouteHandles;
  /** Whether it tells of several groups (hosts, issues), each by itself. @default as its own type has it; a composite has its parts' groups */
  readonly grouped?: boolean;
  /** The monitor's id of an alert. */
  readonly idOf: (alert: string) => string;
}

/** A log, error-tracking, service-check or composite monitor, with a value for every default that would differ at the next plan. */
export function ownMonitor({ monitor, model, channels, handles = { alert: [], recovery: [] }, grouped, idOf }: OwnMonitorProps): MonitorConfig {
  const { rule, severity } = monitor;
  const ofMissingData = rule.type === "service check" && rule.missing === "bad";
  const config: MonitorConfig = {
    name: plainName(monitor.name),
    type: rule.type,
    query: ruleQuery(rule, idOf),
    // No variable names an error: its type and its message are what a visitor sent, and `@` in them would be a handle.
    // https://docs.datadoghq.com/monitors/notify/variables/#dynamic-handles
    message: [plain(describeMonitor(monitor, model)), ...told(ends(handles, grouped ?? isGrouped(rule)), ofMissingData)].join("\n"),
    includeTags: false,
    newGroupDelay: 0,
    requireFullWindow: false,
    // A state ends with its cause, not with time.
    timeoutH: 0,
    notifyAudit: false,
    draftStatus: "published",
    priority: String(SEVERITIES.indexOf(severity) + 1),
    tags: watchTags(monitor, model, { severity }),
  };
  return { ...config, ...renotification(severity, channels, ofMissingData), ...OPTIONS[rule.type](rule as never) };
}

/**
 * Whether a monitor of this rule alerts and recovers by group.
 * "By default, Datadog sends an alert for each monitored group": https://docs.datadoghq.com/monitors/guide/alert_aggregation/
 */
export function isGrouped(rule: MonitorRule): boolean {
  return rule.type === "error-tracking alert" || (rule.type === "service check" && rule.by.length > 0);
}

/** An incident is the alert's, not a group's: the first group that recovers would end it for the others, which then page nobody again. */
const ends = (handles: RouteHandles, grouped: boolean): RouteHandles =>
  grouped ? { ...handles, recovery: handles.groupRecovery ?? handles.recovery } : handles;

/** Tags by which people search, in Datadog's spelling. */
export function watchTags(
  { component, kind, owner, tags }: Watch,
  model: Pick<Model, "platform" | "environment">,
  more: Readonly<Record<string, string>>,
): string[] {
  return taggedBeside(tags, { kind, "managed-by": "tocsin", team: owner, ...more }, componentTags(model, component));
}

/**
 * What each type has of its own. `on_missing_data` is there for searches, and for neither checks nor composites, which have
 * `notify_no_data`: https://registry.terraform.io/providers/DataDog/datadog/3.82.0/docs/resources/monitor#on_missing_data-1
 */
const OPTIONS: { readonly [T in MonitorRule["type"]]: (rule: Extract<MonitorRule, { type: T }>) => Partial<MonitorConfig> } = {
  "log alert": ({ number, recovery }) => ({
    // No recovery threshold unless one is declared: a count that is no longer bad is good, and a number that nobody chose would hide that.
    monitorThresholds: { critical: decimal(number), ...(recovery !== undefined && { criticalRecovery: decimal(recovery) }) },
    // No logs are a count of zero: fine where many are bad, and bad where few are.
    onMissingData: "default",
    enableLogsSample: true,
    groupbySimpleMonitor: false,
  }),
  "error-tracking alert": ({ above }) => ({
    monitorThresholds: { critical: decimal(above) },
    // An issue that does not occur any more is no group any more.
    onMissingData: "resolve",
  }),
  "service check": ({ failures, successes, missing }) => ({
    // An answer with a warning is an answer: a single one alerts nobody.
    monitorThresholds: { critical: String(failures), ok: String(successes), warning: String(failures) },
    notifyNoData: missing === "bad",
    noDataTimeframe: missing === "bad" ? MISSING : USUAL,
  }),
  // What its parts make of missing data is their business; without data it keeps its state.
  composite: () => ({ notifyNoData: false, noDataTimeframe: USUAL }),
};

/** Minutes without a run, after which a page still comes within its five minutes; Datadog recommends two at least. */
const MISSING = 4;
/** The provider's default. */
const USUAL = 10;
