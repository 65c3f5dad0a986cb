import type { Route } from "../model";
import type { Channel } from "../platform";
import type { OncallModel, OncallTarget } from "./model";
import { formatSupportHours } from "./time";

export interface Responder {
  readonly afterMinutes: number;
  readonly who: string;
  readonly how: string;
}

/** Who hears of a route's alerts, and how long after the notification: every channel at once, PagerDuty rung by rung. */
export function responders(oncall: OncallModel, route: Route): readonly Responder[] {
  return route.channels.flatMap((channel) => LISTEN[channel](route, oncall)).sort((a, b) => a.afterMinutes - b.afterMinutes);
}

/** Channel -> those who listen to it. */
const LISTEN: Readonly<Record<Channel, (route: Route, oncall: OncallModel) => readonly Responder[]>> = {
  pagerduty: climb,
  email: ({ email }) => email.map((who) => ({ afterMinutes: 0, who, how: "e-mail" })),
  slack: ({ slack }) => (slack ? [{ afterMinutes: 0, who: slack.channelName ?? slack.channelId, how: "Slack" }] : []),
  discord: ({ discord }) => (discord ? [{ afterMinutes: 0, who: discord.channelName, how: "Discord" }] : []),
  teams: ({ teams }) => (teams ? [{ afterMinutes: 0, who: teams.channelName, how: "Microsoft Teams" }] : []),
  webhook: ({ webhook }) => (webhook ? [{ afterMinutes: 0, who: webhook.name, how: "webhook" }] : []),
  sns: ({ sns }) => (sns ? [{ afterMinutes: 0, who: sns, how: "SNS" }] : []),
  sms: ({ sms }) => sms.map((who) => ({ afterMinutes: 0, who, how: "SMS" })),
  ticket: ({ ticketEmail }) => (ticketEmail ? [{ afterMinutes: 0, who: ticketEmail, how: "ticket" }] : []),
};

function climb({ id, team }: Route, oncall: OncallModel): readonly Responder[] {
  const policy = oncall.policies.find((candidate) => candidate.id === id);
  if (!policy) return [];
  const hours = oncall.teams.find((candidate) => candidate.id === team)?.supportHours;
  const low = hours ? `low-urgency incident, high-urgency ${formatSupportHours(hours)}` : "low-urgency incident";
  const how = policy.severity === "P2" ? low : "high-urgency incident";
  return policy.rungs.flatMap(({ afterMinutes, targets }, index) =>
    targets.map((target) => ({
      afterMinutes,
      who: whoIs(target, oncall),
      how: `${how}, rung ${index + 1} of ${policy.rungs.length}${policy.rounds > 1 ? `, ${policy.rounds} rounds` : ""}`,
    })),
  );
}

function whoIs({ type, id }: OncallTarget, oncall: OncallModel): string {
  const name = (person: string): string => oncall.people.find((candidate) => candidate.id === person)?.name ?? person;
  if (type === "person") return name(id);
  const layers = oncall.schedules.find((schedule) => schedule.id === id)?.layers ?? [];
  const people = [...new Set(layers.flatMap((layer) => layer.people))];
  return `whoever is on call in ${id} (${people.map(name).join(", ")})`;
}
