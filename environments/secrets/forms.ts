/** A form of secrets: a text that has it is one, or looks very much like one. */
export interface SecretForm {
  /** What it looks like, in words: the value itself is never shown. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Where the form is published. */
  readonly source: string;
}

/**
 * Forms that vendors publish and that secretlint's rules lack, or find in a part of their cases only; a test names those
 * that it has come to know. Each begins with letters of its own, so that a long text is read once.
 */
export const SECRET_FORMS: readonly SecretForm[] = [
  {
    name: "an AWS access key id",
    pattern: /\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  {
    name: "a private key",
    pattern: /-----BEGIN ?(?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
    source: "https://www.rfc-editor.org/rfc/rfc7468",
  },
  {
    name: "a PuTTY private key",
    pattern: /PuTTY-User-Key-File-\d/,
    source: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
  },
  { name: "an age key", pattern: /AGE-SECRET-KEY-1[0-9A-Z]{20}/i, source: "https://github.com/C2SP/C2SP/blob/main/age.md" },
  { name: "a JSON Web Token", pattern: /\beyJ[\w-]{8,4096}\.eyJ[\w-]{8}/, source: "https://www.rfc-editor.org/rfc/rfc7519" },
  { name: "a Slack token", pattern: /\bxox[a-z](?:\.xox[a-z])?-[\w-]{10}|\bxapp-\d-[\w-]{10}/, source: "https://docs.slack.dev/authentication/tokens" },
  {
    name: "a Slack webhook",
    pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[^\s<{$]/i,
    source: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
  },
  {
    name: "a Discord webhook",
    pattern: /discord(?:app)?\.com\/api(?:\/v\d{1,3})?\/webhooks\/\d{1,24}\/[^\s<{$]/i,
    source: "https://docs.discord.com/developers/resources/webhook",
  },
  {
    name: "a Microsoft Teams webhook",
    pattern: /\.webhook\.office\.com\/webhookb2\/[^\s<{$]|outlook\.office(?:365)?\.com\/webhook\/[^\s<{$]/i,
    source: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  },
  {
    name: "a Google Chat webhook",
    pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{1,64}\/messages\?[^\s<{$]/i,
    source: "https://developers.google.com/workspace/chat/quickstart/webhooks",
  },
  {
    name: "a Telegram bot's token",
    pattern: /\b\d{8,10}:AA[\w-]{33}|api\.telegram\.org\/bot\d[^\s<{$]/i,
    source: "https://core.telegram.org/bots/api#authorizing-your-bot",
  },
  {
    name: "a Zapier webhook",
    pattern: /hooks\.zapier\.com\/hooks\/catch\/\d{1,16}\/[^\s<{$]/i,
    source: "https://help.zapier.com/hc/en-us/articles/8496288690317",
  },
  { name: "an IFTTT webhook", pattern: /maker\.ifttt\.com\/(?:trigger|use)\/[^\s<{$]/i, source: "https://help.ifttt.com/hc/en-us/articles/115010230347" },
  {
    name: "a Splunk On-Call (VictorOps) address",
    pattern: /alert\.victorops\.com\/integrations\/[\w-]{1,32}\/\d{1,16}\/alert\/[^\s<{$]/i,
    source: "https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/",
  },
  {
    name: "a PagerDuty integration URL",
    pattern: /events\.(?:eu\.)?pagerduty\.com\/(?:integration|x-ere|generic)\/[^\s<{$]/i,
    source: "https://support.pagerduty.com/main/docs/services-and-integrations",
  },
  {
    name: "a PagerDuty API token",
    pattern: /(?<![\w+])u\+[\w-]{18}(?![\w-])|\bpd(?:us|eu)\+_\w{10}/,
    source: "https://support.pagerduty.com/main/docs/api-access-keys",
  },
  { name: "a PagerDuty routing key", pattern: /\bR0[0-9A-Z]{30}\b/, source: "https://support.pagerduty.com/main/docs/event-orchestration" },
  {
    name: "a Datadog key",
    pattern: /\bdd(?:app|pat|sat)_\w{20}/,
    source: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
  {
    name: "an HCP Terraform token",
    pattern: /\b\w{14}\.atlasv1\.[\w-]{40}/,
    source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
  {
    name: "a Vault token",
    pattern: /\bhv[sbr]\.[\w-]{20}|(?<![\w.-])[sbr]\.[A-Za-z0-9]{24}(?![\w.-])/,
    source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  },
  {
    name: "a GitLab token",
    pattern: /\bgl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct|wt)-[\w.-]{20}|\bGR1348941[\w-]{20}/,
    source: "https://docs.gitlab.com/security/tokens/#token-prefixes",
  },
  {
    name: "a New Relic key",
    pattern: /\bNR(?:AK|BR|JS|II|RA|AA)-[A-Za-z0-9]{19}/,
    source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  { name: "a Sentry token", pattern: /\bsntry[su]_[\w+/=-]{20}/, source: "https://docs.sentry.io/account/auth-tokens/" },
  { name: "a Honeycomb key", pattern: /\bhc[abcxm](?:ik|lk|mk)_[a-z0-9]{20}/, source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/" },
  { name: "a Stripe key", pattern: /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10}|\bwhsec_[A-Za-z0-9+/=]{20}/, source: "https://docs.stripe.com/keys" },
  { name: "a Twilio key", pattern: /\bSK[0-9a-f]{32}\b/, source: "https://www.twilio.com/docs/iam/api-keys" },
  { name: "a SendGrid key", pattern: /\bSG\.[\w-]{16,32}\.[\w-]{16}/, source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys" },
  { name: "a Mailgun key", pattern: /\bkey-[0-9a-f]{32}\b/, source: "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt" },
  { name: "a Google API key", pattern: /\bAIza[\w-]{35}/, source: "https://docs.cloud.google.com/docs/authentication/api-keys" },
  {
    name: "a Google OAuth secret",
    pattern: /\bGOCSPX-[\w-]{20}|\bya29\.[\w-]{20}/,
    source: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    name: "a Shopify token",
    pattern: /\bshp(?:pa|ca|at|ss|ua|rk|tka)_[0-9a-fA-F]{32}/,
    source: "https://shopify.dev/docs/apps/build/authentication-authorization",
  },
  {
    name: "an OpenAI key",
    pattern: /\bsk-(?:proj|svcacct|admin|None)-[\w-]{20}|\bsk-[A-Za-z0-9]{32}/,
    source: "https://platform.openai.com/docs/api-reference/authentication",
  },
  { name: "an Anthropic key", pattern: /\bsk-ant-[\w-]{20}/, source: "https://platform.claude.com/docs/en/api/overview" },
  {
    name: "an Atlassian token",
    pattern: /\bAT(?:ATT|CTT|BB|STT)[\w=-]{20}/,
    source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  },
  { name: "a Doppler token", pattern: /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20}/, source: "https://docs.doppler.com/docs/service-tokens" },
  { name: "a Pulumi token", pattern: /\bpul-[0-9a-f]{40}\b/, source: "https://www.pulumi.com/docs/administration/access-identity/access-tokens/" },
  { name: "a Cloudflare key", pattern: /\bv1\.0-[0-9a-f]{24}-[0-9a-f]{40}/, source: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/" },
  { name: "a DigitalOcean token", pattern: /\bdo[opr]_v1_[0-9a-f]{40}/, source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/" },
  { name: "a Fly token", pattern: /\bfm\d[ar]?_[\w+/=-]{20}|\bFlyV1 fm/, source: "https://fly.io/docs/security/tokens/" },
  { name: "a Tailscale key", pattern: /\btskey-[a-z]{2,16}-\w{8}/, source: "https://tailscale.com/docs/reference/key-prefixes" },
  { name: "a PyPI token", pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{20}/, source: "https://pypi.org/help/#apitoken" },
  {
    name: "an npm token",
    pattern: /\/\/[\w.-]{1,128}\/:_(?:authToken|auth|password)=[^\s<${]/,
    source: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",
  },
  {
    name: "an Azure key",
    pattern: /\b(?:AccountKey|SharedAccessKey|SharedSecretValue)=[A-Za-z0-9+/=]{16}|\bSharedAccessSignature sr=/i,
    source: "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
  },
  {
    name: "a URL with a password in it",
    // Not a placeholder such as <password>, ${PASSWORD}, {password}, *** or …
    pattern: /:\/\/[^/\s:@?#]{0,256}:(?![<{$*…]|%[A-Z_]{1,64}%)[^/\s@?#]{1,512}@/,
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  },
  {
    name: "a line of a password file of PostgreSQL",
    pattern: /(?<![\w.*:-])[\w.*-]{1,255}:(?:\d{4,5}|\*):(?:\w{1,63}|\*):[\w.-]{1,63}:(?![<{$*…])[^\s:]{4}/,
    source: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
  },
];
