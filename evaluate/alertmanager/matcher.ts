import { notUnderstood } from "../outcome";
import { type Labels, labelOf } from "../series";

export interface Matcher {
  readonly label: string;
  readonly operator: Operator;
  /** As it is written, without its quotes and escapes. */
  readonly value: string;
  /** The values that it names. */
  readonly values: readonly string[];
}
type Operator = "=" | "!=" | "=~" | "!~";

/** A label that is absent is empty: https://github.com/prometheus/alertmanager/blob/v0.25.0/pkg/labels/matcher.go (`Matches`) */
export const matches = (matchers: readonly Matcher[], labels: Labels): boolean =>
  matchers.every(({ label, operator, values }) => values.includes(labelOf(labels, label)) !== operator.startsWith("!"));

/**
 * A matcher with its value in quotes. Of regular expressions only those that are plain texts, one or another.
 * https://github.com/prometheus/alertmanager/blob/v0.25.0/pkg/labels/parse.go (`ParseMatcher`)
 */
export function matcherOf(text: string): Matcher {
  const [, label, operator, quoted] = MATCHER.exec(text) ?? [];
  if (label === undefined || quoted === undefined) return notUnderstood(`matcher ${text}`);
  // Versions differ on other escapes: the old reading keeps them, the newer one takes Go's.
  if (/\\[^n"\\]/.test(quoted.replaceAll("\\\\", ""))) return notUnderstood(`an escape in matcher ${text}`);
  const value = quoted.replace(/\\([n"\\])/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));
  return { label, operator: operator as Operator, value, values: operator?.endsWith("~") ? alternatives(value) : [value] };
}

const MATCHER = /^([a-zA-Z_]\w*)(=~|!=|!~|=)"((?:[^"\\]|\\.)*)"$/su;

/** The texts of which an anchored regular expression matches one. */
function alternatives(pattern: string): readonly string[] {
  const texts = [""];
  for (const [symbol] of pattern.matchAll(/\\.|./gsu)) {
    if (symbol === "|") texts.push("");
    else if (/^[.+*?()[\]{}^$\\]$|^\\[\w\s]$/u.test(symbol)) return notUnderstood(`the regular expression ${pattern}`);
    else texts[texts.length - 1] += symbol.length > 1 && symbol.startsWith("\\") ? symbol.slice(1) : symbol;
  }
  return texts;
}

/** As a group's key has them. https://github.com/prometheus/alertmanager/blob/v0.25.0/pkg/labels/matcher.go (`String`, `Less`) */
export function matchersText(matchers: readonly Matcher[]): string {
  const sorted = [...matchers].sort(
    (a, b) => order(a.label, b.label) || order(a.value, b.value) || OPERATORS.indexOf(a.operator) - OPERATORS.indexOf(b.operator),
  );
  return `{${sorted.map(({ label, operator, value }) => `${label}${operator}"${escaped(value)}"`).join(",")}}`;
}

const OPERATORS: readonly Operator[] = ["=", "!=", "=~", "!~"];
const order = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const escaped = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
