import type { Block, Problem, Reader } from "../limit";
import { queryProblem as metricProblem } from "./query";

/** What the query of a monitor demands, by its type. https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor */
export function queryProblem(monitor: Block, read: Reader): Problem | undefined {
  const [type, query] = [read.text(monitor, "type") ?? "", read.text(monitor, "query")?.trim()];
  const judge = query === undefined ? undefined : BY_TYPE[type];
  return judge && query !== undefined ? judge(query, monitor, read) : metricProblem(monitor, read);
}

const BY_TYPE: Readonly<Record<string, (query: string, monitor: Block, read: Reader) => Problem | undefined>> = {
  "log alert": searchProblem,
  "error-tracking alert": searchProblem,
  "service check": checkProblem,
  composite: compositeProblem,
};

/** A window of at most 2880 minutes or 48 hours, and the same number as the threshold. */
function searchProblem(query: string, monitor: Block, read: Reader): Problem | undefined {
  const window = /\.last\("(\w+)"\)/.exec(query)?.[1];
  if (window === undefined) return { reason: "does not say over which time it looks back", hint: 'end it like `.last("5m") > 5`' };
  const [, amount, unit] = /^(\d+)([mhd])$/.exec(window) ?? [];
  const most = ({ m: 2880, h: 48, d: 2 } as Readonly<Record<string, number>>)[unit ?? ""] ?? 0;
  if (Number(amount) < 1 || !(Number(amount) <= most)) return { reason: `looks back over ${window}`, hint: "use 1m to 2880m, or 1h to 48h" };
  const number = /(?:>=|<=|==|!=|>|<)\s*(-?[\d.]+(?:e[-+]?\d+)?)$/i.exec(query)?.[1];
  if (number === undefined) return { reason: "does not end in a comparison with a number", hint: "end it like `> 5`" };
  const [thresholds = {}] = read.blocks(monitor, "monitor_thresholds");
  const critical = read.text(thresholds, "critical");
  if (critical === undefined || Number.isNaN(Number(critical))) return undefined;
  if (Number(critical) !== Number(number))
    return { reason: `compares with ${number}, and monitor_thresholds.critical is ${critical}`, hint: "write the same number in both" };
  return recoveryProblem(query, Number(number), thresholds, read);
}

function recoveryProblem(query: string, critical: number, thresholds: Block, read: Reader): Problem | undefined {
  const recovery = Number(read.text(thresholds, "critical_recovery") ?? Number.NaN);
  if (Number.isNaN(recovery)) return undefined;
  const above = /[>]=?\s*-?[\d.]+$/.test(query);
  return (above ? recovery < critical : recovery > critical)
    ? undefined
    : {
        reason: `alerts ${above ? "above" : "below"} ${critical}, and recovers at ${recovery}`,
        hint: "let monitor_thresholds.critical_recovery be on the good side",
      };
}

/** At most 100 runs, and as many as the largest threshold. */
function checkProblem(query: string, monitor: Block, read: Reader): Problem | undefined {
  const [, over, , runs] = /^"[^"]+"\.over\(([^()]*)\)(\.by\([^()]+\))?\.last\((\d+)\)(?:\.by\([^()]+\))?\.count_by_status\(\)$/.exec(query) ?? [];
  if (runs === undefined)
    return { reason: "is no query of a service check", hint: 'write it like `"check".over("env:prod").by("host").last(4).count_by_status()`' };
  if ((over ?? "").trim() === "") return { reason: "names nothing to look at in over()", hint: 'name tags, or "*"' };
  if (Number(runs) > 100) return { reason: `looks back over ${runs} runs`, hint: "use at most 100" };
  const [thresholds = {}] = read.blocks(monitor, "monitor_thresholds");
  const largest = Math.max(
    0,
    ...["critical", "warning", "ok"].map((name) => Number(read.text(thresholds, name) ?? 0)).filter((number) => !Number.isNaN(number)),
  );
  return Number(runs) < largest
    ? { reason: `looks back over ${runs} runs, and a threshold asks for ${largest}`, hint: `let it be at least ${largest}` }
    : undefined;
}

/** Up to ten monitors: https://docs.datadoghq.com/monitors/types/composite/#select-monitors */
function compositeProblem(query: string): Problem | undefined {
  const parts = new Set(query.split(/&&|\|\||[\s!()]+/).filter((part) => part !== ""));
  if (parts.size === 0) return { reason: "names no monitor", hint: "join monitors' ids with && and ||" };
  return parts.size > 10 ? { reason: `joins ${parts.size} monitors`, hint: "join at most ten" } : undefined;
}
