/** Text as Prometheus' templates of labels and annotations show it, letter by letter: in them `{{` begins an action. */
export const plain = (text: string): string => text.replaceAll("{{", '{{ "{{" }}');

/**
 * A name as a label may have it, by Prometheus' own injective encoding: what is no letter, digit or underscore becomes its
 * code. Prometheus 3 takes any text, and 2 does not.
 * https://prometheus.io/docs/instrumenting/escaping_schemes/
 */
export function labelName(name: string): string {
  if (/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) && !RESERVED.test(name)) return name;
  return `U__${[...name].map((char) => (char === "_" ? "__" : /[a-zA-Z0-9]/.test(char) ? char : `_${(char.codePointAt(0) as number).toString(16)}_`)).join("")}`;
}
/** Prometheus' own, and what looks as if it had been encoded. */
const RESERVED = /^(__|U__|alertname$)/;

/** Seconds as all of Prometheus' programs read them. */
export const seconds = (count: number): string => `${count}s`;

/** A regular expression of RE2's that matches this text, letter by letter. */
export const exactly = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
