import type { Code, Path, Position } from "../model/diagnostics";
import type { Source } from "./sources";

/** Where the deepest existing part of a path stands among files, of which each adds to those before it. */
export function locateIn(sources: readonly Source[], path: Path, code?: Code): Position | undefined {
  const [first, ...rest] = path;
  const chosen = typeof first === "object" ? sources.filter(({ name }) => name === first.file) : [...sources].reverse();
  const keys = typeof first === "object" ? rest : path;
  const points = code && POINTS_AT[code];
  // A list comes whole from the last file that has it, so nothing below it is looked for elsewhere.
  const list = keys.findIndex((part) => typeof part === "number");
  const located = chosen.map((source) => ({ ...source.locate(keys, points === "key" ? "key" : "value"), source }));
  if (points === "declaration") located.reverse();
  const reach = (depth: number) => (list < 0 ? depth : Math.min(depth, list));
  return located.reduce<(typeof located)[number] | undefined>((best, one) => (best && reach(best.depth) >= reach(one.depth) ? best : one), undefined)?.position;
}

/** What a diagnostic of this code points at: an unknown key at itself, a missing one at where its map was first declared. */
const POINTS_AT: Partial<Record<Code, "key" | "declaration">> = { TOC102: "key", TOC104: "declaration" };
