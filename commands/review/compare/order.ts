import { byCodeUnit } from "../../../model/canonical";
import { SEVERITIES } from "../../../model/severities";
import { CATEGORIES, type Category, type Change } from "../review";

/** By category, then severity, then alert, then text. */
export function inReviewOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort(
    (a, b) => rank(a.category) - rank(b.category) || gravity(a) - gravity(b) || byCodeUnit(a.alert ?? "", b.alert ?? "") || byCodeUnit(a.text, b.text),
  );
}

const ORDER = new Map(Object.keys(CATEGORIES).map((category, index) => [category, index]));
const rank = (category: Category): number => ORDER.get(category) as number;
/** What is of no severity comes after what is. */
const gravity = ({ severity }: Change): number => (severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity));
