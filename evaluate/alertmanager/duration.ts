import { notUnderstood } from "../outcome";
import { textOf } from "./unsupported";

/**
 * Seconds: units in their order, each once. https://github.com/prometheus/common/blob/v0.38.0/model/time.go (`ParseDuration`)
 */
export function durationOf(value: unknown, where: string): number {
  const text = textOf(value, where);
  if (text === "0") return 0;
  const parts = DURATION.exec(text)?.slice(1);
  if (!parts || text === "") return notUnderstood(`${where}: ${text}`);
  return parts.reduce((sum, digits = "0", index) => sum + Number(digits) * (UNITS[index] as number), 0);
}

const DURATION = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
const UNITS = [365 * 86_400, 7 * 86_400, 86_400, 3600, 60, 1, 0.001];
