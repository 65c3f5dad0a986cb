import { IamPolicy } from "@cdktf/provider-aws/lib/iam-policy";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { jsonBody, reference } from "../literal";

export interface ChatRoleProps {
  /** Prefix of the role's and the policy's name: `<prefix>-alerts-<chat>`. */
  readonly prefix: string;
  readonly chat: "slack" | "teams";
  /** The chat's name, for people. */
  readonly called: string;
  readonly accountId: string;
}

/**
 * What Amazon Q Developer in chat applications may do in channels of one chat, and with it everybody who can write there:
 * read alarms and metrics, which the graph of an alarm is drawn from. One policy is the role's and the guardrail, because
 * AWS takes AdministratorAccess for a guardrail that is not given, and a member may choose a role of their own.
 * Source: https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html
 */
export class ChatRole extends Construct {
  /** References, for the configuration of a channel. */
  readonly roleArn: string;
  readonly guardrailArn: string;

  constructor(scope: Construct, id: string, { prefix, chat, called, accountId }: ChatRoleProps) {
    super(scope, id);
    const key = `alerts.${chat}`;
    const name = `${prefix}-alerts-${chat}`;
    const role = declare(IamRole, this, key, {
      name,
      description: `Lets ${called} messages of ${prefix} show alarm graphs`,
      assumeRolePolicy: jsonBody(trust(accountId)),
    });
    // Without a description: AWS can't change one, and the policy with another would need another name.
    const policy = declare(IamPolicy, this, key, { name, policy: jsonBody(POLICY) });
    declare(IamRolePolicyAttachment, this, key, { role: reference(role, "name"), policyArn: reference(policy, "arn") });
    this.roleArn = reference(role, "arn");
    this.guardrailArn = reference(policy, "arn");
  }
}

/**
 * AWS does not say whether this service sends `aws:SourceAccount`, and its own examples have no condition: so it has to be
 * this account where it is sent, and nothing is refused where it is not.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists
 */
const trust = (accountId: string): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: "chatbot.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: { StringEqualsIfExists: { "aws:SourceAccount": accountId } },
    },
  ],
});

/**
 * AWS's "Notification permissions", which are `cloudwatch:Describe*`, `Get*` and `List*`, without dashboards, metric streams
 * and Contributor Insights, whose reports quote logs. None of these actions can be limited to single metrics, and
 * `DescribeAlarms` tells of composite alarms only where it is allowed for all.
 * Sources: https://docs.aws.amazon.com/chatbot/latest/adminguide/chatbot-iam-policies.html#read-only-notifications-policy,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
 */
const POLICY = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "AlarmGraphs",
      Effect: "Allow",
      Action: [
        "cloudwatch:DescribeAlarmHistory",
        "cloudwatch:DescribeAlarms",
        "cloudwatch:DescribeAlarmsForMetric",
        "cloudwatch:DescribeAnomalyDetectors",
        "cloudwatch:GetMetricData",
        "cloudwatch:GetMetricStatistics",
        "cloudwatch:GetMetricWidgetImage",
        "cloudwatch:ListMetrics",
      ],
      Resource: "*",
    },
  ],
};
