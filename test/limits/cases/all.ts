import { ALARM_CASES } from "./alarms";
import { AWS_CASES } from "./aws";
import { AWS_ACCOUNT_CASES } from "./aws-account";
import type { Case } from "./case";
import { DATADOG_CASES } from "./datadog";
import { DATADOG_OWN_CASES } from "./datadog-own";
import { GRAFANA_CASES } from "./grafana";
import { PAGERDUTY_CASES } from "./pagerduty";
import { TAG_CASES } from "./tags";
import { UPTIME_CASES } from "./uptime";

/** Every limit of every vendor's, each broken at least once. */
export const CASES: readonly Case[] = [
  ...ALARM_CASES,
  ...AWS_CASES,
  ...AWS_ACCOUNT_CASES,
  ...PAGERDUTY_CASES,
  ...GRAFANA_CASES,
  ...DATADOG_CASES,
  ...UPTIME_CASES,
  ...DATADOG_OWN_CASES,
  ...TAG_CASES,
];
