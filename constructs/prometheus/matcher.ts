import { exactly } from "./text";

/** A label that has this value: https://prometheus.io/docs/alerting/latest/configuration/#matcher */
export const matcher = (label: string, value: string): string => `${label}=${JSON.stringify(value)}`;

/** A label that has one of these values. */
export const oneOf = (label: string, values: readonly string[]): string =>
  values.length === 1 ? matcher(label, values[0] as string) : `${label}=~${JSON.stringify(values.map(exactly).join("|"))}`;

/** A label that is absent or has another value. */
export const otherThan = (label: string, value: string): string => `${label}!=${JSON.stringify(value)}`;
