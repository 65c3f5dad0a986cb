import type { Limit, Problem, ResourceLimits } from "../limit";
import { ARN, nameOrPrefix, SHORTER_NAME } from "./common";

const CREATE = "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html";
const SUBSCRIBE = "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html";
const PROVIDER = "terraform-provider-aws internal/service/sns/";
const KEYS = "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html";

export const SNS: readonly ResourceLimits[] = [
  {
    resources: ["aws_sns_topic"],
    by: "SNS",
    limits: [
      { argument: "name", rule: { length: [1, 256] }, hint: SHORTER_NAME, source: CREATE },
      { argument: "name", rule: { pattern: /^[A-Za-z0-9_-]*(\.fifo)?$/, is: "letters, digits, - and _" }, source: CREATE },
      { argument: "name", rule: { together: (topic, read) => fifoProblem(read.text(topic, "name"), read.flag(topic, "fifo_topic")) }, source: CREATE },
      nameOrPrefix(`${PROVIDER}topic.go`),
      {
        argument: "display_name",
        rule: { length: [0, 100] },
        source: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sns.TopicProps.html",
      },
      {
        argument: "kms_master_key_id",
        rule: { pattern: /^(?!(.*:)?alias\/aws\/sns$)/, is: "keys that CloudWatch may use: alias/aws/sns would drop every alarm notification" },
        hint: "encrypt with a customer-managed key whose policy admits cloudwatch.amazonaws.com",
        source: KEYS,
      },
      { argument: "signature_version", rule: { oneOf: [1, 2] }, source: CREATE },
      { argument: "tracing_config", rule: { oneOf: ["PassThrough", "Active"] }, source: CREATE },
      ...jsonLimits(["policy", "delivery_policy", "archive_policy"], `${PROVIDER}topic.go`),
    ],
  },
  {
    resources: ["aws_sns_topic_policy"],
    by: "SNS",
    limits: [{ argument: "arn", rule: ARN, source: `${PROVIDER}topic_policy.go` }, ...jsonLimits(["policy"], `${PROVIDER}topic_policy.go`)],
  },
  {
    resources: ["aws_sns_topic_subscription"],
    by: "SNS",
    limits: [
      {
        argument: "protocol",
        rule: { oneOf: ["http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose"] },
        source: SUBSCRIBE,
      },
      {
        argument: "endpoint",
        rule: { together: (block, read) => endpointProblem(read.text(block, "protocol"), read.text(block, "endpoint")) },
        source: SUBSCRIBE,
      },
      { argument: "topic_arn", rule: ARN, source: `${PROVIDER}topic_subscription.go` },
      { argument: "subscription_role_arn", rule: ARN, source: `${PROVIDER}topic_subscription.go` },
      {
        argument: "subscription_role_arn",
        rule: {
          together: (block, read) =>
            read.text(block, "protocol") === "firehose" && !read.has(block, "subscription_role_arn")
              ? { reason: "is missing; a firehose subscription needs it", hint: "name the role that may write to the stream" }
              : undefined,
        },
        source: SUBSCRIBE,
      },
      { argument: "filter_policy_scope", rule: { oneOf: ["MessageAttributes", "MessageBody"] }, source: SUBSCRIBE },
      {
        argument: "filter_policy_scope",
        rule: {
          together: (block, read) =>
            read.has(block, "filter_policy_scope") && !read.has(block, "filter_policy")
              ? { reason: "is set without filter_policy", hint: "give the filter policy, or leave the scope out" }
              : undefined,
        },
        source: `${PROVIDER}topic_subscription.go`,
      },
      ...jsonLimits(["filter_policy", "delivery_policy", "redrive_policy", "replay_policy"], `${PROVIDER}topic_subscription.go`),
    ],
  },
];

function jsonLimits(names: readonly string[], source: string): readonly Limit[] {
  return names.map((argument) => ({ argument, rule: { json: true }, source }));
}

function fifoProblem(name: string | undefined, fifo: boolean | undefined): Problem | undefined {
  if (name === undefined || name.endsWith(".fifo") === (fifo ?? false)) return undefined;
  return fifo
    ? { reason: "does not end in .fifo, as a FIFO topic's must", hint: "append .fifo" }
    : { reason: "ends in .fifo without fifo_topic", hint: "set fifo_topic, or rename the topic; alarms notify standard topics" };
}

/** What an endpoint of each protocol looks like. The value itself is never shown: an HTTPS endpoint may hold a key. */
const ENDPOINTS: Readonly<Record<string, readonly [RegExp, string]>> = {
  http: [/^http:\/\/\S+$/, "an address that begins with http://"],
  https: [/^https:\/\/\S+$/, "an address that begins with https://"],
  email: [/^[^\s@]+@[^\s@]+$/, "one e-mail address"],
  "email-json": [/^[^\s@]+@[^\s@]+$/, "one e-mail address"],
  sms: [/^\+[1-9]\d{6,14}$/, "a phone number in E.164 form, such as +4930123456"],
  ...Object.fromEntries(["sqs", "application", "lambda", "firehose"].map((protocol) => [protocol, [/^arn:/, "an ARN"] as const])),
};

function endpointProblem(protocol: string | undefined, endpoint: string | undefined): Problem | undefined {
  const form = protocol !== undefined && Object.hasOwn(ENDPOINTS, protocol) ? ENDPOINTS[protocol] : undefined;
  if (!form || endpoint === undefined || form[0].test(endpoint)) return undefined;
  return { reason: `is not ${form[1]}, which protocol ${protocol} needs`, hint: `give ${form[1]}` };
}
