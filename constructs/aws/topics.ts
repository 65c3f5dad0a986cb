import { byCodeUnit } from "../../model/canonical";
import { problem } from "../../model/diagnostics";
import type { Alert, Model, Route } from "../../model/model";
import type { Channel, TeamsChannel } from "../../model/platform";
import { regionOf } from "../../model/resolve/routes";
import { Construct } from "../cdktf";
import { report } from "../declare";
import { reference } from "../literal";
import { AlertKey } from "./alert-key";
import { AlertTopic } from "./alert-topic";
import { SlackChannels } from "./slack-channels";
import { TeamsChannels } from "./teams-channels";

export interface TopicsProps {
  readonly model: Model;
  /** HTTPS endpoint that takes SNS messages for PagerDuty; a token. @default none: an error if a route goes there */
  readonly pagerdutyEndpoint?: string | undefined;
}

/**
 * A topic for each route (team and severity) and region that has alerts, one key a region, and the subscriptions. A
 * topic per severity alone would tell every team of every other team's alerts.
 */
export class Topics extends Construct {
  private readonly arns = new Map<string, string>();
  private readonly sns: ReadonlyMap<string, string>;

  constructor(scope: Construct, id: string, { model, pagerdutyEndpoint }: TopicsProps) {
    super(scope, id);
    const prefix = `${model.platform}-${model.environment}`;
    const { accountId } = model.aws;
    const routes = new Map(model.routes.map((route) => [route.id, route]));
    const keys = new Map<string, string>();
    const teams: { arn: string; team: string; teams: TeamsChannel }[] = [];
    const posts: { arn: string; team: string; slack: NonNullable<Route["slack"]> }[] = [];
    const used = [...new Set(model.alerts.filter(({ vendor }) => vendor === "aws").map((alert) => place(alert)))].sort(byCodeUnit);
    for (const each of used) {
      const [region, routeId] = each.split("/") as [string, string];
      const route = routes.get(routeId) as Route;
      if (!route.channels.some((channel) => !BESIDE.has(channel))) continue;
      if (route.channels.includes("pagerduty") && pagerdutyEndpoint === undefined)
        report(
          this,
          problem(
            "TOC206",
            ["teams", route.team],
            `${route.severity} alerts of team ${route.team} go to pagerduty, but the topics have no pagerdutyEndpoint`,
            "pass the on-call stack's snsEndpoint, or switch the vendor pagerduty off",
          ),
        );
      const elsewhere = region !== model.aws.region;
      let kmsKeyId = keys.get(region);
      if (kmsKeyId === undefined) {
        kmsKeyId = reference(new AlertKey(this, `key.${region}`, { prefix, accountId, region, elsewhere }).key, "arn");
        keys.set(region, kmsKeyId);
      }
      const topic = new AlertTopic(this, each, { prefix, route, accountId, region, elsewhere, kmsKeyId, pagerdutyEndpoint });
      const arn = reference(topic.topic, "arn");
      this.arns.set(each, arn);
      if (route.slack) posts.push({ arn, team: route.team, slack: route.slack });
      if (route.teams) teams.push({ arn, team: route.team, teams: route.teams });
    }
    new SlackChannels(this, "slack", { prefix, accountId, topics: posts });
    new TeamsChannels(this, "teams", { prefix, accountId, topics: teams });
    this.sns = new Map(model.routes.flatMap(({ id: route, sns }) => (sns === undefined ? [] : [[route, sns] as const])));
  }

  /** What an alert's alarm notifies: its route's topics in the alarm's own region. */
  readonly actionsOf = (alert: Alert): readonly string[] => {
    const arn = this.arns.get(place(alert));
    const sns = this.sns.get(alert.route);
    return [...(arn === undefined ? [] : [arn]), ...(sns !== undefined && regionOf(sns) === alert.region ? [sns] : [])];
  };
}

/** Channels that no topic of ours feeds. */
const BESIDE: ReadonlySet<Channel> = new Set(["discord", "sns"]);
const place = (alert: Alert) => `${alert.region}/${alert.route}`;
