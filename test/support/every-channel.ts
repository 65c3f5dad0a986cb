import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { formatDiagnostic, hasErrors } from "../../model/diagnostics";
import type { Model } from "../../model/model";

/** The smallest example in an environment that uses every vendor, every channel and every runner of checks. */
export function everyChannel(): Model {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-every-"));
  try {
    copyFileSync(join(__dirname, "../../examples/minimal/environments/production.yaml"), join(folder, "production.yaml"));
    writeFileSync(join(folder, "everything.yaml"), EVERYTHING);
    const { models, diagnostics } = readModels(folder, { only: "everything" });
    if (hasErrors(diagnostics)) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
    return models[0] as Model;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const EVERYTHING = `
extends: production.yaml
routes:
  P0: [pagerduty, email, slack, discord, teams, webhook, sns, sms]
  P1: [pagerduty, email, slack, discord, teams, webhook, sns, sms]
  P2: [pagerduty, email, slack, discord, teams, webhook, sns]
  P3: [ticket, slack, discord, teams, webhook]
teams:
  backend:
    ticketEmail: tickets@bakery.example
    slack: &slack { workspaceId: T07EA123LEP, channelId: C07EZ1ABC23, channelName: shop-alerts }
    discord: &discord { channelName: "#alerts" }
    teams: &teams
      channelName: Alerts
      aws: { tenantId: 1b4e28ba-2fa1-41d2-883f-0016d3cca427, teamId: 6fa459ea-ee8a-4ca4-894e-db77e160355e, channelId: "19%3Aa1b2%40thread.tacv2" }
      datadogHandle: backend
    webhook: &webhook { name: status page }
    sns: &sns "arn:aws:sns:eu-west-1:210987654321:backend-alerts"
    sms: &sms ["+353861234567"]
  front-of-house:
    name: Front of house
    email: [front@bakery.example]
    ticketEmail: tickets@bakery.example
    slack: *slack
    discord: *discord
    teams: *teams
    webhook: *webhook
    sns: *sns
    sms: *sms
onCall:
  teams:
    front-of-house: { ladder: [[bakers], [ada, grace]] }
grafana:
  url: https://grafana.bakery.example
  cloudwatch: { assumeRoleArn: "arn:aws:iam::210987654321:role/grafana-cloudwatch" }
  prometheus: { uid: prometheus, scrapeInterval: 15 s }
datadog: { site: datadoghq.eu, metricStreams: true, slackWorkspace: bakery }
alertsFrom: { default: aws, queue.oldest-message-age: grafana }
components:
  order-api:
    uptime:
      canary: { url: "https://orders.bakery.example/", by: canary }
      route53: { url: "https://orders.bakery.example/", by: route53 }
      datadog: { url: "https://orders.bakery.example/", by: datadog }
      grafana: { url: "https://orders.bakery.example/", by: grafana, from: [Frankfurt, London, Paris] }
  baking-list: { team: front-of-house }
  reviews:
    kind: postgres
    team: front-of-house
    instance: arn:aws:rds:eu-west-1:210987654321:db:reviews
    maxConnections: "200"
    storage: 100 GiB
  menu:
    kind: http-api
    team: front-of-house
    loadBalancer: arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/bakery/50dc6c495c0c9188
    targetGroup: arn:aws:elasticloadbalancing:eu-west-1:210987654321:targetgroup/menu/83e2d6bc24d8a067
    uptime:
      datadog: { url: "https://menu.bakery.example/", by: datadog }
`;
