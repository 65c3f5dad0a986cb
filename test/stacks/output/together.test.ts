import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { NIGHTLY } from "../../support/nightly";
import { type OtherRun, type OtherRunData, type OtherRunEnded, STATE } from "./other-run";
import { pausedAt } from "./paused";
import { contentOf, folders, output, plant, refusal, rendering, type Tree, treeOf } from "./tree";

/** @slow lets two runs meet at thousands of places */
const folder = folders();
const out = () => join(folder(), "out");
const OLD = rendering("old", ["live-aws", "old-aws"]);
const [ONE, OTHER] = [rendering("one", ["live-aws", "live-grafana"]), rendering("other", ["live-aws", "next-aws"])];
const PEOPLES: Tree = { "stacks/live-aws/terraform.tfvars": "live", "stacks/old-aws/terraform.tfstate": "state" };

const state = new Int32Array(new SharedArrayBuffer(4));
const { port1: here, port2: there } = new MessageChannel();
const worker = new Worker(join(__dirname, "other-run.ts"), {
  workerData: { buffer: state.buffer, port: there } satisfies OtherRunData,
  transferList: [there],
  execArgv: ["--require", "tsx/cjs"],
});
afterAll(async () => {
  here.close();
  await worker.terminate();
});

test.each<[string, Tree]>([
  ["nothing is there", {}],
  ["people keep files in an output", PEOPLES],
])("Two runs meet at any of their steps where %s: each succeeds or says that the other is at work, and one output is whole", (_, peoples) => {
  const seen = { meetings: 0, refused: 0 };
  const [pauses, resumptions] = NIGHTLY ? [1, 1] : [7, 11];
  for (let pause = 1; ; pause += pauses) {
    let paused = true;
    // Not the same steps each time.
    for (let resume = 1 + (pause % resumptions); ; resume += resumptions) {
      begin(peoples);
      paused = startOther({ out: out(), tree: OTHER, step: pause });
      const told: string[] = [];
      const came = pausedAt(
        resume,
        () => told.push(refusal(() => output(out(), ONE))),
        () => told.push(finishOther()),
      );
      if (!came) told.push(finishOther());
      seen.meetings++;
      for (const one of told.filter((text) => text !== "")) {
        seen.refused++;
        expect([pause, resume, one]).toEqual([pause, resume, expect.stringMatching(/^TOC118 .* is being written by process \d+ on /)]);
      }
      expect([pause, resume, told]).toEqual([pause, resume, expect.arrayContaining([""])]);
      isWhole(peoples);
      if (!came || !paused) break;
    }
    if (!paused) break;
  }
  console.log(`two runs met ${seen.meetings} times: ${seen.refused} runs were refused with a message; each output was whole`);
  expect(seen.meetings).toBeGreaterThan(100);
});

function begin(peoples: Tree): void {
  for (const name of readdirSync(folder())) rmSync(join(folder(), name), { recursive: true });
  if (peoples !== PEOPLES) return;
  output(out(), OLD);
  plant(out(), peoples);
}

/** @returns whether it pauses; it has ended otherwise */
function startOther(run: OtherRun): boolean {
  Atomics.store(state, 0, STATE.idle);
  here.postMessage(run);
  waitWhile(STATE.idle);
  return Atomics.load(state, 0) === STATE.paused;
}

/** @returns what it was refused for, if it was */
function finishOther(): string {
  Atomics.compareExchange(state, 0, STATE.paused, STATE.released);
  Atomics.notify(state, 0);
  waitWhile(STATE.released);
  const { message } = receiveMessageOnPort(here) as { readonly message: OtherRunEnded };
  return message.told;
}

/** A late notice of an earlier change wakes us, too. */
function waitWhile(value: number): void {
  while (Atomics.load(state, 0) === value) Atomics.wait(state, 0, value);
}

function isWhole(peoples: Tree): void {
  const now = contentOf(out());
  const ours = Object.fromEntries(Object.entries(now).filter(([path]) => path in ONE || path in OTHER || path in OLD));
  expect([ONE, OTHER]).toContainEqual(ours);
  expect(Object.values(treeOf(out()))).toEqual(expect.arrayContaining(Object.values(peoples)));
  expect(Object.keys(now).filter((path) => path.startsWith(".tocsin-"))).toEqual([]);
  expect(readdirSync(folder())).toEqual(["out"]);
}
