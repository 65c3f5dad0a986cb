import { DATADOG_SITES } from "../../model/vendors/datadog/account";
import { z } from "../zod";
import { datadogLogsSchema, datadogSecuritySchema } from "./datadog-logs";
import { text } from "./leaf";

/** Datadog, where an environment uses it. Its keys come from DD_API_KEY and DD_APP_KEY. */
export const datadogSchema = z
  .strictObject({
    site: z.enum(DATADOG_SITES).meta({ description: "Datadog's site of the organisation.", examples: ["datadoghq.eu"] }),
    metricStreams: z
      .boolean()
      .default(false)
      .meta({
        description:
          "Whether CloudWatch metric streams bring the metrics, within 3 minutes; else Datadog polls them and has them after 12 to 20. The streams have to include the percentiles that alerts read.",
        examples: [true],
      }),
    slackWorkspace: text({
      description: "Name of the Slack workspace in Datadog's Slack integration. Default: channels are named without it.",
      examples: ["shop"],
      pattern: /^[A-Za-z0-9_.-]{1,80}$/,
      is: "a Slack workspace's name in Datadog",
    }).exactOptional(),
    env: text({
      description: "Value of the tag `env` that the environment's telemetry has. Default: the environment's id.",
      examples: ["prod"],
      pattern: /^[a-z][a-z0-9_\-./]*$/,
      is: "a tag's value as Datadog keeps it, in lower case",
      most: 100,
    }).exactOptional(),
    logs: datadogLogsSchema.exactOptional(),
    security: datadogSecuritySchema.exactOptional(),
  })
  .meta({ description: "Datadog, which this environment uses as well. Its keys come from DD_API_KEY and DD_APP_KEY." });
