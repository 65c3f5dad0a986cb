import { type Assigned, commandWithPassword } from "./commands";
import { isCredentialHeader, isDoubtfulParameter, isIssueKey, isSecretKey, isSecretParameter } from "./names";
import { isHarmlessUnder, isStandIn } from "./stand-ins";
import { TO_A_SIGN, valueAt } from "./values";

/** Whether a text gives a secret by its name: `?token=…`, `password=…`, `'X-Auth: …'`, `Authorization: Bearer …`, `curl -u a:b`. */
export const assignedSecret = (text: string): Assigned | undefined =>
  (MAY_ASSIGN.test(text) ? assigned(text) : undefined) ?? commandWithPassword(text) ?? (SCHEME_WORD.test(text) ? ofScheme(text) : undefined);

function ofScheme(text: string): Assigned | undefined {
  for (const { 0: all, 1: scheme = "", 2: value = "", index } of text.matchAll(SCHEME))
    if (!isStandIn(value) && isToken(value) && (value.length >= LONG || isPair(value)))
      return { name: `a value of ${scheme} authorization`, index, from: index + all.length - value.length, end: index + all.length };
  return undefined;
}

/** Whether it is base64 of `user:password`. */
export const isPair = (value: string): boolean => BASE64.test(value) && isUserAndPassword(Buffer.from(value, "base64").toString("latin1"));
const BASE64 = /^[A-Za-z0-9+/_-]{8,1024}={0,2}$/;

export const isUserAndPassword = (text: string): boolean => /^[\w.@+-]{1,128}:[\x21-\x7e]{3,256}$/.test(text);

/**
 * What the first name with a secret is. The value of a harmless name may hold the next name (`url=https://x/?token=…`,
 * `host:443/?token=…`), so that the search goes on right behind the name's sign and not behind its value.
 */
function assigned(text: string): Assigned | undefined {
  for (const match of text.matchAll(NAME)) {
    // Most names are harmless: their values are not read, which would read a long text many times.
    if (!isOfInterest(match.groups?.name ?? "")) continue;
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + MAX_VALUE);
    const { 0: all = "", groups: { open = "", scheme = "" } = {} } = BEGINNING.exec(rest) ?? {};
    const value = valueAt(rest.slice(all.length), TO_A_SIGN);
    // In JSON within a text in quotes a sign of escape stands before the quote, too.
    const bare = open.startsWith("\\") ? value.replace(ESCAPES, "") : value;
    const name = bare === "" ? undefined : judged(text, match, scheme + bare, open);
    const from = end + all.length;
    if (name !== undefined) return { name, index: match.index, from: from - scheme.length, end: from + bare.length };
  }
  return undefined;
}
const isOfInterest = (name: string) => isSecretParameter(name) || isDoubtfulParameter(name) || isCredentialHeader(name);

