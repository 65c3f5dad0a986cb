import { type Diagnostic, problem } from "../diagnostics";
import { groupBy } from "../group";
import type { Alert, Route } from "../model";
import { controlKey } from "../oncall/control";

/**
 * Characters of what PagerDuty knows an alert's events by.
 * https://developer.pagerduty.com/docs/send-alert-event (dedup_key: maximum permitted length)
 */
const LONGEST = 255;

/**
 * Alerts that page and whose key is too long once what a description can't hold is encoded in it, three letters for a
 * byte: an alarm's own name, which is shorter, would still pass. One message for each component.
 */
export function longKeys(alerts: readonly Pick<Alert, "key" | "route">[], routes: ReadonlyMap<string, Pick<Route, "channels">>): readonly Diagnostic[] {
  const long = alerts.filter(({ key, route }) => controlKey(key).length > LONGEST && routes.get(route)?.channels.includes("pagerduty"));
  return [...groupBy(long, ({ key }) => key.slice(0, key.indexOf("."))).entries()].map(([component, [first, ...others]]) => {
    const key = first?.key ?? "";
    return problem(
      "TOC501",
      ["components", component],
      `PagerDuty would know ${key} by ${controlKey(key).length} characters, and takes ${LONGEST}${others.length > 0 ? ` (and ${others.length} more of this kind here)` : ""}`,
      "shorten the name of the member; a character that is no letter, digit, - or _ may count three times for each of its bytes",
    );
  });
}
