import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { App, Aspects, TerraformStack } from "cdktf";
import { Alarms, Dashboards, declarePlatform, percent, Topics } from "../../index";

export const tickets = declarePlatform({
  platform: "tickets",
  environment: "live",
  aws: { accountId: "111122223333", region: "eu-west-1" },
  vendors: { pagerduty: { off: "the desk reads mail" } },
  runbook: "https://runbooks.example.com/{kind}/{signal}",
  teams: { desk: { name: "Box office", email: ["desk@tickets.example"] } },
  components: {
    orders: {
      kind: "queue",
      team: "desk",
      queue: "tickets-orders",
      deadLetterQueue: "tickets-orders-dead",
      thresholds: { "in-flight.P2": { at: percent(60), reason: "the consumers are few" } },
    },
  },
});

/** An app of two stacks, of which the second reads the first's topic. */
export function ticketStacks(): readonly [TerraformStack, TerraformStack] {
  const app = new App();
  const shared = new TerraformStack(app, "shared");
  new AwsProvider(shared, "aws", { region: "eu-west-1" });
  const topic = new SnsTopic(shared, "archive", { name: "archive" });
  const stack = new TerraformStack(app, "tickets");
  new AwsProvider(stack, "aws", { region: "eu-west-1" });
  new SnsTopic(stack, "copy", { name: "copy", displayName: topic.arn });
  const topics = new Topics(stack, "topics", { model: tickets });
  new Alarms(stack, "alarms", { model: tickets, actionsOf: topics.actionsOf });
  new Dashboards(stack, "dashboards", { model: tickets });
  Aspects.of(stack).add({
    visit: (node) => {
      if (node instanceof SnsTopic && node.node.id === "copy") node.signatureVersion = 2;
    },
  });
  return [shared, stack];
}
