import type { SecretForm } from "./form";

/**
 * Tokens and keys that nothing else looks like. Where words with hyphens would have the form, an upper-case letter or a digit
 * is asked for: of ten million random tokens of 20 characters one has neither.
 */
export const TOKENS: readonly SecretForm[] = [
  {
    name: "an AWS access key id",
    pattern: /(?:\b|_)(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)(?=[A-Z]{0,15}\d)[A-Z0-9]{16}(?:\b|_)/,
    marks: ["a3t", "akia", "asia", "abia", "acca"],
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  {
    name: "a private key",
    pattern: /-----BEGIN ?(?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
    marks: ["private key"],
    source: "https://www.rfc-editor.org/rfc/rfc7468",
  },
  {
    name: "a PuTTY private key",
    pattern: /PuTTY-User-Key-File-\d/,
    marks: ["putty-user-key-file-"],
    source: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
  },
  {
    name: "an age key",
    pattern: /AGE-SECRET-KEY-1[0-9A-Z]{20}/i,
    marks: ["age-secret-key-1"],
    source: "https://github.com/C2SP/C2SP/blob/main/age.md",
  },
  {
    name: "a JSON Web Token",
    pattern: /(?:\b|_)eyJ[\w-]{8,4096}\.eyJ[\w-]{8}/,
    marks: ["eyj"],
    source: "https://www.rfc-editor.org/rfc/rfc7519",
  },
  {
    name: "a Slack token",
    // A browser's (xoxd) is base64, the others' first part is a number.
    pattern: /(?:\b|_)(?:xox[a-z](?:\.xox[a-z])?-(?=\d)[\w-]{10}|xapp-\d-[\w-]{10}|xoxd-(?=[a-z]{0,19}[A-Z\d%])[\w%+/]{20})/,
    marks: ["xox", "xapp-"],
    source: "https://docs.slack.dev/authentication/tokens",
  },
  {
    name: "a Telegram bot's token",
    pattern: /(?:\b|_)\d{8,10}:AA[\w-]{33}/,
    marks: [":aa"],
    source: "https://core.telegram.org/bots/api#authorizing-your-bot",
  },
  {
    name: "a PagerDuty API token",
    pattern: /(?:\b|_)pd(?:us|eu)\+_\w{10}/,
    marks: ["pdus+", "pdeu+"],
    source: "https://support.pagerduty.com/main/docs/api-access-keys",
  },
  {
    name: "a PagerDuty routing key",
    pattern: /(?:\b|_)R0[0-9A-Z]{30}(?:\b|_)/,
    marks: ["r0"],
    source: "https://support.pagerduty.com/main/docs/event-orchestration",
  },
  {
    name: "a Datadog key",
    pattern: /(?:\b|_)dd(?:app|pat|sat)_[A-Za-z0-9]{20}/,
    marks: ["ddapp_", "ddpat_", "ddsat_"],
    source: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
  {
    name: "a Dynatrace token",
    // Its first two parts name it in public.
    pattern: /(?:\b|_)dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{8}/,
    marks: ["dt0"],
    source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy",
  },
  {
    name: "an HCP Terraform token",
    pattern: /(?:\b|_)[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40}/,
    marks: [".atlasv1."],
    source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
  {
    name: "a Vault token",
    pattern: /(?<![A-Za-z0-9])hv[sbr]\.(?=[a-z_-]{0,19}[A-Z\d])[\w-]{20}/,
    marks: ["hvs.", "hvb.", "hvr."],
    source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  },
  {
    name: "a GitLab token",
    pattern: /(?:\b|_)(?:gl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct|wt)-(?=[a-z._-]{0,19}[A-Z\d])[\w.-]{20}|GR1348941[\w-]{20})/,
    marks: ["gl", "gr1348941"],
    source: "https://docs.gitlab.com/security/tokens/#token-prefixes",
  },
  {
    name: "a New Relic key",
    pattern: /(?:\b|_)NR(?:AK|BR|JS|II|RA|AA)-[A-Za-z0-9]{19}/,
    marks: ["nrak-", "nrbr-", "nrjs-", "nrii-", "nrra-", "nraa-"],
    source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  {
    name: "a Sentry token",
    pattern: /(?:\b|_)sntry[su]_(?=[a-z_+/=-]{0,19}[A-Z\d])[\w+/=-]{20}/,
    marks: ["sntry"],
    source: "https://docs.sentry.io/account/auth-tokens/",
  },
  {
    name: "a Honeycomb key",
    pattern: /(?:\b|_)hc[abcxm](?:ik|lk|mk)_[a-z0-9]{20}/,
    marks: ["ik_", "lk_", "mk_"],
    source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
  },
  {
    name: "a Stripe key",
    pattern: /(?:\b|_)(?:(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{20}|whsec_[A-Za-z0-9+/=]{20})/,
    marks: ["k_live_", "k_test_", "whsec_"],
    source: "https://docs.stripe.com/keys",
  },
  {
    name: "a Twilio key",
    pattern: /(?:\b|_)SK[0-9a-f]{32}(?:\b|_)/,
    marks: ["sk"],
    source: "https://www.twilio.com/docs/iam/api-keys",
  },
  {
    name: "a SendGrid key",
    pattern: /(?:\b|_)SG\.[\w-]{22}\.[\w-]{43}/,
    marks: ["sg."],
    source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  },
  {
    name: "a Google API key",
    pattern: /(?:\b|_)AIza[\w-]{35}/,
    marks: ["aiza"],
    source: "https://docs.cloud.google.com/docs/authentication/api-keys",
  },
  {
    name: "a Google OAuth secret",
    pattern: /(?:\b|_)(?:GOCSPX-(?=[a-z_-]{0,19}[A-Z\d])[\w-]{20}|ya29\.(?=[a-z_-]{0,19}[A-Z\d])[\w-]{20})/,
    marks: ["gocspx-", "ya29."],
    source: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    name: "a Shopify token",
    pattern: /(?:\b|_)shp(?:pa|ca|at|ss|ua|rk|tka)_[0-9a-fA-F]{32}/,
    marks: ["shp"],
    source: "https://shopify.dev/docs/apps/build/authentication-authorization",
  },
  {
    name: "an OpenAI key",
    pattern: /(?:\b|_)sk-[A-Za-z0-9]{32}/,
    marks: ["sk-"],
    source: "https://platform.openai.com/docs/api-reference/authentication",
  },
  {
    name: "an Anthropic key",
    pattern: /(?:\b|_)sk-ant-[a-z]{2,8}\d\d-[\w-]{20}/,
    marks: ["sk-ant-"],
    source: "https://platform.claude.com/docs/en/api/overview",
  },
  {
    name: "an Atlassian token",
    pattern: /(?:\b|_)AT(?:ATT|CTT|BB|STT)[\w=-]{20}/,
    marks: ["atatt", "atctt", "atbb", "atstt"],
    source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  },
  {
    name: "a Doppler token",
    pattern: /(?:\b|_)dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{1,64}\.)?[A-Za-z0-9]{40}/,
    marks: ["dp."],
    source: "https://docs.doppler.com/docs/service-tokens",
  },
  {
    name: "a Pulumi token",
    pattern: /(?:\b|_)pul-[0-9a-f]{40}(?:\b|_)/,
    marks: ["pul-"],
    source: "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
  },
  {
    name: "a Cloudflare key",
    pattern: /(?:\b|_)v1\.0-[0-9a-f]{24}-[0-9a-f]{40}/,
    marks: ["v1.0-"],
    source: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
  },
  {
    name: "a DigitalOcean token",
    pattern: /(?:\b|_)do[opr]_v1_[0-9a-f]{40}/,
    marks: ["_v1_"],
    source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  },
  {
    name: "a Fly token",
    pattern: /(?:\b|_)(?:fm\d[ar]?_(?=[a-z_+/=-]{0,19}[A-Z\d])[\w+/=-]{20}|FlyV1 fm\d)/,
    marks: ["fm"],
    source: "https://fly.io/docs/security/tokens/",
  },
  {
    name: "a Tailscale key",
    pattern: /(?:\b|_)tskey-[a-z]{2,16}-(?=[a-z]{0,7}[A-Z\d])[A-Za-z0-9]{8}/,
    marks: ["tskey-"],
    source: "https://tailscale.com/docs/reference/key-prefixes",
  },
  {
    name: "a PyPI token",
    pattern: /(?:\b|_)pypi-AgEIcHlwaS5vcmc[\w-]{20}/,
    marks: ["pypi-ageichlwas5vcmc"],
    source: "https://pypi.org/help/#apitoken",
  },
  {
    name: "a Supabase token",
    pattern: /(?:\b|_)sbp_(?:oauth_|v0_)?[0-9a-f]{40}/,
    marks: ["sbp_"],
    source: "https://github.com/supabase/cli/issues/4968",
  },
  {
    name: "a Supabase key",
    pattern: /(?:\b|_)sb_secret_(?=[a-z_-]{0,19}[A-Z\d])[\w-]{20}/,
    marks: ["sb_secret_"],
    source: "https://supabase.com/docs/guides/getting-started/api-keys",
  },
  {
    name: "a CircleCI token",
    pattern: /(?:\b|_)CCI(?:PAT|PRJ)_[1-9A-HJ-NP-Za-km-z]{16,22}_[0-9a-f]{40}/,
    marks: ["ccipat_", "cciprj_"],
    source: "https://circleci.com/changelog/new-format-for-api-access-tokens/",
  },
  {
    name: "a Buildkite token",
    pattern: /(?:\b|_)bk(?:ua|aa|aj)_(?=[a-z_-]{0,19}[A-Z\d])[\w-]{20}/,
    marks: ["bkua_", "bkaa_", "bkaj_"],
    source: "https://buildkite.com/docs/platform/security/tokens",
  },
  {
    name: "a Plaid token",
    pattern: /(?:\b|_)(?:access|public|asset-report)-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\b|_)/,
    marks: ["access-", "public-", "asset-report-"],
    source: "https://plaid.com/docs/quickstart/glossary/",
  },
  {
    name: "a Snyk token",
    pattern: /(?:\b|_)snyk_(?:uat|sat)\.[a-z0-9]{8}\.[\w-]{8}/,
    marks: ["snyk_"],
    source: "https://github.com/snyk/go-application-framework/blob/main/pkg/auth/tokenauthenticator.go",
  },
  {
    name: "a HubSpot token",
    pattern: /(?:\b|_)pat-[a-z]{2}\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\b|_)/,
    marks: ["pat-"],
    source: "https://github.com/HubSpot/hubspot-api-nodejs/issues/530",
  },
  {
    name: "an Okta token",
    pattern: /(?:\b|_)SSWS[ \t]{1,4}00(?=[a-z_-]{0,19}[A-Z\d])[\w-]{20}/i,
    marks: ["ssws"],
    source: "https://developer.okta.com/docs/api/openapi/okta-management/guides/overview",
  },
];
