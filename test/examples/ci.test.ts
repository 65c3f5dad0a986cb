import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { BROUGHT } from "../../commands/documents/permissions/brought";
import { ANCHOR } from "../../commands/review/forms/markdown";
import manifest from "../../package.json";

const CI = join(__dirname, "../../examples/ci");
const GITHUB = ["review.yml", "deploy.yml"] as const;
const SCRIPTS = readdirSync(CI).filter((name) => name.endsWith(".sh"));

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly environment?: string; readonly needs?: string; readonly steps: readonly Step[] }
    >
  >;
}
type GitlabJob = { readonly script?: readonly string[]; readonly before_script?: readonly string[]; readonly stage?: string; readonly extends?: string };

function read<T>(file: string): T {
  const document = parseDocument(readFileSync(join(CI, file), "utf8"), { strict: true, uniqueKeys: true });
  expect([file, document.errors, document.warnings]).toEqual([file, [], []]);
  return document.toJS() as T;
}

const workflow = (name: string): Workflow => read<Workflow>(`github/${name}`);
const steps = (name: string): readonly Step[] => Object.values(workflow(name).jobs).flatMap((job) => job.steps);
const gitlab = (): Readonly<Record<string, unknown>> => read("gitlab/.gitlab-ci.yml");
const gitlabScripts = (): readonly string[] =>
  Object.values(gitlab()).flatMap((job) => {
    const { before_script = [], script = [] } = (typeof job === "object" && job !== null ? job : {}) as GitlabJob;
    return [[...before_script, ...script].join("\n")];
  });
/** Everything that a shell runs. */
const commands = (): readonly string[] => [...GITHUB.flatMap((name) => steps(name).flatMap(({ run }) => (run === undefined ? [] : [run]))), ...gitlabScripts()];

