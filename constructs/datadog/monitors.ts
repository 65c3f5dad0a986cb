import { Monitor } from "@cdktf/provider-datadog/lib/monitor";
import type { Alert, Model } from "../../model/model";
import type { DatadogAccount } from "../../model/vendors/datadog/account";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import type { RouteHandles } from "./handles";
import { monitor } from "./monitor";

export interface MonitorsProps {
  readonly model: Pick<Model, "platform" | "environment" | "aws" | "aliases" | "components" | "alerts" | "routes">;
  readonly account: Pick<DatadogAccount, "metricStreams">;
  readonly handlesOf: (route: string) => RouteHandles;
}

/** Every alert that Datadog watches, a monitor each. */
export class Monitors extends Construct {
  constructor(scope: Construct, id: string, { model, account, handlesOf }: MonitorsProps) {
    super(scope, id);
    const channels = new Map(model.routes.map((route) => [route.id, route.channels]));
    const renamed = new Map(model.components.map(({ id: component, renamedFrom }) => [component, renamedFrom]));
    for (const alert of model.alerts.filter(watched)) {
      const handles = alert.notifies ? { handles: handlesOf(alert.route) } : {};
      const before = renamed.get(alert.component);
      declare(Monitor, this, alert.key, monitor({ alert, model, account, channels: channels.get(alert.route) ?? [], ...handles }), {
        path: alert.origin.path,
        after: handles.handles?.after ?? [],
        movedFrom: before === undefined ? undefined : `${before}${alert.key.slice(alert.component.length)}`,
      });
    }
  }
}

/** An alert on a check is the monitor that its test brings along. */
const watched = ({ vendor, check }: Pick<Alert, "check"> & { readonly vendor: string }): boolean => vendor === "datadog" && check === undefined;
