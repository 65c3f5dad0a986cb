import type { Path } from "./diagnostics";
import type { ComponentLogs, LogsInput } from "./logs/input";
import type { CloudWatchStatistic, SignalClass } from "./measures";
import type { OncallInput } from "./oncall/input";
import type { Severity } from "./severities";
import type { Missing, Window } from "./thresholds";
import type { ComponentTracing, TracesInput } from "./traces/input";
import type { Dimension } from "./units";
import type { CheckInput, CheckRunner } from "./uptime/input";
import type { DatadogAccount } from "./vendors/datadog/account";
import type { DatadogComponent, DatadogInput } from "./vendors/datadog/input";

/**
 * What a person declares for one environment, merged and validated, with quantities still as written: the input of
 * `resolve`. The loader makes it from YAML; code makes it with `component()`.
 */
export interface Platform {
  /** Prefix of every physical name. */
  readonly platform: string;
  readonly environment: string;
  readonly production: boolean;
  /** "Today" for everything that has a date (YYYY-MM-DD); never the machine's clock. */
  readonly asOf?: string;
  readonly aws: AwsAccount;
  readonly state: State;
  /** A vendor that is absent is not used here. */
  readonly vendors: Readonly<Record<"aws" | "pagerduty", Switch>> & Readonly<Partial<Record<Vendor, Switch>>>;
  readonly grafana?: GrafanaAccount;
  readonly datadog?: DatadogAccount;
  /** What is declared in Datadog beside alerts. */
  readonly datadogInput?: DatadogInput;
  /** Which vendor alerts; the others draw. @default aws */
  readonly alertsFrom?: AlertsFrom;
  /** Who runs uptime checks. @default a CloudWatch Synthetics canary */
  readonly uptimeFrom?: CheckRunner;
  /** Kinds whose components get no alerts here, with the reason. */
  readonly kindsOff: Readonly<Record<string, string>>;
  /** Display aliases of severities. */
  readonly aliases: Readonly<Partial<Record<Severity, string>>>;
  /** Runbook URL with `{component}`, `{kind}`, `{signal}` and `{severity}`. */
  readonly runbook: string;
  readonly teams: Readonly<Record<string, Team>>;
  /** Channels by severity for every team that does not say otherwise. */
  readonly routes: Readonly<Record<Severity, readonly Channel[]>>;
  readonly components: Readonly<Record<string, Component>>;
  /** Components that are declared and not watched here, with the reason. */
  readonly componentsOff?: Readonly<Record<string, string>>;
  /** Threshold overrides from the weakest to the strongest layer, before those of the components. */
  readonly overrides: readonly OverrideLayer[];
  readonly logs: LogsInput;
  readonly traces: TracesInput;
  readonly oncall: OncallInput;
}

/** Vendors that measure; for each signal one of them alerts. */
export const ALERTING_VENDORS = ["aws", "grafana", "datadog"] as const;
export type AlertingVendor = (typeof ALERTING_VENDORS)[number];
/** As people call them. */
export const VENDOR_NAMES: Readonly<Record<AlertingVendor, string>> = { aws: "CloudWatch", grafana: "Grafana", datadog: "Datadog" };
export const VENDORS = [...ALERTING_VENDORS, "pagerduty"] as const;
export type Vendor = (typeof VENDORS)[number];
export type Switch = { readonly on: true } | { readonly on: false; readonly reason: string };

/** Which vendor alerts, by `signal` of a component or `kind.signal` of a platform, and for all others. */
export interface AlertsFrom {
  readonly default?: AlertingVendor;
  readonly signals: Readonly<Record<string, AlertingVendor>>;
}

export interface GrafanaAccount {
  /** Where people open it: `https://shop.grafana.net`. */
  readonly url: string;
  readonly cloudwatch: {
    /** Uid of a CloudWatch data source that exists already. @default one is declared */
    readonly uid?: string;
    /** Role that Grafana assumes to read CloudWatch, for a data source that is declared. */
    readonly assumeRoleArn?: string;
  };
  /** Where it reads Prometheus' metrics. @default nowhere */
  readonly prometheus?: PrometheusSource;
  /**
   * Whether rules name whom they tell, or the organisation's tree of notification policies does, which then is wholly this
   * environment's. @default rules
   */
  readonly notifications?: GrafanaNotifications;
}

/** A Prometheus data source, by exactly one of `uid` and `url`. */
export interface PrometheusSource {
  /** Of one that exists. */
  readonly uid?: string;
  /** Address for one that is declared. */
  readonly url?: string;
  /** Seconds between two scrapes of whatever a component's labels name. */
  readonly scrapeInterval: number;
}

export const GRAFANA_NOTIFICATIONS = ["rules", "policies"] as const;
export type GrafanaNotifications = (typeof GRAFANA_NOTIFICATIONS)[number];

export interface AwsAccount {
  /** Twelve digits. */
  readonly accountId: string;
  readonly region: string;
  readonly allowedAccountIds: readonly string[];
  /** Accounts whose ARNs may be named besides, each with the reason. */
  readonly otherAccounts?: Readonly<Record<string, string>>;
  readonly assumeRole?: { readonly roleArn: string; readonly externalId?: string; readonly sessionName?: string };
  /** Tags of every AWS resource. */
  readonly tags: Readonly<Record<string, string>>;
}

export type State =
  | { readonly type: "local" }
  | { readonly type: "s3"; readonly bucket: string; readonly region: string; readonly keyPrefix: string; readonly kmsKeyId?: string; readonly roleArn?: string }
  | { readonly type: "hcp"; readonly organization: string; readonly hostname?: string; readonly project?: string; readonly workspacePrefix: string };

