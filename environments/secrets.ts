import { type Diagnostic, problem } from "../model/diagnostics";
import type { WrittenScalar } from "./yaml";

interface SecretPattern {
  /** What it looks like, in words: the value itself is never shown. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Where its form is published. */
  readonly source: string;
}

/** Forms that vendors publish, so that a match is hardly ever an accident. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    name: "an AWS access key id",
    pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  { name: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, source: "https://www.rfc-editor.org/rfc/rfc7468" },
  { name: "a JSON Web Token", pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/, source: "https://www.rfc-editor.org/rfc/rfc7519" },
  {
    name: "a GitHub token",
    pattern: /\b(?:gh[pousr]_\w{30,}|github_pat_\w{22,})/,
    source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  },
  { name: "a Slack token", pattern: /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/, source: "https://docs.slack.dev/authentication/tokens" },
  {
    name: "a Slack webhook",
    pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/\S+/,
    source: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
  },
  {
    name: "a Discord webhook",
    pattern: /discord(?:app)?\.com\/api(?:\/v\d+)?\/webhooks\/\d+\/\S+/,
    source: "https://docs.discord.com/developers/resources/webhook",
  },
  {
    name: "a Microsoft Teams webhook",
    pattern: /\.webhook\.office\.com\/webhookb2\/\S+/,
    source: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  },
  {
    name: "a PagerDuty integration URL",
    pattern: /events\.(?:eu\.)?pagerduty\.com\/(?:integration|x-ere|generic)\/\S+/,
    source: "https://support.pagerduty.com/main/docs/services-and-integrations",
  },
  { name: "a PagerDuty API token", pattern: /\bu\+[\w-]{18}\b|\bpd(?:us|eu)\+_\w{10,}/, source: "https://support.pagerduty.com/main/docs/api-access-keys" },
  { name: "a PagerDuty routing key", pattern: /\bR0[0-9A-Z]{30}\b/, source: "https://support.pagerduty.com/main/docs/event-orchestration" },
  { name: "a Datadog application key", pattern: /\bddapp_\w{20,}/, source: "https://docs.datadoghq.com/account_management/api-app-keys/" },
  {
    name: "an HCP Terraform token",
    pattern: /\b\w{14}\.atlasv1\.[\w-]{40,}/,
    source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
  { name: "a Grafana token", pattern: /\bgl(?:sa|c)_[\w=]{20,}/, source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" },
  {
    name: "a URL with a password in it",
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^/\s:@]+:[^/\s@]+@/i,
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  },
  {
    name: "a signed URL",
    pattern: /[?&](?:sig|signature|X-Amz-Signature|access_token|api_?key|token)=[^&\s]{8,}/i,
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
  },
];

/** The last words of keys that hold secrets, whatever the value looks like. */
const SECRET_KEY =
  /(?:^|[-_. ])(?:password|passwd|passphrase|secret|token|credentials?|(?:api|app|application|private|access|secret|routing|integration|signing|encryption|account)[-_ ]?key|webhook(?:[-_ ]?url)?)$/;

const FIX =
  "remove it here and from the file's history, revoke it, and pass it as a sensitive Terraform variable or through the provider's environment variable";

/**
 * Secrets in a file. The comments are searched, too.
 * @param identifiers whether a place holds an identifier of a resource, which is allowed to look random.
 */
