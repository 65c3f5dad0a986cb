import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog, catalogOf } from "../../environments/catalog";
import { loadEnvironments } from "../../environments/load";
import { readModels } from "../../environments/models";
import { resolve } from "../../model/resolve";

const ROOT = join(__dirname, "../..");

describe("the part of the catalog that texts name", () => {
  test("has the kinds whose ids stand in them, as the catalog has them", () => {
    const part = catalogOf(["components: { a: { kind: queue } }", "kind: host-fleet"]);
    expect(Object.keys(part)).toEqual(["host", "host-fleet", "queue"]);
    expect(part.queue).toBe(catalog.queue);
  });

  test("is all that is loaded of it", () => {
    const program = `
      const { readModels } = require("./environments/models");
      const { diagnostics } = readModels("examples/minimal/environments");
      const kinds = (folder) => Object.keys(require.cache).filter((file) => file.startsWith(process.cwd() + "/" + folder)).length;
      console.log(diagnostics.length, kinds("components") < 10, kinds("thresholds") < 10);`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "--input-type", "commonjs", "--eval", program], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(stdout + stderr).toBe("0 true true\n");
  });

  test.each(["environments", "examples/minimal/environments"])("%s means the same by it as by the whole catalog", (directory) => {
    const { models, diagnostics } = readModels(join(ROOT, directory));
    const whole = loadEnvironments(join(ROOT, directory), catalog).map(({ platform }) => platform && resolve(platform, catalog));
    expect(models).toEqual(whole.map((resolved) => resolved?.model));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("hides none of the kinds from whoever misspells one", () => {
    const directory = mkdtempSync(join(tmpdir(), "tocsin-kinds-"));
    try {
      writeFileSync(join(directory, "dev.yaml"), "components:\n  a: { kind: reddis }\n");
      expect(readModels(directory).diagnostics.find(({ path }) => path.at(-1) === "kind")?.hint).toContain("redis");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
