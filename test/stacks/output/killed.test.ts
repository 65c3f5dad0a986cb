import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NIGHTLY } from "../../support/nightly";
import { environments, seeded, synth } from "./runs";
import { type Tree, treeOf } from "./tree";

const folder = mkdtempSync(join(tmpdir(), "tocsin-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, "place/out");

const KILLS = NIGHTLY ? 100 : 8;
const PAIRS = NIGHTLY ? 50 : 4;
const PEOPLES: Tree = { "stacks/live-aws/terraform.tfvars": "people's" };

test(`${KILLS} runs that are killed at any moment leave a whole output, and the next one leaves nothing beside it`, async () => {
  const versions = ["111122223333", "444455556666"].map((account) => environments(folder, account)) as [string, string];
  const wholes: Tree[] = [];
  let longest = 0;
  for (const version of versions) {
    const begun = performance.now();
    expect((await synth(version, out).ended).status).toBe(0);
    longest = Math.max(longest, performance.now() - begun);
    writeFileSync(join(out, "stacks/live-aws/terraform.tfvars"), "people's");
    wholes.push(treeOf(out));
  }
  const random = seeded(11);
  const seen = { before: 0, after: 0, done: 0 };
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, ended } = synth(versions[kill % 2] as string, out);
    const timer = setTimeout(() => child.kill("SIGKILL"), random() * longest);
    const { status } = await ended;
    clearTimeout(timer);
    const now = treeOf(out);
    expect(wholes).toContainEqual(now);
    seen[status === 0 ? "done" : JSON.stringify(now) === JSON.stringify(wholes[kill % 2]) ? "after" : "before"]++;
    if (kill % 2 === 0) continue;
    expect((await synth(versions[1] as string, out).ended).status).toBe(0);
    expect([treeOf(out), readdirSync(join(folder, "place"))]).toEqual([wholes[1], ["out"]]);
  }
  expect(treeOf(out)).toMatchObject(PEOPLES);
  console.log(`${KILLS} kills: ${seen.before} before the exchange, ${seen.after} after it, ${seen.done} runs were faster; nothing was lost`);
});

test(`${PAIRS} pairs of runs at once leave one whole output each, and each run succeeds or says why not`, async () => {
  const directory = environments(folder, "777788889999", ["first", "second"]);
  const pair = join(folder, "pairs/out");
  const wholes: Tree[] = [];
  for (const name of ["first", "second"]) {
    expect((await synth(directory, pair, { ENVIRONMENT: name }).ended).status).toBe(0);
    wholes.push(treeOf(pair));
  }
  const random = seeded(7);
  let refused = 0;
  for (let count = 0; count < PAIRS; count++) {
    const first = synth(directory, pair, { ENVIRONMENT: "first" });
    await new Promise((done) => setTimeout(done, random() * 20));
    const second = synth(directory, pair, { ENVIRONMENT: "second" });
    const both = await Promise.all([first.ended, second.ended]);
    for (const { status, stderr } of both) {
      if (status === 0) continue;
      refused++;
      expect(stderr).toMatch(/^error TOC118: .* is being written by process \d+ on /);
    }
    expect(both.some(({ status }) => status === 0)).toBe(true);
    expect(wholes).toContainEqual(treeOf(pair));
    expect(readdirSync(join(folder, "pairs"))).toEqual(["out"]);
  }
  console.log(`${PAIRS} pairs at once: ${2 * PAIRS - refused} runs succeeded, ${refused} were refused with a message; each output was whole`);
});
