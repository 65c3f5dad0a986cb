/** A text that stands in another in base64. */
export interface Decoded {
  readonly text: string;
  /** Where it stands. */
  readonly index: number;
  readonly end: number;
}

/** Shorter ones hold a name and a password at most. */
export const LONG_ENOUGH = 24;

/** What stands in a text in base64, if it is text: also behind a word and `_`, which is a sign of base64 itself. */
export function decodedParts(text: string): readonly Decoded[] {
  if (text !== last.text) last = { text, parts: [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => ofRun(run, index)) };
  return last.parts;
}
/** Several rules in a row ask about the same text. */
let last: { readonly text: string; readonly parts: readonly Decoded[] } = { text: "", parts: [] };

const RUN = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{11,}={0,2}/g;
const PIECE = /[A-Za-z0-9]{11,}={0,2}/g;
/** Whatever begins otherwise begins with a byte that is no sign of a text. */
const BEGINS = /^[CDI-Za-f]/;
const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;

function ofRun(run: string, index: number): readonly Decoded[] {
  const whole = decoded(run, index);
  return whole.length > 0 || !SIGN.test(run) ? whole : [...run.matchAll(PIECE)].flatMap((piece) => decoded(piece[0], index + piece.index));
}
const SIGN = /[+/_-]/;

function decoded(part: string, index: number): readonly Decoded[] {
  if (!BEGINS.test(part)) return [];
  const text = Buffer.from(part, "base64").toString("latin1");
  return PRINTABLE.test(text) ? [{ text, index, end: index + part.length }] : [];
}
