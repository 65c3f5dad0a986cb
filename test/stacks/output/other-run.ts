import { type MessagePort, workerData } from "node:worker_threads";
import { pausedAt } from "./paused";
import { output, refusal, type Tree } from "./tree";

/** A run in a thread of its own, which pauses where it is told to until it is told to go on. */
export interface OtherRun {
  readonly out: string;
  readonly tree: Tree;
  readonly step: number;
}
export const STATE = { idle: 0, paused: 1, released: 2, ended: 3 } as const;
export interface OtherRunEnded {
  /** What it was refused for, if it was. */
  readonly told: string;
}

export interface OtherRunData {
  readonly buffer: SharedArrayBuffer;
  readonly port: MessagePort;
}

const { buffer, port } = (workerData ?? {}) as Partial<OtherRunData>;
port?.on("message", ({ out, tree, step }: OtherRun) => {
  const state = new Int32Array(buffer as SharedArrayBuffer);
  const told = refusal(() => {
    pausedAt(
      step,
      () => output(out, tree),
      () => {
        Atomics.store(state, 0, STATE.paused);
        Atomics.notify(state, 0);
        while (Atomics.load(state, 0) === STATE.paused) Atomics.wait(state, 0, STATE.paused);
      },
    );
  });
  port.postMessage({ told } satisfies OtherRunEnded);
  Atomics.store(state, 0, STATE.ended);
  Atomics.notify(state, 0);
});
