import { ALERTING_VENDORS, GRAFANA_NOTIFICATIONS } from "../../model/platform";
import { z } from "../zod";
import { AN_IAM_ROLE, arn } from "./arn";
import { leaf, readSeconds, text } from "./leaf";

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
        assumeRoleArn: arn({
          description: "Role that Grafana assumes to read CloudWatch, for the data source that is declared.",
          examples: ["arn:aws:iam::210987654321:role/grafana-cloudwatch"],
          ...AN_IAM_ROLE,
        }).exactOptional(),
      })
      .default({})
      .meta({ description: "The CloudWatch data source." }),
    prometheus: z
      .strictObject({
        uid: text({
          description: "Uid of a Prometheus data source that exists.",
          examples: ["grafanacloud-prom"],
          pattern: /^[a-zA-Z0-9_-]{1,40}$/,
          is: "a data source's uid",
        }).exactOptional(),
        url: text({
          description: "Address of a Prometheus for which a data source is declared, as Grafana reaches it, without credentials.",
          examples: ["http://prometheus.monitoring:9090"],
          pattern: /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/,
          is: "an http or https URL without credentials",
        }).exactOptional(),
        scrapeInterval: leaf<number>(
          { type: ["string", "number"] },
          {
            description: "How often it scrapes what the components' labels name: the slowest counts. An alert's period has at least four scrapes.",
            examples: ["15 s", "1 min"],
          },
          readScrapeInterval,
        ),
      })
      .check(({ value, issues }) => {
        if ((value.uid === undefined) === (value.url === undefined))
          issues.push({
            code: "custom",
            input: value,
            path: [],
            params: {
              code: "TOC104",
              reason: "exactly one of uid and url names a Prometheus",
              hint: "uid for a data source that exists, url for one that is declared",
            },
          });
      })
      .exactOptional()
      .meta({
        description: "Where Grafana reads the metrics of components that have `prometheusLabels`.",
        examples: [{ uid: "grafanacloud-prom", scrapeInterval: "15 s" }],
      }),
    notifications: z.enum(GRAFANA_NOTIFICATIONS).exactOptional().meta({
      description:
        "rules: each rule names whom it tells, and the organisation's notification policies stay as they are. policies: this environment owns their tree. Default: rules.",
    }),
  })
  .meta({ description: "Grafana, which this environment uses as well. Its token comes from GRAFANA_AUTH." });

/** Whole seconds; Prometheus takes a series for gone when it has had no sample for five minutes. */
const SCRAPES = { least: 1, most: 300 };

function readScrapeInterval(value: unknown) {
  return readSeconds(value, (seconds) =>
    Number.isInteger(seconds) && seconds >= SCRAPES.least && seconds <= SCRAPES.most
      ? undefined
      : {
          reason: `${JSON.stringify(value)} is no pace of scrapes: whole seconds, at most 5 minutes`,
          hint: "write what scrape_interval says in its configuration",
        },
  );
}
