/** What was asked for can't be read. Told in one message, never with a stack trace; the command exits with 2. */
export class BadInput extends Error {
  /**
   * @param hint What to do about it.
   * @param details What another program said, as it said it. @default nothing
   */
  constructor(
    reason: string,
    readonly hint: string,
    readonly details = "",
  ) {
    super(reason);
  }
}
