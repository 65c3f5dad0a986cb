/** Whether what stands under a key of this name is a secret, whatever it looks like. */
export const isSecretKey = (key: string): boolean => mayTell(key) && SECRET_KEY.test(words(key));

/** Whether a name has a part of a word that names of secrets have. Tells most names apart at a tenth of the cost. */
export const mayTell = (name: string): boolean => STEM.test(name);
const STEM = /pass|pw|secret|token|credential|cookie|auth|jwt|key|conn|webhook|bearer|sig|code|sess|sid|hash|hmac|assert|ticket|srf/i;

/** Whether a header of this name carries a credential, whatever its value looks like. */
export function isCredentialHeader(name: string): boolean {
  if (!mayTell(name)) return false;
  const all = words(name);
  return !HARMLESS_HEADER.test(all) && CREDENTIAL.test(all);
}

/** Whether a value under a key of this name is an identifier, or the digits of a version or a checksum: those look random. */
export function mayLookRandom(key: string, value: string): boolean {
  const all = words(key);
  return !SECRET_KEY.test(all) && (IDENTIFIER_KEY.test(all) || (DIGEST_KEY.test(all) && DIGEST.test(value)));
}

/** Whether a parameter of an address of this name carries a credential, whatever its value looks like. */
export const isSecretParameter = (name: string): boolean => isSecretKey(name) || (mayTell(name) && SECRET_PARAMETER.test(words(name)));

/** Whether a parameter of this name often carries a credential, and often a word. */
export const isDoubtfulParameter = (name: string): boolean => mayTell(name) && DOUBTFUL_PARAMETER.test(words(name));

/** Where a secret lies or what stands in for it, which is not the secret: `/shop/password`, `<password>`, `${PASSWORD}`, `***`. */
export const isStandIn = (value: string): boolean => STAND_IN.test(value.trim());

/** What stands for a value in a query or in an example: `token=:token`, `token=none`, `token=YOUR_TOKEN`. */
export function isPlaceholder(name: string, value: string): boolean {
  if (/^(?::[A-Za-z_]{1,64}|none|null|true|false)$/.test(value)) return true;
  if (!/^[A-Z][A-Z_-]{1,63}$/.test(value)) return false;
  const [named, valued] = [words(name), words(value)];
  return named === valued || valued.endsWith(`-${named}`) || named.endsWith(`-${valued}`);
}

/** `SHOP-1234` of an issue tracker, which it calls a key. */
export const isIssueKey = (value: string): boolean => /^[A-Z][A-Z0-9]{1,9}-\d{1,7}$/.test(value);

/** The last words of keys that hold secrets. */
const SECRET_KEY =
  /(?:^|-)(?:(?:pg|db|root|admin|user|ldap|ssh|ftp|smtp|(?:key|trust)?store|bind)?-?passwords?|passwd|sshpass|rediscli-auth|(?:key|trust)?storepass|passphrases?|passcode|pwd|secrets?|tokens?|(?<!allow-)credentials?|cookies?|authorization|jwt|(?:api|app|application|private|access|secret|routing|integration|signing|encryption|account|subscription|functions|license|master|shared|ssh|service|session|auth|webhook)-?keys?|(?:secret|shared|aws)-?access-?keys?(?:-value)?|(?:connection|conn)-?string|webhooks?(?:-?url)?|bearer)$/;

/** https://www.iana.org/assignments/http-fields/http-fields.xhtml, and what vendors call theirs */
const CREDENTIAL =
  /(?:^|-)(?:authorization|auth|authentication|token|tokens|secret|password|passwd|session|sessionid|cookie|cookie2|credential|credentials|signature|jwt|csrf|xsrf|apikey|appkey|key|bearer|assertion)(?:-|$)/;
const HARMLESS_HEADER =
  /^(?:access-control-.*|sec-web-?socket-key|www-authenticate|(?:x-)?(?:idempotency|surrogate|cache|partition|routing|sort|shard|correlation|trace)-key|set-cookie-policy)$/;

const IDENTIFIER_KEY = /(?:^|-)(?:ids?|uids?|uuids?|guids?|arn|refs?|reference)$/;
const DIGEST_KEY = /(?:^|-)(?:commit|sha|sha1|sha-?256|md5|revision|rev|version|build|release|image|digest|checksum|hash|etag|fingerprint|thumbprint)$/;
const DIGEST = /^["']?(?:[\w./-]{1,256}@)?(?:(?:md5|sha1|sha256|sha512)[:-])?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})["']?$/i;

const SECRET_PARAMETER =
  /^(?:x-)?(?:(?:amz|goog|ms)-(?:signature|security-token|credential)|sig|hapikey|client-?secret|access-?token|refresh-?token|id-?token)$/;
const DOUBTFUL_PARAMETER = /^(?:key|code|auth|signature|session|sessionid|sid|pass|pw|hash|hmac|assertion|ticket|user-?key|app-?id-?key)$/;

const STAND_IN = /^(?:arn:|\/|ssm:|vault:|env:|op:\/\/|<|\$|\{|%[A-Z_]{1,64}%|[*.…•]+$|x{3,64}$|X{3,64}$|\[?redacted\]?$)/;

/** `apiKey`, `API_KEY` and `api key` -> `api-key` */
const words = (key: string): string =>
  key
    .slice(0, LONGEST)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[_. ]/g, "-")
    .toLowerCase();
const LONGEST = 256;
