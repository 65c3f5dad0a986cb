/** What jest hands a matcher as `this`, as far as it is used here; nothing of jest is loaded for it. */
export interface MatcherContext {
  readonly isNot?: boolean;
  readonly promise?: string;
  readonly utils: {
    matcherHint(
      name: string,
      received?: string,
      expected?: string,
      options?: { readonly isNot?: boolean; readonly promise?: string; readonly secondArgument?: string },
    ): string;
  };
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A question that has no answer: fails with and without `.not`, so that `.not` never passes for a wrong reason. */
export class Unanswerable extends Error {}

/** What a matcher finds out: whether it holds, and both sentences for whoever reads the failure. */
export interface Finding {
  readonly holds: boolean;
  /** Why it does not hold; shown where it should. */
  readonly unmet: () => string;
  /** Why it holds; shown where it should not. */
  readonly met: () => string;
}

/** Calls for what a test says: `toPage("payments", { within: "5m" })`. */
export interface Call {
  readonly name: string;
  readonly received: string;
  readonly args: readonly unknown[];
}

/** The finding as jest takes it, below a line that repeats the call. */
export function settle(context: MatcherContext, call: Call, find: () => Finding): MatcherResult {
  try {
    return answer(context, call, find());
  } catch (error) {
    return unanswered(context, call, error);
  }
}

/** The same for what takes its time. */
export async function settleLater(context: MatcherContext, call: Call, find: () => Promise<Finding>): Promise<MatcherResult> {
  try {
    return answer(context, call, await find());
  } catch (error) {
    return unanswered(context, call, error);
  }
}

function answer(context: MatcherContext, call: Call, { holds, met, unmet }: Finding): MatcherResult {
  return { pass: holds, message: () => `${hint(context, call)}\n\n${holds ? met() : unmet()}` };
}

function unanswered(context: MatcherContext, call: Call, error: unknown): MatcherResult {
  if (!(error instanceof Unanswerable)) throw error;
  return { pass: context.isNot === true, message: () => `${hint(context, call)}\n\n${error.message}` };
}

function hint({ utils, isNot = false, promise = "" }: MatcherContext, { name, received, args }: Call): string {
  return utils.matcherHint(
    name,
    received,
    args
      .filter((arg) => arg !== undefined)
      .map((arg) => JSON.stringify(arg))
      .join(", "),
    { isNot, promise },
  );
}