describe("the workflows", () => {
  test("run npm scripts and shell scripts that exist, with options that the review has", () => {
    const text = commands().join("\n");
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script as string);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
    expect([...new Set(named)].sort()).toEqual(["review", "synth", "validate"]);
    const referred = [...new Set([...text.matchAll(/examples\/ci\/([\w-]+\.sh)/g)].map(([, script]) => script))].sort();
    expect(referred).toEqual([...SCRIPTS].sort());
    const source = readFileSync(join(__dirname, "../../commands/review/command.ts"), "utf8");
    const options = [...text.matchAll(/npm run --silent review -- .*/g)]
      .flatMap(([line]) => [...line.matchAll(/ --([a-z-]+)/g)].map(([, option]) => option as string))
      .filter((option) => option !== "silent");
    // The pull request's own policy must not judge it.
    expect(options).not.toContain("policy");
    expect([...new Set(options)].filter((option) => !new RegExp(`^ {2}"?${option}"?: \\{ type:`, "m").test(source))).toEqual([]);
  });

  test("are shell that parses", () => {
    for (const text of [...commands(), ...SCRIPTS.map((name) => readFileSync(join(CI, name), "utf8"))]) {
      const { status, stderr } = spawnSync("bash", ["-O", "extglob", "-n"], { input: text, encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
    }
    for (const name of SCRIPTS) accessSync(join(CI, name), constants.X_OK);
  });

  test.each(GITHUB)("%s gives each job what it needs and no more", (name) => {
    const { on, permissions, jobs } = workflow(name);
    expect(permissions).toEqual({});
    // Its code would run with the base's secrets.
    expect(on).not.toHaveProperty("pull_request_target");
    for (const [id, job] of Object.entries(jobs)) {
      const { contents, ...others } = job.permissions ?? {};
      expect([id, contents]).toEqual([id, "read"]);
      expect([id, others]).toEqual([id, id === "comment" ? { "pull-requests": "write" } : job.environment === undefined ? {} : { "id-token": "write" }]);
      if (job.needs !== undefined) expect(Object.keys(jobs)).toContain(job.needs);
    }
  });

  test("pin actions by commit, with the version beside it, and keep no token in the checkout", () => {
    for (const name of GITHUB) {
      const lines = readFileSync(join(CI, "github", name), "utf8")
        .split("\n")
        .filter((line) => line.includes("uses:"));
      expect(lines.length).toBeGreaterThan(3);
      // A tag moves when its repository is taken over; a commit does not.
      for (const line of lines) expect(line).toMatch(/^ +- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    const all = GITHUB.flatMap(steps);
    // One action, one commit, wherever it is used.
    const pinned = new Set(all.flatMap(({ uses }) => (uses === undefined ? [] : [uses])));
    expect(new Set([...pinned].map((uses) => uses.split("@")[0])).size).toBe(pinned.size);
    const checkouts = all.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(3);
    expect(checkouts.every((step) => step.with?.["persist-credentials"] === false)).toBe(true);
  });

  test("give no secret to a pull request, and none to a job without an environment", () => {
    const secret = /\$\{\{[^}]*secrets/;
    expect(readFileSync(join(CI, "github/review.yml"), "utf8")).not.toMatch(secret);
    const { on, jobs } = workflow("deploy.yml");
    expect(on).toEqual({ push: { branches: ["main"] } });
    for (const [id, job] of Object.entries(jobs)) {
      expect([id, secret.test(JSON.stringify(job)), job.environment]).toEqual([id, true, id === "plan" ? "production-plan" : "production"]);
      // A secret is there for the step that needs it, and not for those that run what others wrote.
      for (const step of job.steps) if (secret.test(JSON.stringify(step))) expect([id, /plan\.sh/.test(step.run ?? "")]).toEqual([id, true]);
    }
  });

  test("run no script of a dependency that is installed: a job's token for a role is there for every step", () => {
    const installs = commands().flatMap((text) => text.split("\n").filter((line) => /\bnpm (?:ci|i|install)\b/.test(line)));
    expect(installs.length).toBeGreaterThan(5);
    expect(installs.filter((line) => !line.includes("--ignore-scripts"))).toEqual([]);
  });

  test("of GitLab give keys to the branch that is deployed, and their token to no fork", () => {
    const {
      ".credentials": credentials,
      plan,
      deploy,
      comment,
    } = gitlab() as Readonly<Record<string, { readonly rules?: readonly { readonly if: string }[]; readonly extends?: string }>>;
    const onMain = "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH";
    expect(credentials?.rules?.map((rule) => rule.if)).toEqual([onMain]);
    expect([plan?.extends, deploy?.extends, plan?.rules, deploy?.rules?.map((rule) => rule.if)]).toEqual([".credentials", ".credentials", undefined, [onMain]]);
    expect(comment?.rules?.map((rule) => rule.if)).toEqual([expect.stringContaining("$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID")]);
    const others = Object.entries(gitlab()).filter(([name]) => ![".credentials", "plan", "deploy"].includes(name));
    for (const [name, job] of others) expect([name, /id_tokens|AWS_|PAGERDUTY|GRAFANA|DD_A/.test(JSON.stringify(job))]).toEqual([name, false]);
  });

  test("of GitLab give each job a token for its own role: nothing else tells the two apart", () => {
    const { plan, deploy, ".credentials": both } = gitlab() as Readonly<Record<string, { readonly id_tokens?: Readonly<Record<string, unknown>> }>>;
    expect([both?.id_tokens, plan?.id_tokens, deploy?.id_tokens]).toEqual([
      undefined,
      { AWS_ID_TOKEN: { aud: "aws-production-plan" } },
      { AWS_ID_TOKEN: { aud: "aws-production" } },
    ]);
    const trust = (what: string) => BROUGHT.find((each) => each.what === what)?.when;
    expect(trust("role that plans")).toMatch(/GitLab: .*`aud` is `aws-production-plan`/);
    expect(trust("role that deploys")).toMatch(/GitLab: `aud` is `aws-production`/);
  });

  test("put nothing of an event or a secret into a command's text, trace nothing, and keep plans where they are", () => {
    const text = commands().join("\n");
    expect(text).not.toMatch(/\$\{\{/);
    expect([text, ...SCRIPTS.map((name) => readFileSync(join(CI, name), "utf8"))].join("\n")).not.toMatch(/set -[a-z]*x|TF_LOG|ACTIONS_STEP_DEBUG/);
    for (const step of GITHUB.flatMap(steps).filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"))) expect(step.with?.path).toBe("review/");
    expect(JSON.stringify(gitlab())).not.toMatch(/"paths":\["[^"]*plans/);
  });

  test("of GitLab have a stage each, and extend what is there", () => {
    const { stages, workflow: _, variables: __, ...jobs } = gitlab() as { readonly stages: readonly string[] } & Readonly<Record<string, unknown>>;
    for (const [name, job] of Object.entries(jobs) as readonly (readonly [string, GitlabJob])[]) {
      if (!name.startsWith(".")) expect([name, stages.includes(job.stage ?? "")]).toEqual([name, true]);
      if (job.extends !== undefined) expect(Object.keys(jobs)).toContain(job.extends);
    }
  });
});

describe("the scripts", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tocsin-ci-"));
    mkdirSync(join(folder, "bin"));
    for (const stack of ["production-aws", "production-oncall", "production-grafana", "production-eu-aws", "staging-aws"])
      mkdirSync(join(folder, "cdktf.out/stacks", stack), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A program that writes down its arguments, and then does something. */
  function fake(name: string, body = ""): void {
    writeFileSync(join(folder, "bin", name), `#!/usr/bin/env bash\necho "$*" >> ${join(folder, "calls")}\n${body}\n`);
    chmodSync(join(folder, "bin", name), 0o755);
  }
  function run(script: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
    const env = { PATH: `${join(folder, "bin")}:${process.env.PATH}`, ...variables };
    const calls = join(folder, "calls");
    const { status, stdout, stderr } = spawnSync("bash", [join(CI, script), ...args], { cwd: folder, env, encoding: "utf8" });
    return { status, stdout, stderr, calls: existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : [] };
  }

  test("plan.sh plans the environment's stacks, on-call first, and names the plans for the review", () => {
    fake("terraform", 'for last; do :; done; case "$*" in *" plan "*) touch "${last#-out=}" ;; *" show "*) echo "{}" ;; esac');
    const { status, stdout, calls } = run("plan.sh", ["production", "plans"]);
    expect([
      status,
      stdout
        .trim()
        .split("\n")
        .map((line) => line.replace(/=\/.*\//, "=")),
    ]).toEqual([0, ["production-oncall", "production-aws", "production-grafana"].map((stack) => `--plan=${stack}=${stack}.json`)]);
    expect(calls).toHaveLength(9);
    expect(readdirSync(join(folder, "plans")).filter((name) => name.endsWith(".tfplan"))).toHaveLength(3);
    rmSync(join(folder, "calls"));
    const applied = run("apply.sh", ["production", "plans"]);
    expect(applied.status).toBe(0);
    expect(applied.calls.map((call) => /-chdir=cdktf\.out\/stacks\/(\S+) apply .*\/(\S+)\.tfplan$/.exec(call)?.slice(1))).toEqual(
      ["production-oncall", "production-aws", "production-grafana"].map((stack) => [stack, stack]),
    );
  });

  test("plan.sh stops where Terraform does", () => {
    fake("terraform", 'case "$*" in *" plan "*) exit 1 ;; esac');
    const { status, stdout } = run("plan.sh", ["production", "plans"]);
    expect([status, stdout]).toEqual([1, ""]);
  });

  describe("update the comment of an earlier run, or write one", () => {
    const REVIEW = `${ANCHOR}\n# Review\n`;
    const earlier = (body: string) =>
      JSON.stringify([
        { id: 1, user: { login: "somebody" }, author: { id: 8 }, body: ANCHOR },
        { id: 2, user: { login: "github-actions[bot]" }, author: { id: 9 }, body },
      ]);
    beforeEach(() => writeFileSync(join(folder, "review.md"), REVIEW));
    /** Keeps what is sent in a file. */
    const keep = `for each; do case "$each" in *@*) cat "\${each#*@}" > "$SENT" ;; esac; done`;
    const sent = () => readFileSync(join(folder, "sent"), "utf8");

    test.each([
      ["an earlier comment", "<!-- tocsin-review -->\nold", "--method PATCH repos/o/r/issues/comments/2"],
      ["none", "something else", "--method POST repos/o/r/issues/7/comments"],
      ["another that quotes one", "> <!-- tocsin-review -->", "--method POST repos/o/r/issues/7/comments"],
    ])("on GitHub, with %s", (_, body, expected) => {
      fake("gh", `case "$*" in *--paginate*) echo '${earlier(body)}' ;; *) ${keep} ;; esac`);
      const { status, calls } = run("comment-github.sh", ["review.md", "7"], { GITHUB_REPOSITORY: "o/r", SENT: join(folder, "sent") });
      expect([status, calls[1]]).toEqual([0, expect.stringMatching(new RegExp(`^api --silent ${expected} --field body=@`))]);
      expect(sent()).toBe(REVIEW);
    });

    test.each([
      ["an anchor of its own", "<!-- other -->\n# Mine\n"],
      ["none", "# Mine\n"],
      ["the anchor somewhere", "# Mine\n<!-- tocsin-review -->\n"],
      ["nothing but the anchor", "<!-- tocsin-review -->\n"],
      ["a NUL", "# Mine\u0000\nmore\n"],
    ])("whatever the review says: it has %s, and neither chooses the comment nor loses it", (_, text) => {
      writeFileSync(join(folder, "review.md"), text);
      const mine = `${ANCHOR}\n${text.replace(`${ANCHOR}\n`, "")}`;
      fake("gh", `case "$*" in *--paginate*) echo '${earlier(`${ANCHOR} old`)}' ;; *) ${keep} ;; esac`);
      const github = run("comment-github.sh", ["review.md", "7"], { GITHUB_REPOSITORY: "o/r", SENT: join(folder, "sent") });
      expect([github.status, github.calls[1]]).toEqual([0, expect.stringContaining("PATCH repos/o/r/issues/comments/2 ")]);
      expect(sent()).toBe(mine);
    });

    test.each<[string, () => void]>([
      ["is missing", () => {}],
      ["is empty", () => writeFileSync(join(folder, "review.md"), "")],
      ["is a folder", () => mkdirSync(join(folder, "review.md"))],
    ])("but leave the earlier one where the review %s, and say so", (_, put) => {
      rmSync(join(folder, "review.md"));
      put();
      for (const program of ["gh", "curl"]) fake(program, "echo '[]'");
      for (const script of ["comment-github.sh", "comment-gitlab.sh"]) {
        const variables = { CI_API_V4_URL: "https://gitlab.example/api/v4", CI_PROJECT_ID: "5", CI_MERGE_REQUEST_IID: "7", REVIEW_TOKEN: "t" };
        const { status, calls, stderr } = run(script, ["review.md", "7"], { GITHUB_REPOSITORY: "o/r", ...variables });
        expect([status, calls, stderr]).toEqual([1, [], "review.md is no review: there is nothing in it\n"]);
      }
    });

    test.each([
      ["an earlier note", "<!-- tocsin-review -->\nold", "PUT", "/2"],
      ["none", "something else", "POST", ""],
      ["another that quotes one", "> <!-- tocsin-review -->", "POST", ""],
    ])("on GitLab, with %s, and show the token to nobody", (_, body, method, suffix) => {
      fake(
        "curl",
        `case "$*" in */user) echo '{"id":9}' ;; *per_page*) echo '${earlier(body)}' ;; *) for each; do case "$each" in @*) cat "\${each#@}" > ${join(folder, "sent")} ;; esac; done ;; esac`,
      );
      const variables = { CI_API_V4_URL: "https://gitlab.example/api/v4", CI_PROJECT_ID: "5", CI_MERGE_REQUEST_IID: "7", REVIEW_TOKEN: "token-of-the-project" };
      const { status, calls } = run("comment-gitlab.sh", ["review.md"], variables);
      expect([status, calls.length]).toEqual([0, 3]);
      expect(calls[2]).toContain(`--request ${method} `);
      expect(calls[2]?.endsWith(`https://gitlab.example/api/v4/projects/5/merge_requests/7/notes${suffix}`)).toBe(true);
      expect(calls.join("\n")).not.toContain("token-of-the-project");
      expect(JSON.parse(sent())).toEqual({ body: REVIEW });
    });
  });
});
