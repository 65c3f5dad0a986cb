import type { DatadogNativeMeasure } from "../model/measures";
import { CHECKED } from "./pace";

const SYSTEM = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/system/" } as const;
const DISK = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/disk/" } as const;
const NETWORK = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/network/" } as const;

const share = (metric: string) => ({ metric, by: "avg", type: "gauge" }) as const;
const busy = [share("system.cpu.user"), share("system.cpu.system")] as const;
/** Per cent of the CPU each. No metric is the sum of what is busy, so that the whole is added up, too. */
const all = [...busy, share("system.cpu.idle"), share("system.cpu.iowait"), share("system.cpu.stolen")] as const;
const cpu = { part: busy, total: all, unit: "0-1", ...SYSTEM } as const;

const network = (metric: string) => ({ plain: { metric, by: "sum", type: "rate" }, unit: "B-per-second", ...NETWORK }) as const;

/** The Agent sends MiB, whatever unit the page states; in a share it does not matter as long as both are the same. */
const memory = (by: "avg" | "min") =>
  ({
    free: { metric: "system.mem.usable", by, type: "gauge" },
    capacity: { metric: "system.mem.total", by, type: "gauge" },
    unit: "MiB",
    ...SYSTEM,
  }) as const;
const swap = (by: "avg" | "min") =>
  ({
    free: { metric: "system.swap.free", by, type: "gauge" },
    capacity: { metric: "system.swap.total", by, type: "gauge" },
    unit: "MiB",
    ...SYSTEM,
  }) as const;

/** What the Agent tells of one host. */
export const HOST_DATADOG = {
  cpu,
  memory: memory("avg"),
  swap: swap("avg"),
  // A fraction, unlike system.disk.utilized, which is per cent.
  disk: { plain: { metric: "system.disk.in_use", by: "max", type: "gauge" }, unit: "0-1", ...DISK },
  inodes: {
    plain: { metric: "system.fs.inodes.in_use", by: "max", type: "gauge", tags: { device: "$each" } },
    each: "$filesystems",
    needs: ["filesystems"],
    unit: "0-1",
    ...DISK,
  },
  networkOut: network("system.net.bytes_sent"),
  networkIn: network("system.net.bytes_rcvd"),
  // Not there: status checks and EBS checks, which only EC2 runs; volumes' latency, because the Agent names devices and not
  // volumes; what the Auto Scaling group wants and has.
} as const satisfies Record<string, DatadogNativeMeasure>;

/** The same of a fleet whose instances are of one size: the least free memory of any of them. */
export const HOST_FLEET_DATADOG = {
  cpu,
  memory: memory("min"),
  swap: swap("min"),
  disk: HOST_DATADOG.disk,
  networkOut: HOST_DATADOG.networkOut,
  networkIn: HOST_DATADOG.networkIn,
} as const satisfies Record<string, DatadogNativeMeasure>;
