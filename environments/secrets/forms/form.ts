import { isHarmlessUnder } from "../stand-ins";

/** A form of secrets: a text that has it is one, or looks very much like one. */
export interface SecretForm {
  /** What it looks like, in words: the value itself is never shown. */
  readonly name: string;
  /** Begins after anything but a letter or a digit, `_` too: `(?:\b|_)`, and with letters of its own, so that a long text is read once. */
  readonly pattern: RegExp;
  /** In lower case: one of them stands in whatever the pattern finds. To look for them costs a hundredth of what the pattern does. */
  readonly marks: readonly string[];
  /** Of the pattern's group of this name: whatever its user has chosen. What stands in for one in its place is none. */
  readonly chosen?: "secret";
  /** Whether the pattern finds the whole of it, and not its beginning only. @default false */
  readonly whole?: true;
  /** Harmless texts may have this form, too: a waiver counts. @default false */
  readonly shared?: true;
  /** Where the form is published. */
  readonly source: string;
}

/** Where a pattern is found whose secret is not what stands in for one. */
export function firstIn(text: string, pattern: RegExp, chosen?: "secret"): { readonly index: number; readonly end: number } | undefined {
  let start = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text.slice(start))) {
    const index = start + found.index;
    const end = index + found[0].length;
    if (chosen === undefined || !isHarmlessUnder("password", found.groups?.[chosen] ?? "")) return { index, end };
    start = end;
  }
  return undefined;
}