/** Ways to be told. */
export const CHANNELS = ["pagerduty", "email", "slack", "discord", "teams", "webhook", "sns", "sms", "ticket"] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Team {
  readonly name: string;
  readonly email: readonly string[];
  /** Inbound address of the ticket system. */
  readonly ticketEmail?: string;
  /** Amazon Q Developer in chat applications (formerly Chatbot). */
  readonly slack?: { readonly workspaceId: string; readonly channelId: string; readonly channelName?: string };
  /** A channel of Discord; its webhook's URL is a sensitive Terraform variable, `discord_<team>`. */
  readonly discord?: DiscordChannel;
  /** A channel of Microsoft Teams; its webhook's URL, which Grafana posts to, is the variable `teams_<team>`. */
  readonly teams?: TeamsChannel;
  /** Anything that takes HTTPS posts; its URL is the variable `webhook_<team>`. */
  readonly webhook?: WebhookReceiver;
  /** ARN of an SNS topic that exists, a standard one, whose policy lets the vendors publish. */
  readonly sns?: string;
  /** E.164 numbers; a second page beside PagerDuty, so opt-in. */
  readonly sms: readonly string[];
  readonly routes: Readonly<Partial<Record<Severity, readonly Channel[]>>>;
}

export interface DiscordChannel {
  /** For readers. */
  readonly channelName: string;
}

export interface TeamsChannel {
  /** For readers. */
  readonly channelName: string;
  /** How Amazon Q Developer in chat applications knows it. @default CloudWatch's alarms can't be told there */
  readonly aws?: { readonly tenantId: string; readonly teamId: string; readonly channelId: string };
  /** Handle of the channel in Datadog's Microsoft Teams integration. @default Datadog's monitors can't be told there */
  readonly datadogHandle?: string;
}

export interface WebhookReceiver {
  /** For readers: what listens there. */
  readonly name: string;
}

/** A value that Terraform reads from an SSM parameter at plan time. */
export interface SsmValue {
  readonly ssm: string;
}
/** Labels or tags: name -> value. */
export type Labels = Readonly<Record<string, string>>;
export type FieldValue = string | number | boolean | readonly string[] | SsmValue | Labels;

export interface Component {
  readonly kind: string;
  readonly team: string;
  readonly description?: string;
  /** Chooses the source where the fields fit several. */
  readonly from?: string;
  /** The kind's fields, as written. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly dependsOn: readonly string[];
  readonly runbook?: string;
  /** Reasons why an alert of this component may lack a link. */
  readonly waive: Readonly<Partial<Record<"runbook", string>>>;
  /** The id this component had before; its physical names stay as they were. */
  readonly renamedFrom?: string;
  /** New: no actions before this date (YYYY-MM-DD) is reached by `asOf`. */
  readonly observeUntil?: string;
  /** Which vendor alerts on its signals. @default as the platform says */
  readonly alertsFrom?: AlertsFrom;
  /** `signal` or `signal.severity` -> change. */
  readonly thresholds: Readonly<Record<string, ThresholdChange>>;
  /** Signals of the component's own. */
  readonly signals: Readonly<Record<string, OwnSignal>>;
  /** Alert (`latency.P1`) -> name of an alarm that exists already and is taken over. */
  readonly adopt: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly logs?: ComponentLogs;
  readonly tracing?: ComponentTracing;
  /** Checks from outside, by id. */
  readonly uptime?: Readonly<Record<string, CheckInput>>;
  /** Who runs them. @default as the platform says */
  readonly uptimeFrom?: CheckRunner;
  /** What Datadog alone has of it. */
  readonly datadog?: DatadogComponent;
}

/** A layer of overrides: `kind.signal` or `kind.signal.severity` -> change. */
export interface OverrideLayer {
  readonly level: "platform" | "environment";
  readonly path: Path;
  readonly changes: Readonly<Record<string, ThresholdChange>>;
}

export interface ThresholdChange {
  /** As written: "5 s", 0.9, or deviations from the usual. */
  readonly at?: string | number | { readonly deviations: number };
  readonly window?: Partial<Window>;
  readonly missing?: Missing;
  readonly minEventsPerPeriod?: number;
  readonly observeUntil?: string;
  /** The alert does not exist here. */
  readonly off?: boolean;
  readonly reason: string;
}

/** A signal that a component declares itself: a metric, or a log pattern that becomes one. */
export interface OwnSignal {
  readonly title: string;
  readonly class: SignalClass;
  readonly dimension: Dimension;
  readonly worse: "above" | "below" | "outside";
  readonly meaning: string;
  readonly firstLook: string;
  readonly metric: {
    readonly namespace: string;
    readonly name: string;
    readonly statistic: CloudWatchStatistic;
    readonly unit: string;
    readonly dimensions: Readonly<Record<string, string>>;
    readonly sparse: boolean;
    /** Seconds; default 60 each. */
    readonly delay: number;
    readonly resolution: number;
  };
  /** Set when a log pattern feeds the metric; the metric filter is rendered too. */
  readonly log?: { readonly group: string; readonly pattern: string; readonly value: string };
  readonly thresholds: Readonly<Partial<Record<Severity, OwnThreshold>>>;
}
export interface OwnThreshold extends ThresholdChange {
  readonly at: string | number | { readonly deviations: number };
  readonly window: Window;
  readonly missing: Missing;
}
