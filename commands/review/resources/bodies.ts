import { own } from "../../../model/own";
import { embeddedJson, isObject, type JsonObject } from "../json";

/** Arguments that hold a whole dashboard as JSON, which a review shows as an outline instead. */
export const BODIES: Readonly<Record<string, { readonly arguments: readonly string[] }>> = {
  aws_cloudwatch_dashboard: { arguments: ["dashboard_body"] },
  grafana_dashboard: { arguments: ["config_json"] },
  datadog_dashboard_json: { arguments: ["dashboard"] },
};

/** What stands as the new value of such an argument. */
export const SEE_DASHBOARDS = "(changed, see dashboards)";

/** Paths within a body whose change replaces the resource; see the lifecycle of the type for the source. */
const REPLACED_BY: Readonly<Record<string, { readonly argument: string; readonly paths: readonly (readonly string[])[] }>> = {
  datadog_software_catalog: { argument: "entity", paths: [["kind"], ["metadata", "name"], ["metadata", "namespace"]] },
  grafana_dashboard: { argument: "config_json", paths: [["uid"]] },
};

export function bodyReplaces(type: string, old: JsonObject, now: JsonObject): boolean {
  const rule = own(REPLACED_BY, type);
  if (!rule) return false;
  const [before, after] = [bodyOf(old[rule.argument]), bodyOf(now[rule.argument])];
  return rule.paths.some((path) => within(before, path) !== within(after, path));
}

const within = (body: unknown, path: readonly string[]): unknown => path.reduce((value, key) => (isObject(value) ? own(value, key) : undefined), body);

/** What a body says; nothing where it is not JSON. */
export function bodyOf(text: unknown): JsonObject | undefined {
  const body = typeof text === "string" ? embeddedJson(text) : undefined;
  return isObject(body) ? body : undefined;
}
