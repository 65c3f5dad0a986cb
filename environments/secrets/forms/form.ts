/** A form of secrets: a text that has it is one, or looks very much like one. */
export interface SecretForm {
  /** What it looks like, in words: the value itself is never shown. */
  readonly name: string;
  /** Begins after anything but a letter or a digit, `_` too: `(?:\b|_)`, and with letters of its own, so that a long text is read once. */
  readonly pattern: RegExp;
  /** In lower case: one of them stands in whatever the pattern finds. To look for them costs a hundredth of what the pattern does. */
  readonly marks: readonly string[];
  /** Harmless texts may have this form, too: a waiver counts. @default false */
  readonly shared?: true;
  /** Where the form is published. */
  readonly source: string;
}
