import { spawn } from "node:child_process";
import { type Ran, run } from "./run";
import { forGit } from "./variables";

/** Settings that would make git run a program of somebody's, or write: a review only reads. */
const QUIET = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "gc.auto=0", "-c", "maintenance.auto=false"];

/** The repository that a folder lies in, whatever the caller's variables say. */
export interface Repository {
  readonly folder: string;
  readonly variables: NodeJS.ProcessEnv;
  readonly aborted?: AbortSignal;
}

export const git = ({ folder, variables, aborted }: Repository, args: readonly string[]): Promise<Ran> =>
  run("git", [...QUIET, ...args], { cwd: folder, env: forGit(variables), ...(aborted && { aborted }) });

/** An object: a file's content, or what stands there instead, in git's words: "missing", "tree", or a link that leads nowhere in the tree. */
export interface Found {
  readonly kind: "blob" | (string & {});
  readonly content: Buffer;
}

/**
 * What objects hold, byte for byte: no filter, no line endings, no keyword is applied. In the order of `names`.
 * @param names Ids, or `<commit>:<path>`; links within the tree are followed.
 */
export async function* contents({ folder, variables, aborted }: Repository, names: readonly string[]): AsyncGenerator<Found> {
  const child = spawn("git", [...QUIET, "cat-file", "--batch", "--follow-symlinks"], {
    cwd: folder,
    env: forGit(variables),
    stdio: ["pipe", "pipe", "ignore"],
    ...(aborted && { signal: aborted }),
  });
  const failed = new Promise<never>((_, reject) => child.on("error", reject));
  failed.catch(() => {});
  // A git that ends early closes the pipe: what is missing then is told by whoever reads.
  child.stdin.on("error", () => {});
  child.stdin.end(names.map((name) => `${name}\n`).join(""));
  const answer = new Answer(child.stdout[Symbol.asyncIterator]());
  try {
    for (const _ of names) yield await Promise.race([answer.next(), failed]);
  } finally {
    child.kill();
  }
}

/** https://git-scm.com/docs/git-cat-file#_batch_output */
class Answer {
  #held: Buffer = Buffer.alloc(0);
  constructor(private readonly source: AsyncIterator<Buffer>) {}

  async next(): Promise<Found> {
    const head = await this.#line();
    const [, kind, size] = /(?:^| )(\w+) (\d+)$/.exec(head) ?? [];
    if (kind === undefined || size === undefined) return { kind: "missing", content: Buffer.alloc(0) };
    const content = await this.#take(Number(size));
    await this.#take(1);
    return { kind, content };
  }

  async #line(): Promise<string> {
    for (let end = this.#held.indexOf(10); ; end = this.#held.indexOf(10)) {
      if (end >= 0) return (await this.#take(end + 1)).toString("utf8", 0, end);
      if (!(await this.#more())) return "";
    }
  }

  async #take(count: number): Promise<Buffer> {
    const parts = [this.#held];
    let length = this.#held.length;
    while (length < count) {
      const { done, value } = await this.source.next();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    const all = parts.length === 1 ? this.#held : Buffer.concat(parts);
    this.#held = all.subarray(count);
    return all.subarray(0, count);
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.source.next();
    if (!done) this.#held = Buffer.concat([this.#held, value]);
    return !done;
  }
}
