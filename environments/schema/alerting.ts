import { ALERTING_VENDORS, GRAFANA_NOTIFICATIONS } from "../../model/platform";
import { z } from "../zod";
import { text } from "./leaf";

/**
 * Which vendor alerts.
 * @param selector How a signal is named here: `kind.signal` for a platform, `signal` for a component.
 */
export const alertsFromSchema = (selector: "kind.signal" | "signal") =>
  z.record(z.string(), z.enum(ALERTING_VENDORS)).meta({
    description: `Which vendor alerts: \`default\` for all signals, \`${selector}\` for one; the others draw. Default: aws.`,
    examples: [selector === "signal" ? { default: "grafana", latency: "aws" } : { default: "grafana", "http-api.latency": "aws" }],
  });

/** Grafana, where an environment uses it. Its token comes from GRAFANA_AUTH. */
export const grafanaSchema = z
  .strictObject({
    url: text({
      description: "Where people open it.",
      examples: ["https://shop.grafana.net"],
      pattern: /^https:\/\/[^\s/?#@]+(\/[^\s?#]*[^\s/?#])?$/,
      is: "an https URL without a slash at its end",
    }),
    cloudwatch: z
      .strictObject({
        uid: text({
          description: "Uid of a CloudWatch data source that exists. Default: one is declared.",
          examples: ["cloudwatch-shop"],
          pattern: /^[a-zA-Z0-9_-]{1,40}$/,
          is: "a data source's uid",
        }).exactOptional(),
        assumeRoleArn: text({
          description: "Role that Grafana assumes to read CloudWatch, for the data source that is declared.",
          examples: ["arn:aws:iam::210987654321:role/grafana-cloudwatch"],
          pattern: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
          is: "the ARN of an IAM role",
        }).exactOptional(),
      })
      .default({})
      .meta({ description: "The CloudWatch data source." }),
    notifications: z.enum(GRAFANA_NOTIFICATIONS).exactOptional().meta({
      description:
        "rules: each rule names whom it tells, and the organisation's notification policies stay as they are. policies: this environment owns their tree. Default: rules.",
    }),
  })
  .meta({ description: "Grafana, which this environment uses as well. Its token comes from GRAFANA_AUTH." });
