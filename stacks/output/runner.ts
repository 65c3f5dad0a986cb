import { hash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { codeOf } from "./disk";

/**
 * A process, by what others can find out of it. A number alone is given out again: with the process' start, the boot, and
 * the machine or container it means one process only. Where there is no /proc, the number has to do: another process that
 * got it lets a dead one seem alive, and people are told which file to delete.
 */
export interface Runner {
  readonly pid: number;
  readonly started: string;
  readonly boot: string;
  readonly place: string;
}

export function runner(pid: number = process.pid): Runner {
  return { pid, started: started(pid) ?? UNKNOWN, boot: boot(), place: place() };
}

/** A name for a file or a directory of this run and of no other. */
export function nameOf({ pid, started, boot, place }: Runner): string {
  return [pid, started, boot, place, randomBytes(4).toString("hex")].join("-");
}

/** @returns nothing for a name that is none of ours */
export function runnerOf(name: string): Runner | undefined {
  const [, pid, started, boot, place] = /^(\d{1,10})-(\d{1,20})-([\da-f]{8})-([\da-f]{8})-[\da-f]{8}$/.exec(name) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), started: started as string, boot: boot as string, place: place as string };
}

/** `elsewhere`: on another machine, or in another container, where nobody here can see it. */
export function lifeOf(found: Runner): "lives" | "gone" | "elsewhere" {
  // To ask whether it lives would be to ask for oneself.
  if (found.pid === NONE) return "gone";
  if (found.place !== place()) return "elsewhere";
  if (found.boot !== boot()) return "gone";
  try {
    process.kill(found.pid, 0);
  } catch (error) {
    // EPERM: it is somebody else's.
    if (codeOf(error) !== "EPERM") return "gone";
  }
  const now = started(found.pid);
  return now === ENDED || (now !== undefined && found.started !== UNKNOWN && now !== found.started) ? "gone" : "lives";
}

/** No process has this number; it stands for one that can't be seen from here. */
const NONE = 0;
const UNKNOWN = "0";
/** Of what was killed and whose parent has not looked after it yet: it answers, and does nothing any more. */
const ENDED = "ended";

/** Clock ticks since boot, as Linux' proc(5) has them in field 22; the name before them may hold spaces and brackets. */
function started(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] === "Z" || fields?.[0] === "X" ? ENDED : fields?.[19];
}

const boot = (): string => short(read("/proc/sys/kernel/random/boot_id") ?? "");

/** Containers on one machine see different processes by the same numbers. */
function place(): string {
  let namespace = "";
  try {
    namespace = readlinkSync("/proc/self/ns/pid");
  } catch {}
  return short(`${hostname()} ${namespace}`);
}

const short = (text: string): string => hash("sha256", text).slice(0, 8);

export function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
