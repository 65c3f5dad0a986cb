import { CloudwatchDashboard } from "@cdktf/provider-aws/lib/cloudwatch-dashboard";
import { dashboardSegment } from "../../../model/dashboards";
import type { Dashboard, Model, ModelComponent } from "../../../model/model";
import { indexOf } from "../../../model/model-index";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";
import { jsonBody } from "../../literal";
import { PlanTimeValues } from "../plan-time";
import type { DashboardBody } from "./body";
import { componentDashboard } from "./component";
import { overviewDashboards } from "./overview";

export interface DashboardsProps {
  readonly model: Model;
}

/**
 * The overview's pages, and a dashboard per component. A body beyond CloudWatch's limits stops the synthesis with a
 * diagnostic at its component.
 */
export class Dashboards extends Construct {
  constructor(scope: Construct, id: string, { model }: DashboardsProps) {
    super(scope, id);
    const value = PlanTimeValues.of(this).text;
    const { overviews, dashboards } = indexOf(model);
    for (const [index, body] of overviewDashboards(model, value).entries())
      this.dashboard(overviews[index] as Dashboard, body, `dashboard.overview${index > 0 ? `.${index + 1}` : ""}`);
    for (const component of model.components) {
      const planned = dashboards.get(component.id);
      if (planned) this.dashboard(planned, componentDashboard(model, component, value), keyOf(component.id), component);
    }
  }

  private dashboard({ name }: Dashboard, body: DashboardBody, key: string, component?: ModelComponent): void {
    const path = component ? ["components", component.id] : ["components"];
    const movedFrom = component?.renamedFrom === undefined ? undefined : keyOf(component.renamedFrom);
    declare(CloudwatchDashboard, this, key, { dashboardName: name, dashboardBody: jsonBody(body) }, { path, movedFrom });
  }
}

const keyOf = (componentId: string) => `dashboard.${dashboardSegment(componentId)}`;
