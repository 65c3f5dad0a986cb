import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf, folders, output, plant, refusal, rendering, type Tree, treeOf } from "./tree";

const folder = folders();
const out = () => join(folder(), "out");
const OLD = rendering("old");
const NEW = rendering("new", ["live-aws", "live-grafana"]);
const afterAnEarlierRun = (tree: Tree): void => {
  output(out(), OLD);
  plant(out(), tree);
};
const at = (path: string): string => join(out(), path);
const within = (directory: string): void => void mkdirSync(at(directory), { recursive: true });

/** Directories that hold what no synthesis wrote: how each is made, and what has to be named. */
const ODD: readonly (readonly [name: string, make: () => void, named: readonly string[]])[] = [
  [
    "a Terraform project of somebody's",
    () => plant(out(), { "files/holiday/photo.txt": "sea", "stacks/web/main.tf": "{}", "monitoring/prometheus.yml": "global:" }),
    ["files/holiday/photo.txt", "monitoring/prometheus.yml", "stacks/web/main.tf"],
  ],
  ["somebody's home", () => plant(out(), { "thesis.txt": "years", ".ssh/id_ed25519": "key" }), [".ssh/id_ed25519", "thesis.txt"]],
  [
    "another cdktf program's output",
    () => plant(out(), { "manifest.json": '{"stacks":{"web":{}}}', "stacks/web/cdk.tf.json": "{}" }),
    ["manifest.json", "stacks/web/cdk.tf.json"],
  ],
  ["a manifest alone that is not cdktf's", () => plant(out(), { "manifest.json": '{"name":"a browser extension"}' }), ["manifest.json"]],
  ["somebody's file `stacks`", () => plant(out(), { stacks: "of wood" }), ["stacks"]],
  ["a configuration where ours would be", () => plant(out(), { "stacks/live-aws/cdk.tf.json": "{}" }), ["stacks/live-aws/cdk.tf.json"]],
  ["an output beside which somebody put notes", () => afterAnEarlierRun({ "notes.md": "x" }), ["notes.md"]],
  [
    "an output with another folder among the stacks",
    () => afterAnEarlierRun({ "stacks/web/main.tf": "x", "stacks/web/terraform.tfstate": "x" }),
    ["stacks/web/main.tf", "stacks/web/terraform.tfstate"],
  ],
  [
    "an output with dashboards of somebody's",
    () => afterAnEarlierRun({ "files/live/mine.json": "x", "files/mine/a.json": "x" }),
    ["files/live/mine.json", "files/mine/a.json"],
  ],
  ["an output with a model of somebody's", () => afterAnEarlierRun({ "monitoring/other.json": "x" }), ["monitoring/other.json"]],
  ["somebody's file where a new one would be", () => afterAnEarlierRun({ "stacks/live-grafana/cdk.tf.json": "x" }), ["stacks/live-grafana/cdk.tf.json"]],
  ["an output whose manifest was damaged", () => afterAnEarlierRun({ "tocsin.json": "{" }), ["tocsin.json"]],
  ["an output of a newer version", () => afterAnEarlierRun({ "tocsin.json": '{"version":2,"files":{}}' }), ["tocsin.json"]],
  [
    "a link among the stacks",
    () => {
      afterAnEarlierRun({});
      plant(folder(), { "elsewhere/main.tf": "precious" });
      symlinkSync("../../elsewhere", at("stacks/live-grafana"));
    },
    ["stacks/live-grafana"],
  ],
  [
    "a link in place of a directory of ours",
    () => {
      plant(folder(), { "elsewhere/live/rules.yml": "precious" });
      within("");
      symlinkSync("../elsewhere", at("files"));
    },
    ["files"],
  ],
  [
    "a link to nowhere",
    () => {
      within("");
      symlinkSync("nowhere", at("link"));
    },
    ["link"],
  ],
  [
    "a pipe, which would be waited for, in place of the manifest",
    () => {
      within("");
      execFileSync("mkfifo", [at("tocsin.json")]);
    },
    ["tocsin.json"],
  ],
  ["names that move a cursor or turn text", () => plant(out(), { "a\u001b[2Jb": "", "c\nd": "", "e\u202ef": "" }), ["aU+001B[2Jb", "c\\nd", "eU+202Ef"]],
  [
    "a name that is no text",
    () => {
      within("files");
      writeFileSync(Buffer.concat([Buffer.from(`${at("files")}/`), Buffer.from([0xff, 0xfe])]), "x");
    },
    ["files/\ufffd\ufffd"],
  ],
  [
    "a directory that nobody may read",
    () => {
      plant(out(), { "closed/file": "x" });
      chmodSync(at("closed"), 0);
    },
    [process.getuid?.() === 0 ? "closed/file" : "closed"],
  ],
  [
    "forty files",
    () => plant(out(), Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`n${String(index).padStart(2, "0")}`, ""]))),
    ["n00", "n19", "and 20 more"],
  ],
  [
    "names that every object has",
    () => plant(out(), { constructor: "", "files/__proto__": "", "stacks/toString": "" }),
    ["constructor", "files/__proto__", "stacks/toString"],
  ],
];

test.each(ODD)("%s is refused with a list, and nothing in it or beside it is touched", (_, make, named) => {
  make();
  const before = treeOf(folder());
  const told = refusal(() => output(out(), NEW));
  expect(told).toMatch(/^TOC119 /);
  for (const name of named) expect(told).toContain(name);
  expect(told.split("\n").length).toBeLessThan(25);
  expect(told).not.toMatch(/[^\P{C}\n]/u);
  expect(treeOf(folder())).toEqual(before);
});

afterAll(() => console.log(`${ODD.length} odd output directories: nothing of anybody's was touched`));

test.each<[string, () => void]>([
  ["nothing at all", () => within("")],
  ["empty directories, which are nobody's", () => ["files/holiday", "mine"].forEach(within)],
  ["files that an earlier run kept", () => plant(out(), { "kept/old-aws/terraform.tfstate": "state" })],
  [
    "variables that wait for the first run of their stack",
    () => plant(out(), { "stacks/live-aws/terraform.tfvars": "x", "stacks/live-grafana/a.auto.tfvars": "x" }),
  ],
])("a directory with %s takes an output, and keeps that", (_, make) => {
  make();
  const before = treeOf(out());
  expect(output(out(), NEW)).toEqual([]);
  expect(treeOf(out())).toMatchObject({ ...before, ...NEW });
});

test("an empty directory among the stacks, which commands would take for one, goes", () => {
  within("stacks/old");
  output(out(), NEW);
  expect(contentOf(out())).toEqual(NEW);
});
