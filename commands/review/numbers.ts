/**
 * A number in JSON that JavaScript can't hold: read, it would be equal to others. What has fewer than 16 digits in a row is held,
 * so that most text is looked at only once.
 * @returns the first one as it is written
 */
export function inexact(json: string): string | undefined {
  if (!/\d{16}/.test(json)) return undefined;
  for (const [token] of json.replace(ESCAPED, "").matchAll(TOKEN)) if (/\d{16}/.test(token) && token[0] !== '"' && !isHeld(token)) return token;
  return undefined;
}

/** Only texts have these; without them a text ends at the next quote, and no quote is looked for twice. */
const ESCAPED = /\\./gs;
/** Texts and numbers. */
const TOKEN = /"[^"]*"?|-?\d[\d.eE+-]*/g;

const isHeld = (token: string): boolean =>
  String(Number(token)) === token || (/^-?\d+$/.test(token) && Number.isFinite(Number(token)) && BigInt(token) === BigInt(Number(token)));
