import { assignedSecret, isUserAndPassword } from "./assignments";
import { decodedParts, LONG_ENOUGH } from "./base64";
import { formsWorthATry } from "./forms";
import { firstIn, type SecretForm } from "./forms/form";
import { candidateIn, isCandidate } from "./library";
import { randomRun } from "./random";

/** For texts that no place allows to look random. */
export const NOWHERE = () => false;

/** What a text looks like. */
export interface Suspicion {
  readonly name: string;
  /** Whether its form alone says so: then nobody's word makes it harmless. */
  readonly certain: boolean;
  /** What to do about it, if that is not the usual. */
  readonly fix?: string;
}

/** What stands in a text, and where. */
export interface Suspect extends Suspicion, Stretch {}

/** Where something stands in a text. */
interface Stretch {
  readonly index: number;
  readonly end: number;
  /** Where its value begins, if a name before it says what it is. */
  readonly from?: number;
  /** Whether more of it may follow: a form finds the beginning only. */
  readonly open?: boolean;
}

/** A way to find secrets. */
type Rule = (text: string, mayBeRandom: () => boolean) => Suspect | undefined;

export interface Suspecter {
  /** What a text holds, if anything. */
  readonly suspicion: Rule;
  /** Whether secretlint may find something in one of the texts, and in this one. */
  readonly mayAsk: boolean;
  readonly isCandidate: typeof isCandidate;
  /**
   * How many different secrets a text that looks like one may hold: the same one counts once, and more than MOST_SUSPECTS is infinite.
   * @param named whether it is one as a whole, by the name that it stands under
   */
  readonly count: (text: string, mayBeRandom: () => boolean, named: boolean) => number;
}

/**
 * Our own rules, the most certain first, without those that find nothing in all texts of a file: of those that remain,
 * and mostly none does, each text is asked.
 * @param everything The file's texts, each on lines of its own: no rule looks beyond a line's end for the first time.
 */
export function suspecter(everything: string): Suspecter {
  const rules = rulesFor(everything).filter((rule) => rule(everything, NOWHERE) !== undefined);
  const mayAsk = [everything, ...longParts(everything)].some((text) => isCandidate(text));
  const suspicion: Rule = (text, mayBeRandom) => first(rules, text, mayBeRandom);
  const count = (text: string, mayBeRandom: () => boolean, named: boolean): number => {
    const anyIn = (part: string): Stretch | undefined => suspicion(part, mayBeRandom) ?? candidateIn(part);
    const [found, values] = [[] as Range[], new Map<string, number>()];
    let rest = text;
    for (let one = anyIn(rest); one !== undefined; one = anyIn(rest)) {
      if (found.length === MOST_SUSPECTS) return Number.POSITIVE_INFINITY;
      const [from, end] = [one.from ?? one.index, endOf(rest, one)];
      const value = rest.slice(from, end);
      found.push(rangeOf(rest, one));
      values.set(value, one.from === undefined ? 1 : count(value, mayBeRandom, true));
      rest = masked(rest, from, end);
    }
    const all = [...values.values()].reduce((sum, some) => sum + some, named && isMoreThan(text, found) ? 1 : 0);
    return Math.max(1, all);
  };
  return { suspicion, count, mayAsk, isCandidate: mayAsk ? isCandidate : () => false };
}

/** The most that are counted: nobody writes a comment for each of more. */
export const MOST_SUSPECTS = 32;

/** A text with what stands in for a secret in the place of one, as long as that. */
const masked = (text: string, from: number, end: number): string => `${text.slice(0, from)}${"*".repeat(end - from)}${text.slice(end)}`;

/** Where a suspect ends. An assignment behind it is another one. */
const endOf = (text: string, { end, open }: Stretch): number => end + (open ? (REST.exec(text.slice(end))?.[0].length ?? 0) : 0);
const REST = /^(?:[\w+/-]{0,4096}={0,2}(?![\w"'=]))?/;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a suspect stands with its name, or with what else is one thing with it. */
function rangeOf(text: string, one: Stretch): Range {
  const [start, end] = [one.index, endOf(text, one)];
  // What has no name of its own is, with what stands around it, one thing. So is an address.
  const before = text.slice(0, start).split(/\s/).at(-1) ?? "";
  const behind = text.slice(end).split(/\s/, 1)[0] ?? "";
  return one.from === undefined || before.includes("://") ? { start: start - before.length, end: end + behind.length } : { start, end };
}

/** Whether a value has words besides its suspects, which may be the secret that its name says. */
function isMoreThan(text: string, suspects: readonly Range[]): boolean {
  if (suspects.length === 0) return false;
  const words = suspects.reduce((rest, { start, end }) => `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`, text);
  return /[\p{L}\d]{3}/u.test(words.replace(SCHEMES, ""));
}
const SCHEMES = /\b(?:Basic|Bearer|Token|Digest|ApiKey|Negotiate|GenieKey|Splunk|Key|SSWS)\b/gi;

/** What stands in a text in base64 and may be more than a name and a password. */
export const longParts = (text: string): readonly string[] => decodedParts(text).flatMap((part) => (part.end - part.index >= LONG_ENOUGH ? [part.text] : []));

const first = (rules: readonly Rule[], text: string, mayBeRandom: () => boolean) => {
  if (text.length < SHORTEST) return undefined;
  for (const rule of rules) {
    const found = rule(text, mayBeRandom);
    if (found) return found;
  }
  return undefined;
};
const SHORTEST = 6;

/** Every rule that may find something in the text. */
function rulesFor(text: string): readonly Rule[] {
  const forms = formsWorthATry(text);
  const rules = (shared: boolean) => forms.filter((form) => (form.shared ?? false) === shared).map(formRule);
  return [...rules(false), inBase64, ...rules(true), assigned, assignedInBase64, pair, random];
}

const formRule =
  (form: SecretForm): Rule =>
  (text) => {
    const found = inForm(form, text);
    return found && { name: form.name, certain: form.shared !== true, open: form.whole !== true, ...found };
  };
const inForm = ({ pattern, chosen }: SecretForm, text: string): Stretch | undefined => firstIn(text, pattern, chosen);
const doubtful = (name: string, { index, end, from }: Stretch): Suspect => ({ name, certain: false, index, end, ...(from === undefined ? {} : { from }) });

const inBase64: Rule = (text) => {
  for (const part of decodedParts(text)) {
    const form = part.end - part.index >= LONG_ENOUGH ? formsWorthATry(part.text).find((one) => inForm(one, part.text) !== undefined) : undefined;
    if (form) return { ...doubtful(`${form.name} in base64`, part), certain: form.shared !== true };
  }
  return undefined;
};
const assigned: Rule = (text) => {
  const found = assignedSecret(text);
  return found && doubtful(found.name, found);
};
const assignedInBase64: Rule = (text) => {
  const found = decodedParts(text).find((part) => part.end - part.index >= LONG_ENOUGH && assignedSecret(part.text) !== undefined);
  return found && doubtful("a secret in base64", found);
};
const pair: Rule = (text) => {
  const found = decodedParts(text).find((part) => isUserAndPassword(part.text));
  return found && doubtful("a name and a password in base64", found);
};
const random: Rule = (text, mayBeRandom) => {
  const found = randomRun(text);
  return found && !mayBeRandom() ? doubtful("a random key: long, and without any words in it", found) : undefined;
};

/** Whether a text holds anything that has the form of a secret, or is as a whole a random key; identifiers within it are none. */
export const holdsSecret = (text: string): boolean => first(rulesFor(text), text, () => !/^[\w+=.-]+$/.test(text)) !== undefined || isCandidate(text);
