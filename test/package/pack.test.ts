import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { blocks, ROOT } from "../docs/markdown";
import { SKIPPED } from "../support/terraform-here";

const project = mkdtempSync(join(tmpdir(), "tocsin-package-"));
const installed = join(project, "node_modules", "tocsin");
const stale = join(ROOT, "dist", "left-over.js");
let files: readonly string[] = [];

/** `npm pack` as a user runs it, and an empty project with the package and what it says it needs: nothing else is found there. */
beforeAll(() => {
  mkdirSync(dirname(stale), { recursive: true });
  writeFileSync(stale, "");
  run("npm", ["pack", "--silent", "--pack-destination", project], ROOT);
  const [tarball] = readdirSync(project).filter((file) => file.endsWith(".tgz"));
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", join(project, tarball as string), "-C", installed, "--strip-components=1"], project);
  files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
    .sort();
  const { dependencies, peerDependencies } = manifest();
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) if (!optional().includes(name)) install(name);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("The package", () => {
  test("holds the compiled library, its types, the schema and the pages, and nothing else", () => {
    const expected =
      /^(dist\/.+\.(js|d\.ts)|dist\/terraform\/protocol\/provider\.proto|docs\/[\w-]+\.(md|schema\.json)|environments\/schema\.json|package\.json|LICENSE|(README|CHANGELOG)\.md)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        "dist/index.js",
        "dist/index.d.ts",
        "dist/testing/index.js",
        "dist/testing/index.d.ts",
        "LICENSE",
        "README.md",
        "environments/schema.json",
      ]),
    );
  });

  test("holds nothing that an earlier build left behind", () => expect(files).not.toContain("dist/left-over.js"));

  test("names no path of the machine that packed it", () => {
    const own = [ROOT, `${homedir()}/`, `${tmpdir()}/`];
    const telling = files.filter((file) => {
      const text = readFileSync(join(installed, file), "utf8");
      return own.some((path) => text.includes(path));
    });
    expect(telling).toEqual([]);
  });

  test("brings no second copy of cdktf or its bindings: they are the user's own", () => {
    const { dependencies, peerDependencies } = manifest();
    expect(Object.keys(peerDependencies).filter((name) => !optional().includes(name))).toEqual([
      "@cdktf/provider-aws",
      "@cdktf/provider-pagerduty",
      "cdktf",
      "constructs",
    ]);
    expect(Object.keys(dependencies).filter((name) => /cdktf|constructs/.test(name))).toEqual([]);
  });

  test("is found by a CommonJS program", () => {
    write("plain.js", 'const { SEVERITIES, Alarms, seconds } = require("tocsin"); console.log(SEVERITIES.join(" "), typeof Alarms, seconds(5).value);');
    expect(run("node", ["plain.js"])).toBe("P0 P1 P2 P3 P4 function 5\n");
  });

  test("type-checks and runs docs/in-code.md's program, with types down to signals and severities", () => {
    const program = blocks("docs/in-code.md").find(({ language }) => language === "ts")?.text ?? "";
    write("main.ts", program);
    compile("main.ts");
    run("node", ["main.js"]);
    const rendered = JSON.parse(readFileSync(join(project, "cdktf.out", "stacks", "tickets", "cdk.tf.json"), "utf8"));
    expect(Object.keys(rendered.resource.aws_cloudwatch_metric_alarm)).toContain("orders__in-flight__P2");

    write("wrong.ts", program.replace("in-flight.P2", "in-fligt.P2"));
    expect(() => compile("wrong.ts")).toThrow(/in-fligt\.P2/);
  });
});

describe("The kit for tests, in a project with jest", () => {
  const [setup, worked] = blocks("docs/testing.md").filter(({ language }) => language === "js" || language === "ts");
  beforeAll(() => {
    for (const name of ["jest", "@types/jest", "expect", "@jest/globals"]) install(name);
    cpSync(join(ROOT, "examples/minimal/environments"), join(project, "environments"), { recursive: true });
    write("jest.setup.js", setup?.text ?? "");
    write("jest.config.js", 'module.exports = { testEnvironment: "node", setupFilesAfterEnv: ["<rootDir>/jest.setup.js"], transform: {} };');
  });

  test("says what to install where Terraform can't be served offline, and serves it once that is there", () => {
    write("terraform.test.js", VALID);
    const before = tests("terraform.test.js").text;
    for (const name of optional()) install(name);
    if (SKIPPED !== undefined) return expect(before).toContain("install Terraform");
    expect(before).toContain("npm install --save-dev @grpc/grpc-js @grpc/proto-loader @msgpack/msgpack");
    expect(tests("terraform.test.js")).toEqual({ failed: false, text: expect.stringContaining("1 passed") });
  });

  test("type-checks and runs docs/testing.md's example", () => {
    write("monitoring.test.ts", worked?.text ?? "");
    compile("monitoring.test.ts", ["jest"]);
    const { failed, text } = tests("monitoring.test.js");
    expect(failed ? text : "").toBe("");
    expect(text).toMatch(/Tests: .*\b6 total/);
    expect(text).toContain("1 snapshot written");
    expect(text).not.toContain("obsolete");
  });

  test("runs the README's example", () => {
    write("readme.test.js", blocks("README.md").find(({ mark }) => mark === "test")?.text ?? "");
    expect(tests("readme.test.js")).toEqual({ failed: false, text: expect.stringMatching(/Tests: +1 passed, 1 total/) });
  });

  test("fails what is not so", () => {
    write("wrong.test.js", (worked?.text ?? "").replace(/^import (.*) from (.*);$/gm, "const $1 = require($2);").replace('threshold: "5s"', 'threshold: "4s"'));
    const { failed, text } = tests("wrong.test.js");
    expect(failed).toBe(true);
    expect(text).toContain("threshold: expected above 4 s, found above 5 s");
  });

  test("does not compile with an option that there is not", () => {
    write("wrong.test.ts", (worked?.text ?? "").replace("threshold:", "treshold:"));
    expect(() => compile("wrong.test.ts", ["jest"])).toThrow(/treshold/);
  });
});

const VALID = `const { synthesized } = require("tocsin/testing");
test("is valid", () => expect(synthesized("environments")).toBeValidTerraform());`;

/** Runs the project's own jest on one file. */
function tests(file: string): { readonly failed: boolean; readonly text: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, "node_modules/jest/bin/jest.js"), "--ci=false", file], {
    cwd: project,
    encoding: "utf8",
  });
  return { failed: status !== 0, text: stdout + stderr };
}

const manifest = () => JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const optional = (): readonly string[] => Object.keys(manifest().peerDependenciesMeta);

/** As npm would, so that the package finds it, and what is not installed is not found. */
function install(name: string): void {
  mkdirSync(dirname(join(project, "node_modules", name)), { recursive: true });
  symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name));
}

function write(file: string, text: string): void {
  writeFileSync(join(project, file), text);
}

/** With the library's declarations checked, too. */
function compile(file: string, types: readonly string[] = []): void {
  const options = { strict: true, target: "es2022", lib: ["es2022"], module: "node16", types, skipLibCheck: false };
  write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: [file] }));
  run(join(ROOT, "node_modules", ".bin", "tsc"), ["-p", "."]);
}

function run(command: string, args: readonly string[], cwd = project): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}
