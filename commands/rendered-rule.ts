import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../model/canonical";
import { logicalId } from "../model/ids";
import type { Alert } from "../model/model";
import { own } from "../model/own";
import type { AlertingVendor } from "../model/platform";
import { synthesis } from "./synthesis";

/** What `cdktf synth` renders for the alert. */
export function renderedRule(environment: string, alert: Rule): { readonly text: string } | { readonly problem: string } {
  const rendered = synthesis(environment);
  if ("problem" in rendered) return rendered;
  try {
    const stack = JSON.parse(readFileSync(join(rendered.outdir, "stacks", `${environment}-${alert.vendor}`, "cdk.tf.json"), "utf8")) as Stack;
    const text = RULES[alert.vendor](stack, alert)
      .map(([address, config]) => `${address} ${canonicalJson(config)}`)
      .join("");
    return { text };
  } finally {
    rendered.close();
  }
}

/** An alert, or a monitor of Datadog's own. */
type Rule = Pick<Alert, "key" | "vendor" | "check">;

interface Stack {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}
type Rendered = readonly (readonly [address: string, config: object])[];

/** Where an alert stands in its vendor's stack. */
const RULES: Readonly<Record<AlertingVendor, (stack: Stack, alert: Rule) => Rendered>> = {
  aws: (stack, { key }) => [
    ...resource(stack, "aws_cloudwatch_metric_alarm", logicalId(key)),
    ...["notify", "hold"].flatMap((part) => resource(stack, "aws_cloudwatch_composite_alarm", logicalId(`${key}.${part}`))),
  ],
  grafana: ({ resource: { grafana_rule_group: groups = {} } }, { key }) =>
    Object.entries(groups).flatMap(([id, { rule }]) =>
      (rule as readonly { readonly name: string }[])
        .filter(({ name }) => name === key)
        .map((config) => [`a rule of grafana_rule_group.${id}`, config] as const),
    ),
  datadog: (stack, { key, check }) => [
    ...resource(stack, check === undefined ? "datadog_monitor" : "datadog_synthetics_test", logicalId(key)),
    ...resource(stack, "datadog_security_monitoring_rule", logicalId(`datadog.security.${key}`)),
  ],
};

function resource(stack: Stack, type: string, id: string): Rendered {
  const found = own(own(stack.resource, type), id);
  if (!found) return [];
  const { "//": _metadata, ...config } = found;
  return [[`${type}.${id}`, config]];
}
