import { suggest } from "../../model/closest";
import { logicalId } from "../../model/ids";
import type { Alert } from "../../model/model";
import { ALERTING_VENDORS, type AlertingVendor } from "../../model/platform";
import type { SynthesizedStack } from "../monitoring";
import { resourcesOf } from "../resource";
import { type MatcherContext, type MatcherResult, settle, Unanswerable } from "./context";
import { oneOf } from "./fields";
import { label, receivedOf } from "./received";

/**
 * Whether the alert's alarm, rule or monitor stands in a stack, whatever the model says. An alarm that waits for others
 * is there with the composite that notifies in its place, or it is not rendered.
 *
 * `.not` needs the alert to be rendered by another vendor: one that is rendered nowhere fails either way.
 */
export function toRenderIn(this: MatcherContext, received: unknown, vendor: AlertingVendor): MatcherResult {
  return settle(this, { name: "toRenderIn", received: label(received), args: [vendor] }, () => {
    const { alert, stacks } = receivedOf(received);
    if (!alert) throw new Unanswerable("This is a whole environment: pass one alert of it, .alert(key)");
    oneOf("vendor that alerts", vendor, ALERTING_VENDORS);
    const rendered = new Map(ALERTING_VENDORS.map((each) => [each, placesOf(each, alert, stacks)] as const));
    const { found = [], lacking = [] } = rendered.get(vendor) ?? {};
    if (found.length > 0 && lacking.length > 0)
      throw new Unanswerable(`${found.join(" and ")} is there, but not ${lacking.join(" and ")}, which notifies in its place`);
    const elsewhere = [...rendered].filter(([each, places]) => each !== vendor && places.found.length > 0);
    const others = elsewhere.map(([each, places]) => `${each}, as ${places.found.join(" and ")}`);
    if (found.length === 0 && others.length === 0) throw new Unanswerable(nowhere(alert, stacks, rendered.get(alert.vendor)?.lacking ?? []));
    return {
      holds: found.length > 0,
      met: () => `${alert.key} is rendered in ${vendor}, as ${found.join(" and ")}`,
      unmet: () => `${alert.key} is not rendered in ${vendor}, but in ${others.join(", and in ")}`,
    };
  });
}

interface Places {
  readonly found: readonly string[];
  /** Addresses that would have to be there. */
  readonly lacking: readonly string[];
}

/** `production-aws: aws_cloudwatch_metric_alarm.checkout-api__latency__P1` */
function placesOf(vendor: AlertingVendor, alert: Alert, stacks: readonly SynthesizedStack[]): Places {
  const places = RENDERED[vendor](alert).map(({ address, matches }) => ({
    address,
    found: stacks.flatMap((stack) =>
      resourcesOf(stack).flatMap((resource) => (matches(resource.address, resource.config) ? [`${stack.name}: ${resource.address}`] : [])),
    ),
  }));
  return { found: places.flatMap(({ found }) => found), lacking: places.filter(({ found }) => found.length === 0).map(({ address }) => address) };
}

interface Rendered {
  readonly address: string;
  readonly matches: (address: string, config: Readonly<Record<string, unknown>>) => boolean;
}

const at = (address: string): Rendered => ({ address, matches: (candidate) => candidate === address });

/** What an alert becomes. */
const RENDERED: Readonly<Record<AlertingVendor, (alert: Alert) => readonly Rendered[]>> = {
  aws: ({ key, vendor, heldBackBy, yieldsTo }) => [
    at(`aws_cloudwatch_metric_alarm.${logicalId(key)}`),
    ...(vendor === "aws" && (heldBackBy.length > 0 || yieldsTo !== undefined) ? [at(`aws_cloudwatch_composite_alarm.${logicalId(`${key}.notify`)}`)] : []),
  ],
  grafana: ({ key }) => [
    {
      address: `a rule ${key} in a grafana_rule_group`,
      matches: (address, { rule }) =>
        address.startsWith("grafana_rule_group.") && Array.isArray(rule) && rule.some((each: { readonly name?: unknown }) => each.name === key),
    },
  ],
  datadog: ({ key }) => [
    {
      address: `datadog_monitor.${logicalId(key)}`,
      // A synthetic test is its own monitor.
      matches: (address) => address === `datadog_monitor.${logicalId(key)}` || address === `datadog_synthetics_test.${logicalId(key)}`,
    },
  ],
};

function nowhere({ key, vendor }: Alert, stacks: readonly SynthesizedStack[], lacking: readonly string[]): string {
  const names = stacks.map(({ name }) => name).join(", ") || "there are no stacks";
  const address = lacking[0] ?? "";
  const type = address.split(".")[0] as string;
  const near = stacks.flatMap(resourcesOf).flatMap((resource) => (resource.address.startsWith(`${type}.`) ? [resource.address] : []));
  const hint = near.length > 0 ? `; ${suggest(address, near)}` : "";
  return `${key} is rendered nowhere (${names}). By the model it is ${vendor}'s: ${lacking.join(" and ")} is not there${hint}`;
}
