/** Keys and tokens without a form of their own: long runs that change between letters, cases and digits all the time. */
export const looksRandom = (text: string): boolean => randomRun(text) !== undefined;

/** Where the first of them stands. */
export function randomRun(text: string): { readonly index: number; readonly end: number } | undefined {
  if (!MAY_BE_RANDOM.test(text)) return undefined;
  const found = runsOf(text).find(({ run, before }) => isRandom(withoutWords(run)) && !isKnownId(run, before()));
  if (!found) return undefined;
  // Two keys may stand side by side, with a sign of base64 between.
  const key = HEXADECIMAL_KEY.exec(found.run);
  const index = found.index + (key?.index ?? 0);
  return { index, end: index + (key?.[0] ?? found.run).length };
}
const MAY_BE_RANDOM = /[A-Za-z0-9+/=_-]{20}/;

/** Hexadecimal keys of Datadog and PagerDuty have 32 digits and more. */
const MIN_HEXADECIMAL = 32;
/** PagerDuty's REST keys have 20 characters: https://support.pagerduty.com/main/docs/api-access-keys */
const MIN_LENGTH = 20;
/** What is shorter than a hexadecimal key has both cases and digits, or is a name. */
const MIXED = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/;
/** Of random base64, pieces of one case or of digits have 2 characters; of names of many words (HTTPCode_ELB_5XX_Count), more than 3. */
const MAX_PIECE = 3;
const MIN_ENTROPY = 3;

function isRandom(run: string): boolean {
  if (run.length < MIN_LENGTH) return false;
  if (!/\d/.test(run) || !/[A-Za-z]/.test(run)) return false;
  if (HEXADECIMAL.test(run)) return run.length >= MIN_HEXADECIMAL && entropy(run) >= MIN_ENTROPY;
  return (run.length >= MIN_HEXADECIMAL || MIXED.test(run)) && pieceLength(run) <= MAX_PIECE && entropy(run) >= MIN_ENTROPY;
}
const HEXADECIMAL = /^[0-9a-f]+$/i;
const HEXADECIMAL_KEY = /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/i;

/** `alerts__slack__T02SHOP7Q4N` is a name: its words say nothing about the rest. */
const withoutWords = (run: string) => run.replace(WORD, "");
const WORD = /(?<![A-Za-z0-9])(?:[A-Za-z][a-z]{3,64}|[A-Z]{4,64})(?![A-Za-z0-9])[_=-]{0,8}/g;

interface Run {
  readonly run: string;
  readonly index: number;
  /** A few words before it. */
  readonly before: () => string;
}

/** What may be a key, out of UUIDs, ARNs and the paths of URLs: those are full of ids. */
function runsOf(text: string): readonly Run[] {
  const kept = text
    .replace(URL_AFTER_HOST, (url) => (PUBLIC_KEY.test(url) ? "" : (/^:\/\/[^/?#\s]*@/.exec(url)?.[0] ?? "")).padEnd(url.length))
    .replace(NO_KEY, blank)
    .replace(TRACE, blank)
    .replace(FINGERPRINT, blank)
    .replace(RESOURCE, blank)
    .replace(LOG_GROUP, (path) => path.replace(SEPARATORS, " ").replace(LOGICAL_ID, blank));
  const before = (index: number) =>
    kept
      .slice(Math.max(0, index - FAR), index)
      .replace(/ {2,}/g, " ")
      .slice(-CONTEXT);
  return [...kept.matchAll(RUN)].map(({ 0: run, index }) => ({ run, index, before: () => before(index) }));
}
/** What is taken out leaves its room, so that the rest stays where it is. */
const blank = (part: string) => " ".repeat(part.length);
/** Sentry's addresses hold a key that is public: https://docs.sentry.io/concepts/key-terms/dsn-explainer/ */
const PUBLIC_KEY = /^:\/\/[0-9a-f]{32}@[\w-]{1,64}\.ingest\.(?:\w{2}\.)?sentry\.io\//;
const URL_AFTER_HOST = /:\/\/[^\s"'<>]*/g;
const NO_KEY = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\barn:[\w-]{1,16}:\S*/gi;
/** X-Ray's trace ids */
const TRACE = /(?<![\w+/-])(?:1-[0-9a-f]{8}-[0-9a-f]{24}|00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2})(?![\w+/=-])/g;
/** Of a key, as OpenSSH writes it. */
const FINGERPRINT = /\bSHA256:[\w+/]{43}(?![\w+/-])/g;
/** A physical name of CloudFormation, with or without the CDK's digits: `shop-production-OrdersTable9F3C1D7A-1XKQ2W3E4R5T6` */
const RESOURCE = /(?<![\w+/=-])(?:[A-Za-z][A-Za-z0-9]{0,30}-){1,6}(?:[A-Z][a-z]{1,30}){1,8}(?:[0-9A-F]{8})?-[A-Za-z0-9]{12,13}(?![\w+/=-])/g;
/**
 * A service's log group, whose name has that of such a resource in it: its parts are judged alone, but for logical ids.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html
 */
const LOG_GROUP = /(?<![\w+/=-])\/aws\/[a-z-]{2,24}\/[\w./-]{1,256}/g;
const SEPARATORS = /[-/._]/g;
const LOGICAL_ID = /\b[A-Z][A-Za-z0-9]{0,240}[0-9A-F]{8}\b/g;
const RUN = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/=_-]{20,}/g;
const CONTEXT = 32;
/** An address may stand between the words and the run. */
const FAR = 512;

const isKnownId = (run: string, before: string) =>
  (isDigest(run) && namesDigest(before)) || (NAMED_ID.test(before + run.slice(-MAX_NAMED)) && !/key|token|secret|password/i.test(before + run));
/** 32 digits are also a key of Datadog's, so that the word has to stand right before them. */
const NAMED_ID = /(?:(?<![a-z])(?:md5|etag|task|trace|commit)(?:[-_ ]?id)?(?:\/[\w-]{1,32})?["']?[\s:=/]{1,3}["']?|\w@)(?:[0-9a-f]{32}|[0-9a-f]{40})$/i;
const MAX_NAMED = 100;

/** The digits of a commit or of a checksum, of which people write in reasons. */
const isDigest = (run: string) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run);
const namesDigest = (before: string) =>
  /\b(?:commits?|revision|rev|sha-?(?:1|256)?|git|digest|checksum|changeset|reverts?|reverted|merged?|build|since|fixed|@)\b/i.test(before) &&
  !/key|token|secret|password/i.test(before);

const pieceLength = (run: string): number => {
  const characters = run.replace(/[^A-Za-z0-9]/g, "");
  return characters.length / (characters.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).length;
};

/** Shannon entropy in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return -[...counts.values()].reduce((sum, count) => sum + (count / text.length) * Math.log2(count / text.length), 0);
}
