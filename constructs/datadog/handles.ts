import { readArn } from "../../model/arns";
import { problem } from "../../model/diagnostics";
import type { Model, Route } from "../../model/model";
import type { Channel } from "../../model/platform";
import type { DatadogAccount } from "../../model/vendors/datadog/account";
import { Construct } from "../cdktf";
import { report } from "../declare";
import { PagerDutyWebhooks } from "./pagerduty";
import { TeamWebhooks } from "./team-webhooks";

export interface HandlesProps {
  readonly model: Pick<Model, "platform" | "environment" | "routes"> & {
    readonly alerts: readonly Heard[];
    readonly oncall: Pick<Model["oncall"], "serviceRegion">;
  };
  readonly account: Pick<DatadogAccount, "slackWorkspace">;
  /** Routing key of the platform's PagerDuty integration; a token. @default nobody is paged */
  readonly pagerdutyKey?: string | undefined;
}

/** What handles read of an alert: those of another vendor, and those that notify nobody, need none. */
export interface Heard {
  /** `datadog`, or another's. */
  readonly vendor: string;
  /** Id of the route. */
  readonly route: string;
  readonly notifies: boolean;
}

/** Whom a message mentions. */
export interface RouteHandles {
  readonly alert: readonly string[];
  readonly recovery: readonly string[];
  /** Of the recovery of one group while others may still be bad: everybody but who would take it for the end. @default as of any recovery */
  readonly groupRecovery?: readonly string[];
  /** Addresses of the webhooks among them: a message names them in text. @default none */
  readonly after?: readonly string[];
}

/**
 * The handles of each route that Datadog's monitors take: everything that its channels say.
 * https://docs.datadoghq.com/monitors/notify/#notifications
 */
export class Handles extends Construct {
  private readonly routes = new Map<string, RouteHandles>();

  constructor(scope: Construct, id: string, { model, account, pagerdutyKey }: HandlesProps) {
    super(scope, id);
    const used = new Set(model.alerts.flatMap(({ vendor, route, notifies }) => (vendor === "datadog" && notifies ? [route] : [])));
    const routes = model.routes.filter((route) => used.has(route.id));
    const pages = routes.some(({ channels }) => channels.includes("pagerduty"));
    const webhooks = pages && pagerdutyKey !== undefined ? new PagerDutyWebhooks(this, "pagerduty", { model, pagerdutyKey }) : undefined;
    const posts = new TeamWebhooks(this, "webhooks", { model });
    for (const route of routes) {
      const posted = route.channels.map((channel) => posts.of(route, channel));
      const both = route.channels.flatMap((channel, place) => [...WAYS[channel](route, account), ...(posted[place] ?? []).map(({ handle }) => handle)]);
      const named = route.channels.includes("pagerduty") ? webhooks : undefined;
      const after = [...posted.flat().map(({ address }) => address), ...(named?.addresses ?? [])];
      this.routes.set(route.id, {
        alert: [...both, ...(named ? [named.trigger] : [])],
        recovery: [...both, ...(named ? [named.resolve] : [])],
        ...(named && { groupRecovery: both }),
        ...(after.length > 0 && { after }),
      });
      if (route.slack && channelOf(route) === undefined)
        report(
          this,
          problem(
            "TOC206",
            ["teams", route.team, "slack"],
            `Datadog knows Slack's channels by their names, and ${route.slack.channelId} has none of that form here`,
            "add `channelName:`, as it stands in Datadog's Slack integration",
          ),
        );
      if (route.teams && route.teams.datadogHandle === undefined)
        report(
          this,
          problem(
            "TOC206",
            ["teams", route.team, "teams"],
            "Datadog knows channels of Microsoft Teams by the handles of its own integration, and this one has none here",
            "add `datadogHandle:`, or take teams out of the routes",
          ),
        );
    }
  }

  /** Nobody where the route has no channel that Datadog reaches. */
  readonly of = (route: string): RouteHandles => this.routes.get(route) ?? NOBODY;
}

const NOBODY: RouteHandles = { alert: [], recovery: [] };

const WAYS: Readonly<Record<Channel, (route: Route, account: HandlesProps["account"]) => readonly string[]>> = {
  email: ({ email }) => email.map((address) => `@${address}`),
  ticket: ({ ticketEmail }) => (ticketEmail === undefined ? [] : [`@${ticketEmail}`]),
  // https://docs.datadoghq.com/events/guides/: "@slack-<SLACK_ACCOUNT>-<CHANNEL_NAME>".
  slack: (route, { slackWorkspace }) => {
    const channel = channelOf(route);
    return channel === undefined ? [] : [["@slack", ...(slackWorkspace === undefined ? [] : [slackWorkspace]), channel].join("-")];
  },
  // By a webhook of its own.
  pagerduty: () => [],
  // https://docs.datadoghq.com/integrations/microsoft_teams/#usage: "@teams-<HANDLE>".
  teams: ({ teams }) => (teams?.datadogHandle === undefined ? [] : [`@teams-${teams.datadogHandle}`]),
  // https://docs.datadoghq.com/integrations/amazon_sns/#send-sns-notifications: "@sns-topic-name".
  sns: ({ sns }) => {
    const topic = sns === undefined ? undefined : readArn(sns);
    return topic === undefined ? [] : [`@sns-${topic.resource}`];
  },
  // By webhooks of their own.
  discord: () => [],
  webhook: () => [],
  // SNS sends them, and Datadog's alerts do not pass there.
  sms: () => [],
};

/** A channel's name as Slack has it, without the hash: it ends a handle, so that nothing else may stand in it. */
const channelOf = ({ slack }: Route): string | undefined => /^#?([\p{L}\p{N}_-]{1,80})$/u.exec(slack?.channelName ?? "")?.[1];
