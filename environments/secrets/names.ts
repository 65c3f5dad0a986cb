import { joined, words } from "./words";

/** Whether what stands under a key of this name is a secret, whatever it looks like. */
export const isSecretKey = (key: string): boolean => sortOf(key) !== undefined;

/** What kind of secret stands under a name, if any. */
export type Sort =
  | "password"
  | "token"
  | "key"
  /** A key of PagerDuty's, or a word of a message's. */
  | "routing"
  | "webhook"
  /** A list of settings, a password among them. */
  | "connection";

export function sortOf(name: string): Sort | undefined {
  if (!mayTell(name)) return undefined;
  const known = withoutSuffixes(words(name));
  const [last = "", before = ""] = [...known].reverse();
  const pair = PAIRS.get(`${before}-${last}`);
  if (pair) return pair;
  if (last === "key" || last === "keys") return ofKey(before);
  if (before === "allow" || (last === "pass" && OTHER_PASSES.has(before))) return undefined;
  return ofWord(last) ?? ofWord(last.replace(/s$/, ""));
}

/** Whether a name has a part of a word that names of secrets have. Tells most names apart at a tenth of the cost. */
export const mayTell = (name: string): boolean => STEM.test(name);
const STEM = /pass|pw|pswd|psk|secret|token|cred|cookie|auth|jwt|key|conn|webhook|bearer|sig|code|sess|sid|hash|hmac|assert|ticket|srf/i;

/** Whether a header of this name carries a credential, whatever its value looks like. */
export function isCredentialHeader(name: string): boolean {
  if (!mayTell(name)) return false;
  const all = joined(name);
  return !HARMLESS_HEADER.test(all) && CREDENTIAL.test(all);
}

/** Whether a value under a key of this name is an identifier, or the digits of a version or a checksum: those look random. */
export function mayLookRandom(key: string, value: string): boolean {
  const all = joined(key);
  return !isSecretKey(key) && (IDENTIFIER_KEY.test(all) || (DIGEST_KEY.test(all) && DIGEST.test(value)));
}

/** Whether a parameter of an address of this name carries a credential, whatever its value looks like. */
export const isSecretParameter = (name: string): boolean => isSecretKey(name) || (mayTell(name) && SECRET_PARAMETER.test(joined(name)));

/** Whether a parameter of this name often carries a credential, and often a word. */
export const isDoubtfulParameter = (name: string): boolean => mayTell(name) && DOUBTFUL_PARAMETER.test(joined(name));

/** Whether a name asks for how many there are: `max_tokens`, or `tokens` with a number. */
export function mayCount(name: string): boolean {
  const all = words(name);
  return all.some((word) => COUNTING.has(word)) || /[^s]s$/.test(all.at(-1) ?? "") || joined(name) === "pass";
}

/** `SHOP-1234` of an issue tracker, which it calls a key. */
export const isIssueKey = (value: string): boolean => /^[A-Z][A-Z0-9]{1,9}-\d{1,7}$/.test(value);

/** Without what says how a secret is written, or which of several it is: `tokenValue`, `private_key_pem`, `password_2`, `DB_PASS_PROD`. */
function withoutSuffixes(all: readonly string[]): readonly string[] {
  const kept = [...all];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const plain = last.replace(/\d{1,16}$/, "");
    if (PAIRS.has(`${kept.at(-1)}-${plain}`)) return [...kept, plain];
    if (SUFFIX_PAIRS.has(`${kept.at(-1)}-${plain}`)) kept.pop();
    else if (plain !== "" && plain !== "v" && !SUFFIXES.has(plain)) return [...kept, plain];
  }
  return [];
}
const SUFFIXES: ReadonlySet<string> = new Set([
  ..."value values literal raw text plain plaintext string str data content contents material".split(" "),
  ..."base encoded b hex pem der pkcs openssh json".split(" "),
  ..."old new current previous next primary secondary main backup default confirm confirmation repeat again".split(" "),
  ..."prod production stage staging dev development test testing live sandbox".split(" "),
  ..."rw ro readonly readwrite master replica".split(" "),
  // Of regions, but for those that mean something else alone.
  ..."eu us ap sa af cn gov east west north south central northeast northwest southeast southwest".split(" "),
]);
const SUFFIX_PAIRS: ReadonlySet<string> = new Set("read-only read-write ca-central ca-west me-south me-central il-central mx-central".split(" "));

/** A word alone, or the end of one that is written without signs between: `dbpass`, `authtoken`, `apikey`. */
function ofWord(word: string): Sort | undefined {
  if (OTHER_WORDS.has(word)) return undefined;
  if (word.endsWith("key")) return KEY_OWNERS.test(word.slice(0, -3)) ? ofKey(word.slice(0, -3)) : undefined;
  const end = SECRET_END.exec(word);
  if (!end) return undefined;
  return end.groups?.password !== undefined ? "password" : end.groups?.webhook !== undefined ? "webhook" : "token";
}
const SECRET_END =
  /(?:(?<password>pass(?:word|wd|wrd|phrase|code)?|pswd|pword|pwd|pw)|secret|token|credentials?|creds|cookie|jwt|psk|(?<webhook>webhook)|^(?:cred|bearer|authorization))$/;
/** Words that end so and are no secrets. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  "authorizations bypass compass encompass overpass surpass trespass underpass lowpass highpass bandpass allpass multipass firstpass".split(" "),
);
/** What passes, or is passed: of tests, of filters, and of requests in nginx's settings. */
const OTHER_PASSES: ReadonlySet<string> = new Set(
  "all band by can check checks fastcgi first grpc high last low memcached multi must one scgi second should single test tests third two uwsgi will".split(" "),
);

/** By the word before `key`: others are keys of maps, of tables and of messages, or are public. */
const ofKey = (owner: string): Sort | undefined =>
  !KEY_OWNERS.test(owner) || owner.startsWith("public") ? undefined : owner === "routing" ? "routing" : "key";
const KEY_OWNERS =
  /(?:api|app|application|private|access|secret|routing|integration|account|subscription|functions|license|master|shared|service|session|webhook|deploy|deployment|ingest|ingestion|client|server|admin|write|auth|oauth|jwt|jws|jwe|ssh|tls|ssl|gpg|pgp|hmac|aes|rsa|dsa|ecdsa|signing|signature|encryption|decryption|cipher|crypto|wrapping|unseal|recovery)$/;

/** Two words that mean it together. */
const PAIRS: ReadonlyMap<string, Sort> = new Map([
  ["connection-string", "connection"],
  ["conn-string", "connection"],
  ["conn-str", "connection"],
  ["webhook-url", "webhook"],
  ["webhooks-url", "webhook"],
  ["webhook-urls", "webhook"],
  ["webhook-uri", "webhook"],
  ["webhook-address", "webhook"],
  ["webhook-endpoint", "webhook"],
  ["pass-word", "password"],
  ["pass-phrase", "password"],
  ["pass-code", "password"],
  ["rediscli-auth", "password"],
  ["password-hash", "password"],
]);

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
const DOUBTFUL_PARAMETER = /^(?:key|code|auth|signature|session|sessionid|sid|hash|hmac|assertion|ticket|user-?key|app-?id-?key)$/;

/** Beside a number. */
const COUNTING: ReadonlySet<string> = new Set(
  "max min maximum minimum num number total count limit budget avg mean sum used remaining input output prompt completion cached reasoning".split(" "),
);
