import { firstIn } from "./forms/form";

/** A rule of secretlint, and what a text must have in it before asking the rule is worth the start of a process. */
export interface LibraryRule {
  /** Its id, without `@secretlint/secretlint-rule-`. */
  readonly rule: string;
  /** What it finds, in words. */
  readonly name: string;
  /** Matches at least every text in which the rule finds something, and is read once. */
  readonly candidate: RegExp;
  /** In lower case: one of them stands in whatever the candidate's pattern finds. */
  readonly marks: readonly string[];
  /** The candidate's group that its user has chosen: nothing is asked about what stands in for a secret. */
  readonly chosen?: "secret";
  /** Harmless texts may look like this, too: a waiver counts, unless a form of ours is certain. @default false */
  readonly shared?: true;
}

/**
 * secretlint's recommended rules (https://github.com/secretlint/secretlint), by their patterns at version 12.0.0. The
 * library is an ES module and asynchronous: it is asked in a process of its own, and only about candidates.
 */
export const LIBRARY_RULES: readonly LibraryRule[] = [
  {
    rule: "aws",
    name: "an AWS secret access key",
    candidate: /secret_?access_?key["']?\s*(?::|=>|=)\s*["']?[A-Za-z0-9/+=]{40}/i,
    marks: ["access"],
    shared: true,
  },
  { rule: "gcp", name: "a key of a Google service account", candidate: /"private_key"/, marks: ['"private_key"'] },
  { rule: "privatekey", name: "a private key", candidate: /-----BEGIN ?(?:[A-Z]{2,8} )?PRIVATE KEY/, marks: ["private key"] },
  {
    rule: "npm",
    name: "an npm token",
    candidate: /npm_\w{36}|_authToken=[^$<{*…]|:x-oauth-basic@github/,
    marks: ["npm_", "_authtoken=", ":x-oauth-basic@github"],
  },
  {
    rule: "basicauth",
    name: "a URL with a password in it",
    candidate: /:\/\/[-\w]{1,256}:(?<secret>[-\w]{1,256})@/,
    marks: ["@"],
    chosen: "secret",
    shared: true,
  },
  {
    rule: "slack",
    name: "a Slack token or webhook",
    candidate: /(?:xox[bpaor]|xapp)-|hooks\.slack\.com\/services\/T/i,
    marks: ["xox", "xapp-", "hooks.slack.com"],
    shared: true,
  },
  { rule: "sendgrid", name: "a SendGrid key", candidate: /SG\.\w{1,128}\.\w/, marks: ["sg."] },
  { rule: "shopify", name: "a Shopify token", candidate: /shp(?:pa|ca|at|ss)_[a-zA-Z0-9]{32}/, marks: ["shp"] },
  { rule: "github", name: "a GitHub token", candidate: /gh[pousr]_\w{30}|github_pat_\w{22}/, marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"] },
  { rule: "gitlab", name: "a GitLab token", candidate: /glpat-[\w-]{20}/, marks: ["glpat-"], shared: true },
  { rule: "grafana", name: "a Grafana token", candidate: /glc_[A-Za-z0-9+/]{20}|glsa_\w{20}/, marks: ["glc_", "glsa_"] },
  { rule: "openai", name: "an OpenAI key", candidate: /T3BlbkFJ/, marks: ["t3blbkfj"] },
  { rule: "anthropic", name: "an Anthropic key", candidate: /sk-ant-api0/, marks: ["sk-ant-api0"] },
  { rule: "groq", name: "a Groq key", candidate: /gsk_[a-zA-Z0-9]{52}/, marks: ["gsk_"] },
  { rule: "huggingface", name: "a Hugging Face token", candidate: /hf_[a-zA-Z]{34}/, marks: ["hf_"] },
  { rule: "linear", name: "a Linear key", candidate: /lin_api_\w{32}/, marks: ["lin_api_"] },
  { rule: "notion", name: "a Notion token", candidate: /ntn_[0-9]{11}/, marks: ["ntn_"] },
  { rule: "1password", name: "a 1Password token", candidate: /ops_ey[A-Za-z0-9+/=]{20}/, marks: ["ops_ey"] },
  {
    rule: "database-connection-string",
    name: "a database's address with a password in it",
    // It takes `<password>` for a password.
    candidate: /(?:mongodb(?:\+srv)?|mysqlx?|postgres(?:ql)?):\/\/[^:/\s]{1,100}:(?<secret>[^@/\s]{1,200})@/i,
    marks: ["@"],
    chosen: "secret",
    shared: true,
  },
  { rule: "hashicorp-vault", name: "a Vault token", candidate: /hv[sbr]\.[\w-]{90}/, marks: ["hvs.", "hvb.", "hvr."] },
  { rule: "vercel", name: "a Vercel token", candidate: /vc[piark]_[A-Za-z0-9]{20}/, marks: ["vcp_", "vci_", "vca_", "vcr_", "vck_"] },
  { rule: "databricks", name: "a Databricks token", candidate: /dapi[A-Fa-f0-9]{32}/, marks: ["dapi"] },
  { rule: "docker", name: "a Docker token", candidate: /dckr_pat_[\w-]{27}/, marks: ["dckr_pat_"] },
  { rule: "figma", name: "a Figma token", candidate: /figd_[\w-]{40}/, marks: ["figd_"] },
];

/** Rules that are not asked, and why. */
export const LIBRARY_RULES_LEFT_OUT: Readonly<Record<string, string>> = {
  "filter-comments": "a comment that switches the other rules off, without a reason and for a whole file",
};

/** Whether one of the library's rules may find something in the text; or one whose finding is certain, because the rest is known. */
export const isCandidate = (text: string, isKnown = false): boolean => candidateIn(text, isKnown ? CERTAIN_RULES : LIBRARY_RULES) !== undefined;
const CERTAIN_RULES = LIBRARY_RULES.filter(({ shared }) => shared !== true);

/** Where the first text stands in which one of the rules may find something. */
export function candidateIn(text: string, rules = LIBRARY_RULES): { readonly index: number; readonly end: number; readonly open: true } | undefined {
  const lower = text.toLowerCase();
  for (const { marks, candidate, chosen } of rules) {
    const found = marks.some((mark) => lower.includes(mark)) ? firstIn(text, candidate, chosen) : undefined;
    if (found) return { ...found, open: true };
  }
  return undefined;
}

/** What a rule finds, in words, and whether nobody's word makes that harmless. */
export function ruleFinds(rule: string): { readonly name: string; readonly certain: boolean } {
  const known = LIBRARY_RULES.find((one) => one.rule === rule);
  return { name: known?.name ?? `what secretlint's rule ${rule} finds`, certain: known?.shared !== true };
}
