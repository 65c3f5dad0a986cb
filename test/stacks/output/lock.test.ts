import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { lifeOf, nameOf, type Runner, runner, runnerOf } from "../../../stacks/output/runner";
import { contentOf, folders, output, plant, refusal, rendering } from "./tree";

const folder = folders();
const out = () => join(folder(), "out");
const [OLD, NEW] = [rendering("old"), rendering("new")];
const GONE = 2 ** 22 + 1;
const here = runner();

/** A lock as a run of that process would have it. */
function held(by: Partial<Runner>, host = hostname()): void {
  output(out(), OLD);
  const name = nameOf({ ...here, ...by });
  plant(out(), { [`.tocsin-lock/${name}`]: `${host}\n${name}\n` });
}

describe("a run finds the lock", () => {
  test("of a process that lives, and says which, where, and by what path", () => {
    held({ pid: process.ppid, started: runner(process.ppid).started });
    expect(refusal(() => output(out(), NEW))).toBe(
      `TOC118 ${out()} is being written by process ${process.ppid} on ${hostname()} (${out()}/.tocsin-lock)\nwait for it, and run again`,
    );
    expect([contentOf(out())["manifest.json"], readdirSync(folder())]).toEqual([OLD["manifest.json"], ["out"]]);
  });

  test.each<[string, Partial<Runner>]>([
    ["a process that is gone", { pid: GONE }],
    ["a process whose number another has got", { pid: process.ppid, started: "1" }],
    ["a process of before the machine was started", { boot: "00000000" }],
  ])("of %s, and goes on", (_, by) => {
    held(by);
    expect(output(out(), NEW)).toEqual([]);
    expect(contentOf(out())).toEqual(NEW);
  });

  test("of another machine, of which nobody here can tell, and says what to delete if it is gone", () => {
    held({ place: "00000000", pid: GONE }, "build\u001b[2J-7");
    expect(refusal(() => output(out(), NEW))).toBe(
      `TOC118 ${out()} is being written by process ${GONE} on buildU+001B[2J-7 (${out()}/.tocsin-lock)\nwait for it; if it is gone, delete ${out()}/.tocsin-lock`,
    );
  });

  test("that is empty, or holds what is none of ours: the one is nobody's, the other is told", () => {
    output(out(), OLD);
    mkdirSync(join(out(), ".tocsin-lock"));
    expect(output(out(), NEW)).toEqual([]);
    plant(out(), { ".tocsin-lock/strange": "" });
    expect(refusal(() => output(out(), OLD))).toContain("is being written by another run on an unknown machine");
  });
});

describe("what runs left behind", () => {
  const DAY = 24 * 60 * 60;
  test.each<[string, Partial<Runner>, number, boolean]>([
    ["of a process that is gone is deleted", { pid: GONE }, 0, false],
    ["of a process that lives stays", {}, 0, true],
    ["of another machine stays for a day, longer than any run", { place: "00000000" }, DAY - 100, true],
    ["of another machine is deleted after a day", { place: "00000000" }, DAY + 100, false],
  ])("%s", (_, by, age, stays) => {
    for (const place of [folder(), out()]) {
      const name = `${place === out() ? "" : ".out"}.tocsin-${nameOf({ ...here, ...by })}`;
      plant(place, { [`${name}/new/manifest.json`]: "half" });
      const then = Date.now() / 1000 - age;
      utimesSync(join(place, name), then, then);
    }
    output(out(), NEW);
    const left = [...readdirSync(folder()), ...readdirSync(out())].filter((name) => name.includes("tocsin-"));
    expect(left.length).toBe(stays ? 2 : 0);
  });

  test("is told from people's files by the whole name", () => {
    plant(folder(), { ".out.tocsin-notes/a": "mine", ".out.tocsin-1-2-3-4-5/a": "mine" });
    output(out(), NEW);
    expect(readdirSync(folder())).toEqual([".out.tocsin-1-2-3-4-5", ".out.tocsin-notes", "out"]);
  });
});

test("a process is told by its number, its start, the boot and the machine", () => {
  expect(lifeOf(here)).toBe("lives");
  expect(runnerOf(nameOf(here))).toEqual(here);
  expect(runnerOf("notes")).toBeUndefined();
  expect(nameOf(here)).not.toBe(nameOf(here));
});
