/** A rendered text that nothing here can evaluate, with the reason: the first thing in it that is not understood. */
export interface Unsupported {
  readonly unsupported: string;
}

export const isUnsupported = (outcome: unknown): outcome is Unsupported => typeof outcome === "object" && outcome !== null && "unsupported" in outcome;

/** Thrown at the first thing that is not understood, however deep; {@link understood} makes {@link Unsupported} of it. */
class NotUnderstood extends Error {}

export function notUnderstood(what: string): never {
  throw new NotUnderstood(what);
}

export function understood<T>(read: () => T): T | Unsupported {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotUnderstood) return { unsupported: error.message };
    throw error;
  }
}

/** A change of a rule's state. */
export interface Transition<State extends string> {
  /** Seconds, as those of the series. */
  readonly at: number;
  readonly from: State;
  readonly to: State;
}
