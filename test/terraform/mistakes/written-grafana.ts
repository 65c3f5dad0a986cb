import { written } from "./mistake";

const URL = "  url: https://grafana.bakery.example\n";

/** Grafana's own limits, where the file can miss them. */
export const WRITTEN_GRAFANA = written(
  ["grafana", "an address without TLS", "is not an https URL", [URL, "  url: §http://grafana.bakery.example\n"]],
  ["grafana", "a data source's uid with a space", `"a b" is not a data source's uid`, [URL, `${URL}  cloudwatch: { uid: §a b }\n`]],
  ["grafana", "a role that is no ARN", "is not the ARN of an IAM role", [URL, `${URL}  cloudwatch: { assumeRoleArn: §reader }\n`]],
  [
    "grafana",
    "alerts from a vendor that there is not",
    "is not one of the values",
    ["queue: counter\n    alertsFrom: { default: grafana }", "queue: counter\n    alertsFrom: { default: §prometheus }"],
  ],
);
