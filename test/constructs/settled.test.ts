import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { App, Aspects, type TerraformResource, TerraformStack } from "../../constructs/cdktf";
import { SettledResources } from "../../constructs/settled";

interface Built {
  readonly stack: TerraformStack;
  readonly alarm: CloudwatchMetricAlarm;
}

/** Two stacks, the second of which refers to the first; bytes of both. */
function synthesized(settle: boolean, change: (built: Built) => void = () => {}): string {
  const outdir = mkdtempSync(join(tmpdir(), "tocsin-settled-"));
  try {
    const app = new App({ outdir, stackTraces: false });
    const stacks = ["first", "second"].map((name) => new TerraformStack(app, name)) as [TerraformStack, TerraformStack];
    for (const stack of stacks) new AwsProvider(stack, "aws", { region: "eu-central-1" });
    const topic = new SnsTopic(stacks[0], "topic", { name: "alerts" });
    const common = { comparisonOperator: "GreaterThanThreshold", evaluationPeriods: 3, threshold: 5, tags: { team: "payments" } };
    const resources = stacks.flatMap((stack) => [
      new CloudwatchMetricAlarm(stack, "plain", { ...common, alarmName: "plain", metricName: "Errors", namespace: "AWS/Lambda" }),
      new CloudwatchMetricAlarm(stack, "told", {
        ...common,
        alarmName: "told",
        alarmActions: [topic.arn],
        metricQuery: [{ id: "e", expression: "m / n", returnData: true }],
      }),
    ]);
    if (settle)
      for (const stack of stacks) {
        const settled = new SettledResources(stack);
        for (const resource of [topic, ...resources]) if (TerraformStack.of(resource) === stack) settled.add(resource);
      }
    change({ stack: stacks[0], alarm: resources[0] as CloudwatchMetricAlarm });
    app.synth();
    return ["first", "second"].map((name) => readFileSync(join(outdir, "stacks", name, "cdk.tf.json"), "utf8")).join("\n");
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

const tagged = {
  visit: (node: object) => {
    if (node instanceof CloudwatchMetricAlarm) node.tags = { audited: "yes" };
  },
};

const changes: Readonly<Record<string, (built: Built) => void>> = {
  "nothing more": () => {},
  "an aspect on the stack": ({ stack }) => Aspects.of(stack).add(tagged),
  "an aspect on one resource": ({ alarm }) => Aspects.of(alarm).add(tagged),
  "an override of a resource": ({ alarm }) => alarm.addOverride("tags.cost", "4711"),
  "an override of the stack": ({ stack }) => stack.addOverride("resource.aws_cloudwatch_metric_alarm.plain.tags.cost", "4711"),
  "a moved resource": ({ alarm }) => alarm.addMoveTarget("here"),
};

test.each(Object.entries(changes))("settled resources render the bytes that cdktf renders: %s", (_, change) => {
  const settled = synthesized(true, change);
  expect(settled).toBe(synthesized(false, change));
  expect(settled).toContain("${aws_sns_topic.topic.arn}");
  expect(settled).toContain("terraform_remote_state");
});

const alone = () => {
  const outdir = mkdtempSync(join(tmpdir(), "tocsin-settled-"));
  const stack = new TerraformStack(new App({ outdir }), "stack");
  rmSync(outdir, { recursive: true });
  const topic = new SnsTopic(stack, "topic", { name: "alerts" });
  new SettledResources(stack).add(topic);
  return { stack, topic };
};

test("what a resource renders by itself stays as it was", () => {
  const topic: TerraformResource = alone().topic;
  expect(topic.toTerraform()).toMatchObject({ resource: { aws_sns_topic: { topic: { name: "alerts" } } } });
});

test("a second synthesis sees what has changed since the first", () => {
  const { stack, topic } = alone();
  stack.prepareStack();
  stack.toTerraform();
  topic.name = "pages";
  expect(stack.toTerraform()).toMatchObject({ resource: { aws_sns_topic: { topic: { name: "pages" } } } });
});
