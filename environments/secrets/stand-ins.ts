import { isSecretKey, mayCount, sortOf } from "./names";
import { words } from "./words";

/**
 * Whether what stands under a name for secrets is none all the same: it stands in for one, says that there is none, counts
 * them, or is what such a name means elsewhere.
 */
export const isHarmlessUnder = (name: string, value: string): boolean =>
  isStandIn(value) || isPlaceholder(name, bare(value)) || (NUMBER.test(value) && mayCount(name)) || isOtherMeaning(name, value);
const bare = (value: string): string => value.replace(/^[`'"]{1,3}/, "").replace(END_OF_SENTENCE, "");

/** Where a secret lies or what stands in for it, as a whole, which is not the secret: `/shop/password`, `<password>`, `${PASSWORD}`, `***`. */
export function isStandIn(text: string): boolean {
  const value = text.trim();
  return FEW_SIGNS.test(value) || isReference(value) || isReference(bare(value));
}
const END_OF_SENTENCE = /[.,;:!?`'")\]]{1,8}$/;
const FEW_SIGNS = /^[^\p{L}\d]{0,3}$/u;

/** What stands for a value in a query or in an example: `token=none`, `token=YOUR_TOKEN`. */
export function isPlaceholder(name: string, value: string): boolean {
  if (NO_VALUE.test(value) || (NAME_IN_CAPITALS.test(value) && isSecretKey(value))) return true;
  const [named, valued] = [words(name).join("-"), words(value).join("-")];
  if (/^your[-_ ]?[a-z_ -]{1,64}$/i.test(value) && words(name).some((word) => valued.includes(word))) return true;
  return /^[A-Z][A-Z_-]{1,63}$/.test(value) && (named === valued || valued.endsWith(`-${named}`) || named.endsWith(`-${valued}`));
}
const NO_VALUE =
  /^[(<[]?(?:none|null|nil|undefined|no|yes|true|false|on|off|required|optional|missing|empty|unset|unknown|disabled|enabled|read|write|read-only|any|n\/a|tbd|todo)$/i;
/** `DD_API_KEY` is what a secret is called. */
const NAME_IN_CAPITALS = /^[A-Z][A-Z0-9]{0,63}(?:_[A-Z0-9]{1,63}){1,8}$/;

const NUMBER = /^\d[\d_.,]{0,15}[kKmM%]?$/;

/** Keys that a router of messages knows, where a public key can be had, and nginx's `proxy_pass`. */
function isOtherMeaning(name: string, value: string): boolean {
  const sort = sortOf(name);
  // PagerDuty's have 32 letters and digits: https://developer.pagerduty.com/docs/events-api-v2-overview
  if (sort === "routing") return /^[\w.*#:-]{1,255}$/.test(value) && !/[A-Za-z0-9]{20}/.test(value);
  return (sort === "password" || sort === "key") && /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w./-]{0,255})?;?$/.test(value);
}

function isReference(value: string): boolean {
  if (WHOLE.some((pattern) => pattern.test(value)) || isPath(value.replace(/^file:(?:\/\/)?/, ""))) return true;
  const named = NAMED.map((pattern) => pattern.exec(value)?.groups?.name).find((name) => name !== undefined);
  return (named !== undefined && isVariable(named)) || isJoined(value);
}

/** Of variables, upper-case names and names for secrets: `$ecret99` is a password with a sign in it. */
const isVariable = (name: string): boolean => /^(?:[A-Z_][A-Z0-9_]*|\d)$/.test(name) || (!/\d/.test(name) && isSecretKey(name));

/** By how a variable is written. */
const NAMED: readonly RegExp[] = [
  /^\$(?:[Ee]nv:)?(?<name>\w{1,128})$/,
  /^%(?<name>\w{1,128})%$/,
  /^%?\((?<name>\w{1,128})\)s$/,
  /^\$\((?<name>\w{1,128})\)$/,
  /^:(?<name>\w{1,128})$/,
  /^env:(?:\/\/)?(?<name>\w{1,128})$/i,
  /^@(?<name>\w{1,128})@$/,
  /^#?\{(?<name>[\w.-]{1,128})\}#?$/,
  /^(?:var|local|vars|secrets|env|process\.env)\.(?<name>\w{1,128})$/,
];

/** In which form nothing else is written. */
const WHOLE: readonly RegExp[] = [
  /^(?:[*.…•?_-]+|x{3,64}|X{3,64}|%[svdq])$/,
  /^(?:redacted|[[(<](?:redacted|sensitive(?: value)?|masked|hidden|filtered|omitted|removed)[\])>])$/i,
  // `${NAME}`, `${env:NAME}`, `${var.name}`, `${NAME:?why}`, but no value for what is not set.
  /^\$\{ ?(?:(?:env|ssm|cf|file|secretsmanager|vault|secret):)?[A-Za-z_/][\w./]{0,255}(?:\[["']?[\w.-]{1,128}["']?\][\w.]{0,128})?(?::?\?[^{}]{0,255}|:)? ?\}$/,
  // `{{ .Values.password }}`, `${{ secrets.NAME }}`, `{{resolve:secretsmanager:…}}`, but no text in quotes.
  /^\$?\{\{[- ]{0,4}[\w.$/][^{}"']{0,511}\}\}$/,
  /^\{\{[- ]{0,4}(?:lookup|env|env_var|vault|secret)\([^{}]{1,256}\}\}$/,
  // `$(cat /run/password)`
  /^\$\((?:[a-z][\w-]{0,31} |<)[^()"']{1,255}\)$/,
  /^<{1,2}(?:\p{L}[\p{L} _.,:/|-]{0,127}\d{0,3}|[.…*]{1,8})>{1,2}$/u,
  /^#?\{[A-Za-z_., |-]{1,128}\}#?$/,
  /^<%=?[^<>"']{1,128}%>$/,
  /^\(\([\w./-]{1,255}\)\)$/,
  /^arn:aws(?:-[a-z]{2,5}){0,2}:[a-z][a-z0-9-]{1,31}:(?:[a-z]{2}(?:-[a-z]{2,16}){1,2}-\d|[A-Z_]{2,32}|\*)?:(?:\d{12}|[A-Z_]{2,32}|aws|\*)?:[\w/:.@+=*$<>{},-]{1,512}$/,
  /^(?:ssm|vault|secretsmanager|aws-sm|gcp|akv|kv|secret|op|doppler|ref\+[a-z]{2,16}):(?:\/\/)?\/?[\w .@-]{1,128}(?:[/#][\w .@:?=-]{1,128}){1,16}$/,
  /^projects\/[\w-]{1,64}\/secrets\/[\w-]{1,255}(?:\/versions\/\w{1,16})?$/,
  /^https:\/\/[\w-]{1,64}\.vault\.azure\.net\/secrets\/[\w-]{1,127}(?:\/[0-9a-f]{32})?$/,
  /^@Microsoft\.KeyVault\([^()]{1,512}\)$/,
  /^alias\/[\w/-]{1,250}$/,
];

/** A path of a parameter or of a file, whose first name is one: `/Zq9x` is a password with a sign in it. */
function isPath(value: string): boolean {
  const path = /^(?:~|\.{1,2})?\/(?<names>[\w@+=.-]{1,128}(?:\/[\w@+=.-]{1,128}){0,31})\/?$/.exec(value)?.groups?.names?.split("/");
  if (path === undefined) return false;
  const [first = ""] = path;
  return path.length === 1 ? WORDS.test(first) : first.split(/[_.-]/).every((word) => WORD_AND_NUMBER.test(word)) || LOWER_CASE.test(first);
}
const WORDS = /^[A-Za-z_.-]{1,128}$/;
const WORD_AND_NUMBER = /^[A-Za-z]{0,64}\d{0,8}$/;
const LOWER_CASE = /^[a-z0-9._@-]{1,64}$/;

/** `${USER}:${PASSWORD}`, of references and signs alone. */
function isJoined(value: string): boolean {
  const parts = value.match(BRACKETED) ?? [];
  return parts.length > 1 && parts.every((part) => WHOLE.some((pattern) => pattern.test(part))) && /^[-_.:/@ ]*$/.test(value.replace(BRACKETED, ""));
}
const BRACKETED = /\$?\{\{[^{}]{1,512}\}\}|\$\{[^{}]{1,512}\}/g;
