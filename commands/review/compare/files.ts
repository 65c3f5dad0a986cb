import { byCodeUnit } from "../../../model/canonical";
import type { Change } from "../review";
import type { Side, StoredFile } from "../side";

/** Which files of an environment, written for other programs, differ in any byte. An environment that comes or goes has none to compare. */
export function compareFiles(base: Side, head: Side, environment: string): readonly Change[] {
  const [before, after] = [base, head].map(({ files }) => files?.get(environment) ?? new Map<string, StoredFile>());
  const change = (path: string, fate: string): Change => ({ category: "file-changed", text: `files/${path} ${fate}`, fields: [] });
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(byCodeUnit).flatMap((path) => {
    const [old, now] = [before?.get(path), after?.get(path)];
    if (!old) return [change(path, "is new")];
    if (!now) return [change(path, "is gone")];
    return old === now || (old.size === now.size && old.content().equals(now.content())) ? [] : [change(path, "changed")];
  });
}
