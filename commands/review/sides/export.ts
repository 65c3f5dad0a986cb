import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { BadInput } from "../bad-input";
import { contents, git, type Repository } from "./git";

/** What a revision's tree has beside files. */
export interface Exported {
  /** Paths of submodules, of which the tree holds nothing but the commit. */
  readonly submodules: readonly string[];
  /** Paths of files of that name, wherever they are. */
  readonly named: (name: string) => readonly string[];
}

/**
 * Writes a commit's files into an empty folder, byte for byte as the repository holds them. No worktree is registered, no
 * index written, and no hook or filter runs: whatever ends the process, the repository is as it was.
 * @throws BadInput
 */
export async function exportCommit(repository: Repository, label: string, commit: string, folder: string): Promise<Exported> {
  const { stdout, stderr, failed } = await git(repository, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (failed) throw new BadInput(`${label} can't be exported`, "git says why, above", stderr);
  const entries = stdout.split("\0").filter(Boolean).map(entryOf);
  const odd = entries.find(({ path }) => !isPlain(path));
  if (odd)
    throw new BadInput(`${label} can't be exported: it has a path that leads elsewhere, ${odd.path}`, "git fsck tells more; no checkout would take it either");
  // All folders first and links last: nothing is ever written through a link.
  for (const path of new Set(entries.map(({ kind, path }) => (kind === "submodule" ? path : parent(path)))))
    mkdirSync(`${folder}/${path}`, { recursive: true });
  const stored = entries.filter(({ kind }) => kind !== "submodule");
  const links: (readonly [string, string])[] = [];
  let place = 0;
  for await (const { kind, content } of contents(
    repository,
    stored.map(({ id }) => id),
  )) {
    const entry = stored[place++] as Entry;
    if (kind !== "blob")
      throw new BadInput(
        `${label} can't be exported: the repository lacks ${entry.path}`,
        "a partial clone lacks some of it, and a review fetches nothing: git checkout the revision once, or clone it whole",
      );
    if (entry.kind === "link") links.push([content.toString("utf8"), entry.path]);
    else write(`${folder}/${entry.path}`, content, entry.kind === "program");
  }
  for (const [target, path] of links) symlinkSync(target, `${folder}/${path}`);
  const isFile = ({ kind }: Entry): boolean => kind === "file" || kind === "program";
  return {
    submodules: entries.flatMap(({ kind, path }) => (kind === "submodule" ? [path] : [])),
    named: (name) => entries.flatMap((entry) => (isFile(entry) && entry.path.slice(parent(entry.path).length).replace("/", "") === name ? [entry.path] : [])),
  };
}

interface Entry {
  readonly kind: "file" | "program" | "link" | "submodule";
  readonly id: string;
  readonly path: string;
}

const KINDS: Readonly<Record<string, Entry["kind"]>> = { "100755": "program", "120000": "link", "160000": "submodule" };

/** `100644 blob <id>\t<path>` */
function entryOf(line: string): Entry {
  const [, mode = "", id = "", path = ""] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
  return { kind: KINDS[mode] ?? "file", id, path };
}

/** A crafted tree may name what git itself would never check out. */
const isPlain = (path: string): boolean => path.split("/").every((step) => step !== "" && step !== "." && step !== ".." && step.toLowerCase() !== ".git");

const parent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

function write(file: string, content: Buffer, executable: boolean): void {
  writeFileSync(file, content);
  if (executable) chmodSync(file, 0o755);
}
