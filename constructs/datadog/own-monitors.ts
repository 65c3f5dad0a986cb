import { Monitor } from "@cdktf/provider-datadog/lib/monitor";
import { logicalId } from "../../model/ids";
import type { Model } from "../../model/model";
import type { DatadogMonitor } from "../../model/vendors/datadog/parts";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { expression } from "../literal";
import type { RouteHandles } from "./handles";
import { isGrouped, ownMonitor } from "./own-monitor";

export interface OwnMonitorsProps {
  readonly model: Pick<Model, "platform" | "environment" | "aliases" | "components" | "routes">;
  readonly monitors: readonly DatadogMonitor[];
  readonly handlesOf: (route: string) => RouteHandles;
}

/** What only Datadog can watch, a monitor each. Composites refer to the monitors of their parts, whoever declares these in the stack. */
export class OwnMonitors extends Construct {
  constructor(scope: Construct, id: string, { model, monitors, handlesOf }: OwnMonitorsProps) {
    super(scope, id);
    const channels = new Map(model.routes.map((route) => [route.id, route.channels]));
    const renamed = new Map(model.components.map(({ id: component, renamedFrom }) => [component, renamedFrom]));
    const groups = new Set(monitors.filter(({ rule }) => isGrouped(rule)).map(({ key }) => key));
    for (const monitor of monitors) {
      const { rule } = monitor;
      const grouped = rule.type === "composite" ? rule.tokens.some((token) => "alert" in token && groups.has(token.alert)) : isGrouped(rule);
      const handles = monitor.notifies ? { handles: handlesOf(monitor.route) } : {};
      const before = renamed.get(monitor.component);
      declare(Monitor, this, monitor.key, ownMonitor({ monitor, model, channels: channels.get(monitor.route) ?? [], grouped, idOf, ...handles }), {
        path: monitor.path,
        after: handles.handles?.after ?? [],
        movedFrom: before === undefined ? undefined : `${before}${monitor.key.slice(monitor.component.length)}`,
      });
    }
  }
}

const idOf = (alert: string): string => expression(`datadog_monitor.${logicalId(alert)}.id`);
