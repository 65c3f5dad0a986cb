import type { Block, Limit, Problem, Reader, Rule } from "../limit";

/** Grafana's own source, whose validators are cited by file. */
export const GRAFANA = "https://github.com/grafana/grafana/blob/main/pkg/";

/** The provider's source, at the commit it was read at. */
export const PROVIDER = "https://github.com/grafana/terraform-provider-grafana/blob/";

export const NOT_EMPTY: Rule = { length: [1, Number.POSITIVE_INFINITY] };

/** A uid is at most 40 letters, digits, - and _; those of rules, folders, dashboards and data sources alike. */
export function uidLimits(argument: string, source: string): readonly Limit[] {
  return [
    { argument, rule: { length: [1, UID_LENGTH] }, hint: SHORTER, source },
    { argument, rule: { pattern: UID_CHARACTERS, is: "letters, digits, - and _" }, source },
  ];
}

export const UID_LENGTH = 40;
export const UID_CHARACTERS = /^[a-zA-Z0-9_-]*$/;
export const SHORTER = "shorten the component's id or the platform's name";
/** IsValidShortUID and IsShortUIDTooLong, which the APIs of rules, folders and dashboards call. */
export const UID_SOURCE = `${GRAFANA}util/shortid_generator.go`;

const UNITS = "(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?";

/** What model.ParseDuration of github.com/prometheus/common takes: units from large to small, each at most once. */
export const DURATION: Rule = { pattern: new RegExp(`^(0|(?=.)${UNITS})$`), is: "a duration such as 0s, 5m or 1h30m" };

export const DURATION_ABOVE_ZERO: Rule = { pattern: new RegExp(`^(?=.*[1-9])${UNITS}$`), is: "a duration above zero such as 1m or 4h" };

/** The texts of a list. */
export const texts = (list: readonly unknown[] | undefined): readonly (string | undefined)[] =>
  (list ?? []).map((each) => (typeof each === "string" ? each : undefined));

/** A problem of what a list has twice. */
export function twice(argument: string, source: string, listed: (block: Block, read: Reader) => readonly (string | undefined)[], hint: string): Limit {
  return {
    argument,
    rule: {
      together: (block, read): Problem | undefined => {
        const found = new Set<string>();
        for (const each of listed(block, read)) {
          if (each === undefined) continue;
          if (found.has(each)) return { reason: `has ${JSON.stringify(each)} twice`, hint };
          found.add(each);
        }
        return undefined;
      },
    },
    source,
  };
}
