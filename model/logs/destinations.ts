import { readArn } from "../arns";

/** What a subscription filter may send to, by the ARN's service and the start of its resource. */
interface Destination {
  readonly service: string;
  readonly resource: string;
  readonly title: string;
  /** Whether CloudWatch Logs assumes a role to write there; the others allow it in a policy of their own. */
  readonly role: boolean;
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html */
const DESTINATIONS: readonly Destination[] = [
  { service: "logs", resource: "destination:", title: "a cross-account destination", role: false },
  { service: "lambda", resource: "function:", title: "a Lambda function", role: false },
  { service: "firehose", resource: "deliverystream/", title: "a Firehose stream", role: true },
  { service: "kinesis", resource: "stream/", title: "a Kinesis stream", role: true },
];

/** What is wrong with a subscription's ends, with a hint; nothing when they fit. */
export function destinationProblem(arn: string, role: string | undefined): { readonly reason: string; readonly hint: string } | undefined {
  const { service, resource = "" } = readArn(arn) ?? {};
  const destination = DESTINATIONS.find((candidate) => candidate.service === service && resource.startsWith(candidate.resource));
  if (!destination)
    return {
      reason: `${JSON.stringify(arn)} is nothing that CloudWatch Logs can send to`,
      hint: `give the ARN of ${DESTINATIONS.map(({ title }) => title).join(", ")}`,
    };
  if (destination.role && role === undefined)
    return { reason: `${destination.title} needs a role`, hint: "add `role`: the ARN of a role that logs.amazonaws.com may assume and that may write there" };
  if (!destination.role && role !== undefined)
    return { reason: `${destination.title} takes no role`, hint: "remove `role`; allow logs.amazonaws.com in the destination's own policy" };
  return undefined;
}
