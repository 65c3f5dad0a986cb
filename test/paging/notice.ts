import { logicalId } from "../../model/ids";
import type { Model } from "../../model/model";
import type { Values } from "../terraform/arbitraries/text-field";

/** What a vendor sends when an alert changes its state. */
export interface Notice {
  /** Component, signal and severity as the model has them, not as the texts say. */
  readonly alert: string;
  readonly vendor: string;
  readonly state: "ALARM" | "OK" | "INSUFFICIENT_DATA";
  /** Everybody whom the vendor tells itself: topics, contact points, handles, mentions. */
  readonly told: readonly string[];
  /** What PagerDuty gets; nothing where it is not told. */
  readonly event?: object;
}

/** Everything that a rendered platform can send. */
export interface Sender {
  readonly model: Model;
  /** The stack's JSON as Terraform reads it. */
  readonly stack: (name: string) => Values;
  readonly file: (path: string) => string;
}

/** Members have other names from text to text, and the same fate. */
export const called = ({ component, signal, severity }: { readonly component: string; readonly signal: string; readonly severity: string }): string =>
  `${component}.${signal}.${severity}`;

export const resourceOf = (stack: Values, type: string, key: string): Values | undefined => stack.resource[type]?.[logicalId(key)];
