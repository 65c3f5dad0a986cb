import type { Route } from "../model";
import type { Channel, Platform, Team } from "../platform";
import type { Severity } from "../severities";

/** Who hears of a team's alerts of one severity: the channels asked for that the team and the environment really have. */
export function resolveRoute(platform: Platform, teamId: string, severity: Severity): Route {
  const team = platform.teams[teamId];
  const asked = team?.routes[severity] ?? platform.routes[severity];
  const channels = asked.filter((channel) => team !== undefined && HAS[channel](team, platform)).sort();
  const reaches = (channel: Channel) => channels.includes(channel);
  return {
    id: `${teamId}.${severity}`,
    team: teamId,
    severity,
    channels,
    email: reaches("email") ? [...(team as Team).email].sort() : [],
    sms: reaches("sms") ? [...(team as Team).sms].sort() : [],
    ...(reaches("ticket") && { ticketEmail: (team as Team).ticketEmail as string }),
    ...(reaches("slack") && { slack: (team as Team).slack as NonNullable<Team["slack"]> }),
  };
}

/** Whether a route wakes people. */
export const pages = (route: Route): boolean => route.channels.includes("pagerduty") || route.channels.includes("sms");

const HAS: Readonly<Record<Channel, (team: Team, platform: Platform) => boolean>> = {
  pagerduty: (_, platform) => platform.vendors.pagerduty.on,
  email: (team) => team.email.length > 0,
  slack: (team) => team.slack !== undefined,
  sms: (team) => team.sms.length > 0,
  ticket: (team) => team.ticketEmail !== undefined,
};
