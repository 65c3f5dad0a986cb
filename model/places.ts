import { grafanaHome } from "./grafana";
import type { Scope } from "./limits/together";
import type { Model } from "./model";
import { partition } from "./partitions";

/** Where a model's names and counts are. */
export interface Place {
  /** In words that two environments share where it is the same: "in account 123456789012 (eu-central-1)". */
  readonly words: string;
  /** What tells it from every other for certain: two of one group may be one. */
  readonly group: string;
  /** Which of its group it is. Nothing where nobody says so: then it may be any. */
  readonly which?: string;
}

/** What two places have in common, and whether for sure; nothing where they are two. */
export function shared(one: Place, other: Place): { readonly words: string; readonly sure: boolean } | undefined {
  if (one.group !== other.group) return undefined;
  const [named, unnamed] = one.which === undefined ? [other, one] : [one, other];
  if (named.which === undefined) return { words: other.words, sure: false };
  if (unnamed.which !== undefined) return named.which === unnamed.which ? { words: other.words, sure: true } : undefined;
  return { words: `in what may be ${unnamed.words.replace(/^in /, "")}: one environment names it (${named.which}), and the other does not`, sure: false };
}

/**
 * The place of a scope; nothing where the model has none.
 * @param region of what is elsewhere than its provider. @default the account's
 */
export function placeOf(model: Pick<Model, "aws" | "grafana" | "datadog" | "oncall" | "vendors">, scope: Scope, region?: string): Place | undefined {
  const { aws, grafana, datadog, oncall, vendors } = model;
  switch (scope) {
    case "partition":
      return known(`in all of AWS (${partition(aws.region)})`);
    case "account":
      return known(`in account ${aws.accountId}`);
    case "region":
      return known(`in account ${aws.accountId} (${region || aws.region})`);
    case "grafana":
      return grafana && vendors.grafana?.on ? known(`at ${grafanaHome(grafana.url)}`) : undefined;
    case "datadog":
      return datadog && vendors.datadog?.on ? oneOf(`in Datadog (${datadog.site})`) : undefined;
    case "pagerduty": {
      if (!vendors.pagerduty.on) return undefined;
      const { account, serviceRegion } = oncall;
      // The service regions are separate, whatever the accounts are called.
      const group = oneOf(`in one PagerDuty account (${serviceRegion})`);
      if (account === undefined) return group;
      // People call an account by its subdomain, in which case makes no difference: https://www.rfc-editor.org/rfc/rfc4343.
      return { ...group, words: `in the PagerDuty account ${account} (${serviceRegion})`, which: account.trim().toLowerCase() };
    }
  }
}

/** The one place that has these words. */
const known = (words: string): Place => ({ words, group: words, which: "" });
/** One of those that have these words, and nobody says which. */
const oneOf = (words: string): Place => ({ words, group: words });