/** Parts of words of which each name of interest has one, and behind it what binds a value: cheap, where most texts have none. */
const MAY_ASSIGN =
  /(?:pass|pw|pswd|psk|secret|token|cred|cookie|auth|jwt|key|conn|webhook|bearer|sig|code|sess|sid|hash|hmac|assert|ticket|srf)[\w.-]{0,63}(?:%5B\w{0,16}%5D)?\\{0,3}["']?[ \t]{0,4}[:=]/i;
/** A name and how it is bound to its value. Begins where a name begins, so that a long name is read once. */
const NAME = /(?<![\w.-])(?<name>[A-Za-z_][\w.-]{1,63})(?:%5B\w{0,16}%5D)?(?<quote>\\{0,3}["']?)[ \t]{0,4}(?<bound>=>|:=|=|:(?!\/\/))/gi;
const BEGINNING =
  /^[ \t]{0,4}(?:\[[ \t]{0,4}(?=\\{0,3}["']))?(?<open>\\{0,3}["']?)(?<scheme>(?:(?:Basic|Bearer|Token|Digest|ApiKey|Negotiate|GenieKey|Splunk|Key) {1,8})?)/i;
const ESCAPES = /\\{1,3}$/;
const MAX_VALUE = 768;
const SCHEME_WORD = /(?:\b|_)(?:basic|bearer|geniekey|ssws)\s/i;
const SCHEME = /(?:\b|_)(Basic|Bearer|GenieKey|SSWS)[ \t]{1,4}([\w+/=.~-]{8,512})/gi;
const LONG = 20;

function judged(text: string, match: RegExpMatchArray, value: string, open: string): string | undefined {
  const { name = "", quote = "", bound = "" } = match.groups ?? {};
  const credential = value.replace(/^(?:Basic|Bearer|Token|Digest|ApiKey|Negotiate|GenieKey|Splunk|Key) +/i, "");
  if (isHarmlessUnder(name, credential) || isOfQuery(text, match, value)) return undefined;
  const before = text[(match.index ?? 0) - 1] ?? "";
  if (bound === "=" && /[?&#]/.test(before)) return parameter(name, credential);
  if (bound.includes("=")) return isSecretKey(name) && credential.length >= SHORTEST && !isProse(text, match, credential) ? `the value of ${name}` : undefined;
  // `"password": "x"` and `-H 'X-Auth: x'` are meant; `Password: see the handbook` is a sentence.
  const meant = (quote !== "" && open !== "") || /["']/.test(before) || (credential !== value && isToken(credential));
  if (!isSecretKey(name) && !(isCredentialHeader(name) && name.includes("-"))) return undefined;
  return credential.length >= SHORTEST && (meant || isToken(credential)) ? `the value of ${name}` : undefined;
}
const SHORTEST = 3;

function parameter(name: string, value: string): string | undefined {
  const found = "an address with a secret in it";
  if (isSecretParameter(name)) return found;
  return isDoubtfulParameter(name) && value.length >= 6 && isToken(value) && !isIssueKey(value) ? found : undefined;
}

/** `token = bucket` in a sentence, with spaces and a word; without spaces it is what programs write. */
const isProse = (text: string, match: RegExpMatchArray, value: string) => {
  const end = (match.index ?? 0) + match[0].length;
  return (/\s=/.test(match[0]) || /^\s/.test(text.slice(end, end + 1))) && !isToken(value);
};

/** Names that are labels, fields or parts of an address of a secret, with what they are compared to. */
function isOfQuery(text: string, match: RegExpMatchArray, value: string): boolean {
  const { name = "", bound = "" } = match.groups ?? {};
  const before = text.slice(Math.max(0, (match.index ?? 0) - CONTEXT), match.index);
  if (bound === ":") return REFERENCE.test(before) || (FACET.test(before) && name.includes(".")) || PERCENTILE.test(value);
  if (bound === "=" && name === "secret" && KUBERNETES.test(before) && /^[a-z0-9][a-z0-9.-]{0,252}$/.test(value)) return true;
  // A password is none of a label's values, whatever it looks like.
  if (bound !== "=" || /pass|pwd|secret/i.test(name)) return false;
  return (SELECTOR.test(before) && /^[a-z]{1,32}(?:-[a-z]{1,32}){0,4}$/.test(value)) || (FILTER.test(before) && /^\*?[a-z]{1,16}\*$/i.test(value));
}
const CONTEXT = 200;
/** The beginning of the address of a secret, whose name follows behind `secret:`; CloudFormation's `{{resolve:secretsmanager:…}}` */
const REFERENCE = /\barn:aws[\w-]{0,16}:secretsmanager:[^\s:]{0,64}:[^\s:]{0,64}:$|\{\{resolve:[^\s{}?&=]{0,128}$/;
/** `@usr.session.key:…` of Datadog */
const FACET = /(?:^|[\s(])-?@$/;
/** `p99latency` is a word. */
const PERCENTILE = /^p\d{2,3}[a-z]{3,16}$/;
/** `requests{api_key="mobile-app"}` of Prometheus */
const SELECTOR = /\w\{[^{}]{0,128}$/;
/** `kube_secret_info{secret="shop-db-2024"}`, which has the name of one: https://github.com/kubernetes/kube-state-metrics/tree/main/docs/metrics */
const KUBERNETES = /\bkube_(?:secret|ingress)_[a-z_]{1,64}\{[^{}]{0,128}$/;
/** `[ip, token=abc*]` of CloudWatch's metric filters */
const FILTER = /\[[^[\]]{0,128}[,\s]$/;

/** Whether a value is rather a key than a word: it has digits between letters or signs of base64, or is too long for a word. */
const isToken = (value: string) =>
  (/\d/.test(value) && /[A-Za-z]/.test(value) && value.length >= 6) || /=$/.test(value) || (value.length >= 24 && !/[-./]/.test(value));
