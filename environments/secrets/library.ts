/** A rule of secretlint, and what a text must have in it before asking the rule is worth the start of a process. */
export interface LibraryRule {
  /** Its id, without `@secretlint/secretlint-rule-`. */
  readonly rule: string;
  /** What it finds, in words. */
  readonly name: string;
  /** Matches at least every text in which the rule finds something, and is read once. */
  readonly candidate: RegExp;
}

/**
 * secretlint's recommended rules (https://github.com/secretlint/secretlint), by their patterns at version 12.0.0. The
 * library is an ES module and asynchronous: it is asked in a process of its own, and only about candidates.
 */
export const LIBRARY_RULES: readonly LibraryRule[] = [
  { rule: "aws", name: "an AWS secret access key", candidate: /secret_?access_?key["']?\s*(?::|=>|=)\s*["']?[A-Za-z0-9/+=]{40}/i },
  { rule: "gcp", name: "a key of a Google service account", candidate: /"private_key"/ },
  { rule: "privatekey", name: "a private key", candidate: /-----BEGIN ?(?:[A-Z]{2,8} )?PRIVATE KEY/ },
  { rule: "npm", name: "an npm token", candidate: /npm_\w{36}|_authToken=[^$]|:x-oauth-basic@github/ },
  { rule: "basicauth", name: "a URL with a password in it", candidate: /:\/\/[-\w]{1,256}:[-\w]{1,256}@/ },
  { rule: "slack", name: "a Slack token or webhook", candidate: /(?:xox[bpaor]|xapp)-|hooks\.slack\.com\/services\/T/i },
  { rule: "sendgrid", name: "a SendGrid key", candidate: /SG\.\w{1,128}\.\w/ },
  { rule: "shopify", name: "a Shopify token", candidate: /shp(?:pa|ca|at|ss)_[a-zA-Z0-9]{32}/ },
  { rule: "github", name: "a GitHub token", candidate: /gh[pousr]_\w{30}|github_pat_\w{22}/ },
  { rule: "gitlab", name: "a GitLab token", candidate: /glpat-[\w-]{20}/ },
  { rule: "grafana", name: "a Grafana token", candidate: /glc_[A-Za-z0-9+/]{20}|glsa_\w{20}/ },
  { rule: "openai", name: "an OpenAI key", candidate: /T3BlbkFJ/ },
  { rule: "anthropic", name: "an Anthropic key", candidate: /sk-ant-api0/ },
  { rule: "groq", name: "a Groq key", candidate: /gsk_[a-zA-Z0-9]{52}/ },
  { rule: "huggingface", name: "a Hugging Face token", candidate: /hf_[a-zA-Z]{34}/ },
  { rule: "linear", name: "a Linear key", candidate: /lin_api_\w{32}/ },
  { rule: "notion", name: "a Notion token", candidate: /ntn_[0-9]{11}/ },
  { rule: "1password", name: "a 1Password token", candidate: /ops_ey[A-Za-z0-9+/=]{20}/ },
  {
    rule: "database-connection-string",
    name: "a database's address with a password in it",
    // It takes `<password>` for a password.
    candidate: /(?:mongodb(?:\+srv)?|mysqlx?|postgres(?:ql)?):\/\/[^:/\s]{1,100}:(?!<)[^@/\s]{1,200}@/i,
  },
  { rule: "hashicorp-vault", name: "a Vault token", candidate: /hv[sbr]\.[\w-]{90}/ },
  { rule: "vercel", name: "a Vercel token", candidate: /vc[piark]_[A-Za-z0-9]{20}/ },
  { rule: "databricks", name: "a Databricks token", candidate: /dapi[A-Fa-f0-9]{32}/ },
  { rule: "docker", name: "a Docker token", candidate: /dckr_pat_[\w-]{27}/ },
  { rule: "figma", name: "a Figma token", candidate: /figd_[\w-]{40}/ },
];

/** Rules that are not asked, and why. */
export const LIBRARY_RULES_LEFT_OUT: Readonly<Record<string, string>> = {
  "filter-comments": "a comment that switches the other rules off, without a reason and for a whole file",
};

/** Whether one of the library's rules may find something in the text. */
export const isCandidate = (text: string): boolean => LIBRARY_RULES.some(({ candidate }) => candidate.test(text));

/** What a rule finds, in words. */
export const ruleName = (rule: string): string => LIBRARY_RULES.find((known) => known.rule === rule)?.name ?? `what secretlint's rule ${rule} finds`;
