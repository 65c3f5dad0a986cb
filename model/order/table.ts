import { camelCase, vendorOf } from "../limits/reader";
import type { NamedType } from "./named";

/** Every vendor's part, by the first word of its resource types; loaded when the first of its resources is declared. */
export const ORDER: Readonly<Record<string, () => readonly NamedType[]>> = {
  aws: () => (require("./aws") as typeof import("./aws")).AWS_ORDER,
  datadog: () => (require("./datadog") as typeof import("./datadog")).DATADOG_ORDER,
  grafana: () => (require("./grafana") as typeof import("./grafana")).GRAFANA_ORDER,
  pagerduty: () => (require("./pagerduty") as typeof import("./pagerduty")).PAGERDUTY_ORDER,
};

const BY_TYPE = new Map<string, NamedType | undefined>();

/** What is known of a type that others name; nothing for any other. */
export function namedType(type: string): NamedType | undefined {
  if (!BY_TYPE.has(type)) {
    const vendor = vendorOf(type);
    const rows = Object.hasOwn(ORDER, vendor) ? ORDER[vendor]?.() : undefined;
    BY_TYPE.set(type, undefined);
    for (const row of rows ?? []) BY_TYPE.set(row.type, row);
  }
  return BY_TYPE.get(type);
}

/** Everything that is known. */
export const namedTypes = (): readonly NamedType[] => Object.values(ORDER).flatMap((rows) => rows());

/**
 * Whether a resource is marked `create_before_destroy`.
 * @param config its arguments as cdktf's classes spell them
 */
export function outlasts(type: string, config: object): boolean {
  const row = namedType(type);
  if (!row?.createBeforeDestroy) return false;
  return row.unless === undefined || (config as Readonly<Record<string, unknown>>)[camelCase(row.unless)] === undefined;
}
