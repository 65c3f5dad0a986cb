import { readArn } from "../arns";
import { isGrafanaCloud } from "../grafana";
import type { Alert, Route } from "../model";
import { opensIncident } from "../oncall/input";
import { own } from "../own";
import type { Channel, Platform, Team } from "../platform";
import type { Severity } from "../severities";

/** Who hears of a team's alerts of one severity: the channels asked for that the team and the environment really have. */
export function resolveRoute(platform: Platform, teamId: string, severity: Severity): Route {
  const team = own(platform.teams, teamId);
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
    ...Object.fromEntries(PLACES.filter(reaches).map((channel) => [channel, (team as Team)[channel]])),
  };
}

/** Channels whose field of the team is the route's as well. */
const PLACES = ["slack", "discord", "teams", "webhook", "sns"] as const;

/**
 * Whether alerts that a vendor watches reach somebody by a channel of their route. PagerDuty keeps P3 and P4 as alerts without
 * an incident, which nobody hears.
 * @param alert Of this route.
 */
export function carries(channel: Channel, route: Route, { vendor, region }: Where, { grafana }: Pick<Platform, "grafana">): boolean {
  return CARRIES[channel]?.({ ...route, vendor, region, cloud: isGrafanaCloud(grafana?.url ?? "") }) ?? true;
}

/** The vendor that alerts; for CloudWatch, in which region. */
type Where = Pick<Alert, "vendor"> & { readonly region?: string };

interface Carried extends Route, Pick<Alert, "vendor"> {
  readonly region: string | undefined;
  /** Whether Grafana is Grafana Cloud. */
  readonly cloud: boolean;
}

/** What depends on the vendor: the same as model/vendors/differences.ts says. */
const CARRIES: Readonly<Partial<Record<Channel, (carried: Carried) => boolean>>> = {
  pagerduty: ({ severity }) => opensIncident(severity),
  sms: ({ vendor }) => vendor === "aws",
  discord: ({ vendor }) => vendor !== "aws",
  teams: ({ vendor, teams }) => vendor === "grafana" || (vendor === "aws" ? teams?.aws : teams?.datadogHandle) !== undefined,
  sns: ({ vendor, sns, region, cloud }) => ({ aws: regionOf(sns) === region, grafana: !cloud, datadog: true })[vendor],
};

/** Of the topic; an alarm acts in its own region only: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html */
export const regionOf = (arn: string | undefined): string | undefined => (arn === undefined ? undefined : readArn(arn)?.region);

/** Whether a route wakes people. */
export const pages = (route: Route): boolean => route.channels.includes("pagerduty") || route.channels.includes("sms");

const HAS: Readonly<Record<Channel, (team: Team, platform: Platform) => boolean>> = {
  pagerduty: (_, platform) => platform.vendors.pagerduty.on,
  email: (team) => team.email.length > 0,
  slack: (team) => team.slack !== undefined,
  discord: (team) => team.discord !== undefined,
  teams: (team) => team.teams !== undefined,
  webhook: (team) => team.webhook !== undefined,
  sns: (team) => team.sns !== undefined,
  sms: (team) => team.sms.length > 0,
  ticket: (team) => team.ticketEmail !== undefined,
};
