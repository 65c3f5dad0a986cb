import type { Rule } from "../limit";

/** The provider's own source, whose validators are cited by file. */
export const PROVIDER = "https://github.com/PagerDuty/terraform-provider-pagerduty/blob/v3.30.8/";

/** util/util.go: not blank, printable, no trailing space. */
export const PRINTABLE: Rule = { pattern: /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u, is: "printable text that does not end in a space" };

/** util/util.go: the same, and none of \ / & < >. */
export const PLAIN: Rule = {
  pattern: /^(?!.*[\\/&<>])[\p{L}\p{M}\p{N}\p{P}\p{S} ]*[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u,
  is: "printable text without \\ / & < > that does not end in a space",
};

export const TIME_OF_DAY: Rule = { pattern: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, is: "a time such as 09:00:00" };
