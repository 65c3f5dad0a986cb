import * as fc from "fast-check";
import { SEED } from "../../terraform/arbitraries/seed";

/**
 * By each message of secretlint's rules, texts that it is said of, as patterns to make them by: the forms that the
 * rules look for (https://github.com/secretlint/secretlint, packages/@secretlint/secretlint-rule-*, version 12.0.0).
 */
export const LIBRARY_SAMPLES: Readonly<Record<string, readonly RegExp[]>> = {
  "aws:AWSSecretAccessKey": [
    /(AWS|aws|Aws)?_?(SECRET|secret|Secret)_?(ACCESS|access|Access)_?(KEY|key|Key)["']? {0,9}(:|=>|=) {0,9}["']?[A-Za-z0-9/+]{39}[A-Za-z0-9]/,
  ],
  "gcp:PrivateKeyJSON": [/\{"private_key_id": "[0-9a-f]{40}", "private_key": "-{5}BEGIN (RSA |EC |)PRIVATE KEY-{5}"\}/],
  "npm:PackageJSON_xOauthToken": [/https?:\/\/[a-z0-9/]{1,250}:x-oauth-basic@github\.com\//],
  "npm:Npmrc_authToken": [/_authToken=[A-Za-z0-9]{1,40}/],
  "npm:NPM_ACCESS_TOKEN": [/npm_[A-Za-z0-9_]{36}/],
  "basicauth:BasicAuth": [/(https?|ftps?):\/\/[a-z]{2,6}[-A-Z0-9_]{0,200}:[a-z][A-Z][0-9]{2}[-A-Z0-9_]{0,200}@[a-z0-9.]{1,40}\.[a-z]{1,6}/],
  "slack:SLACK_TOKEN": [/(xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-([0-9]-)?([a-zA-Z0-9]{1,40}-){1,5}[a-zA-Z0-9]{1,40}/],
  "slack:IncomingWebhook": [/https:\/\/(hooks\.slack\.com|HOOKS\.Slack\.com)\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/],
  "privatekey:PrivateKey": [
    /-{5}BEGIN ?((RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY( BLOCK)?-{5}\n(MI|b3BlbnNzaC1rZXktdjE)[A-Za-z0-9+/]{120,400}\n-{5}END (RSA )?PRIVATE KEY-{5}/,
  ],
  "sendgrid:SENDGRID_KEY": [/SG\.[A-Za-z0-9_]{22}\.[A-Za-z0-9_]{20}[-_][A-Za-z0-9_]{22}/],
  "shopify:SHOPIFY_KEY": [/(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}/],
  "github:GITHUB_TOKEN": [/(ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}/, /github_pat_[A-Za-z0-9_]{82}/],
  "gitlab:GITLAB_PERSONAL_ACCESS_TOKEN": [/glpat-[A-Za-z0-9_-]{20,128}/],
  "grafana:GRAFANA_CLOUD_API_TOKEN": [/glc_[A-Za-z0-9+/]{32,400}={0,2}/],
  "grafana:GRAFANA_SERVICE_ACCOUNT_TOKEN": [/glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/],
  "openai:OPENAI_TOKEN": [
    /sk-(proj|svcacct|admin)-([A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ([A-Za-z0-9_-]{57}[A-Za-z0-9])/,
    /sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/,
  ],
  "anthropic:ANTHROPIC_API_KEY": [/sk-ant-api0[0-9]-[A-Za-z0-9_-]{90,128}AA/],
  "groq:GROQ_API_KEY": [/gsk_[a-zA-Z0-9]{52}/],
  "huggingface:HUGGINGFACE_USER_ACCESS_TOKEN": [/hf_[a-zA-Z]{34}/],
  "linear:LINEAR_API_TOKEN": [/lin_api_[a-zA-Z0-9_]{32,128}/],
  "notion:NOTION_INTEGRATION_TOKEN": [/ntn_[0-9]{11}[A-Za-z0-9]{35}/],
  "database-connection-string:MongoDBConnection": [/(mongodb|MongoDB)(\+srv)?:\/\/[a-z@.]{1,100}:[A-Z][a-z0-9$%#?!]{4,190}@[a-z0-9.]{1,60}/],
  "database-connection-string:MySQLConnection": [/(jdbc:)?mysqlx?:\/\/[a-z@.]{1,100}:[A-Z][a-z0-9$%#?!]{4,190}@[a-z0-9.]{1,60}/],
  "database-connection-string:PostgreSQLConnection": [/postgres(ql)?:\/\/[a-z@.]{1,100}:[A-Z][a-z0-9%#?!]{4,190}@[a-z0-9.]{1,60}/],
  // Base64 of an object, as long as its last letter needs it to be.
  "1password:OPS_TOKEN": [/\{"email":"([a-z0-9@. -]{3}){30,200}[a-z]"\}/],
  "hashicorp-vault:HASHICORP_VAULT_SERVICE_TOKEN": [/hvs\.[A-Za-z0-9_-]{90,120}/],
  "hashicorp-vault:HASHICORP_VAULT_BATCH_TOKEN": [/hvb\.[A-Za-z0-9_-]{138,300}/],
  "hashicorp-vault:HASHICORP_VAULT_RECOVERY_TOKEN": [/hvr\.[A-Za-z0-9_-]{90,120}/],
  "vercel:VERCEL_PERSONAL_ACCESS_TOKEN": [/vcp_[A-Za-z0-9]{20,60}/],
  "vercel:VERCEL_INTEGRATION_TOKEN": [/vci_[A-Za-z0-9]{20,60}/],
  "vercel:VERCEL_APP_ACCESS_TOKEN": [/vca_[A-Za-z0-9]{20,60}/],
  "vercel:VERCEL_APP_REFRESH_TOKEN": [/vcr_[A-Za-z0-9]{20,60}/],
  "vercel:VERCEL_AI_GATEWAY_API_KEY": [/vck_[A-Za-z0-9]{20,60}/],
  "databricks:DATABRICKS_PERSONAL_ACCESS_TOKEN": [/dapi[A-Fa-f0-9]{32}(-[0-9])?/],
  "docker:DOCKER_PERSONAL_ACCESS_TOKEN": [/dckr_pat_[a-zA-Z0-9_-]{27}/],
  "figma:FIGMA_PERSONAL_ACCESS_TOKEN": [/figd_[A-Za-z0-9_-]{40,200}/],
};

/** Messages without a sample, and why. */
export const WITHOUT_SAMPLE: Readonly<Record<string, string>> = {
  "aws:AWSAccountID": "off unless asked for: account ids are no secrets",
  "aws:AWSAccessKeyID": "off unless asked for, together with account ids: we have a form of our own",
  "gcp:PrivateKeyP12": "looks into a file, not into a text",
};

/** Texts that a message is said of: the same ones in every run by day. */
export function samplesOf(message: string, count: number): readonly string[] {
  const write = WRITTEN[message] ?? ((text: string) => text);
  return (LIBRARY_SAMPLES[message] ?? []).flatMap((pattern) =>
    fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern.source})$`)), { numRuns: count, seed: SEED }).map(write),
  );
}

const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  "1password:OPS_TOKEN": (text) => `ops_${Buffer.from(text).toString("base64")}`,
};
