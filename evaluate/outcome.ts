/** A rendered text that nothing here can evaluate, with the reason: the first thing in it that is not understood. */
export interface Unsupported {
  readonly unsupported: string;
}

export const isUnsupported = (outcome: unknown): outcome is Unsupported => typeof outcome === "object" && outcome !== null && "unsupported" in outcome;

/** A change of a rule's state. */
export interface Transition<State extends string> {
  /** Seconds, as those of the series. */
  readonly at: number;
  readonly from: State;
  readonly to: State;
}