export function secretProblems(
  text: string,
  file: string,
  scalars: readonly WrittenScalar[],
  identifiers: (path: WrittenScalar["path"]) => boolean,
): readonly Diagnostic[] {
  // No pattern is tied to where a text begins: one that matches nowhere in the file need not be tried on each of its parts.
  const everything = [text, ...scalars.map(({ value }) => value)].join("\n");
  const patterns = SECRET_PATTERNS.filter(({ pattern }) => pattern.test(everything));
  const told = new Set<number>();
  const found = scalars.flatMap((scalar): readonly Diagnostic[] => {
    const name = secretName(scalar, patterns, identifiers);
    if (name === undefined) return [];
    for (const line of linesOf(scalar)) told.add(line);
    const path = scalar.path.map((part) => (looksSecret(String(part)) ? "…" : part));
    return [{ ...problem("TOC109", path, `this looks like ${name}`, FIX), position: scalar.position }];
  });
  if (patterns.length === 0) return found;
  const commented = text.split("\n").flatMap((content, index): readonly Diagnostic[] => {
    const match = told.has(index + 1) ? undefined : patterns.map((known) => ({ known, at: content.search(known.pattern) })).find(({ at }) => at >= 0);
    return match ? [{ ...problem("TOC109", [], `this looks like ${match.known.name}`, FIX), position: { file, line: index + 1, column: match.at + 1 } }] : [];
  });
  return [...found, ...commented];
}

const linesOf = ({ position, endLine }: WrittenScalar) => Array.from({ length: endLine - position.line + 1 }, (_, index) => position.line + index);

function secretName(
  { path, role, value }: WrittenScalar,
  patterns: readonly SecretPattern[],
  identifiers: (path: WrittenScalar["path"]) => boolean,
): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value);
  const known = patterns.find(({ pattern }) => pattern.test(text));
  if (known) return known.name;
  if (role === "key") return undefined;
  const key = path.findLast((part) => typeof part === "string");
  if (typeof key === "string" && SECRET_KEY.test(words(key)) && text.trim() !== "" && !REFERENCE.test(text))
    return `the value of a secret: it stands under ${JSON.stringify(key)}`;
  return !identifiers(path) && looksRandom(text) ? "a random key: long, and without any words in it" : undefined;
}

const looksSecret = (text: string) => SECRET_PATTERNS.some(({ pattern }) => pattern.test(text));
/** Whether a text holds anything that has the form of a secret, or is as a whole a random key; identifiers within it are none. */
export const holdsSecret = (text: string): boolean => looksSecret(text) || (/^[\w+=.-]+$/.test(text) && looksRandom(text));
/** Whether what stands under a key of this name is a secret, whatever it looks like. */
export const isSecretKey = (key: string): boolean => SECRET_KEY.test(words(key));
/** `apiKey` -> `api-key` */
const words = (key: string) => key.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
/** Where a secret lies, which is not the secret. */
const REFERENCE = /^(arn:|\/)/;

const MIN_LENGTH = 32;
/** Of random base64, 60 % of the neighbours change between cases and digits; of words and paths hardly 30 %. */
const MIN_CHANGES = 0.35;
const MIN_ENTROPY = 3;

/** Keys and tokens without a form of their own: long runs that change between letters, cases and digits all the time. */
export function looksRandom(text: string): boolean {
  if (text.length < MIN_LENGTH || /^(arn:|https?:\/\/)/.test(text)) return false;
  return text
    .replace(UUID, " ")
    .split(/[^A-Za-z0-9+/=_-]+/)
    .filter((run) => run.length >= MIN_LENGTH && /\d/.test(run) && /[A-Za-z]/.test(run))
    .some((run) => (HEXADECIMAL.test(run) || changes(run) >= MIN_CHANGES) && entropy(run) >= MIN_ENTROPY);
}
const HEXADECIMAL = /^[0-9a-f]+$/i;
const UUID = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** Part of the neighbouring letters and digits that are of different classes; separators between words do not count. */
function changes(text: string): number {
  const classes = [...text.replace(/[^A-Za-z0-9]/g, "")].map((char) => (/[a-z]/.test(char) ? "lower" : /[A-Z]/.test(char) ? "upper" : "digit"));
  return classes.filter((one, index) => index > 0 && one !== classes[index - 1]).length / (text.length - 1);
}

/** Shannon entropy in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return -[...counts.values()].reduce((sum, count) => sum + (count / text.length) * Math.log2(count / text.length), 0);
}
