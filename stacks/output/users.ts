import { readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRunByCdktf } from "./exchange";
import { lifeOf, nameOf, read, runner, runnerOf } from "./runner";
import { INSIDE } from "./staging";

/**
 * A cdktf that lets us run goes on to deploy what was rendered. If another run put other stacks in its place, it would
 * deploy those, or delete their folders: so it is noted in the output that it is at work there, as long as it lives.
 */
export function noteUser(root: string): void {
  const pid = isRunByCdktf() ? cdktf() : undefined;
  if (pid === undefined) return;
  const found = runner(pid);
  if (!usersIn(root).some(({ pid, started }) => pid === found.pid && started === found.started)) writeFileSync(join(root, PREFIX + nameOf(found)), "");
}

/** @returns the process of another cdktf that is at work there; notes of those that have ended are removed */
export function otherUser(root: string): number | undefined {
  const own = isRunByCdktf() ? cdktf() : undefined;
  return usersIn(root).find(({ pid }) => pid !== own)?.pid;
}

const PREFIX = `${INSIDE}in-use-`;

function usersIn(root: string): readonly ReturnType<typeof runner>[] {
  return readdirSync(root).flatMap((name) => {
    const found = name.startsWith(PREFIX) ? runnerOf(name.slice(PREFIX.length)) : undefined;
    if (!found) return [];
    // What nobody here can see would be in use for ever.
    if (lifeOf(found) === "lives") return [found];
    unlinkSync(join(root, name));
    return [];
  });
}

/**
 * It starts us by a shell, which most often gives its place to us.
 * @returns nothing where only shells are above us, up to the first process of a container: who set cdktf's variable there is none
 */
function cdktf(): number | undefined {
  let pid: number | undefined = process.ppid;
  while (pid && SHELLS.test(read(`/proc/${pid}/comm`) ?? "")) pid = pid === FIRST ? undefined : parentOf(pid);
  return pid || undefined;
}
/** What is above it, if anything, is not seen from here: its parent has the number 0. */
const FIRST = 1;
const SHELLS = /^(?:a|ba|da|k|z)?sh\n$/;

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}
