import { canonicalJson } from "../../../model/canonical";
import { visibleJson } from "../../../model/visible";
import type { Review } from "../review";

/** A review for programs, in canonical form: docs/review.schema.json describes it. Lists keep the order of importance. */
export const json = (review: Review): string => visibleJson(canonicalJson(review));
