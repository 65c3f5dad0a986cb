import type { ResourceLimits } from "../limit";
import { API } from "./common";

export const DATADOG_DASHBOARD: readonly ResourceLimits[] = [
  {
    resources: ["datadog_dashboard_json"],
    by: "Datadog",
    limits: [
      {
        argument: "dashboard",
        rule: {
          json: (document) => {
            const missing = ["title", "layout_type", "widgets"].filter((name) => !(document !== null && typeof document === "object" && name in document));
            return missing.length === 0 ? undefined : { reason: `lacks ${missing.join(" and ")}`, hint: "a dashboard has a title, a layout_type and widgets" };
          },
        },
        source: `${API}dashboards/#create-a-new-dashboard`,
      },
    ],
  },
];
