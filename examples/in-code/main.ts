/**
 * Tocsin in a cdktf app of your own, without any YAML: the stack declares a load balancer and, beside it, who is told
 * when the API behind it is slow. Run it with `npx tsx main.ts`, or name it as `app` in a cdktf.json.
 */
import { Lb } from "@cdktf/provider-aws/lib/lb";
import { LbTargetGroup } from "@cdktf/provider-aws/lib/lb-target-group";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack } from "cdktf";
import { Alarms, Dashboards, days, declarePlatform, seconds, Topics } from "../../index";

const app = new App();
const stack = new TerraformStack(app, "tickets");
new AwsProvider(stack, "aws", { region: "eu-west-1" });

const balancer = new Lb(stack, "edge", { name: "tickets", subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-08f7e6d5c4b3a2910"] });
const booking = new LbTargetGroup(stack, "booking", { name: "booking", port: 8080, protocol: "HTTP", vpcId: "vpc-0123456789abcdef0" });

const model = declarePlatform({
  platform: "tickets",
  environment: "live",
  aws: { accountId: "111122223333", region: "eu-west-1" },
  vendors: { pagerduty: { off: "the desk reads mail" } },
  runbook: "https://runbooks.example.com/{kind}/{signal}",
  teams: { desk: { name: "Box office", email: ["desk@tickets.example"] } },
  components: {
    "booking-api": {
      kind: "http-api",
      team: "desk",
      // The stack's own resources: their attributes are known when Terraform plans.
      loadBalancer: balancer.arn,
      targetGroup: booking.arn,
      dependsOn: ["seats"],
      thresholds: {
        "latency.P1": { at: seconds(3), reason: "people in the queue for a big concert leave after three seconds" },
        "latency.P2": { at: seconds(1.5), reason: "half of what loses them" },
        "unusual-traffic": { off: "every sale is unusual traffic" },
      },
    },
    seats: { kind: "postgres", team: "desk", instance: "seats", storage: "200 GiB", memory: "16 GiB" },
    "box-office-certificate": {
      kind: "certificate",
      team: "desk",
      certificate: "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
      thresholds: { "time-left.P2": { at: days(10), reason: "renewal needs a signature that takes a week" } },
    },
  },
});

const topics = new Topics(stack, "topics", { model });
new Alarms(stack, "alarms", { model, actionsOf: topics.actionsOf });
new Dashboards(stack, "dashboards", { model });

app.synth();
