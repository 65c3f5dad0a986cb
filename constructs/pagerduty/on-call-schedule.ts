import { Schedule } from "@cdktf/provider-pagerduty/lib/schedule";
import type { OncallLayer, OncallSchedule } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface OnCallScheduleProps extends Omit<OncallSchedule, "team"> {
  readonly userId: (person: string) => string;
  /** PagerDuty's id of the team that owns it. @default none */
  readonly teamId?: string;
  /** Addresses of the memberships of those on call: nobody leaves a team while they are. @default none */
  readonly after?: readonly string[];
}

/**
 * Who is on call when: layers of rotations, the last in front. Names and layers may change in place; a layer that has
 * ended should be left out, because the provider does not read it back.
 */
export class OnCallSchedule extends Construct {
  readonly schedule: Schedule;

  constructor(scope: Construct, id: string, { id: key, name, description, timeZone, layers, userId, teamId, after = [] }: OnCallScheduleProps) {
    super(scope, id);
    const config = { name, description, timeZone, teams: teamId === undefined ? [] : [teamId], layer: layers.map((layer) => layerConfig(layer, userId)) };
    this.schedule = declare(Schedule, this, key, config, { path: ["onCall", "schedules", key], after });
  }
}

function layerConfig({ name, start, end, rotationSeconds, people, restrictions }: OncallLayer, userId: (person: string) => string) {
  return {
    name,
    start,
    // Rotations are counted from the declared day, not from the moment of the deployment.
    rotationVirtualStart: start,
    rotationTurnLengthSeconds: rotationSeconds,
    users: people.map(userId),
    restriction: restrictions.map(({ startDay, start: startTimeOfDay, durationSeconds }) => ({
      type: startDay === undefined ? "daily_restriction" : "weekly_restriction",
      startTimeOfDay,
      durationSeconds,
      ...(startDay === undefined ? {} : { startDayOfWeek: startDay }),
    })),
    ...(end === undefined ? {} : { end }),
  };
}
