/** The percentiles that a graph draws, with their colours. */
export const PERCENTILES = { p50: "#9ecae1", p90: "#6baed6", p95: "#2171b5", p99: "#08306b" } as const;
export type Percentile = keyof typeof PERCENTILES;
