import { DowntimeSchedule } from "@cdktf/provider-datadog/lib/downtime-schedule";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { plain } from "./message";
import { componentTags } from "./monitor";

export interface DowntimesProps {
  readonly model: Pick<Model, "platform" | "environment" | "oncall">;
}

/** A downtime for each component of a maintenance window, because a downtime's tags are those that a monitor has all of. */
export class Downtimes extends Construct {
  constructor(scope: Construct, id: string, { model }: DowntimesProps) {
    super(scope, id);
    for (const { id: key, description, start, end, components } of model.oncall.maintenance)
      for (const component of components)
        declare(
          DowntimeSchedule,
          this,
          `datadog.downtime.${key}.${component}`,
          {
            scope: "*",
            monitorIdentifier: { monitorTags: [...componentTags(model, component)] },
            oneTimeSchedule: { start: utc(start), end: utc(end) },
            displayTimezone: "UTC",
            message: plain(description),
            // PagerDuty's own window has kept the incident away that this would resolve.
            muteFirstRecoveryNotification: true,
            // What is still bad when the window ends is told then.
            notifyEndStates: ["alert", "no data"],
            notifyEndTypes: ["expired"],
          },
          { path: ["onCall", "maintenance", key] },
        );
  }
}

/** `2006-01-02T15:04:05Z`, the one form that the provider takes. */
const utc = (instant: string): string => `${new Date(Date.parse(instant)).toISOString().slice(0, 19)}Z`;
