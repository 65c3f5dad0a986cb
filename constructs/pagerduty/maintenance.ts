import { MaintenanceWindow } from "@cdktf/provider-pagerduty/lib/maintenance-window";
import type { OncallWindow } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface MaintenanceProps extends OncallWindow {
  /** PagerDuty's id of a component's service. */
  readonly serviceId: (component: string) => string;
}

/** A one-off window in which services open no incident at all, P0 included. PagerDuty refuses one that has ended. */
export class Maintenance extends Construct {
  readonly window: MaintenanceWindow;

  constructor(scope: Construct, id: string, { id: key, description, start, end, components, serviceId }: MaintenanceProps) {
    super(scope, id);
    const config = { description, startTime: start, endTime: end, services: components.map(serviceId) };
    this.window = declare(MaintenanceWindow, this, key, config, { path: ["onCall", "maintenance", key] });
  }
}
