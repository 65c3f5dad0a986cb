import { byCodeUnit } from "../../../model/canonical";
import { own } from "../../../model/own";
import { effectiveMoves } from "../../../terraform/order/moves";
import type { JsonObject } from "../json";
import { type Resources, resourcesOf } from "../resources/resource";
import type { DashboardChange } from "../review";
import type { Side, StackConfiguration } from "../side";
import { outlineLines } from "./lines";
import { DASHBOARD_TYPES, outlineOf } from "./outline";

/** Dashboards that come, go or differ, by vendor, stack and address. One that only moves to another address is none of them. */
export function compareDashboards(base: Side, head: Side, environment: string): readonly DashboardChange[] {
  const of = (side: Side): readonly StackConfiguration[] => [...side.stacks.values()].filter((stack) => stack.environment === environment);
  const names = [...new Set([...of(base), ...of(head)].map(({ name }) => name))].sort(byCodeUnit);
  return names
    .flatMap((name) => ofStack(name, base.stacks.get(name), head.stacks.get(name)))
    .sort((a, b) => byCodeUnit(a.vendor, b.vendor) || byCodeUnit(a.stack, b.stack) || byCodeUnit(a.address, b.address));
}

function ofStack(stack: string, old: StackConfiguration | undefined, now: StackConfiguration | undefined): readonly DashboardChange[] {
  const [before, after] = [dashboards(old), dashboards(now)];
  const moves = effectiveMoves(now?.moved ?? [], before, after);
  const addresses = new Set([...after.keys(), ...[...before.keys()].filter((address) => !moves.bySource.has(address))]);
  return [...addresses].flatMap((address) => {
    const [was, is] = [before.get(moves.byTarget.get(address) ?? address), after.get(address)];
    const type = address.replace(/\..*$/s, "");
    const known = own(DASHBOARD_TYPES, type);
    if (!known || was === is || (was && is && looksAlike(was.arguments, is.arguments, known.argument))) return [];
    const [from, to] = [outlineOf(type, was?.arguments), outlineOf(type, is?.arguments)];
    return [
      {
        vendor: known.vendor,
        stack,
        address,
        title: (to ?? from)?.title ?? address,
        state: is === undefined ? "removed" : was === undefined ? "added" : "changed",
        outline: outlineLines(from, to),
        ...(from && { old: from }),
        ...(to && { new: to }),
      } satisfies DashboardChange,
    ];
  });
}

const dashboards = (stack: StackConfiguration | undefined): Resources => resourcesOf(stack, Object.keys(DASHBOARD_TYPES));

const looksAlike = (was: JsonObject, is: JsonObject, body: string): boolean => was[body] === is[body] && was.dashboard_name === is.dashboard_name;
