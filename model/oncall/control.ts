import type { Severity } from "../severities";

/**
 * Where PagerDuty's rules find whose event it is and how grave: at the beginning of a description or a name, or in a field of
 * its own. What people write comes after it, or in other fields, so that no text of theirs can say it.
 */

/**
 * An alert's key as it begins a description: without blanks, which end it, without quotes and backslashes, which JSON
 * escapes, and without what Datadog's messages read. Only a member's name has such characters.
 */
export function controlKey(key: string): string {
  return key.replace(/[^!#$&-?A-[^-z|~]/gu, (char) =>
    [...Buffer.from(char, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
}

/** Regular expressions (RE2) of these forms have no backslash: it would be an escape in PagerDuty's condition language. */
export const KEY_CHARACTERS = "[!#-[^-~]+";

/**
 * What Datadog puts before a monitor's name in titles: `[P1] [Triggered] `, and `[Triggered on {host:ip-012345}] ` where a
 * monitor has groups. Between the brackets is anything but brackets, backslashes and `^`.
 * https://docs.datadoghq.com/monitors/notify/variables/
 */
export const TITLE_LEAD = "(?:[[][^[-^]+] )*";

/** What follows the key in the name of an alarm that notifies in another's place. */
export const NOTIFIER_END = "(?:[.]notify)?";

/** What the rules would read of an alarm's name, were it the only thing that they had. */
export interface NameReading {
  /** The component's id in alarm names. */
  readonly physicalId: string;
  readonly severity?: Severity;
}

/**
 * Case does not count, and a name may begin with any line: former versions' rules read names so, and may still be deployed.
 *
 * @param prefix of alarm names: `shop-production`.
 */
export function readName(prefix: string, name: string): NameReading | undefined {
  const pattern = new RegExp(`^${TITLE_LEAD}${folded(prefix)}-([a-z0-9-]+)[.](?:.*[.](p[0-4])${NOTIFIER_END}$)?`, "sm");
  const [, physicalId, severity] = pattern.exec(folded(name)) ?? [];
  return physicalId === undefined ? undefined : { physicalId, ...(severity !== undefined && { severity: severity.toUpperCase() as Severity }) };
}

/** RE2 folds by Unicode: `k` is the Kelvin sign, too, and `s` the long s. */
const folded = (text: string) => text.toUpperCase().toLowerCase();
