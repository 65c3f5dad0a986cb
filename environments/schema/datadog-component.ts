import { ERROR_SOURCES } from "../../model/vendors/datadog/account";
import type { DatadogComponent } from "../../model/vendors/datadog/input";
import { z } from "../zod";
import { ATTRIBUTE, bySeverity, search, severitySchema, span, TAG, why, words } from "./datadog-text";
import { byId, quantity, text, texts } from "./leaf";

const count = (description: string) =>
  z
    .number()
    .min(0)
    .meta({ description, examples: [50] });

const errorTrackingSchema = z
  .strictObject({
    source: z.enum(ERROR_SOURCES).exactOptional().meta({ description: "Where the errors come from. Default: all." }),
    newIssues: z
      .strictObject({ severity: severitySchema, reason: why })
      .exactOptional()
      .meta({ description: "Alerts on an issue that occurs for the first time, or again after it was resolved.", examples: [{ severity: "P3", reason: "…" }] }),
    impact: z
      .strictObject({
        severity: severitySchema,
        above: count("Occurrences of one issue in the window."),
        window: span("Over which they are counted; at most 48 h.", "5 min").exactOptional(),
        reason: why,
      })
      .exactOptional()
      .meta({ description: "Alerts on an issue that occurs often. Spans count only where a retention filter keeps them." }),
  })
  .check(({ value, issues }) => {
    if (!value.newIssues && !value.impact)
      issues.push({ code: "custom", input: value, params: { code: "TOC103", reason: "it names nothing to alert on", hint: "add newIssues or impact" } });
  })
  .meta({ description: "Monitors of Error Tracking; needs `service`." });

const retentionSchema = z
  .strictObject({
    query: search("Spans to keep. Default: all of the service.", ["@http.status_code:[500 TO 599]"]).exactOptional(),
    rate: quantity("ratio", { description: "Share of these spans that is kept.", examples: ["10 %"] }),
    traceRate: quantity("ratio", { description: "Share of their whole traces that is kept. Default: none.", examples: ["1 %"] }).exactOptional(),
  })
  .meta({ description: "APM retention filter; needs `service`." });

const catalogSchema = z
  .union([
    z.literal(true),
    z.strictObject({
      tier: text({ description: "How important it is.", examples: ["1"], quote: 'put it in quotes: "1"' }).exactOptional(),
      type: text({ description: "Type of the entity.", examples: ["web", "postgres"] }).exactOptional(),
      languages: texts({ description: "Programming languages.", examples: [["go"]] }).exactOptional(),
      lifecycle: text({ description: "Default: production, in an environment that is it.", examples: ["experimental"] }).exactOptional(),
      links: z
        .record(z.string(), text({ description: "URL.", pattern: /^https:\/\/\S+$/, is: "an https URL" }))
        .exactOptional()
        .meta({ description: "Name -> URL, beside runbooks and dashboard.", examples: [{ Source: "https://git.example.com/checkout" }] }),
    }),
  ])
  .meta({ description: "Entry in the Software Catalog: team, contacts, runbooks, dashboard and dependencies follow from the component.", examples: [true] });

const runs = (description: string) =>
  z
    .int()
    .min(1)
    .max(99)
    .meta({ description, examples: [3] });

const serviceCheckSchema = z.strictObject({
  check: text({
    description: "Name of the check.",
    examples: ["postgres.can_connect"],
    pattern: /^[A-Za-z][\w.-]*$/,
    is: "the name of a service check: postgres.can_connect",
    most: 100,
  }),
  over: texts({ description: "Tags that it has to have, beside `env`.", examples: [["dbinstanceidentifier:orders"]], ...TAG }).exactOptional(),
  by: texts({ description: "Tags by which its runs are grouped. Default: host.", examples: [["host", "port"]], ...ATTRIBUTE }).exactOptional(),
  severity: severitySchema,
  failures: runs("Failed runs in a row that alert. Default: 3.").exactOptional(),
  successes: runs("Good runs in a row that resolve. Default: 1.").exactOptional(),
  missing: z.enum(["ok", "bad"]).exactOptional().meta({ description: "Whether it alerts when no runs arrive. Default: ok." }),
  reason: why,
  ...words,
});

const logLevelSchema = z
  .strictObject({
    above: count("Alerts when there are more logs than this in the window.").exactOptional(),
    below: count("Alerts when there are fewer.").exactOptional(),
    recovery: count("Number at which it recovers. Default: as soon as it no longer alerts.").exactOptional(),
    window: span("For this level alone.", "4 min").exactOptional(),
    reason: why,
  })
  .check(({ value, issues }) => {
    const given = [value.above, value.below].filter((number) => number !== undefined).length;
    if (given !== 1)
      issues.push({
        code: "custom",
        input: value,
        params: { code: "TOC103", reason: given === 0 ? "it says no number" : "above and below stand together", hint: "write one of above and below" },
      });
  });

const logMonitorSchema = z.strictObject({
  query: search("Logs to count; the environment and the service are added.", ["status:error @event:payment_timeout"]),
  index: text({ description: "Log index. Default: all.", pattern: /^[a-z0-9][a-z0-9_-]*$/, is: "the name of a log index" }).exactOptional(),
  window: span("Over which they are counted; at most 48 h.", "4 min").exactOptional(),
  levels: bySeverity(logLevelSchema, "Number of logs, by severity."),
  ...words,
});

const compositeSchema = z.strictObject({
  when: text({
    description: "Keys of alerts that Datadog watches, with &&, ||, ! and parentheses.",
    examples: ["orders-db.deadlocks.P2 && checkout.timeouts.P2"],
  }),
  severity: severitySchema,
  reason: why,
  ...words,
});

/** `datadog:` of a component: what Datadog alone has of it. */
export const datadogComponentSchema = z
  .strictObject({
    service: text({
      description: "The service's name in Datadog: DD_SERVICE, or OpenTelemetry's service.name.",
      examples: ["checkout"],
      pattern: /^[a-z][a-z0-9_\-./]*$/,
      is: "a service's name as Datadog keeps it, in lower case",
      most: 100,
    }).exactOptional(),
    errorTracking: errorTrackingSchema.exactOptional(),
    retention: retentionSchema.exactOptional(),
    catalog: catalogSchema.exactOptional(),
    serviceChecks: byId(serviceCheckSchema, { description: "Monitors of the Agent's checks." }).exactOptional(),
    logMonitors: byId(logMonitorSchema, { description: "Monitors of logs." }).exactOptional(),
    composites: byId(compositeSchema, { description: "Monitors of other monitors' states; they notify beside these." }).exactOptional(),
  })
  .check(({ value, issues }) => {
    for (const key of ["errorTracking", "retention"] as const)
      if (value[key] && value.service === undefined)
        issues.push({
          code: "custom",
          input: value,
          path: ["service"],
          params: {
            code: "TOC104",
            reason: `${key} asks for spans and errors of a service, and none is named`,
            hint: "add `service:`, as it stands in Datadog's APM",
          },
        });
  }) satisfies z.ZodType<DatadogComponent>;
