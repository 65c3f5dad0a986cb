import type { custom } from "../components/custom";
import type { Thresholds } from "../model/thresholds";

/** None: own signals bring their own thresholds. */
export const customThresholds = {} as const satisfies Thresholds<typeof custom>;
