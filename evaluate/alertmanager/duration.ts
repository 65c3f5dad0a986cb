import { notUnderstood } from "../outcome";
import { prometheusDuration } from "../prometheus-duration";
import { textOf } from "../yaml-fields";

/** Seconds. */
export function durationOf(value: unknown, where: string): number {
  const text = textOf(value, where);
  return (prometheusDuration(text) ?? notUnderstood(`${where}: ${text}`)) / 1000;
}
