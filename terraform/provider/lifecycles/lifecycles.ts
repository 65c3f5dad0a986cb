import { AWS_LIFECYCLES } from "./aws";
import { DATADOG_LIFECYCLES } from "./datadog";
import { GRAFANA_LIFECYCLES } from "./grafana";
import type { Lifecycle } from "./lifecycle";
import { PAGERDUTY_LIFECYCLES } from "./pagerduty";

/** Every provider's, by resource type. */
export const LIFECYCLES: Readonly<Record<string, Lifecycle>> = { ...AWS_LIFECYCLES, ...DATADOG_LIFECYCLES, ...GRAFANA_LIFECYCLES, ...PAGERDUTY_LIFECYCLES };
