import type { DatadogLogsInput, SecurityRuleInput } from "../../model/vendors/datadog/input";
import { z } from "../zod";
import { A_KMS_KEY, AN_IAM_ROLE, arn } from "./arn";
import { ATTRIBUTE, bySeverity, search, span, why, words } from "./datadog-text";
import { byId, quantity, text, texts } from "./leaf";

const metricSchema = z
  .strictObject({
    query: search("Logs that are counted or measured; the environment is added.", ["service:checkout @event:payment_declined"]),
    value: text({ description: "Attribute that is measured. Default: logs are counted.", examples: ["@duration_ms"], ...ATTRIBUTE }).exactOptional(),
    percentiles: z.boolean().exactOptional().meta({ description: "Whether a measured attribute has percentiles, which cost more. Default: false." }),
    by: z
      .record(z.string(), text({ description: "Tag of the metric.", pattern: /^[a-z][a-z0-9_\-./]*$/, is: "a tag's key in lower case", most: 200 }))
      .exactOptional()
      .meta({ description: "Attribute -> tag of the metric; each value is a metric that is paid for.", examples: [{ "@payment.method": "method" }] }),
  })
  .check(({ value, issues }) => {
    if (value.percentiles && value.value === undefined)
      issues.push({ code: "custom", input: value, path: ["percentiles"], params: { reason: "a count has no percentiles", hint: "add `value`, or remove it" } });
  });

const indexSchema = z
  .strictObject({
    query: search("Logs that it takes. Default: every log of the environment.", ["service:(checkout OR catalogue)"]).exactOptional(),
    retentionDays: z
      .int()
      .min(1)
      .meta({ description: "Days that logs are kept; the contract says which numbers there are.", examples: [15] }),
    dailyLimit: z
      .int()
      .min(1)
      .exactOptional()
      .meta({ description: "Events a day; what comes after is archived and not indexed. Default: no limit.", examples: [20_000_000] }),
    warnAt: quantity("ratio", { description: "Share of the limit at which Datadog warns.", default: "80 %" }).exactOptional(),
    exclude: byId(
      z.strictObject({
        query: search("Logs to leave out.", ["@http.url_details.path:/health"]),
        keep: quantity("ratio", { description: "Share that is kept all the same. Default: none.", examples: ["1 %"] }).exactOptional(),
      }),
      { description: "What is not indexed; metrics and archives see it all the same." },
    ).exactOptional(),
  })
  .meta({ description: "Log index. Its place among the organisation's indexes is set in Datadog: the order is one for all of them." });

const archiveSchema = z.strictObject({
  query: search("Logs that it keeps. Default: every log of the environment.", ["service:checkout"]).exactOptional(),
  bucket: text({ description: "S3 bucket.", examples: ["shop-logs"], pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, is: "the name of a bucket" }),
  path: text({ description: "Folder in it.", examples: ["datadog"], pattern: /^[\w./=-]+$/, is: "a folder: letters, digits and /-_.=" }).exactOptional(),
  role: arn({
    description: "Role of Datadog's AWS integration, which may write to the bucket.",
    examples: ["arn:aws:iam::210987654321:role/datadog-integration"],
    ...AN_IAM_ROLE,
  }),
  storageClass: z
    .enum(["STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR"])
    .exactOptional()
    .meta({ description: "S3 storage class. Default: STANDARD." }),
  kmsKey: arn({ description: "KMS key that encrypts it. Default: as the bucket says.", ...A_KMS_KEY }).exactOptional(),
  rehydrationLimit: z.int().min(1).exactOptional().meta({ description: "GB that one rehydration may scan. Default: no limit." }),
});

const attributes = (what: string, examples: readonly string[]) =>
  texts({
    description: `Attributes that hold ${what}; the first that is there counts.`,
    examples: [examples],
    pattern: /^[A-Za-z_@][\w.\-/@]*$/,
    is: "an attribute's path",
  }).exactOptional();

const pipelineSchema = z.strictObject({
  query: search("Logs that it reads. Default: every log of the environment.", ["source:ecs"]).exactOptional(),
  date: attributes("the time", ["timestamp"]),
  status: attributes("the level", ["level"]),
  message: attributes("the message", ["message"]),
  service: attributes("the service", ["service"]),
  traceId: attributes("the trace's id", ["trace_id", "dd.trace_id"]),
  spanId: attributes("the span's id", ["span_id", "dd.span_id"]),
});

/** `datadog.logs` of an environment. */
export const datadogLogsSchema = z
  .strictObject({
    metrics: byId(metricSchema, { description: "Log-based metrics: logs.<platform>.<environment>.<id>." }).exactOptional(),
    index: indexSchema.exactOptional(),
    archives: byId(archiveSchema, { description: "Archives in S3." }).exactOptional(),
    pipelines: byId(pipelineSchema, {
      description:
        "Pipelines for structured logs, which tell Datadog where time, level, message, service and trace stand. Default: the names of `logs.fields`.",
    }).exactOptional(),
  })
  .meta({ description: "What becomes of the environment's logs in Datadog." }) satisfies z.ZodType<DatadogLogsInput>;

const securityRuleSchema = z.strictObject({
  component: text({ description: "Whose it is: owner, routes and runbook follow.", examples: ["checkout-api"] }),
  query: search("Events that are counted; the environment is added.", ["source:auth @evt.outcome:failure"]),
  by: texts({ description: "Attributes each of whose values is counted apart.", examples: [["@usr.id"]], ...ATTRIBUTE }).exactOptional(),
  distinct: texts({
    description: "Attributes whose different values are counted. Default: events are.",
    examples: [["@network.client.ip"]],
    ...ATTRIBUTE,
  }).exactOptional(),
  window: span("Over which they are counted.", "5 min").exactOptional(),
  keepAlive: span("How long a signal stays open after its last match.", "1 h").exactOptional(),
  levels: bySeverity(
    z.strictObject({
      above: z
        .number()
        .min(0)
        .meta({ description: "Signals when there are more than this.", examples: [10] }),
      reason: why,
    }),
    "Number of events, by severity: critical, high, medium, low and info in Datadog.",
  ),
  ...words,
});

/** `datadog.security` of an environment. */
export const datadogSecuritySchema = byId(securityRuleSchema, { description: "Detection rules of Cloud SIEM on logs." }) satisfies z.ZodType<
  Readonly<Record<string, SecurityRuleInput>>
>;
