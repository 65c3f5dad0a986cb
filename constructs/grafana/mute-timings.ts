import { MuteTiming } from "@cdktf/provider-grafana/lib/mute-timing";
import type { Model } from "../../model/model";
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
      const config = { name: `${model.platform}-${model.environment} ${key}`, intervals: days(start, end).map((day) => ({ ...day, location: "UTC" })) };
      const timing = declare(MuteTiming, this, `mute.${key}`, config, { path: ["onCall", "maintenance", key] });
      for (const component of components) this.byComponent.set(component, [...(this.byComponent.get(component) ?? []), reference(timing, "name")]);
    }
  }

  readonly namesOf = (component: string): readonly string[] => this.byComponent.get(component) ?? [];
}

interface Day {
  readonly years: string[];
  readonly months: string[];
  readonly daysOfMonth: string[];
  readonly times: { readonly start: string; readonly end: string }[];
}

/** Grafana's intervals recur and end at midnight: a window is one interval for each of its days, in UTC. */
function days(start: string, end: string): readonly Day[] {
  const found: Day[] = [];
  const last = Date.parse(end);
  for (let from = Date.parse(start); from < last; ) {
    const midnight = (Math.floor(from / DAY) + 1) * DAY;
    const day = new Date(from);
    found.push({
      years: [String(day.getUTCFullYear())],
      months: [String(day.getUTCMonth() + 1)],
      daysOfMonth: [String(day.getUTCDate())],
      times: [{ start: clock(from), end: last >= midnight ? "24:00" : clock(last) }],
    });
    from = midnight;
  }
  return found;
}

const DAY = 86_400_000;
const clock = (instant: number): string => new Date(instant).toISOString().slice(11, 16);
