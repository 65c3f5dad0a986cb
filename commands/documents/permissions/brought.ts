/** A role, key or policy that is not rendered: it exists, and the YAML or a workflow names it. */
export interface Brought {
  readonly what: string;
  /** Where it is named. */
  readonly named: string;
  readonly who: string;
  readonly may: readonly string[];
  readonly on: string;
  /** Condition that keeps others out. */
  readonly when: string;
  readonly why: string;
  readonly source: string;
}

const LOGS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/";

/** Since July 2026 repositories have another subject: https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects */
const subjects = (environment: string): string =>
  `is \`repo:<owner>@<owner's id>/<name>@<repository's id>:environment:${environment}\`, or \`repo:<owner>/<name>:environment:${environment}\` in a repository whose subject has no ids`;

export const BROUGHT: readonly Brought[] = [
  {
    what: "role that deploys",
    named: "`AWS_ROLE_ARN` of the environment `production`, or `aws.assumeRole`",
    who: "the workflow's job in the environment `production`, by its OIDC token",
    may: ["what a deploy needs, below"],
    on: "the account",
    when: `all by StringEquals. GitHub: \`aud\` is \`sts.amazonaws.com\`, and \`sub\` ${subjects("production")}. GitLab: \`aud\` is \`aws-production\`, and \`sub\` is \`project_path:<group>/<project>:ref_type:branch:ref:main\`. Which form, and what an \`aud\` keeps out: [ci.md](ci.md#who-may-take-a-role)`,
    why: "no key of AWS's lies in CI",
    source: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws",
  },
  {
    what: "role that plans",
    named: "`AWS_ROLE_ARN` of the environment `production-plan`",
    who: "the workflow's job in the environment `production-plan`, by its OIDC token",
    may: ["what a plan needs, below"],
    on: "the account",
    when: `GitHub: as above, but \`sub\` ${subjects("production-plan")}. GitLab: as above, but \`aud\` is \`aws-production-plan\``,
    why: "who reads a plan need not be able to change anything. Not together with `aws.assumeRole`, which a plan assumes as a deploy does",
    source: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws",
  },
  {
    what: "role for the state",
    named: "`state.roleArn`, else the two roles above",
    who: "whoever plans or deploys",
    may: ["s3:ListBucket", "s3:GetObject", "s3:PutObject", "s3:DeleteObject", "kms:Decrypt", "kms:GenerateDataKey"],
    on: "ListBucket the bucket; GetObject and PutObject `<keyPrefix>/<environment>-*.tfstate`, PutObject to deploy only; all three `<keyPrefix>/<environment>-*.tfstate.tflock`; the key of `kmsKeyId`",
    when: "",
    why: "a state holds secrets: nobody else reads it, and who plans writes no more than the lock",
    source: "https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required",
  },
  {
    what: "Grafana's role",
    named: "`grafana.cloudwatch.assumeRoleArn`",
    who: "Grafana: its account in Grafana Cloud, its own role elsewhere",
    may: ["cloudwatch:GetMetricData", "cloudwatch:ListMetrics"],
    on: "`*`: metrics can't be named as resources",
    when: "`sts:ExternalId` is the one that Grafana Cloud shows for your stack",
    why: "dashboards and rules ask for metrics, and for nothing else: no logs, no tags, no instances",
    source: "https://grafana.com/docs/grafana/latest/datasources/aws-cloudwatch/configure/",
  },
  {
    what: "Datadog's role",
    named: "the AWS integration in Datadog, and `datadog.logs.archives.<id>.role`",
    who: "Datadog's account",
    may: ["what Datadog lists for the services that run", "s3:ListBucket", "s3:GetObject", "s3:PutObject"],
    on: "the bucket of an archive and `<path>/*` in it",
    when: "`sts:ExternalId` is the one of the integration",
    why: "metrics reach Datadog, and archives the bucket",
    source: "https://docs.datadoghq.com/logs/log_configuration/archives/?tab=awss3#set-permissions",
  },
  {
    what: "role of a log subscription",
    named: "`role` of a subscription",
    who: "CloudWatch Logs (`logs.amazonaws.com`)",
    may: ["firehose:PutRecord", "firehose:PutRecordBatch", "kinesis:PutRecord"],
    on: "the one stream that the subscription names",
    when: "`aws:SourceArn` is like `arn:aws:logs:<region>:<account>:*`",
    why: "log events leave by the subscription",
    source: `${LOGS}SubscriptionFilters.html`,
  },
  {
    what: "key of log groups",
    named: "`kmsKey` of a class of logs",
    who: "CloudWatch Logs (`logs.<region>.amazonaws.com`)",
    may: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
    on: "the key",
    when: "`kms:EncryptionContext:aws:logs:arn` is like `arn:aws:logs:<region>:<account>:log-group:<beginning>*`",
    why: "AWS names these actions so; other log groups stay out by the context",
    source: `${LOGS}encrypt-log-data-kms.html`,
  },
  {
    what: "policy of where findings go",
    named: "`findingsTo` of a class of logs",
    who: "CloudWatch's delivery (`delivery.logs.amazonaws.com`)",
    may: ["logs:CreateLogStream", "logs:PutLogEvents", "s3:PutObject"],
    on: "that log group or bucket",
    when: "`aws:SourceAccount` is the account",
    why: "findings of masked data are kept",
    source: `${LOGS}mask-sensitive-log-data.html`,
  },
  {
    what: "policy of a team's own topic",
    named: "`sns` of a team",
    who: "CloudWatch (`cloudwatch.amazonaws.com`); Grafana's or Datadog's role, if they alert",
    may: ["sns:Publish"],
    on: "the topic",
    when: "for CloudWatch, `aws:SourceAccount` is the account, and `aws:SourceArn` is like `arn:aws:cloudwatch:<region>:<account>:alarm:*`",
    why: "alarms notify there, too",
    source: "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html#sns-allow-cloudwatch-alarm-to-publish-to-topic-in-another-account",
  },
  {
    what: "GitHub's token of a job",
    named: "`permissions` of the workflows",
    who: "the jobs",
    may: ["contents: read", "id-token: write where a job takes a role", "pull-requests: write in the job that comments"],
    on: "the repository",
    when: "the job that may write runs none of the pull request's code",
    why: "a pull request's own code runs in the others",
    source: "https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication",
  },
];
