import { type Case, entries, long } from "./case";

/** Where a resource takes tags, how many, and a key that it alone refuses. Transcribed from the services' pages, not from the table. */
const TAGGED: readonly (readonly [resource: string, most: number, refusedKey: string, needs?: object])[] = [
  ["aws_cloudwatch_log_group", 50, "te,am"],
  ["aws_xray_group", 50, "größe"],
  ["aws_xray_sampling_rule", 50, "größe"],
  ["aws_sns_topic", 50, "te,am"],
  ["aws_kms_key", 50, "te,am"],
  ["aws_s3_bucket", 50, "te,am"],
  ["aws_s3_object", 10, "te,am"],
  ["aws_chatbot_slack_channel_configuration", 50, "te,am"],
  ["aws_chatbot_teams_channel_configuration", 50, "te,am"],
  ["aws_iam_role", 50, "te,am"],
  ["aws_iam_policy", 50, "te,am"],
  ["aws_synthetics_canary", 50, "cost center", { zipFile: "a.zip" }],
  ["aws_route53_health_check", 10, "te,am"],
];

export const TAG_CASES: readonly Case[] = TAGGED.map(([resource, most, refusedKey, needs]) => ({
  resource,
  good: { ...needs, tags: { ...entries(most - 1), "cost-center:a/b=c+d_e.f": resource === "aws_xray_group" ? "a b" : "a b@c" } },
  bad: [
    ["tags", entries(most + 1), "tags"],
    ["tags", { [long(129)]: "x" }, `tags["${long(129)}"]`],
    ["tags", { "aws:team": "x" }, 'tags["aws:team"]'],
    ["tags", { [refusedKey]: "x" }, `tags["${refusedKey}"]`],
    ["tags", { team: long(257) }, 'tags["team"]'],
    ["tags", { team: "a;b" }, 'tags["team"]'],
  ],
}));
