import type { Model } from "../../../model/model";
import type { StackDocument } from "../../../terraform/offline/documents";
import type { OfflineTerraform } from "../../../terraform/offline/offline-terraform";
import { everyChannel } from "../../support/every-channel";
import { renderModels, type Stack } from "../../support/synth";
import { describeWithTerraform, terraformFor } from "../../support/terraform";

type Config = Readonly<Record<string, unknown>>;
let model: Model;
let stack: Stack;
beforeAll(() => {
  model = everyChannel();
  stack = renderModels([model]).stack("everything-aws");
});
const only = (type: string, id: string): Config => stack.resource[type]?.[id] as Config;

describe.each([
  ["Slack", "alerts__slack", "aws_chatbot_slack_channel_configuration"],
  ["Microsoft Teams", "alerts__teams", "aws_chatbot_teams_channel_configuration"],
])("members of a channel of %s", (_, id, type) => {
  const actions = (): readonly string[] => {
    const { Statement } = JSON.parse(only("aws_iam_policy", id).policy as string) as { readonly Statement: readonly [{ readonly Action: readonly string[] }] };
    expect(Statement).toHaveLength(1);
    return Statement[0].Action;
  };

  test("read alarms and metrics by name, and no logs, dashboards or anything else", () => {
    expect(actions().length).toBeGreaterThan(4);
    for (const action of actions()) expect(action).toMatch(/^cloudwatch:(?:DescribeA\w+|GetMetric(?:Data|Statistics|WidgetImage)|ListMetrics)$/);
  });

  test("are held by a guardrail of the same width as the channel's role, whatever role they choose", () => {
    expect(only("aws_iam_role_policy_attachment", id)).toMatchObject({ role: `\${aws_iam_role.${id}.name}`, policy_arn: `\${aws_iam_policy.${id}.arn}` });
    const channels = Object.values(stack.resource[type] ?? {});
    expect(channels.length).toBeGreaterThan(0);
    for (const channel of channels)
      expect(channel).toMatchObject({ iam_role_arn: `\${aws_iam_role.${id}.arn}`, guardrail_policy_arns: [`\${aws_iam_policy.${id}.arn}`] });
  });
});

describeWithTerraform("a channel that had AWS's read-only policy", () => {
  let terraform: OfflineTerraform;
  beforeAll(async () => {
    terraform = await terraformFor([model]);
  });
  afterAll(() => terraform.close());

  test("keeps its role, and is never without a policy while it is updated", async () => {
    const current = terraform.stacks.find(({ name }) => name === "everything-aws") as StackDocument;
    const former = structuredClone(current.content) as { resource: Record<string, Record<string, Record<string, unknown>>> };
    const managed = "arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess";
    for (const attachment of Object.values(former.resource.aws_iam_role_policy_attachment ?? {})) {
      attachment.policy_arn = managed;
      delete attachment.lifecycle;
    }
    for (const type of ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration"])
      for (const channel of Object.values(former.resource[type] ?? {})) channel.guardrail_policy_arns = [managed];
    delete former.resource.aws_iam_policy;
    for (const document of [terraform.stacks.find(({ name }) => name === "everything-oncall") as StackDocument, { ...current, content: former }]) {
      terraform.write(document as StackDocument);
      expect(await terraform.plan(document.name)).toMatchObject({ failed: false });
      expect(await terraform.apply(document.name)).toMatchObject({ failed: false });
    }
    terraform.write(current);
    expect(await terraform.plan(current.name)).toMatchObject({ failed: false });
    interface Shown {
      readonly resource_changes: readonly { readonly address: string; readonly change: { readonly actions: readonly string[] } }[];
    }
    const { resource_changes } = await terraform.show<Shown>(current.name);
    const changes = Object.fromEntries(
      resource_changes.flatMap(({ address, change: { actions } }) => (actions[0] === "no-op" || actions[0] === "read" ? [] : [[address, actions]])),
    );
    expect(changes).toEqual({
      "aws_chatbot_slack_channel_configuration.alerts__slack__T07EA123LEP__C07EZ1ABC23": ["update"],
      "aws_chatbot_teams_channel_configuration.alerts__teams__6fa459ea-ee8a-4ca4-894e-db77e160355e": ["update"],
      "aws_iam_policy.alerts__slack": ["create"],
      "aws_iam_policy.alerts__teams": ["create"],
      "aws_iam_role_policy_attachment.alerts__slack": ["create", "delete"],
      "aws_iam_role_policy_attachment.alerts__teams": ["create", "delete"],
    });
  });
});
