import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { contentOf, folders, output, plant, refusal, rendering, treeOf } from "./output/tree";

const folder = folders();
const out = () => join(folder(), "out");
const OLD = rendering("old");
const NEW = rendering("new");

describe("an output", () => {
  test("is replaced as a whole, also where its parent does not exist yet, and leaves nothing beside it", () => {
    const deep = join(folder(), "deep/out");
    expect(output(deep, OLD)).toEqual([]);
    expect(output(`${deep}/`, NEW)).toEqual([]);
    expect([contentOf(deep), readdirSync(join(folder(), "deep")), readdirSync(folder())]).toEqual([NEW, ["out"], ["deep"]]);
  });

  test("lists its files with their checksums, by the same bytes for the same files in any order", () => {
    output(out(), NEW);
    const manifest = readFileSync(join(out(), "tocsin.json"), "utf8");
    expect(Object.keys(JSON.parse(manifest).files)).toEqual(Object.keys(NEW).sort());
    output(join(folder(), "other"), Object.fromEntries(Object.entries(NEW).reverse()));
    expect(readFileSync(join(folder(), "other/tocsin.json"), "utf8")).toBe(manifest);
  });

  test("that is the same is not touched at all", () => {
    output(out(), NEW);
    const times = () => Object.keys(treeOf(out())).map((path) => [path, statSync(join(out(), path)).ino, statSync(join(out(), path)).ctimeMs]);
    const before = times();
    output(out(), NEW);
    expect(times()).toEqual(before);
  });

  test("stays as it was when rendering fails", () => {
    output(out(), OLD);
    const failing = Object.defineProperty({ ...NEW }, "zzz", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(() => output(out(), failing)).toThrow("no");
    expect([contentOf(out()), readdirSync(folder())]).toEqual([OLD, ["out"]]);
  });

  test("keeps the folder of a stack in which a Terraform may be at work", () => {
    output(out(), OLD);
    const { ino } = statSync(join(out(), "stacks/live-aws"));
    output(out(), NEW);
    expect(statSync(join(out(), "stacks/live-aws")).ino).toBe(ino);
  });

  test("deletes what it wrote and does not write any more, and the folders that are empty then", () => {
    output(out(), rendering("old", ["live-aws", "old-aws"]));
    expect(output(out(), NEW)).toEqual([]);
    expect(contentOf(out())).toEqual(NEW);
  });
});

describe("what people and Terraform keep", () => {
  const PEOPLES = Object.fromEntries(
    [
      "terraform.tfvars",
      "mine.auto.tfvars.json",
      "terraform.tfstate",
      "terraform.tfstate.backup",
      "terraform.tfstate.d/blue/terraform.tfstate",
      "errored.tfstate",
      ".terraform/terraform.tfstate",
      ".terraform.lock.hcl",
      "monday.plan",
      "cdk_override.tf.json",
      "notes\nof\u202ewhat.md",
    ].map((name) => [name, `of ${name}`]),
  );
  const at = (place: string) => Object.fromEntries(Object.entries(PEOPLES).map(([name, text]) => [`${place}/${name}`, text]));

  test("in a stack's folder stays", () => {
    output(out(), OLD);
    plant(out(), at("stacks/live-aws"));
    expect(output(out(), NEW)).toEqual([]);
    expect(contentOf(out())).toEqual({ ...NEW, ...at("stacks/live-aws") });
  });

  test("in the folder of a stack that goes is kept, named, and comes back with the stack", () => {
    const both = rendering("both", ["live-aws", "old-aws"]);
    output(out(), both);
    plant(out(), at("stacks/old-aws"));
    const [warning] = output(out(), NEW);
    expect(warning).toMatch(/^TOC117 stacks that are no longer rendered have other files .*\/out\/kept:\n/);
    expect(warning).toContain("\n      stacks/old-aws/errored.tfstate, now kept/old-aws/errored.tfstate\n");
    expect(warning).toContain("notes\\nofU+202Ewhat.md");
    expect(contentOf(out())).toEqual({ ...NEW, ...at("kept/old-aws") });
    expect(output(out(), NEW)).toEqual([]);
    expect(output(out(), both)).toEqual([]);
    expect(contentOf(out())).toEqual({ ...both, ...at("stacks/old-aws") });
  });

  test("is kept a second time beside what was kept before", () => {
    const both = rendering("both", ["live-aws", "old-aws"]);
    output(out(), both);
    plant(out(), { "kept/old-aws/terraform.tfvars": "first", "stacks/old-aws/terraform.tfvars": "second" });
    output(out(), NEW);
    expect(contentOf(out())).toEqual({ ...NEW, "kept/old-aws/terraform.tfvars": "first", "kept/old-aws.2/terraform.tfvars": "second" });
  });

  test("of a file of an earlier run that somebody changed is kept, be it written again or not", () => {
    output(out(), rendering("old", ["live-aws", "old-aws"]));
    plant(out(), { "stacks/live-aws/cdk.tf.json": "mine", "files/old/rules.yml": "mine too" });
    const [warning] = output(out(), NEW);
    expect(warning).toContain("TOC117 somebody changed what an earlier synthesis wrote");
    expect(warning).toContain("stacks/live-aws/cdk.tf.json, now kept/changed/stacks/live-aws/cdk.tf.json");
    expect(contentOf(out())).toEqual({ ...NEW, "kept/changed/stacks/live-aws/cdk.tf.json": "mine", "kept/changed/files/old/rules.yml": "mine too" });
    plant(out(), { "stacks/live-aws/cdk.tf.json": "again" });
    output(out(), OLD);
    expect(contentOf(out())).toMatchObject({ ...OLD, "kept/changed/stacks/live-aws/cdk.tf.json.2": "again" });
  });

  test("of a link in place of a file, and of what a hard link shares with it, is not written to", () => {
    output(out(), OLD);
    plant(folder(), { elsewhere: "precious" });
    linkSync(join(out(), "monitoring/live.json"), join(folder(), "shared"));
    unlinkSync(join(out(), "files/live/rules.yml"));
    symlinkSync("../../../elsewhere", join(out(), "files/live/rules.yml"));
    output(out(), NEW);
    expect(readFileSync(join(folder(), "elsewhere"), "utf8")).toBe("precious");
    expect(readFileSync(join(folder(), "shared"), "utf8")).toBe(OLD["monitoring/live.json"]);
    expect(contentOf(out())).toEqual({ ...NEW, "kept/changed/files/live/rules.yml": "-> ../../../elsewhere" });
  });
});

describe("an output of an earlier version, which wrote no checksums", () => {
  test("is taken over: what is the same stays, what is not is kept", () => {
    plant(out(), { ...OLD, "stacks/live-aws/terraform.tfvars": "live", "files/live/note.txt": "mine" });
    const [warning] = output(out(), { ...NEW, "files/live/rules.yml": OLD["files/live/rules.yml"] as string });
    expect(warning).toContain("an earlier version of this tool wrote the output");
    expect(contentOf(out())).toEqual({
      ...NEW,
      "files/live/rules.yml": OLD["files/live/rules.yml"],
      "stacks/live-aws/terraform.tfvars": "live",
      ...Object.fromEntries(
        Object.entries({ ...OLD, "files/live/note.txt": "mine" })
          .filter(([path]) => path !== "files/live/rules.yml")
          .map(([path, text]) => [`kept/changed/${path}`, text]),
      ),
    });
    expect(output(out(), OLD)).toEqual([]);
  });
});

describe("a manifest that names what no synthesis writes", () => {
  test.each(["../elsewhere", "stacks/live-aws/terraform.tfstate", "files/../../elsewhere", "/etc/passwd", "kept/x"])("is none: %j", (path) => {
    output(out(), OLD);
    const manifest = JSON.parse(readFileSync(join(out(), "tocsin.json"), "utf8"));
    plant(out(), { "tocsin.json": JSON.stringify({ ...manifest, files: { ...manifest.files, [path]: "0" } }) });
    plant(folder(), { elsewhere: "precious" });
    const before = treeOf(folder());
    expect(refusal(() => output(out(), NEW))).toMatch(/^TOC119 .*tocsin\.json is no part of an output/);
    expect(treeOf(folder())).toEqual(before);
  });
});

describe("what is in the way is told, with path and reason", () => {
  test.each<[string, () => string, RegExp]>([
    [
      "a file above it",
      () => at({ file: "text" }, "file/out"),
      /^TOC118 .*\/file\/out can't be written: a file or a link is where a directory should be \(ENOTDIR\)/,
    ],
    ["a file in its place", () => at({ file: "text" }, "file"), /^TOC118 .*\/file is no directory\n/],
    ["a link that leads nowhere", () => linked("nowhere"), /^TOC118 .*\/link is a link to nowhere, where nothing is\n/],
    ["a link to itself", () => linked("link"), /^TOC118 .*\/link is a link to link, where nothing is\n/],
    [
      "a link above it that leads nowhere",
      () => join(linked("nowhere"), "deep/out"),
      /^TOC118 .*\/link is a link to nowhere, where nothing is\nmake that directory, or /,
    ],
    ["a link above it to itself", () => join(linked("link"), "out"), /^TOC118 .*\/link\/out can't be written: its links lead in a circle \(ELOOP\)/],
    ["a name that is too long", () => join(folder(), "n".repeat(300)), /^TOC118 .*ENAMETOOLONG/],
  ])("%s", (_, make, expected) => {
    const directory = make();
    const before = treeOf(folder());
    expect(refusal(() => output(directory, NEW))).toMatch(expected);
    expect(treeOf(folder())).toEqual(before);
  });

  const at = (tree: Readonly<Record<string, string>>, path: string): string => {
    plant(folder(), tree);
    return join(folder(), path);
  };
  const linked = (to: string): string => {
    symlinkSync(to, join(folder(), "link"));
    return join(folder(), "link");
  };
});

test("a link to a directory is an output's other name, and stays", () => {
  mkdirSync(join(folder(), "disk"));
  symlinkSync("disk", join(folder(), "link"));
  output(join(folder(), "link"), OLD);
  output(join(folder(), "link"), NEW);
  expect([contentOf(join(folder(), "disk")), treeOf(folder()).link, readdirSync(folder())]).toEqual([NEW, "-> disk", ["disk", "link"]]);
});

test("a name of 250 letters leaves no room for another beside it, and is written all the same once it is there", () => {
  const long = join(folder(), "n".repeat(250));
  mkdirSync(long);
  output(long, NEW);
  expect([contentOf(long), readdirSync(folder()).length]).toEqual([NEW, 1]);
});

test("a directory that cannot be taken for an output is refused before anything is rendered", () => {
  plant(out(), { "thesis.txt": "years" });
  let rendered = false;
  const tree = Object.defineProperty({}, "x", {
    enumerable: true,
    get: () => {
      rendered = true;
      return "";
    },
  });
  expect(refusal(() => output(out(), tree))).toMatch(/^TOC119 .*thesis\.txt/);
  expect([rendered, existsSync(join(out(), "thesis.txt"))]).toEqual([false, true]);
});
