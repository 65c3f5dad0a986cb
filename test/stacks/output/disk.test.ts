import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environments, synth } from "./runs";
import { treeOf } from "./tree";

const folder = mkdtempSync(join(tmpdir(), "tocsin-disk-"));
const disk = join(folder, "disk");
mkdirSync(disk);
const mount = (...args: readonly string[]): boolean => spawnSync("mount", [...args, disk]).status === 0;
const mounted = mount("-t", "tmpfs", "-o", "size=160k", "tmpfs");
afterAll(() => {
  if (mounted) spawnSync("umount", [disk]);
  rmSync(folder, { recursive: true, force: true });
});

const OLD = environments(folder, "111122223333");
const NEW = environments(folder, "444455556666", ["live", "more", "third"]);

(mounted ? describe : describe.skip)(`a small disk of its own (${mounted ? "mounted" : "skipped: this machine lets nothing be mounted"})`, () => {
  test("that is full, or can only be read, is told in one message; the old output is whole, and a later run succeeds", async () => {
    const out = join(disk, "out");
    expect(await synth(OLD, out).ended).toEqual({ status: 0, stderr: "" });
    const before = treeOf(disk);
    writeFileSync(join(disk, "filler"), Buffer.alloc(1));
    spawnSync("sh", ["-c", `cat /dev/zero > ${join(disk, "filler")}`]);
    const full = await synth(NEW, out).ended;
    expect(full.stderr).toMatch(
      /^error TOC118: .*\/out can't be written: the disk is full \(ENOSPC.*\)\n {4}hint: make room, .*\n1 error; nothing was written\n$/,
    );
    rmSync(join(disk, "filler"));
    expect([full.status, treeOf(disk)]).toEqual([1, before]);

    expect(mount("-o", "remount,ro")).toBe(true);
    const readOnly = await synth(NEW, out).ended;
    expect([readOnly.status, readOnly.stderr]).toEqual([
      1,
      expect.stringMatching(/^error TOC118: .*can only be read \(EROFS.*\n.*hint: .*\n1 error; nothing was written\n$/),
    ]);
    expect(mount("-o", "remount,rw,size=8m")).toBe(true);
    expect(treeOf(disk)).toEqual(before);

    // The directory is the disk itself: nothing can be made beside it that could be renamed into it.
    rmSync(out, { recursive: true });
    expect(await synth(NEW, disk).ended).toEqual({ status: 0, stderr: "" });
    expect(await synth(OLD, disk).ended).toEqual({ status: 0, stderr: "" });
    expect(treeOf(disk)).toEqual(Object.fromEntries(Object.entries(before).map(([path, text]) => [path.replace(/^out\//, ""), text])));
  });
});

const NOBODY = 65534;
/** Nothing where the test can run. */
const hindrance =
  process.getuid?.() !== 0
    ? "only root can be somebody else"
    : spawnSync("test", ["-r", join(__dirname, "../../../main.ts")], { uid: NOBODY }).status !== 0
      ? "the project lies where others may not read"
      : undefined;
const told = hindrance === undefined ? "" : ` (skipped: ${hindrance})`;
(hindrance === undefined ? test : test.skip)(`somebody who may not write is told so, and nothing changes; a closed parent is no hindrance${told}`, async () => {
  for (const directory of [folder, OLD, NEW]) chmodSync(directory, 0o755);
  const theirs = { HOME: folder, TMPDIR: join(folder, "tmp") };
  mkdirSync(theirs.TMPDIR);
  chmodSync(theirs.TMPDIR, 0o777);
  const out = join(folder, "closed/out");
  expect((await synth(OLD, out).ended).status).toBe(0);
  const before = treeOf(join(folder, "closed"));
  const { status, stderr } = await synth(NEW, out, theirs, NOBODY).ended;
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^error TOC118: .*\/closed\/out can't be written: you may not write there \(EACCES.*\)\n.*hint: .*\n1 error; nothing was written\n$/),
  ]);
  expect(treeOf(join(folder, "closed"))).toEqual(before);

  spawnSync("chown", ["-R", String(NOBODY), out]);
  chownSync(join(folder, "closed"), 0, 0);
  expect(await synth(NEW, out, theirs, NOBODY).ended).toEqual({ status: 0, stderr: "" });
  expect(Object.keys(treeOf(join(folder, "closed"))).filter((path) => !path.startsWith("out/") || path.includes(".tocsin-"))).toEqual([]);
});
