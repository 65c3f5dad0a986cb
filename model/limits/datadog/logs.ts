import type { ResourceLimits } from "../limit";
import { API, PROVIDER } from "./common";

const INDEX = `${PROVIDER}datadog/resource_datadog_logs_index.go`;
const METRIC = `${PROVIDER}datadog/resource_datadog_logs_metric.go`;
const REMAPPERS = ["date_remapper", "message_remapper", "service_remapper", "span_id_remapper", "status_remapper", "trace_id_remapper"];

export const DATADOG_LOGS: readonly ResourceLimits[] = [
  {
    resources: ["datadog_logs_metric"],
    by: "Datadog",
    limits: [
      {
        argument: "name",
        rule: { pattern: /^[A-Za-z][A-Za-z0-9_.]{0,199}$/, is: "a metric's name: letters, digits, _ and ., a letter first, at most 200 characters" },
        source: "https://docs.datadoghq.com/metrics/custom_metrics/#naming-custom-metrics",
      },
      { argument: "compute.aggregation_type", rule: { oneOf: ["count", "distribution"] }, source: METRIC },
      {
        argument: "compute.path",
        rule: {
          together: (compute, read) => {
            const type = read.text(compute, "aggregation_type");
            const measured = type === "distribution";
            const named = read.has(compute, "path") && read.text(compute, "path") !== "";
            if (measured === named || (named && type !== "count")) return undefined;
            return measured
              ? { reason: "is missing, and a distribution measures an attribute", hint: "name the attribute, or count" }
              : { reason: "stands beside a count", hint: "remove it, or use a distribution" };
          },
        },
        source: METRIC,
      },
    ],
  },
  {
    resources: ["datadog_logs_index"],
    by: "Datadog",
    limits: [
      { argument: "name", rule: { length: [1, 100] }, source: INDEX },
      { argument: "daily_limit", rule: { range: [1, Number.POSITIVE_INFINITY] }, source: INDEX },
      { argument: "daily_limit_warning_threshold_percentage", rule: { range: [50, 99.99], fraction: true }, hint: "warn at 50 % to 99.99 %", source: INDEX },
      { argument: "daily_limit_reset.reset_time", rule: { pattern: /^([01]\d|2[0-3]):00$/, is: "a full hour such as 14:00" }, source: INDEX },
      {
        argument: "daily_limit_reset.reset_utc_offset",
        rule: { pattern: /^(-(0\d|1[0-2])|\+(0\d|1[0-4])):00$/, is: "an offset such as +02:00" },
        source: INDEX,
      },
      { argument: "exclusion_filter[].filter[].sample_rate", rule: { range: [0, 1], fraction: true }, source: `${API}logs-indexes/#create-an-index` },
    ],
  },
  {
    resources: ["datadog_logs_archive"],
    by: "Datadog",
    limits: [
      { argument: "name", rule: { pattern: /\S/, is: "a name" }, source: `${API}logs-archives/#create-an-archive` },
      {
        argument: "s3_archive",
        rule: {
          together: (archive, read) => {
            const given = ["s3_archive", "azure_archive", "gcs_archive"].filter((name) => read.has(archive, name));
            return given.length === 1
              ? undefined
              : { reason: given.length === 0 ? "is missing" : `stands beside ${given.slice(1).join(" and ")}`, hint: "name one destination" };
          },
        },
        source: `${PROVIDER}datadog/resource_datadog_logs_archive.go`,
      },
      { argument: "s3_archive.account_id", rule: { pattern: /^\d{12}$/, is: "an AWS account id" }, source: `${API}logs-archives/#create-an-archive` },
      { argument: "s3_archive.encryption_type", rule: { oneOf: ["NO_OVERRIDE", "SSE_S3", "SSE_KMS"] }, source: `${API}logs-archives/#create-an-archive` },
      {
        argument: "s3_archive.storage_class",
        rule: { oneOf: ["STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR"] },
        source: `${API}logs-archives/#create-an-archive`,
      },
      {
        argument: "s3_archive.encryption_key",
        rule: {
          together: (s3, read) =>
            (read.text(s3, "encryption_type") === "SSE_KMS") === read.has(s3, "encryption_key") || read.unknown(s3, "encryption_type")
              ? undefined
              : { reason: "and encryption_type don't fit each other", hint: "name a key with SSE_KMS, and with nothing else" },
        },
        source: `${API}logs-archives/#create-an-archive`,
      },
    ],
  },
  {
    resources: ["datadog_logs_custom_pipeline"],
    by: "Datadog",
    limits: [
      { argument: "name", rule: { pattern: /\S/, is: "a name" }, source: `${API}logs-pipelines/#create-a-pipeline` },
      ...REMAPPERS.map((name) => ({
        argument: `processor[].${name}.sources`,
        rule: { items: [1, Number.POSITIVE_INFINITY] as const },
        source: `${API}logs-pipelines/#create-a-pipeline`,
      })),
    ],
  },
];
