import type { SignalClass } from "../measures";
import type { Alert } from "../model";

/**
 * What trouble of a component explains of those that depend on it. A database that is gone or fails explains slow and failing calls, and
 * those that nobody makes any more; one that is slow explains slow calls alone. A full disk, a busy processor or an old backup explains
 * nothing: each can last for weeks while all else is well.
 */
const EXPLAINS: Readonly<Partial<Record<SignalClass, readonly SignalClass[]>>> = {
  availability: ["errors", "latency", "traffic"],
  errors: ["errors", "latency", "traffic"],
  latency: ["latency"],
};

/** Whether an alert of a component that another depends on explains one of that other. */
export function explains(cause: Pick<Alert, "class" | "severity">, symptom: Pick<Alert, "class" | "severity" | "check">): boolean {
  // What is seen from outside is what users see, whatever is the cause.
  if (symptom.check !== undefined) return false;
  // An emergency is heard of unless another is.
  if (symptom.severity === "P0" && cause.severity !== "P0") return false;
  return EXPLAINS[cause.class]?.includes(symptom.class) === true;
}
