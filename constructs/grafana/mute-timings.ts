import { MuteTiming } from "@cdktf/provider-grafana/lib/mute-timing";
import type { Model } from "../../model/model";
import { maintenanceDays } from "../../model/oncall/maintenance-days";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { reference } from "../literal";

export interface MuteTimingsProps {
  readonly model: Pick<Model, "platform" | "environment" | "oncall">;
}

/** A mute timing for each maintenance window, so that Grafana is silent while PagerDuty is. */
export class MuteTimings extends Construct {
  private readonly byComponent = new Map<string, string[]>();

  constructor(scope: Construct, id: string, { model }: MuteTimingsProps) {
    super(scope, id);
    for (const { id: key, start, end, components } of model.oncall.maintenance) {
      const config = {
        name: `${model.platform}-${model.environment} ${key}`,
        intervals: maintenanceDays(start, end).map((day) => ({ ...day, location: "UTC" })),
      };
      const timing = declare(MuteTiming, this, `mute.${key}`, config, { path: ["onCall", "maintenance", key] });
      for (const component of components) this.byComponent.set(component, [...(this.byComponent.get(component) ?? []), reference(timing, "name")]);
    }
  }

  readonly namesOf = (component: string): readonly string[] => this.byComponent.get(component) ?? [];
}
