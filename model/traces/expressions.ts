import { exact } from "../units";
import type { TracePurpose } from "./input";

/**
 * X-Ray filter expressions. A condition in a service's braces sees that service's own segments, so that a failure that
 * its caller hides is found, too.
 * Source: https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html
 */
export const COMPONENT_EXPRESSIONS: Readonly<Record<TracePurpose, (service: string, slow: number) => string>> = {
  slow: (service, slow) => at(service, `responsetime > ${exact(slow)}`),
  faults: (service) => at(service, "fault = true"),
  errors: (service) => at(service, "error = true"),
};

/**
 * A flow is slow, or answers 4xx, where it enters; a fault counts wherever it happens on the way. Without a path the
 * flow is every trace whose root is the entry.
 */
export function flowExpression(purpose: TracePurpose, service: string, urlPath: string | undefined, slow: number): string {
  const [entry, ...further] = FLOW_CONDITIONS[purpose](slow);
  const conditions = [urlPath === undefined && "root = true", entry].filter((condition) => typeof condition === "string");
  return [
    conditions.length > 0 ? at(service, conditions.join(" AND ")) : `service("${service}")`,
    ...(urlPath === undefined ? [] : [url(urlPath)]),
    ...further,
  ].join(" AND ");
}

/** The entry's condition, then what the whole trace must have. */
const FLOW_CONDITIONS: Readonly<Record<TracePurpose, (slow: number) => readonly [entry: string | undefined, ...further: readonly string[]]>> = {
  slow: (slow) => [`responsetime > ${exact(slow)}`],
  faults: () => [undefined, "service() { fault = true }"],
  errors: () => ["error = true"],
};

/** Names and paths hold no quotation marks: their patterns forbid them, because X-Ray documents no escape. */
const at = (service: string, condition: string) => `service("${service}") { ${condition} }`;
const url = (path: string) => `http.url CONTAINS "${path.replace(/\*$/, "")}"`;

/**
 * Segment names have letters, digits, whitespace and _ . : / % & # = + \ - @; the backslash is left out because of its
 * doubtful meaning in quotes. A sampling rule takes 64 characters.
 * Source: https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
 */
export const SERVICE_NAME = /^[\p{L}\p{N} _.:/%&#=+@-]{1,64}$/u;
/** Sampling rules take 128 characters, with * as wildcard; a group can match a prefix, so the wildcard stands last. */
export const URL_PATH = /^\/[A-Za-z0-9/_.~%:@!$&'()+,;=-]{0,126}\*?$/;
