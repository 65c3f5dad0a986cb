import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../../../..");

/** A git repository with a project whose `main.ts` renders what `environments/test.json` says. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "tocsin-project-"));
  /** Where this project's reviews put what is temporary. */
  readonly temporary = mkdtempSync(join(tmpdir(), "tocsin-temporary-"));
  readonly variables: NodeJS.ProcessEnv = { ...process.env, ENVIRONMENTS_DIR: "environments" };

  constructor(readonly prefix = "") {
    this.git("init", "--quiet", "--initial-branch=main");
    this.write("main.ts", MAIN);
    this.write("package.json", { name: "project", version: "1.0.0", private: true });
    this.write("package-lock.json", { name: "project", version: "1.0.0", lockfileVersion: 3, packages: { "": { name: "project", version: "1.0.0" } } });
    this.write(".gitignore", "node_modules");
    symlinkSync(join(ROOT, "node_modules"), join(this.root, "node_modules"));
  }

  /** Where `main.ts` is. */
  get root(): string {
    return join(this.folder, this.prefix);
  }

  write(file: string, content: unknown): void {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  }

  /** @returns the commit */
  commit(threshold: number): string {
    this.write("environments/test.json", { threshold });
    this.git("add", "--all");
    this.git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--allow-empty", "--message", `threshold ${threshold}`);
    return this.git("rev-parse", "HEAD").trim();
  }

  git(...args: readonly string[]): string {
    const { stdout, stderr, status } = spawnSync("git", args, { cwd: this.folder, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
    // What a killed review had started may still write its cache there.
    rmSync(this.temporary, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }
}

/** A model of an environment in which nothing is watched: all that a review looks into. */
export const EMPTY_MODEL = {
  version: 1,
  platform: "none",
  environment: "test",
  production: false,
  vendors: Object.fromEntries(["aws", "pagerduty"].map((vendor) => [vendor, { on: true }])),
  ...Object.fromEntries(["components", "alerts", "routes", "dashboards", "gaps"].map((list) => [list, []])),
  logs: { groups: [], metricFilters: [], queries: [] },
  traces: { groups: [], samplingRules: [] },
  oncall: Object.fromEntries(
    ["people", "teams", "schedules", "policies", "services", "dependencies", "priorities", "customFields", "workflows", "businessServices", "maintenance"].map(
      (list) => [list, []],
    ),
  ),
};

/** Renders one alarm; `fail` and `wait` of the environment make it do that instead; it waits until it is ended. */
const MAIN = `
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const { threshold, fail, wait } = JSON.parse(readFileSync(join(process.env.ENVIRONMENTS_DIR as string, "test.json"), "utf8"));
if (fail) {
  process.stderr.write("environments/test.yaml:1:1 error TOC101 broken\\n");
  process.exit(1);
}
if (wait) {
  writeFileSync(wait, "");
  setInterval(() => {}, 60_000);
} else {
  const dependency = join(process.cwd(), "node_modules/dependency/package.json");
  const platform = existsSync(dependency) ? JSON.parse(readFileSync(dependency, "utf8")).version : "none";
  const out = process.env.CDKTF_OUTDIR as string;
  mkdirSync(join(out, "monitoring"), { recursive: true });
  mkdirSync(join(out, "stacks/test-aws"), { recursive: true });
  writeFileSync(join(out, "monitoring/test.json"), JSON.stringify({ ...${JSON.stringify(EMPTY_MODEL)}, platform }));
  writeFileSync(join(out, "stacks/test-aws/cdk.tf.json"), JSON.stringify({ resource: { aws_cloudwatch_metric_alarm: { a: { threshold } } } }));
}
`;
