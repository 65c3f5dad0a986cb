import { assignedSecret, isPair } from "./assignments";
import { SECRET_FORMS } from "./forms";
import { isCandidate, LIBRARY_RULES } from "./library";
import { looksRandom } from "./random";

/** For texts that no place allows to look random. */
export const NOWHERE = () => false;

/** What a text looks like. */
export interface Suspicion {
  readonly name: string;
  /** Whether its form alone says so: then nobody's word makes it harmless. */
  readonly certain: boolean;
  /** Where in the text it begins. @default at its beginning */
  readonly index?: number;
  /** What to do about it, if that is not the usual. */
  readonly fix?: string;
}

/** A way to find secrets. */
type Rule = (text: string, mayBeRandom: () => boolean) => Suspicion | undefined;

/**
 * Our own rules, the most certain first, without those that find nothing in all texts of a file: of those that remain,
 * and mostly none does, each text is asked.
 * @param everything The file's texts, each on lines of its own: no rule looks beyond a line's end for the first time.
 */
export function suspecter(everything: string): Suspect {
  const rules = RULES.filter((rule) => rule(everything, NOWHERE) !== undefined);
  const maybe = [everything, ...decodedParts(everything)].some(isCandidate);
  return { suspicion: (text, mayBeRandom) => first(rules, text, mayBeRandom), isCandidate: maybe ? isCandidate : () => false };
}
export interface Suspect {
  /** What a text holds, if anything. */
  readonly suspicion: Rule;
  /** Whether secretlint may find something in it. */
  readonly isCandidate: (text: string) => boolean;
}

const first = (rules: readonly Rule[], text: string, mayBeRandom: () => boolean) => {
  if (text.length < SHORTEST) return undefined;
  for (const rule of rules) {
    const found = rule(text, mayBeRandom);
    if (found) return found;
  }
  return undefined;
};

const RULES: readonly Rule[] = [
  ...SECRET_FORMS.map(
    ({ name, pattern }): Rule =>
      (text) => {
        const index = text.search(pattern);
        return index < 0 ? undefined : { name, certain: true, index };
      },
  ),
  (text) => {
    const form = decodedParts(text)
      .map(formOf)
      .find((known) => known !== undefined);
    return form && { name: `${form.name} in base64`, certain: true };
  },
  (text) => doubtful(assignedSecret(text)),
  (text) => (decodedParts(text).some((part) => assignedSecret(part) !== undefined) ? doubtful("a secret in base64") : undefined),
  (text) => (runs(text).some(isPair) ? doubtful("a name and a password in base64") : undefined),
  (text, mayBeRandom) => (looksRandom(text) && !mayBeRandom() ? doubtful("a random key: long, and without any words in it") : undefined),
];
const doubtful = (name: string | undefined): Suspicion | undefined => (name === undefined ? undefined : { name, certain: false });
const formOf = (text: string) => SECRET_FORMS.find(({ pattern }) => pattern.test(text));
const runs = (text: string) => text.match(PAIR) ?? [];
const PAIR = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{11,}={0,2}/g;

const SHORTEST = 6;

/** Whether a text holds anything that has the form of a secret, or is as a whole a random key; identifiers within it are none. */
export const holdsSecret = (text: string): boolean => first(RULES, text, () => !/^[\w+=.-]+$/.test(text)) !== undefined || isCandidate(text);

/** What stands in a text in base64, if it is text. */
export function decodedParts(text: string): readonly string[] {
  return [...text.matchAll(BASE64)].flatMap(([part]) => {
    const decoded = Buffer.from(part, "base64").toString("latin1");
    return PRINTABLE.test(decoded) ? [decoded] : [];
  });
}
const BASE64 = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{24,}={0,2}/g;
const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;

/** Every pattern of ours that is tried on texts that users write. */
export const SECRET_PATTERNS: readonly RegExp[] = [...SECRET_FORMS.map(({ pattern }) => pattern), ...LIBRARY_RULES.map(({ candidate }) => candidate)];
