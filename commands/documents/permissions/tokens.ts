/** What CI or a deployment holds, and what whoever steals it can do. */
export interface Token {
  readonly called: string;
  /** Environment variables, secrets and files that hold it. A test wants a row for each that a workflow or the docs name. */
  readonly names: readonly string[];
  readonly stolen: string;
  readonly limit: string;
  readonly revoke: string;
  readonly source: string;
}

export const TOKENS: readonly Token[] = [
  {
    called: "AWS, role that deploys",
    names: ["AWS_ROLE_ARN", "AWS_ID_TOKEN", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_PROFILE"],
    stolen:
      "For an hour: switch alarms off, send them elsewhere, read every state. With canaries or chats it may write roles named after the platform, and so give itself more: hold it as an administrator of the account. Rewrite the policies of the platform's KMS keys, or schedule their end; and those of others' keys that have no alias, by tagging them first",
    limit:
      "GitHub: the role's trust names repository and environment, and the environment `production` wants reviewers and takes the branch `main` only. GitLab: the trust names project, branch and the `aud` of the job that deploys; the job waits for an approval, but another one on `main` could ask for the same `aud`, so that who may change `.gitlab-ci.yml` there has the role. Both: `aws.allowedAccountIds`; a permissions boundary or SCP on the account; where there are neither canaries nor chats, a policy that may write no role",
    revoke: "IAM: Revoke active sessions on the role; then look at CloudTrail for the role's session name",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
  },
  {
    called: "AWS, role that plans",
    names: ["AWS_ROLE_ARN", "AWS_ID_TOKEN"],
    stolen:
      "For an hour: read what is monitored and by which thresholds, and every state, with the integration key and webhooks' URLs in it. Delete the lock of a running deploy",
    limit:
      "the role's trust names the environment `production-plan`, on GitLab the `aud` of the job that plans; it has read actions and the lock's two. Not with `aws.assumeRole`: a plan assumes that role, too, and who may plan can do what a deploy can",
    revoke: "as above; and exchange what the states hold",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
  },
  {
    called: "state in S3: the bucket, or a copy of a state",
    names: ["*.tfstate", "*.tfplan"],
    stolen:
      "Read the integration key, webhooks' URLs, Slack's token, addresses and phone numbers. Who can write it makes the next deploy destroy or adopt what they like",
    limit: "encryption with a key of its own, no public access, versioning, a role of its own (`state.roleArn`); plans never leave the machine that made them",
    revoke: "exchange what the states hold: the integration, webhooks, Slack's token; restore the version before",
    source: "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
  },
  {
    called: "HCP Terraform's token",
    names: ["TF_API_TOKEN", "TF_TOKEN_app_terraform_io"],
    stolen: "Read and write the states of every workspace that its team reaches; with remote execution, run plans that print the workspace's variables",
    limit:
      "a team's token, of a team that has these workspaces only: `read` and `plan` for the environment `production-plan`, `write` for `production`; never an organization's or a person's token",
    revoke: "the team's settings: regenerate or delete the token",
    source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
  {
    called: "PagerDuty, key that writes",
    names: ["PAGERDUTY_TOKEN"],
    stolen:
      "Everything in the account: change who is on call, so that nobody is paged; read people's phone numbers; resolve incidents; delete services. PagerDuty can't limit it",
    limit: "a secret of the environment `production` alone; an account of PagerDuty's for what must not be reached with it",
    revoke: "Integrations → API Access Keys: disable, then delete; the audit trail has what was done",
    source: "https://support.pagerduty.com/main/docs/api-access-keys",
  },
  {
    called: "PagerDuty, key that reads",
    names: ["PAGERDUTY_TOKEN"],
    stolen: "Read all of it: people, phone numbers, schedules, incidents, integration keys, with which events can be sent",
    limit: "Read-only API Key; a secret of the environment `production-plan`",
    revoke: "as above",
    source: "https://support.pagerduty.com/main/docs/api-access-keys",
  },
  {
    called: "PagerDuty's integration key",
    names: ["integration key"],
    stolen: "Open and resolve incidents of the platform, and so page people or hide a page; nothing else",
    limit: "it is in the states, and marked sensitive",
    revoke: "replace the integration and deploy all stacks, above",
    source: "https://developer.pagerduty.com/docs/events-api-v2-overview",
  },
  {
    called: "Grafana's token",
    names: ["GRAFANA_AUTH"],
    stolen:
      "As an administrator of the organization: silence and delete rules, change contact points and read their secrets, query every data source, make further tokens",
    limit:
      "a service account of its own with an expiry; in Grafana Cloud and Enterprise the roles of [permissions.md](permissions.md), in `production-plan` the one that reads",
    revoke: "Administration → Service accounts: delete the token, and look for tokens that it made",
    source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  },
  {
    called: "Synthetic Monitoring's token",
    names: ["GRAFANA_SM_ACCESS_TOKEN", "GRAFANA_SM_URL"],
    stolen: "Change and delete every check of the stack, and have probes send requests anywhere; private probes ask from inside your network",
    limit: "only where Grafana runs checks; no private probe that reaches more than it should",
    revoke: "Synthetic Monitoring → Config: delete the access token, generate another",
    source: "https://registry.terraform.io/providers/grafana/grafana/latest/docs#managing-synthetic-monitoring",
  },
  {
    called: "Datadog's application key with an API key",
    names: ["DD_APP_KEY", "DD_API_KEY"],
    stolen:
      "What its scopes let: with those of a deploy, mute and delete monitors, and point webhooks elsewhere. Without scopes, all that its owner can, logs included",
    limit: "a service account of its own, scopes of [permissions.md](permissions.md), the `_read` ones in `production-plan`",
    revoke: "Organization Settings → Application Keys: revoke; the Audit Trail has what was done",
    source: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
  {
    called: "Datadog's API key alone",
    names: ["DD_API_KEY"],
    stolen: "Send false metrics, logs and events, so that monitors fire or stay quiet, and run up the bill; read nothing",
    limit: "a key for deployments alone, so that no agent has to change when it goes",
    revoke: "Organization Settings → API Keys: revoke",
    source: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
  {
    called: "Slack's bot token",
    names: ["GRAFANA_SLACK_TOKEN", "TF_VAR_grafana_slack_token"],
    stolen: "Post as the bot in channels that it is in; with `chat:write` alone it reads nothing",
    limit: "the scope `chat:write` and no other; Slack's list of allowed IP addresses for the app",
    revoke: "the app's OAuth & Permissions page: Revoke tokens, or `auth.revoke`",
    source: "https://docs.slack.dev/reference/methods/auth.revoke",
  },
  {
    called: "URL of a webhook: Discord, Microsoft Teams, a team's own",
    names: ["TF_VAR_discord_<team>", "TF_VAR_teams_<team>", "TF_VAR_webhook_<team>"],
    stolen: "Post in that channel, or to that address, as if an alert had; Discord's can also be deleted with it",
    limit: "one for each team; the receiver may check the signature of SNS' messages",
    revoke: "delete the webhook where it was made, make another, deploy",
    source: "https://discord.com/developers/docs/resources/webhook",
  },
  {
    called: "GitHub's token of a job",
    names: ["GITHUB_TOKEN", "GH_TOKEN"],
    stolen: "Until the job ends: read the repository; in the job that comments, write on pull requests. No workflow may push",
    limit: "`permissions: {}` and what each job needs; `persist-credentials: false`; forks' pull requests get no secret and no token that writes",
    revoke: "it ends with the job: cancel the run",
    source: "https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication",
  },
  {
    called: "GitLab's token of a project",
    names: ["REVIEW_TOKEN"],
    stolen: "With scope `api` and role Reporter: read the project, write notes and issues in it; not push, not read variables",
    limit: "a project access token with an expiry, masked; not to be had by pipelines of forks",
    revoke: "Settings → Access tokens: Revoke",
    source: "https://docs.gitlab.com/user/project/settings/project_access_tokens/",
  },
];
