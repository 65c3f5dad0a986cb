import type { Dirent } from "node:fs";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../bad-input";
import { contentOf, entriesOf } from "../input";
import type { Side, StoredFile } from "../side";

const AGAIN = "render it again with `npm run synth`";

/**
 * The files that a synthesis writes for other programs: `<environment>/<path>`, by environment and by path with `/`.
 * @throws BadInput for what is neither a file nor a folder
 */
export function storedFiles(folder: string): ReadonlyMap<string, ReadonlyMap<string, StoredFile>> {
  const found = new Map<string, Map<string, StoredFile>>();
  const within = (path: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      const [here, file] = [path === "" ? entry.name : `${path}/${entry.name}`, join(folder, path, entry.name)];
      if (entry.isDirectory()) within(here, entriesOf(file, AGAIN));
      else {
        if (!entry.isFile()) throw new BadInput(`${file} is neither a file nor a folder`, AGAIN);
        const environment = here.split("/", 1)[0] as string;
        found.set(environment, (found.get(environment) ?? new Map<string, StoredFile>()).set(here, new Stored(file)));
      }
    }
  };
  within("", entriesOf(folder, AGAIN));
  return found;
}

/** Reads them all, before their folder goes. */
export function hold({ files }: Side): void {
  for (const ofEnvironment of files?.values() ?? []) for (const file of ofEnvironment.values()) file.content();
}

/** Read when its size does not tell already. */
class Stored implements StoredFile {
  readonly size: number;
  #content: Buffer | undefined;

  constructor(private readonly file: string) {
    this.size = lstatSync(file).size;
  }

  content(): Buffer {
    this.#content ??= contentOf(this.file, AGAIN, this.file);
    return this.#content;
  }
}
