import type { LogFormat } from "./input";

/**
 * What is wrong with a CloudWatch Logs filter pattern, as far as the text tells.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 * @param format of the log events that it reads, where known.
 * @param value what a metric filter publishes: a number or a field selector.
 */
export function patternProblem(pattern: string, format?: LogFormat, value?: string): string | undefined {
  return RULES.map((rule) => rule({ pattern, text: pattern.trim(), format, value })).find((found) => found !== undefined);
}

/** Number of regular expressions in a pattern; CloudWatch allows five a group. */
export function regularExpressions(pattern: string): number {
  return outsideQuotes(pattern).match(/%[^%]*%/g)?.length ?? 0;
}

/** Limits of https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html. */
export const FILTERS_PER_GROUP = 100;
export const EXPRESSIONS_PER_GROUP = 5;
const EXPRESSIONS_PER_PATTERN = 2;
const LONGEST = 1024;

interface Subject {
  readonly pattern: string;
  readonly text: string;
  readonly format: LogFormat | undefined;
  readonly value: string | undefined;
}

const RULES: readonly ((subject: Subject) => string | undefined)[] = [
  ({ pattern }) => (pattern.length > LONGEST ? `it has ${pattern.length} characters, and CloudWatch takes ${LONGEST}` : undefined),
  ({ text }) => ((text.replace(/\\./g, "").match(/"/g)?.length ?? 0) % 2 === 1 ? 'a quotation mark (") is left open' : undefined),
  ({ text }) => unbalanced(outsideQuotes(text)),
  ({ text }) => (text.startsWith("{") && !text.endsWith("}") ? "it begins with { and so must end with }" : undefined),
  ({ text }) => (text.startsWith("[") && !text.endsWith("]") ? "it begins with [ and so must end with ]" : undefined),
  ({ text }) => (isJson(text) && !text.includes("$") ? 'a JSON pattern compares fields, and this one names none: write { $.level = "ERROR" }' : undefined),
  ({ text }) =>
    isJson(text) && /(^|[^=!<>])==|(^|[^&])&($|[^&])/.test(outsideExpressions(outsideQuotes(text)))
      ? "comparisons are written =, != and combined with && and ||"
      : undefined,
  ({ pattern }) => {
    const found = regularExpressions(pattern);
    return found > EXPRESSIONS_PER_PATTERN ? `it has ${found} regular expressions, and CloudWatch takes ${EXPRESSIONS_PER_PATTERN}` : undefined;
  },
  ({ text, format }) => (isJson(text) && format === "text" ? "a JSON pattern finds nothing in a group of format text" : undefined),
  ({ text, value }) =>
    value?.startsWith("$.") && !isJson(text) ? `the value ${value} is a JSON field, so the pattern must be one in braces: { ${value} = * }` : undefined,
  ({ text, value }) =>
    value !== undefined && /^\$[^.]/.test(value) && !text.startsWith("[")
      ? `the value ${value} is a column, so the pattern must name columns in brackets`
      : undefined,
];

const isJson = (text: string) => text.startsWith("{");
const outsideQuotes = (text: string) => text.replace(/\\./g, "").replace(/"[^"]*"/g, '""');
const outsideExpressions = (text: string) => text.replace(/%[^%]*%/g, "%%");

const CLOSES: Readonly<Record<string, string>> = { "}": "{", "]": "[", ")": "(" };
function unbalanced(text: string): string | undefined {
  // Brackets are plain characters in unstructured patterns and inside regular expressions.
  if (!/^[{[]/.test(text)) return undefined;
  const open: string[] = [];
  for (const char of outsideExpressions(text)) {
    if ("{[(".includes(char)) open.push(char);
    else if (CLOSES[char] !== undefined && open.pop() !== CLOSES[char]) return `a ${char} closes nothing`;
  }
  return open.length > 0 ? `a ${open.at(-1)} is never closed` : undefined;
}
