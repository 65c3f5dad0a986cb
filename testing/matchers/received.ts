import type { Alert, Model } from "../../model/model";
import { Monitoring, SynthesizedAlert, type SynthesizedStack } from "../monitoring";
import { Unanswerable } from "./context";

/** What a matcher was given: an environment, or one alert of it. */
export interface Received {
  readonly model: Model;
  readonly stacks: readonly SynthesizedStack[];
  /** Where the test is about one alert. */
  readonly alert?: Alert;
}

/** @throws Unanswerable if it is nothing of this kit, or not one environment. */
export function receivedOf(value: unknown): Received {
  if (value instanceof SynthesizedAlert) return value;
  if (!(value instanceof Monitoring))
    throw new Unanswerable(`${named(value)} is no environment and no alert: pass what synthesized(…) or its .alert(…) returns`);
  try {
    return { model: value.model, stacks: value.stacks };
  } catch (error) {
    throw new Unanswerable((error as Error).message);
  }
}

/** For the line that repeats the call. */
export function label(value: unknown): string {
  if (value instanceof SynthesizedAlert) return value.alert.key;
  return value instanceof Monitoring ? value.models.map(({ environment }) => environment).join(", ") || "monitoring" : "received";
}

function named(value: unknown): string {
  if (value === null || typeof value !== "object") return typeof value === "string" ? JSON.stringify(value) : String(value);
  return value.constructor?.name === "Object" ? "An object" : `A ${value.constructor?.name ?? "object"}`;
}
