import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
/** In a process of its own, because jest has a module cache of its own. */
function run(program: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", "tsx/cjs", "--input-type", "commonjs", "--eval", `require("./constructs/cdktf"); const { z } = require("./environments/zod"); ${program}`],
    { cwd: ROOT, encoding: "utf8" },
  );
  return stdout + stderr;
}

describe("what a synthesis does not use", () => {
  test.each(["/archiver-utils/", "/semver/classes/", "/zod/v4/locales/de.cjs"])("%s is not loaded", (folder) => {
    expect(run(`console.log(Object.keys(require.cache).filter((file) => file.includes(${JSON.stringify(folder)})).length)`)).toBe("0\n");
  });

  test("archiver is the real one as soon as something zips", () => {
    const program = `
      const { archiveSync } = require("cdktf/lib/private/fs");
      const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
      const { join } = require("node:path");
      const folder = mkdtempSync(join(require("node:os").tmpdir(), "tocsin-zip-"));
      archiveSync("docs", join(folder, "docs.zip"));
      const archiver = require(require.resolve("archiver", { paths: [require.resolve("cdktf")] }));
      console.log(readFileSync(join(folder, "docs.zip")).subarray(0, 2).toString(), typeof archiver("zip").pipe, typeof archiver.registerFormat);
      rmSync(folder, { recursive: true });`;
    expect(run(program)).toBe("PK function function\n");
  });

  test("semver is the real one as soon as something compares versions", () => {
    const program = `
      const semver = require(require.resolve("semver", { paths: [require.resolve("cdktf")] }));
      console.log(semver.satisfies("1.5.0", ">=1.2"), semver.satisfies("1.0.0", ">=1.2"));`;
    expect(run(program)).toBe("true false\n");
  });

  test("zod's languages are there for whoever asks for one, and can be listed", () => {
    const program = `
      console.log(Object.keys(z.locales).includes("fr"), "ja" in z.locales, z.locales.de().localeError({ code: "invalid_type", expected: "string", input: 1 }));`;
    expect(run(program)).toMatch(/^true true Ungültige Eingabe/);
  });
});

describe("Grafana's builders", () => {
  const builders = `const { readdirSync } = require("node:fs"); const { dirname, join } = require("node:path");
    const builders = ["common", "dashboard"].flatMap((part) => {
      const folder = dirname(require.resolve("@grafana/grafana-foundation-sdk/" + part));
      return readdirSync(folder).filter((name) => name.endsWith("Builder.gen.js")).map((name) => join(folder, name));
    });`;

  test("are loaded when one of them is used", () => {
    const program = `${builders}
      const sdk = require("./constructs/grafana/dashboards/sdk");
      const loaded = () => builders.filter((file) => require.cache[file].filename).map((file) => file.replace(/.*dist./, ""));
      const before = loaded();
      console.log(builders.length > 60, before, new sdk.RowBuilder("a").build().title, loaded());`;
    expect(run(program)).toBe("true [] a [ 'dashboard/rowBuilder.gen.js' ]\n");
  });

  test("export what they are said to: the class that each file is called after", () => {
    const program = `${builders}
      require("./constructs/grafana/dashboards/sdk");
      const said = builders.map((file) => Object.keys(require(file)).join());
      for (const file of builders) delete require.cache[file];
      const real = builders.map((file) => Object.keys(require(file)).join());
      console.log(real.length, said.filter((names, place) => names !== real[place]));`;
    expect(run(program)).toMatch(/^\d\d \[\]\n$/);
  });
});

describe("Temporal", () => {
  const program = (asked: string) => `
    const { compareModels } = require("./commands/review/compare/compare");
    const { readModels } = require("./environments/models");
    const model = readModels("examples/minimal/environments").models[0];
    const change = (text) => JSON.parse(JSON.stringify(model).replace(...text));
    compareModels(model, change(${asked}));
    console.log(Object.keys(require.cache).filter((file) => file.includes("/@js-temporal/")).length);`;

  test("is loaded by no synthesis, and by no review of what moves nobody's turn", () =>
    expect(run(program('["Takes orders for the next morning", "Takes orders"]'))).toBe("0\n"));

  test("is loaded by a review of what could move one", () => expect(run(program('[\'"people":["ada","grace"]\', \'"people":["grace","ada"]\']'))).toBe("1\n"));
});

describe("what the library does not use", () => {
  /** Packages that a process loads, and files of the folders that only tests and commands need. */
  const loaded = (program: string): readonly string[] => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", "tsx/cjs", "--input-type", "commonjs", "--eval", `${program}; console.log(Object.keys(require.cache).join("\\n"))`],
      { cwd: ROOT, encoding: "utf8" },
    );
    return (stdout + stderr).split("\n");
  };
  const HEAVY = ["/@grpc/", "/@msgpack/", "/protobufjs/", "/node_modules/yaml/", "/node_modules/expect/", "/node_modules/jest"];
  const among = (files: readonly string[], parts: readonly string[]) => parts.filter((part) => files.some((file) => file.includes(part)));

  test("is not loaded with it: neither the kit for tests, nor Terraform offline, nor what they need", () => {
    const files = loaded('require("./index")');
    expect(among(files, ["/constructs/", "/model/"])).toEqual(["/constructs/", "/model/"]);
    expect(among(files, [...HEAVY, `${ROOT}/testing/`, `${ROOT}/terraform/`, `${ROOT}/commands/`])).toEqual([]);
  });

  test("is not loaded with a review of directories: neither a schema, nor YAML, before a policy needs it", () => {
    const files = loaded('require("./commands/review/command")');
    expect(among(files, [`${ROOT}/commands/review/`])).toEqual([`${ROOT}/commands/review/`]);
    expect(among(files, ["/node_modules/cdktf/", "/@cdktf/", "/node_modules/zod/", `${ROOT}/environments/schema/`])).toEqual([]);
    expect(among(loaded('require("./commands/review/policy/read")'), [`${ROOT}/environments/schema/json`])).toEqual([]);
  });

  test("is not loaded with the kit for tests either, before a matcher needs it", () => {
    const files = loaded('require("./testing")');
    expect(among(files, [`${ROOT}/testing/`])).toEqual([`${ROOT}/testing/`]);
    expect(among(files, [...HEAVY, "/node_modules/cdktf/", "/@cdktf/", "/node_modules/zod/"])).toEqual([]);
  });
});
