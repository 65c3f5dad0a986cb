import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { nameOf, runner } from "../../../stacks/output/runner";
import { NIGHTLY } from "../../support/nightly";
import { killedAt } from "./steps";
import { folders, output, plant, refusal, rendering, type Tree, treeOf } from "./tree";

/** @slow writes thousands of outputs */
const folder = folders();
const out = () => join(folder(), "out");
const victim = () => join(folder(), "victim");
const at = (path: string): string => join(out(), path);
const OLD = rendering("old", ["live-aws", "old-aws"]);
const NEW = rendering("new", ["live-aws", "live-grafana"]);
const sum = (text: string): string => hash("sha256", text);

/** What lies elsewhere, under the names that an output has. */
const PRECIOUS: Tree = {
  ...OLD,
  "known.txt": "precious",
  "rules.yml": "# old",
  "live/rules.yml": "# old",
  "cdk.tf.json": '{"//":"old"}',
  "terraform.tfstate": "s",
};

beforeEach(() => {
  plant(victim(), PRECIOUS);
  for (const empty of ["sub", "live-aws/empty", "old-aws"]) mkdirSync(join(victim(), empty), { recursive: true });
});

/** Adds to the list of what an earlier synthesis wrote. */
function forge(files: Readonly<Record<string, string>>): void {
  const manifest = JSON.parse(readFileSync(at("tocsin.json"), "utf8"));
  writeFileSync(at("tocsin.json"), JSON.stringify({ ...manifest, files: { ...manifest.files, ...files } }));
}

/** In the place of what is at that path, if anything is; that lies beside the output then. */
function link(path: string): void {
  if (readdirSync(join(at(path), "..")).includes(path.replace(/.*\//, ""))) renameSync(at(path), join(folder(), "moved"));
  symlinkSync(victim(), at(path));
}

test.each<[string, () => void, string]>([
  [
    "the manifest lists a link, and what it leads to",
    () => {
      link("files/l");
      forge({ "files/l": "0", "files/l/known.txt": sum("precious") });
    },
    "TOC119",
  ],
  [
    "the manifest lists what a link leads to",
    () => {
      link("files/l");
      forge({ "files/l/known.txt": sum("precious"), "files/l/sub/gone.txt": "0" });
    },
    "TOC119",
  ],
  [
    "the manifest lists a directory, and a file in it",
    () => {
      plant(out(), { "files/d/f": "mine" });
      forge({ "files/d": "0", "files/d/f": sum("mine") });
    },
    "TOC119",
  ],
  [
    "the manifest gives a directory no sum",
    () => {
      plant(out(), { "files/d/f": "mine" });
      forge({ "files/d": "" });
    },
    "TOC119",
  ],
  ...["files", "files/live", "monitoring", "stacks", "stacks/live-aws", "stacks/old-aws"].map((path): [string, () => void, string] => [
    `${path} was replaced by a link between two runs`,
    () => link(path),
    "TOC119",
  ]),
  [
    "what people changed would be kept behind a link",
    () => {
      plant(out(), { "files/live/rules.yml": "edited" });
      mkdirSync(at("kept"));
      link("kept/changed");
    },
    "TOC118",
  ],
])("nothing is read, moved, made or deleted through a link: %s", (_, make, code) => {
  output(out(), OLD);
  make();
  const before = treeOf(folder());
  const told = refusal(() => output(out(), NEW));
  expect(told).toMatch(new RegExp(`^${code} `));
  expect(treeOf(folder())).toEqual(before);
});

test("what is kept of a stack does not come back through a link", () => {
  output(out(), OLD);
  mkdirSync(at("kept"));
  link("kept/live-grafana");
  output(out(), NEW);
  expect(treeOf(victim())).toMatchObject(PRECIOUS);
  expect(treeOf(out())).toMatchObject({ ...NEW, "kept/live-grafana": `-> ${victim()}` });
});

describe("what a killed run began is completed, and nothing through a link", () => {
  const elsewhere = (): Tree => treeOf(victim());

  test.each(["files", "files/live", "monitoring", "stacks", "stacks/live-aws", "stacks/live-grafana", "stacks/old-aws", "kept"])(
    "where %s has become one, at any step",
    (path) => {
      let linked = 0;
      for (let step = 1; ; step += NIGHTLY ? 1 : 2) {
        rmSync(out(), { recursive: true, force: true });
        for (const name of readdirSync(folder())) if (name !== "victim") rmSync(join(folder(), name), { recursive: true });
        output(out(), OLD);
        plant(out(), { "stacks/old-aws/notes.md": "notes", "kept/live-grafana/terraform.tfstate": "state" });
        const [untouched, killed] = [elsewhere(), killedAt(step, () => output(out(), NEW))];
        if (!killed) break;
        try {
          link(path);
        } catch {
          continue;
        }
        linked++;
        expect(refusal(() => output(out(), NEW))).toMatch(/^TOC11[89] /);
        expect(elsewhere()).toEqual(untouched);
        rmSync(at(path));
      }
      expect(linked).toBeGreaterThan(5);
    },
  );

  test.each<[string, (run: string, place: string) => void]>([
    [
      "the list of what was there names what a link leads to",
      (run, place) => {
        link("files/l");
        begunBy(run, place, { "files/l": [], "files/l/known.txt": [sum("precious")] });
      },
    ],
    [
      "that list names it without the link",
      (run, place) => {
        link("files/l");
        begunBy(run, place, { "files/l/known.txt": [sum("precious")], "files/l/sub/x": ["0"] });
      },
    ],
    [
      "the killed run's directory is one",
      (run, place) => {
        begunBy(run, victim(), { "files/live/rules.yml": [sum("# old")] });
        held(run);
        symlinkSync(victim(), place);
      },
    ],
    [
      "its new files lie behind one",
      (run, place) => {
        begunBy(run, place, {});
        rmSync(join(place, "new"), { recursive: true, force: true });
        symlinkSync(victim(), join(place, "new"));
      },
    ],
  ])("where %s", (_, make) => {
    output(out(), OLD);
    const run = nameOf({ ...runner(), pid: 2 ** 22 + 1 });
    make(run, at(`.tocsin-${run}`));
    const untouched = elsewhere();
    refusal(() => output(out(), NEW));
    expect(elsewhere()).toEqual(untouched);
  });

  test("where the lock names a run by a path", () => {
    output(out(), OLD);
    const run = nameOf({ ...runner(), pid: 2 ** 22 + 1 });
    begunBy(run, join(folder(), "elsewhere"), { "files/live/rules.yml": [sum("# old")] });
    plant(join(folder(), "elsewhere/new"), { ...OLD, "tocsin.json": readFileSync(at("tocsin.json"), "utf8") });
    held(run, "x/../../elsewhere");
    mkdirSync(at(".tocsin-x"));
    const untouched = treeOf(join(folder(), "elsewhere"));
    output(out(), NEW);
    expect(treeOf(join(folder(), "elsewhere"))).toEqual(untouched);
  });
});

function begunBy(run: string, place: string, known: Readonly<Record<string, readonly string[]>>): void {
  plant(place, { "known.json": JSON.stringify(known), "new/x": "" });
  held(run);
}

function held(name: string, run = name): void {
  plant(out(), { [`.tocsin-lock/${name}`]: `${hostname()}\n${run}\n` });
}
