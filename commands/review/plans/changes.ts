import { collision } from "../../../model/order/collision";
import { own } from "../../../model/own";
import { isObject, type JsonObject } from "../json";
import { argumentChanges } from "../resources/argument-changes";
import { BODIES, SEE_DASHBOARDS } from "../resources/bodies";
import { UNKNOWN } from "../resources/cascade";
import { COLLISION_LOSSES, lossOf } from "../resources/losses";
import type { Resources } from "../resources/resource";
import type { ArgumentChange, ResourceAction, ResourceChange } from "../review";
import type { Plan, PlannedResource } from "./read";
import { Sensitive } from "./sensitive";

/** What a plan will do, resource by resource, in its order; reads and what stays are left out. */
export function plannedChanges(plan: Plan, stack: string): readonly ResourceChange[] {
  const { resources, sensitive } = plan;
  const current = resources.some(({ deposed }) => deposed !== undefined) ? plannedResources(plan).after : undefined;
  return resources.flatMap((resource): readonly ResourceChange[] => {
    const action = actionOf(resource);
    if (action === undefined) return [];
    const { address, type, previous_address: from, deposed, action_reason: reason } = resource;
    const label = labelOf(resource);
    const before = isObject(resource.change.before) ? resource.change.before : undefined;
    const after = isObject(resource.change.after) ? resource.change.after : undefined;
    const lost = action === "replace" || action === "destroy" ? lossOf(type, before) : undefined;
    const collides = isMadeFirst(resource)
      ? collision(type, before, after)
      : deposed !== undefined && goesByName(type, before, current?.get(address)?.arguments)
        ? "overwritten"
        : undefined;
    const loses = collides ? COLLISION_LOSSES[collides] : lost;
    const why = own(REASONS, reason ?? "");
    return [
      {
        stack,
        address: label,
        action,
        ...(from !== undefined && from !== address && { from }),
        ...(collides && { hindered: collides }),
        ...(loses !== undefined && { loses }),
        arguments: [
          ...(why === undefined ? [] : [{ field: "reason", new: why, ...(action === "replace" && { forcesReplacement: true as const }) }]),
          ...(CHANGES.has(action) ? argumentsOf(resource, action, sensitive.get(address) ?? []) : []),
        ],
        planned: true,
      },
    ];
  });
}

/** What a plan knows of each resource, before and after. */
export function plannedResources({ resources }: Plan): { readonly before: Resources; readonly after: Resources } {
  const side = (name: "before" | "after"): Resources =>
    new Map(
      resources.flatMap((resource) => {
        const { previous_address: from, type, change } = resource;
        const known = change[name];
        const label = labelOf(resource);
        return isObject(known) ? [[name === "before" ? (from ?? label) : label, { type, arguments: known, meta: {} }] as const] : [];
      }),
    );
  return { before: side("before"), after: side("after") };
}

/** What an apply that broke off left of an old one stands beside the current one, under its address. */
const labelOf = ({ address, deposed }: PlannedResource): string => (deposed === undefined ? address : `${address} (deposed ${deposed})`);

/** Whether the end of an old one ends the current one as well. */
const goesByName = (type: string, old: JsonObject | undefined, current: JsonObject | undefined): boolean => collision(type, old, current) === "overwritten";

/** Terraform lists the actions in their order. */
const isMadeFirst = ({ change: { actions } }: PlannedResource): boolean => actions[0] === "create" && actions[1] === "delete";

const CHANGES: ReadonlySet<ResourceAction> = new Set(["update", "replace", "move", "import"]);

function actionOf({ mode, address, previous_address: from, change: { actions, importing } }: PlannedResource): ResourceAction | undefined {
  if (mode === "data") return undefined;
  const has = (action: PlannedResource["change"]["actions"][number]): boolean => actions.includes(action);
  if (has("create") && (has("delete") || has("forget"))) return "replace";
  if (has("delete")) return "destroy";
  if (has("forget")) return "forget";
  if (has("create")) return "create";
  if (importing !== undefined && importing !== null) return "import";
  if (from !== undefined && from !== address) return "move";
  return has("update") ? "update" : undefined;
}

/**
 * Reasons that the arguments do not tell.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
const REASONS: Readonly<Record<string, string>> = {
  replace_because_tainted: "it is marked as tainted",
  replace_by_request: "the plan was asked to replace it",
  replace_by_triggers: "replace_triggered_by names something that changes",
  delete_because_wrong_repetition: "count or for_each came or went",
  delete_because_count_index: "its index is beyond count",
  delete_because_each_key: "for_each does not have its key any more",
  delete_because_no_module: "its module is gone",
  delete_because_no_move_target: "it was moved to an address that is not declared",
};

function argumentsOf({ type, change }: PlannedResource, action: ResourceAction, marks: readonly unknown[]): readonly ArgumentChange[] {
  const secrets = new Sensitive();
  const old = withoutNull(secrets.hide(change.before, [change.before_sensitive, ...marks]));
  const now = withoutNull(secrets.hide(withUnknown(change.after, change.after_unknown), [change.after_sensitive, ...marks]));
  const forced = (change.replace_paths ?? []).map((path) => path.filter((step) => typeof step === "string").join("."));
  const changes = argumentChanges({
    type,
    old: old ?? {},
    new: now ?? {},
    replacedBy: forced,
    elsewhere: Object.fromEntries((own(BODIES, type)?.arguments ?? []).map((name) => [name, SEE_DASHBOARDS])),
  }).map((shown) => secrets.show(shown));
  const fields = new Set(changes.map(({ field }) => field));
  return changes.filter(
    ({ field, new: value, forcesReplacement }) =>
      // What a replacement gets anew at its vendor is no news; nor are tags that the provider repeats.
      !(action === "replace" && value === UNKNOWN && !forcesReplacement) && !(field.startsWith("tags_all") && fields.has(field.replace("tags_all", "tags"))),
  );
}

/** The planned value with what is not known yet in words. */
function withUnknown(value: unknown, unknown: unknown): unknown {
  if (unknown === true) return UNKNOWN;
  if (Array.isArray(unknown)) {
    const list = Array.isArray(value) ? value : [];
    // Where a damaged plan has fewer values than marks, nothing is set.
    return Array.from({ length: Math.max(list.length, unknown.length) }, (_, place) => withUnknown(list[place], unknown[place]) ?? null);
  }
  if (!isObject(unknown)) return value;
  const object: JsonObject = isObject(value) ? value : {};
  const keys = [...new Set([...Object.keys(object), ...Object.keys(unknown)])];
  const entries = keys.map((key) => [key, withUnknown(own(object, key), own(unknown, key))] as const).filter(([, entry]) => entry !== undefined);
  return entries.length === 0 && !isObject(value) ? value : Object.fromEntries(entries);
}

/** Terraform writes null for what is not set. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => (entry === null ? [] : [[key, withoutNull(entry)] as const])));
}
