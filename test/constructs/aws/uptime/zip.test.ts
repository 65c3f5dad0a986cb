import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canaryPackage } from "../../../../constructs/aws/uptime/package";
import { zip } from "../../../../constructs/aws/uptime/zip";
import { ROOT } from "../../../docs/markdown";

const unzip = spawnSync("unzip", ["-v"]).status === 0;
const onlyWith = unzip ? test : test.skip;

describe("A zip", () => {
  test("is the same bytes wherever and whenever it is packed", () =>
    expect(zip({ a: "b" }).toString("hex")).toBe(
      [
        "504b030414000008000000002100f9efbe710100000001000000010000006162",
        "504b0102140314000008000000002100f9efbe710100000001000000010000000000000000000000a4810000000061",
        "504b050600000000010001002f000000200000000000",
      ].join(""),
    ));

  onlyWith("is what other programs read, names, text and modes", () => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-zip-"));
    const files = { "a.txt": "one\n", "b/c/ü.txt": "zwei €\n", empty: "" };
    writeFileSync(join(folder, "a.zip"), zip(files));
    execFileSync("unzip", ["-q", "a.zip", "-d", "out"], { cwd: folder });
    for (const [name, text] of Object.entries(files)) expect([name, readFileSync(join(folder, "out", name), "utf8")]).toEqual([name, text]);
    expect(statSync(join(folder, "out", "a.txt")).mode & 0o777).toBe(0o644);
  });

  onlyWith("of the canary holds the script where every runtime looks for it", () => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-canary-"));
    writeFileSync(join(folder, "a.zip"), Buffer.from(canaryPackage().content, "base64"));
    execFileSync("unzip", ["-q", "a.zip"], { cwd: folder });
    const script = readFileSync(join(ROOT, "constructs/aws/uptime/uptime-check.js"), "utf8");
    for (const place of ["uptime-check.js", "nodejs/node_modules/uptime-check.js"]) expect(readFileSync(join(folder, place), "utf8")).toBe(script);
  });
});
