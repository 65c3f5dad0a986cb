import { DashboardJson } from "@cdktf/provider-datadog/lib/dashboard-json";
import { sorted } from "../../../model/canonical";
import { dashboardSegment } from "../../../model/dashboards";
import type { Model } from "../../../model/model";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";
import { jsonBody } from "../../literal";
import type { DashboardBody } from "./body";
import { componentDashboard } from "./component";
import { overviewDashboard } from "./overview";

export interface DatadogDashboardsProps {
  readonly model: Model;
}

/** An overview, and a dashboard per component. None without components. */
export class DatadogDashboards extends Construct {
  constructor(scope: Construct, id: string, { model }: DatadogDashboardsProps) {
    super(scope, id);
    if (model.components.length === 0) return;
    declare(DashboardJson, this, "datadog.dashboard.overview", { dashboard: text(overviewDashboard(model)) }, { path: ["components"] });
    for (const component of model.components)
      declare(
        DashboardJson,
        this,
        keyOf(component.id),
        { dashboard: text(componentDashboard(model, component)) },
        { path: ["components", component.id], movedFrom: component.renamedFrom === undefined ? undefined : keyOf(component.renamedFrom) },
      );
  }
}

const keyOf = (componentId: string) => `datadog.dashboard.${dashboardSegment(componentId)}`;
/** The provider compares JSON with its keys in order. */
const text = (body: DashboardBody) => jsonBody(sorted(body));
