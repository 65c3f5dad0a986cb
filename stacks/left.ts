import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { codeOf, isMissing, lstat } from "./output/disk";
import { CONFIGURATION, type Fields, fieldsOf, isMap } from "./output/owned";
import { workspaceText } from "./state";

/** A state that a stack has, or had. */
export interface Left {
  readonly stack: string;
  /** A file's path, or where else. */
  readonly place: string;
  /** For people. Of what a state holds, only the number of its resources is told. */
  readonly says: string;
  readonly remote?: true;
}

/**
 * What a local state lists. Whatever is in its place, nothing is thrown: a state that can't be read hinders no synthesis.
 * @returns nothing where no file is, or none that lists anything
 */
export function inFile(stack: string, file: string): readonly Left[] {
  const count = resourcesIn(file);
  if (count === 0) return [];
  const says = typeof count === "number" ? `${count} by ${named(file)}` : `${named(file)} ${UNREADABLE}${count}`;
  return [{ stack, place: file, says }];
}
const UNREADABLE = "can't be read as a state";

/** Where the configuration of a stack says that its state is: a path or another place, or what is the matter with what it says. */
export function placeOf(root: string, stack: string): { readonly file: string } | { readonly elsewhere: string } | { readonly damaged: string } | undefined {
  const folder = join(root, "stacks", stack);
  const file = join(folder, CONFIGURATION);
  const terraform = within(fieldsOf(readable(file)), "terraform");
  const [{ local, s3 }, cloud] = [within(terraform, "backend"), terraform.cloud];
  const elsewhere = (what: string, text: string, ...names: readonly unknown[]) => ({
    elsewhere: names.every((name) => typeof name === "string") ? text : `${what} that ${named(file)} does not name as text`,
  });
  if (isMap(local)) {
    // Without a path Terraform keeps the state in the stack's folder.
    if (local.path === undefined || local.path === "") return undefined;
    if (typeof local.path !== "string") return { damaged: `what ${named(file)} names ${UNREADABLE}: it is no path` };
    if (local.path.includes("\0") || local.path.length > LONGEST) return { damaged: `what ${named(file)} names ${UNREADABLE}: no file has such a path` };
    return { file: resolve(folder, local.path) };
  }
  if (isMap(s3)) return elsewhere("an S3 bucket", `s3://${s3.bucket}/${s3.key}`, s3.bucket, s3.key);
  if (!isMap(cloud)) return undefined;
  const { name } = within(cloud, "workspaces");
  return elsewhere("a workspace of HCP Terraform", workspaceText(String(name), String(cloud.organization)), name, cloud.organization);
}
/** Bytes of a path that Linux takes. https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const LONGEST = 4096;

/** The state of a stack where its configuration says that it is. */
export function configured(root: string, stack: string): readonly Left[] {
  const place = placeOf(root, stack);
  if (place === undefined) return [];
  if ("file" in place) return inFile(stack, place.file);
  if ("damaged" in place) return [{ stack, place: join(root, "stacks", stack, CONFIGURATION), says: place.damaged }];
  return [{ stack, place: place.elsewhere, says: place.elsewhere, remote: true }];
}

const within = (fields: Fields, name: string): Fields => {
  const value = fields[name];
  return isMap(value) ? value : {};
};

/** A path as people know it. */
function named(file: string): string {
  const place = relative(process.cwd(), file);
  return place.startsWith("..") ? file : place;
}

/** Text of a file; nothing where it can't be read, whatever the reason is. */
export function readable(file: string): string | undefined {
  try {
    return textIn(file);
  } catch {
    return undefined;
  }
}

/** How many resources a state lists, data sources left out; as text why that can't be told, empty for what is no state, or encrypted. */
function resourcesIn(file: string): number | string {
  let text: string | undefined;
  try {
    text = textIn(file);
  } catch (error) {
    if (isMissing(error)) return 0;
    const code = codeOf(error);
    return `: ${REASONS.get(code) ?? code ?? (error as Error).message}`;
  }
  const resources = text === "" ? [] : fieldsOf(text).resources;
  if (!Array.isArray(resources)) return "";
  return (resources as readonly { readonly mode?: unknown; readonly instances?: unknown }[])
    .filter((resource) => resource?.mode === "managed")
    .reduce((total, { instances }) => total + (Array.isArray(instances) ? instances.length : 0), 0);
}

/** @throws what the file system does, and with a `code` of {@link REASONS} for what is no file of text. A pipe would be waited for. */
function textIn(file: string): string {
  const found = lstat(file);
  const wrong = !found ? "ENOENT" : found.isSymbolicLink() ? "a link" : !found.isFile() ? "no file" : found.size > LARGEST ? "too large" : undefined;
  if (wrong !== undefined) throw Object.assign(new Error(wrong), { code: wrong });
  return readFileSync(file, "utf8");
}
/** Bytes. A state of 10,000 resources has a third of it; what is odd takes seconds to be read by then. */
const LARGEST = 64 * 1024 * 1024;

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ["EACCES", "you may not read it"],
  ["EPERM", "you may not read it"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ERR_STRING_TOO_LONG", "it is too large"],
  ["too large", "it is too large"],
  ["no file", "it is no file"],
  ["a link", "it is a symbolic link, which nobody followed"],
]);
