/** A way that leads back to where it came from. */
export interface Circle {
  /** What names an earlier one. */
  readonly from: string;
  /** The earlier one. */
  readonly to: string;
  /** At which index it is named. */
  readonly at: number;
  /** In words: `a -> b -> a`. */
  readonly circle: string;
}

/**
 * The circles of a graph, one for each edge that closes one. Without recursion: a chain of dependencies may be as long as
 * a file.
 * @param next what each names, with its index.
 */
export function circles(ids: readonly string[], next: (id: string) => readonly (readonly [number, string])[]): readonly Circle[] {
  const found: Circle[] = [];
  const done = new Set<string>();
  for (const root of ids) {
    if (done.has(root)) continue;
    const trail = [{ id: root, edges: next(root), taken: 0 }];
    const places = new Map([[root, 0]]);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const edge = here.edges[here.taken++];
      if (!edge) {
        done.add(here.id);
        places.delete(here.id);
        trail.pop();
        continue;
      }
      const [at, target] = edge;
      const start = places.get(target);
      if (start !== undefined) found.push({ from: here.id, to: target, at, circle: inWords(trail, start, target) });
      else if (!done.has(target)) {
        places.set(target, trail.length);
        trail.push({ id: target, edges: next(target), taken: 0 });
      }
    }
  }
  return found;
}

/** A circle through a whole platform is told by its ends. */
function inWords(trail: readonly { readonly id: string }[], start: number, target: string): string {
  const length = trail.length - start;
  const ends =
    length <= SHOWN ? trail.slice(start) : [...trail.slice(start, start + SHOWN / 2), { id: `… (${length - SHOWN} more)` }, ...trail.slice(-SHOWN / 2)];
  return [...ends.map(({ id }) => id), target].join(" -> ");
}
const SHOWN = 20;
