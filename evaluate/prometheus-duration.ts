/**
 * A duration as Prometheus and Alertmanager write it, such as `1m30s`: units in their order, each once.
 * https://github.com/prometheus/common/blob/v0.38.0/model/time.go (`ParseDuration`)
 * @returns milliseconds; undefined where it is none.
 */
export function prometheusDuration(text: string): number | undefined {
  if (text === "0") return 0;
  const parts = DURATION.exec(text)?.slice(1);
  return parts && text !== "" ? parts.reduce((sum, digits = "0", index) => sum + Number(digits) * (UNITS[index] as number), 0) : undefined;
}

const DURATION = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
const UNITS = [31_536_000_000, 604_800_000, 86_400_000, 3_600_000, 60_000, 1000, 1];
