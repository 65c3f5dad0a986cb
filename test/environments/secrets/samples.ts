import * as fc from "fast-check";

/** Texts that a pattern describes, the same for the same seed: without what looks around, which nobody can make texts by. */
export const textsOf = (pattern: RegExp, count: number, seed: number): readonly string[] =>
  fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern.source.replace(LOOKS_AROUND, "")})$`)), { numRuns: count, seed });

const LOOKS_AROUND = /\(\?<?[!=](?:\[(?:\\.|[^\]])*\]|\\.|[^)[])*\)|\\b/g;
