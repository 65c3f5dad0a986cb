import { AWS_LIFECYCLES } from "./aws";
import { GRAFANA_LIFECYCLES } from "./grafana";
import type { Lifecycle } from "./lifecycle";
import { PAGERDUTY_LIFECYCLES } from "./pagerduty";

/** Every provider's, by resource type. */
export const LIFECYCLES: Readonly<Record<string, Lifecycle>> = { ...AWS_LIFECYCLES, ...GRAFANA_LIFECYCLES, ...PAGERDUTY_LIFECYCLES };
