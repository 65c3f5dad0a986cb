import { isCredentialHeader, isDoubtfulParameter, isSecretKey, isSecretParameter, isStandIn } from "./names";

/**
 * Whether a text gives a secret by its name: `?token=…`, `password=…`, `'X-Auth: …'`, `Authorization: Bearer …`, `curl -u a:b`.
 * @returns what it looks like, in words
 */
export function assignedSecret(text: string): string | undefined {
  if (!/[=:]/.test(text) && !SCHEME_WORD.test(text)) return undefined;
  for (const match of text.matchAll(ASSIGNMENT)) {
    const found = judged(text, match);
    if (found !== undefined) return found;
  }
  if (CURL_USER.test(text)) return "a command with a password in it";
  for (const [, scheme = "", value = ""] of text.matchAll(SCHEME))
    if (!isStandIn(value) && isToken(value) && (value.length >= LONG || isPair(value))) return `a value of ${scheme} authorization`;
  return undefined;
}

/** Whether it is base64 of `user:password`. */
export function isPair(value: string): boolean {
  if (!BASE64.test(value)) return false;
  return /^[\w.@+-]{1,128}:[\x21-\x7e]{3,256}$/.test(Buffer.from(value, "base64").toString("latin1"));
}
const BASE64 = /^[A-Za-z0-9+/_-]{8,1024}={0,2}$/;

/** A name, how it is bound to its value, and the value. Begins where a name begins, so that a long name is read once. */
const ASSIGNMENT =
  /(?<![\w.-])(?<name>[A-Za-z_][\w.-]{1,63})(?:%5B\w{0,16}%5D)?(?<quote>["']?)[ \t]{0,4}(?<bound>=>|:=|=|:(?!\/\/))[ \t]{0,4}(?<open>["']?)(?<value>(?:(?:Basic|Bearer|Token|Digest|ApiKey|Negotiate|GenieKey|Splunk|Key) +)?[^\s"'&;,#)\]}<>]{1,512})/gi;
const SCHEME_WORD = /\b(?:basic|bearer)\s/i;
const SCHEME = /\b(Basic|Bearer|GenieKey)[ \t]{1,4}([\w+/=.~-]{8,512})/gi;
const CURL_USER = /(?:^|\s)(?:-u|--user|--proxy-user)[ =]{1,2}["']?[\w.@-]{1,64}:(?![<{$*…])[^\s"'<]{3}/;
const LONG = 20;

function judged(text: string, match: RegExpMatchArray): string | undefined {
  const { name = "", quote = "", bound = "", open = "", value = "" } = match.groups ?? {};
  const credential = value.replace(/^(?:Basic|Bearer|Token|Digest|ApiKey|Negotiate|GenieKey|Splunk|Key) +/i, "");
  if (isStandIn(credential)) return undefined;
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
  return isDoubtfulParameter(name) && value.length >= 6 && isToken(value) ? found : undefined;
}

/** `token = bucket` in a sentence, with spaces and a word; without spaces it is what programs write. */
const isProse = (text: string, match: RegExpMatchArray, value: string) =>
  /\s=|=\s/.test(text.slice(match.index, (match.index ?? 0) + match[0].length)) && !isToken(value);

/** Whether a value is rather a key than a word: it has digits between letters or signs of base64, or is too long for a word. */
const isToken = (value: string) =>
  (/\d/.test(value) && /[A-Za-z]/.test(value) && value.length >= 6) || /=$/.test(value) || (value.length >= 24 && !/[-./]/.test(value));
