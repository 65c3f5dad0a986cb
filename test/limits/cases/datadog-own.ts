import type { Case } from "./case";

const LOG = 'logs("env:production").index("*").rollup("count").last("5m") > 50';
const CHECK = '"postgres.can_connect".over("env:production").by("host").last(4).count_by_status()';

/** What is declared for Datadog alone. */
export const DATADOG_OWN_CASES: readonly Case[] = [
  {
    resource: "datadog_monitor",
    good: {
      name: "a",
      type: "log alert",
      query: LOG,
      message: "",
      monitorThresholds: { critical: "50", criticalRecovery: "10" },
      onMissingData: "default",
      renotifyInterval: 10,
    },
    bad: [
      ["query", LOG.replace("5m", "2881m"), "query"],
      ["query", LOG.replace("5m", "49h"), "query"],
      ["query", LOG.replace('.last("5m")', ""), "query"],
      ["query", LOG.replace(" > 50", ""), "query"],
      ["query", LOG.replace("50", "60"), "query"],
      ["monitorThresholds.criticalRecovery", "51", "query"],
      ["renotifyInterval", -1, "renotify_interval"],
    ],
  },
  {
    resource: "datadog_monitor",
    good: {
      name: "a",
      type: "service check",
      query: CHECK,
      message: "",
      monitorThresholds: { critical: "3", ok: "1", warning: "3" },
      notifyNoData: true,
      noDataTimeframe: 4,
    },
    bad: [
      ["query", CHECK.replace("last(4)", "last(2)"), "query"],
      ["query", CHECK.replace("last(4)", "last(101)"), "query"],
      ["query", CHECK.replace('"env:production"', ""), "query"],
      ["query", CHECK.replace(".count_by_status()", ""), "query"],
      ["noDataTimeframe", -1, "no_data_timeframe"],
    ],
  },
  {
    resource: "datadog_monitor",
    good: { name: "a", type: "composite", query: "12 && (34 || !56)", message: "" },
    bad: [
      ["query", "&&", "query"],
      ["query", Array.from({ length: 11 }, (_, index) => index + 1).join(" && "), "query"],
      ["onMissingData", "default", "on_missing_data"],
    ],
  },
  {
    resource: "datadog_logs_metric",
    good: {
      name: "logs.shop.production.slow",
      compute: { aggregationType: "distribution", path: "@duration", includePercentiles: true },
      filter: { query: "*" },
    },
    bad: [
      ["name", "logs.shop-production", "name"],
      ["compute.aggregationType", "sum", "compute.aggregation_type"],
      ["compute.path", undefined, "compute.path"],
    ],
  },
  {
    resource: "datadog_logs_metric",
    good: { name: "logs.a", compute: { aggregationType: "count" }, filter: { query: "*" } },
    bad: [["compute.path", "@duration", "compute.path"]],
  },
  {
    resource: "datadog_logs_index",
    good: {
      name: "shop-production",
      filter: { query: "*" },
      retentionDays: 15,
      dailyLimit: 1,
      dailyLimitWarningThresholdPercentage: 99.99,
      dailyLimitReset: { resetTime: "23:00", resetUtcOffset: "-12:00" },
      exclusionFilter: [{ name: "a", isEnabled: true, filter: [{ query: "*", sampleRate: 1 }] }],
    },
    bad: [
      ["name", "", "name"],
      ["dailyLimit", 0, "daily_limit"],
      ["dailyLimitWarningThresholdPercentage", 49, "daily_limit_warning_threshold_percentage"],
      ["dailyLimitReset.resetTime", "14:30", "daily_limit_reset.reset_time"],
      ["dailyLimitReset.resetUtcOffset", "+15:00", "daily_limit_reset.reset_utc_offset"],
      ["exclusionFilter.0.filter.0.sampleRate", 1.01, "exclusion_filter[0].filter[0].sample_rate"],
    ],
  },
  {
    resource: "datadog_logs_archive",
    good: {
      name: "a",
      query: "*",
      s3Archive: {
        bucket: "b",
        path: "",
        accountId: "210987654321",
        roleName: "datadog",
        encryptionType: "SSE_KMS",
        encryptionKey: "arn:aws:kms:eu-west-1:210987654321:key/1",
        storageClass: "GLACIER_IR",
      },
    },
    bad: [
      ["name", " ", "name"],
      ["s3Archive", undefined, "s3_archive"],
      ["gcsArchive", { bucket: "b", clientEmail: "a@b.example" }, "s3_archive"],
      ["s3Archive.accountId", "21098765432", "s3_archive.account_id"],
      ["s3Archive.storageClass", "GLACIER", "s3_archive.storage_class"],
      ["s3Archive.encryptionKey", undefined, "s3_archive.encryption_key"],
    ],
  },
  {
    resource: "datadog_logs_archive",
    good: { name: "a", query: "*", s3Archive: { bucket: "b", accountId: "210987654321", roleName: "datadog", encryptionType: "NO_OVERRIDE" } },
    bad: [["s3Archive.encryptionType", "KMS", "s3_archive.encryption_type"]],
  },
  {
    resource: "datadog_logs_custom_pipeline",
    good: {
      name: "a",
      filter: [{ query: "*" }],
      processor: ["dateRemapper", "messageRemapper", "serviceRemapper", "spanIdRemapper", "statusRemapper", "traceIdRemapper"].map((name) => ({
        [name]: { sources: ["a"] },
      })),
    },
    bad: [
      ["name", "", "name"],
      ...["date", "message", "service", "spanId", "status", "traceId"].map((name, index): Case["bad"][number] => [
        `processor.${index}.${name}Remapper.sources`,
        [],
        `processor[${index}].${name.replace("I", "_i")}_remapper.sources`,
      ]),
    ],
  },
  {
    resource: "datadog_security_monitoring_rule",
    good: {
      name: "a",
      message: "",
      type: "log_detection",
      query: [{ name: "events", query: "*", aggregation: "cardinality", distinctFields: ["@ip"] }],
      case: [{ status: "high", condition: "events > 5" }],
      options: { evaluationWindow: 300, keepAlive: 3600, maxSignalDuration: 86_400 },
    },
    bad: [
      ["name", " ", "name"],
      ["type", "logs", "type"],
      ["case", [], "case"],
      ["case", undefined, "case"],
      ["case", Array.from({ length: 11 }, () => ({ status: "low" })), "case"],
      ["case.0.status", "P1", "case[0].status"],
      ["query.0.distinctFields", [], "query[0].distinct_fields"],
      ["options.keepAlive", 60, "options.keep_alive"],
      ["options.maxSignalDuration", 1800, "options.keep_alive"],
      ["options.maxSignalDuration", 86_401, "options.max_signal_duration"],
      ["options.evaluationWindow", 420, "options.evaluation_window"],
    ],
  },
  {
    resource: "datadog_security_monitoring_rule",
    good: { name: "a", message: "", query: [{ query: "*", aggregation: "count", distinctFields: [] }], case: [{ status: "info" }] },
    bad: [["query.0.aggregation", "number", "query[0].aggregation"]],
  },
  {
    resource: "datadog_apm_retention_filter",
    good: { name: "a", enabled: true, filterType: "spans-sampling-processor", filter: { query: "*" }, rate: "0.05", traceRate: "1.0" },
    bad: [
      ["name", "", "name"],
      ["filterType", "spans", "filter_type"],
      ["filter", undefined, "filter"],
      ["rate", "5 %", "rate"],
      ["traceRate", "1.5", "trace_rate"],
    ],
  },
  {
    resource: "datadog_software_catalog",
    good: { entity: '{"apiVersion":"v3","kind":"datastore","metadata":{"name":"orders"}}' },
    bad: [
      ["entity", "apiVersion: v3", "entity"],
      ["entity", '{"apiVersion":"v2.2","kind":"service","metadata":{"name":"a"}}', "entity"],
      ["entity", '{"apiVersion":"v3","kind":"database","metadata":{"name":"a"}}', "entity"],
      ["entity", '{"apiVersion":"v3","kind":"service","metadata":{}}', "entity"],
    ],
  },
];
