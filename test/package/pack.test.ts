import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { blocks, ROOT } from "../docs/markdown";

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
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    mkdirSync(dirname(join(project, "node_modules", name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name));
  }
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("The package", () => {
  test("holds the compiled library, its types, the schema and the pages, and nothing else", () => {
    const expected = /^(dist\/.+\.(js|d\.ts)|docs\/[\w-]+\.md|environments\/schema\.json|package\.json|LICENSE|(README|CHANGELOG)\.md)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "LICENSE", "README.md", "environments/schema.json"]));
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
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.keys(peerDependencies)).toEqual(["@cdktf/provider-aws", "@cdktf/provider-pagerduty", "cdktf", "constructs"]);
    expect(Object.keys(dependencies).filter((name) => /cdktf|constructs/.test(name))).toEqual([]);
  });

  test("is found by a CommonJS program", () => {
    write("plain.js", 'const { SEVERITIES, Alarms, seconds } = require("tocsin"); console.log(SEVERITIES.join(" "), typeof Alarms, seconds(5).value);');
    expect(run("node", ["plain.js"])).toBe("P0 P1 P2 P3 P4 function 5\n");
  });

  test("type-checks and runs the README's program, with types down to signals and severities", () => {
    const program = blocks("README.md").find(({ language }) => language === "ts")?.text ?? "";
    write("main.ts", program);
    compile("main.ts");
    run("node", ["main.js"]);
    const rendered = JSON.parse(readFileSync(join(project, "cdktf.out", "stacks", "tickets", "cdk.tf.json"), "utf8"));
    expect(Object.keys(rendered.resource.aws_cloudwatch_metric_alarm)).toContain("orders__in-flight__P2");

    write("wrong.ts", program.replace("in-flight.P2", "in-fligt.P2"));
    expect(() => compile("wrong.ts")).toThrow(/in-fligt\.P2/);
  }, 60_000);
});

function write(file: string, text: string): void {
  writeFileSync(join(project, file), text);
}

/** With the library's declarations checked, too. */
function compile(file: string): void {
  const options = { strict: true, target: "es2022", lib: ["es2022"], module: "node16", types: [], skipLibCheck: false };
  write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: [file] }));
  run(join(ROOT, "node_modules", ".bin", "tsc"), ["-p", "."]);
}

function run(command: string, args: readonly string[], cwd = project): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}
