import { type ComponentTracing, TRACE_PURPOSES, type TracesInput } from "../../model/traces/input";
import { z } from "../zod";
import { distinct } from "./leaf";

const sampling = z
  .strictObject({
    rate: z.union([z.number(), z.string()]).describe('Part of the requests that is traced after the reservoir: 0.05 or "5 %".'),
    reservoir: z.number().describe("Requests a second that are traced in any case, by all instances together. Default: 1.").exactOptional(),
  })
  .describe("How many requests are traced.");

const groups = distinct(z.array(z.enum(TRACE_PURPOSES))).describe(
  "X-Ray groups: slow (by the component's own latency threshold), faults (5xx), errors (4xx). An account may have 25 groups in a region. Default: all three.",
);

/** `traces:` of an environment. */
export const tracesSchema = z
  .strictObject({
    flows: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]*$/),
        z.strictObject({
          title: z.string().min(1).max(100),
          components: distinct(z.array(z.string().min(1)).min(1)).describe("Ids of the components that the flow passes."),
          entry: z.string().min(1).describe("Id of the component where the flow enters; its latency threshold says what is slow."),
          urlPath: z
            .string()
            .min(1)
            .describe("Tells the flow's requests from others of the entry: /checkout or /checkout/*. Default: every trace that begins at the entry.")
            .exactOptional(),
          sampling: sampling.exactOptional(),
        }),
      )
      .describe("Ways through the platform that people care about.")
      .exactOptional(),
    sampling: sampling.describe("Sampling of traced components that have none of their own. Default: X-Ray's default rule.").exactOptional(),
    groups: groups.exactOptional(),
    insightNotifications: z.boolean().describe("X-Ray sends its insights to EventBridge, too. Default: false.").exactOptional(),
    quota: z
      .strictObject({
        groups: z.int().min(1).describe("Counts for nothing: AWS raises its 25 groups for nobody.").exactOptional(),
        samplingRules: z.int().min(1).describe("Default: 25.").exactOptional(),
      })
      .describe("What AWS grants this account in one region.")
      .exactOptional(),
  })
  .describe("Flows, sampling and groups of traces.") satisfies z.ZodType<TracesInput>;

/** `tracing:` of a component. */
export const componentTracingSchema = z
  .strictObject({
    service: z.string().min(1).describe("The service's name in the trace (OpenTelemetry's service.name), not the component's id."),
    sampling: sampling.exactOptional(),
    groups: groups.exactOptional(),
  })
  .describe("The component writes traces.") satisfies z.ZodType<ComponentTracing>;
