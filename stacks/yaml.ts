/**
 * YAML that readers of 1.1 and of 1.2 take for the same: Grafana's and Prometheus' know both. Text is quoted throughout,
 * because they differ in which words are no text; quoted text reads escapes as JSON's. A tenth of the time of a general
 * printer, which would be a fifth of a synthesis.
 */
export function yamlFile(content: object): string {
  const lines = ["# Written by Tocsin: changes made here are lost."];
  block(content, "", lines);
  return `${lines.join("\n")}\n`;
}

/** Adds the lines of a map or a list, whose first one may go on where `first` ends. */
function block(value: object, indent: string, lines: string[], first = indent): void {
  let lead = first;
  const add = (start: string, entry: unknown, deeper: string, onOneLine: boolean): void => {
    if (entry === undefined) return;
    if (entry === null || typeof entry !== "object") lines.push(`${lead}${start} ${scalar(entry)}`);
    else if (isEmpty(entry)) lines.push(`${lead}${start} ${Array.isArray(entry) ? "[]" : "{}"}`);
    else if (onOneLine) block(entry, deeper, lines, `${lead}${start} `);
    else {
      lines.push(`${lead}${start}`);
      block(entry, deeper, lines);
    }
    lead = indent;
  };
  if (Array.isArray(value)) for (const entry of value) add("-", entry, `${indent}  `, true);
  else for (const [key, entry] of Object.entries(value)) add(`${PLAIN.test(key) ? key : scalar(key)}:`, entry, `${indent}  `, false);
}

/** Keys that nobody takes for anything but text; `y`, `on` and their like are short. */
const PLAIN = /^(?!(yes|no|on|off|true|false|null|y|n)$)[a-z_][a-z_0-9]*$/i;

const isEmpty = (value: object): boolean => Object.values(value).every((entry) => entry === undefined);

/** Numbers and truth as JSON has them. What YAML does not print, or takes for the end of a line, is escaped. */
const scalar = (value: unknown): string => JSON.stringify(value).replace(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
