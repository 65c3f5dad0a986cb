import type { Model } from "../../../model/model";
import { presentChanges } from "../present/present";
import type { Change } from "../review";
import { compareAlerts } from "./alerts";
import { compareCoverage } from "./coverage";
import { inReviewOrder } from "./order";
import { compareParts } from "./parts";
import { type Renames, renamesOf } from "./renames";
import { compareRoutes } from "./routes";

/**
 * What differs between two models of an environment, the most important for the people on call first. Every alert whose
 * canonical form differs is named by at least one change, and no other alert is.
 * @param base Nothing for an environment that is new.
 * @param head Nothing for one that is gone.
 * @param asOf What now is: a day, or a moment. @default what both say, be it two days
 */
export function compareModels(base: Model | undefined, head: Model | undefined, asOf?: string): readonly Change[] {
  const renames: Renames = base && head ? renamesOf(base, head) : { declared: new Map(), suspected: new Map() };
  return hintedOnce(
    inReviewOrder([
      ...compareAlerts(base, head, renames),
      ...compareCoverage(base, head, renames),
      ...(base && head ? [...compareRoutes(base, head), ...compareParts(base, head, renames), ...presentChanges(base, head, asOf)] : []),
    ]),
  );
}

/** Of changes of one category that have the same hint, the first says it. */
function hintedOnce(changes: readonly Change[]): readonly Change[] {
  const said = new Set<string>();
  return changes.map((change) => {
    const { hint, ...rest } = change;
    const saying = `${change.category} ${hint}`;
    if (hint === undefined || !said.has(saying)) {
      said.add(saying);
      return change;
    }
    return rest;
  });
}
