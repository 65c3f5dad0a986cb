import { generated, markdownTable } from "../markdown";
import { awsPolicy } from "./aws-policy";
import { BROUGHT } from "./brought";
import { AWS_SOURCE } from "./deploy-aws";
import { VENDOR_NEEDS, type VendorNeeds } from "./deploy-vendors";
import { GRANTS, type Grant } from "./rendered";

/** docs/permissions.md: who may do what, by what is rendered and by what a plan or a deploy needs. */
export function permissionsDocument(): string {
  return generated(
    "Permissions",
    [
      "Who may do what, on what, and why: by the policies that are rendered, by the roles and keys that they name, and by what a plan and a deploy ask for. What a stolen token could do stands in [state-and-secrets.md](state-and-secrets.md#what-a-stolen-token-could-do).",
      "A test reads every policy of what is rendered back and compares it with the first table, word by word. No policy of AWS's own is attached to anything, because AWS changes how wide those are.",
    ].join("\n\n"),
    [
      `## What is rendered\n\n${markdownTable(["who", "may", "on", "if", "why"], GRANTS.map(grantRow))}`,
      `## What is wider than one would like\n\n${markdownTable(["statement", "what", "because"], GRANTS.flatMap(widthRows))}`,
      CHATS,
      `## What you bring\n\nNothing of this is rendered: it is there before, and has to be as narrow as this.\n\n${markdownTable(
        ["what", "named by", "who", "may", "on", "if", "why"],
        BROUGHT.map(({ what, named, who, may, on, when, why, source }) => [what, named, who, may.map(code).join(", "), on, when, linked(why, source)]),
      )}`,
      `## What AWS is asked by a plan and a deploy\n\nFor every resource type that can be rendered. In the resources, put the account's id for \`ACCOUNT\`, \`platform\` for \`PLATFORM\` and the names of your role, bucket and stream for \`ROLE-OF-SUBSCRIPTIONS\`, \`BUCKET-OF-FINDINGS\` and \`STREAM-OF-FINDINGS\`; leave out what an environment does not have. The state is one of [what you bring](#what-you-bring). A role takes the larger one as an inline policy. Whether an action can be limited to a resource is [AWS's list](${AWS_SOURCE}).\n\nA role that plans:\n\n${json(awsPolicy("plan"))}\n\nA role that deploys. Who may write roles may give itself more by one: without canaries, Slack and Microsoft Teams, leave out \`Roles\`, \`PassChats\` and \`PassCanaries\`; with them, hold the role as an administrator's, or bound the account by an SCP. Keys have no names: ${KEYS} \`logs:PutResourcePolicy\` can't be limited to a log group: without \`findingsTo\` a log group, leave it out, with \`logs:DescribeResourcePolicies\`.\n\n${json(awsPolicy("deploy"))}`,
      ...VENDOR_NEEDS.map(vendorSection),
    ],
  );
}

const KEYS =
  "`OwnKeys` is limited to those with the tag `platform`, which every key of ours has, and `NewKeys` to new ones that get it. AWS can't tell a new key from an old one without an alias: such a key of somebody else's could be tagged, and then be taken. Give every key of the account an alias, or have an SCP refuse `kms:TagResource` on them. A tag may take five minutes to count, so that a change of a key just made may be refused at first.";

const CHATS = `## What members of a chat can do

Amazon Q Developer in chat applications lets everybody who can write in a channel run AWS commands as the channel's role, or as a role of their own. In channels of ours they can read alarms and metrics, and nothing else, whatever role they choose. What is lost against AWS's CloudWatchReadOnlyAccess:

- **Show logs**, the button below an alarm, and queries of Logs Insights. Each message may leave refused calls of \`logs:DescribeLogGroups\` and \`logs:DescribeQueryDefinitions\` in CloudTrail, as [others saw](https://github.com/DataBiosphere/azul/issues/4966): mind that if you alarm on refused calls.
- Dashboards, metric streams, Contributor Insights, subscriptions of topics and Auto Scaling groups.

Messages themselves need none of it: a topic delivers them, and the role draws the graph. Who needs logs takes the message's links into the console, where their own role counts. A user role (\`user_authorization_required\`) is not asked for, because the guardrail holds for it all the same.`;

const code = (text: string): string => (/^[\w-]+:[\w*.-]+$/.test(text) ? `\`${text}\`` : text);
const linked = (text: string, source: string): string => `[${text}](${source})`;
/** A line for each statement, which is what people leave out or add to. */
const json = ({ Version, Statement }: ReturnType<typeof awsPolicy>): string =>
  `\`\`\`json\n{\n  "Version": "${Version}",\n  "Statement": [\n${Statement.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]\n}\n\`\`\``;
const placeOf = ({ policy, statement }: Grant): string => `\`${policy}\` ${statement}`;

function grantRow({ who, may, on, when, why, source }: Grant): readonly string[] {
  return [
    who,
    may.map(code).join(", "),
    on,
    when ? linked(when.conditions.map((condition) => `\`${condition}\``).join(", "), when.source) : "",
    linked(why, source),
  ];
}

function widthRows(grant: Grant): readonly (readonly string[])[] {
  const { wide, anySource } = grant;
  return [
    ...(wide ? [[placeOf(grant), "an action or a resource by `*`", linked(wide.because, wide.source)]] : []),
    ...(anySource ? [[placeOf(grant), "a service without `aws:SourceAccount`", linked(anySource.because, anySource.source)]] : []),
  ];
}

function vendorSection({ vendor, carriedBy, needs, note, sources }: VendorNeeds): string {
  const rows = needs.map(({ types, plan, deploy }) => [
    types.map((type) => `\`${type}\``).join(", "),
    plan.map(named).join(", "),
    deploy.map(named).join(", "),
  ]);
  const list = sources.map((source) => `<${source}>`).join(", ");
  return `## What ${vendor} is asked by a plan and a deploy\n\nBy ${carriedBy}. ${note}\n\n${markdownTable(["resource types", "plan", "deploy, besides"], rows)}\n\nSources: ${list}.`;
}

/** Names of permissions as code; words as they are. */
const named = (permission: string): string => (/^[a-z_]+$|^[a-z.]+:[a-z.:]+$/.test(permission) ? `\`${permission}\`` : permission);
