import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { BadInput } from "../../../../commands/review/bad-input";
import { openSide, openSides } from "../../../../commands/review/sides/open";
import { Project } from "./project";

let project: Project;
let outside: Project;
beforeEach(() => {
  project = new Project();
  outside = new Project();
  outside.commit(7);
});
afterEach(() => {
  project.close();
  outside.close();
});

/** What opening a revision says that is rendered with these environments. */
async function problemWith(directory: string | undefined, text = "HEAD"): Promise<string> {
  const { ENVIRONMENTS_DIR: _, ...variables } = project.variables;
  const problem = await openSide(text, {
    project: project.root,
    variables: { ...variables, ...(directory !== undefined && { ENVIRONMENTS_DIR: directory }) },
  }).then(
    () => "it can be opened",
    (error: unknown) => error,
  );
  if (typeof problem === "string" || problem instanceof BadInput) return typeof problem === "string" ? problem : problem.message;
  throw problem;
}
const commit = (): void => {
  project.commit(1);
};

describe("a revision is not rendered with environments", () => {
  const OUTSIDE = /^HEAD can't be rendered with ENVIRONMENTS_DIR=.*, which lies outside the repository: both sides would read the same files there/;

  test("outside the repository, however they are named", async () => {
    commit();
    const there = join(outside.root, "environments");
    symlinkSync(there, join(project.root, "link"));
    for (const directory of [there, relative(project.root, there), `${join(project.root, "..")}/${relative(join(project.root, ".."), there)}`, "/", ".."])
      expect(await problemWith(directory)).toMatch(OUTSIDE);
    // A link that git does not keep is not there in a revision.
    expect(await problemWith("link")).toMatch(/^HEAD can't be rendered with ENVIRONMENTS_DIR=link: it has no such directory/);
  });

  test("behind a link of the revision that leads out of it", async () => {
    symlinkSync(join(outside.root, "environments"), join(project.root, "link"));
    // Out of the revision, too, although into the repository.
    symlinkSync(join(project.root, "environments"), join(project.root, "whole"));
    symlinkSync("environments", join(project.root, "within"));
    project.write("mixed/other.json", "{}");
    symlinkSync(join(outside.root, "environments/test.json"), join(project.root, "mixed/test.json"));
    commit();
    expect(await problemWith("link")).toMatch(/^HEAD can't be rendered: link is a link that leads out of the revision/);
    expect(await problemWith("whole")).toMatch(/^HEAD can't be rendered: whole is a link that leads out of the revision/);
    expect(await problemWith("mixed")).toMatch(/^HEAD can't be rendered: mixed.test\.json is a link that leads out of the revision/);
    expect(await problemWith("within")).toBe("it can be opened");
    expect(await problemWith("environments")).toBe("it can be opened");
  });

  test("that are the usual ones, and a link that leads out of it, nor with such a main.ts", async () => {
    commit();
    project.git("mv", "environments", "kept");
    symlinkSync(join(outside.root, "environments"), join(project.root, "environments"));
    project.git("add", "--all");
    project.git("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-qm", "link");
    expect(await problemWith(undefined)).toMatch(/^HEAD can't be rendered: environments is a link that leads out of the revision/);
    rmSync(join(project.root, "main.ts"));
    symlinkSync(join(outside.root, "main.ts"), join(project.root, "main.ts"));
    project.git("add", "--all");
    project.git("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-qm", "main");
    expect(await problemWith("kept")).toMatch(/^HEAD can't be rendered: main\.ts is a link that leads out of the revision/);
  });

  test("that git does not keep", async () => {
    project.write(".gitignore", "node_modules\nlocal\n");
    commit();
    cpSync(join(project.root, "environments"), join(project.root, "local"), { recursive: true });
    cpSync(join(project.root, "environments"), join(project.root, "new"), { recursive: true });
    for (const directory of ["local", "new", "nowhere", "main.ts", join(project.root, "local")])
      expect(await problemWith(directory)).toBe(`HEAD can't be rendered with ENVIRONMENTS_DIR=${directory}: it has no such directory`);
  });

  test("in a submodule", async () => {
    commit();
    project.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", outside.folder, "shared");
    commit();
    for (const directory of ["shared/environments", "shared", join(project.root, "shared/environments")])
      expect(await problemWith(directory)).toMatch(/it lies in the submodule shared, of which a revision holds no files$/);
    expect(await problemWith("environments")).toBe("it can be opened");
  });

  test("elsewhere in the repository than the revision has them: beside the project, by any name", async () => {
    const inner = new Project("monitoring");
    try {
      inner.commit(1);
      mkdirSync(join(inner.folder, "shared"));
      cpSync(join(inner.root, "environments"), join(inner.folder, "shared"), { recursive: true });
      inner.commit(1);
      cpSync(join(outside.root, "environments"), join(inner.folder, "shared"), { recursive: true });
      for (const directory of ["../shared", join(inner.folder, "shared")]) {
        const [base, head] = await openSides("HEAD", ".", { project: inner.root, variables: { ...inner.variables, ENVIRONMENTS_DIR: directory } });
        const numbers = [base, head].map(({ stacks }) => stacks.get("test-aws")?.resource.aws_cloudwatch_metric_alarm?.a?.threshold);
        expect(numbers).toEqual([1, 7]);
      }
    } finally {
      inner.close();
    }
  });
});

test("one directory under two names is no change without effect, but a mistake", async () => {
  commit();
  const [base] = [join(project.root, "out")];
  mkdirSync(join(base, "monitoring"), { recursive: true });
  symlinkSync(base, join(project.root, "again"));
  for (const other of ["./out", base, "again", "again/../out"])
    await expect(openSides("out", other, { project: project.root })).rejects.toThrow(`out and ${other} are the same directory: nothing can differ in it`);
});

test("a folder above, and what is no revision, is no side", async () => {
  commit();
  expect(await problemWith("environments", "..")).toMatch(/^\.\. has no monitoring\//);
  expect(await problemWith("environments", "HEAD..HEAD")).toMatch(/^HEAD\.\.HEAD is neither a directory nor a revision/);
  expect(await problemWith("environments", "--output=/tmp/x")).toMatch(/is neither a directory nor a revision/);
});
