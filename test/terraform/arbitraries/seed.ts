import { NIGHTLY } from "../../support/nightly";

/** The same in every `npm test`; another every night, printed with the counts. */
export const SEED = NIGHTLY ? Date.now() % 2 ** 31 : 20261116;

/** Says what a property saw: a number that falls to nothing shows before it fails. */
export function tellCounts(what: string, counts: object): void {
  process.stdout.write(`${what}: ${JSON.stringify({ ...counts, seed: SEED })}\n`);
}
