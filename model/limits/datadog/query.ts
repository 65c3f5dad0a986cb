import type { Block, Problem, Reader } from "../limit";

/**
 * What the query of a metric monitor demands: a window that Datadog offers, and the same number as the threshold.
 * https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor
 */
export function queryProblem(monitor: Block, read: Reader): Problem | undefined {
  const [type, query] = [read.text(monitor, "type"), read.text(monitor, "query")?.trim()];
  if (query === undefined || (type !== "metric alert" && type !== "query alert")) return undefined;
  const window = /last_(\w+)/.exec(query)?.[1];
  if (window !== undefined && !isWindow(window))
    return { reason: `looks back over last_${window}`, hint: "use last_1m to last_10080m, last_1h to last_168h, last_1d or last_1w" };
  const [, sign, number] = /(>=|<=|==|!=|>|<)\s*(-?[\d.]+(?:e[-+]?\d+)?)$/i.exec(query) ?? [];
  if (sign === undefined || number === undefined) return { reason: "does not end in a comparison with a number", hint: "end it like `> 5`" };
  const [thresholds = {}] = read.blocks(monitor, "monitor_thresholds");
  const critical = read.text(thresholds, "critical");
  if (critical !== undefined && !Number.isNaN(Number(critical)) && Number(critical) !== Number(number))
    return { reason: `compares with ${number}, and monitor_thresholds.critical is ${critical}`, hint: "write the same number in both" };
  return order(sign, Number(number), thresholds, read);
}

function isWindow(window: string): boolean {
  const [, amount, unit] = /^(\d+)([mhdw])$/.exec(window) ?? [];
  const most = ({ m: 10_080, h: 168, d: 1, w: 1 } as Readonly<Record<string, number>>)[unit ?? ""];
  return most !== undefined && Number(amount) >= 1 && Number(amount) <= most;
}

/** A warning comes before what is critical, and both recover before that. */
function order(sign: string, critical: number, thresholds: Block, read: Reader): Problem | undefined {
  if (sign === "==" || sign === "!=") return undefined;
  const [before, after] = sign.startsWith(">") ? ["below", "above"] : ["above", "below"];
  const isBefore = (value: number) => (before === "below" ? value < critical : value > critical);
  const wrong = ["warning", "critical_recovery"].find((name) => {
    const value = Number(read.text(thresholds, name) ?? Number.NaN);
    return !Number.isNaN(value) && !isBefore(value);
  });
  return wrong === undefined
    ? undefined
    : { reason: `alerts ${after} ${critical}, which ${wrong} is not ${before}`, hint: `let monitor_thresholds.${wrong} be ${before} the critical number` };
}
