import type { Scope } from "./limits/together";
import type { Model } from "./model";
import { partition } from "./partitions";

/** Where a model's names and counts are. */
export interface Place {
  /** In words that two environments share where it is the same: "in account 123456789012 (eu-central-1)". */
  readonly words: string;
  /** Whether another environment of the same words has the same place for certain. */
  readonly sure: boolean;
}

/**
 * The place of a scope; nothing where the model has none.
 * @param region of what is elsewhere than its provider. @default the account's
 */
export function placeOf(model: Pick<Model, "aws" | "grafana" | "datadog" | "oncall" | "vendors">, scope: Scope, region?: string): Place | undefined {
  const { aws, grafana, datadog, oncall, vendors } = model;
  switch (scope) {
    case "partition":
      return { words: `in all of AWS (${partition(aws.region)})`, sure: true };
    case "account":
      return { words: `in account ${aws.accountId}`, sure: true };
    case "region":
      return { words: `in account ${aws.accountId} (${region || aws.region})`, sure: true };
    case "grafana":
      return grafana && vendors.grafana?.on ? { words: `at ${new URL(grafana.url).href.replace(/\/$/, "")}`, sure: true } : undefined;
    case "datadog":
      return datadog && vendors.datadog?.on ? { words: `in Datadog (${datadog.site})`, sure: false } : undefined;
    case "pagerduty": {
      if (!vendors.pagerduty.on) return undefined;
      const { account, serviceRegion } = oncall;
      // The service regions are separate, whatever the accounts are called.
      const words = account === undefined ? `in one PagerDuty account (${serviceRegion})` : `in the PagerDuty account ${account} (${serviceRegion})`;
      return { words, sure: account !== undefined };
    }
  }
}
