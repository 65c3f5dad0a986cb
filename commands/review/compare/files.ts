import { byCodeUnit } from "../../../model/canonical";
import { groupBy } from "../../../model/group";
import type { Change } from "../review";
import type { Side, StoredFile } from "../side";

/**
 * Which files of an environment, written for other programs, differ in any byte: a change each for the new, the gone and the
 * changed ones, since one threshold stands in several files. An environment that comes or goes has none to compare.
 */
export function compareFiles(base: Side, head: Side, environment: string): readonly Change[] {
  const [before, after] = [base, head].map(({ files }) => files?.get(environment) ?? new Map<string, StoredFile>());
  const paths = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(byCodeUnit);
  const fates = groupBy(paths, (path) => fateOf(before?.get(path), after?.get(path)));
  return FATES.flatMap(({ fate, one, many }) => {
    const files = (fates.get(fate) ?? []).map((path) => `files/${path}`);
    if (files.length === 0) return [];
    const more = files.length - SHOWN;
    const text =
      files.length === 1 ? `${files[0]} ${one}` : `${files.length} files ${many}: ${files.slice(0, SHOWN).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    return [{ category: "file-changed", text, fields: [] }];
  });
}

type Fate = "gone" | "new" | "changed" | "same";
const FATES: readonly { readonly fate: Fate; readonly one: string; readonly many: string }[] = [
  { fate: "gone", one: "is gone", many: "are gone" },
  { fate: "new", one: "is new", many: "are new" },
  { fate: "changed", one: "changed", many: "changed" },
];
/** Names of files. A reader sees what they are about, and Terraform's resources are told one by one. */
const SHOWN = 3;

function fateOf(old: StoredFile | undefined, now: StoredFile | undefined): Fate {
  if (!old) return "new";
  if (!now) return "gone";
  return old === now || (old.size === now.size && old.content().equals(now.content())) ? "same" : "changed";
}
