import { Fn } from "../cdktf";

export const EVENT_HOSTS = { us: "events.pagerduty.com", eu: "events.eu.pagerduty.com" } as const;

/**
 * The HTTPS endpoint of an event orchestration's integration that takes SNS messages as they are (raw message delivery
 * off) and confirms the subscription itself. The key is marked sensitive again: read through a remote state it would
 * otherwise stand in the reader's plan.
 * Source: https://support.pagerduty.com/main/docs/aws-cloudwatch-integration-guide and
 * https://htnosm.hatenablog.com/entry/2022/04/03/090000 (seen to work with an event orchestration's key)
 *
 * @param integrationKey routing key of the orchestration's integration; a token.
 * @param serviceRegion where the PagerDuty account lives. @default "us"
 */
export function snsEndpoint(integrationKey: string, serviceRegion: keyof typeof EVENT_HOSTS = "us"): string {
  return `https://${EVENT_HOSTS[serviceRegion]}/x-ere/${Fn.sensitive(integrationKey)}`;
}
