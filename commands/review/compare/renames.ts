import { canonicalJson } from "../../../model/canonical";
import type { Model, ModelComponent } from "../../../model/model";

export interface Renames {
  /** Component of base -> its id in head, by `renamedFrom`. */
  readonly declared: ReadonlyMap<string, string>;
  /** Component of head -> the one of base that watched the same and is gone, although nobody said that it was renamed. */
  readonly suspected: ReadonlyMap<string, string>;
}

/** Which components of head are those of base under another id. */
export function renamesOf(base: Model, head: Model): Renames {
  const before = new Map(base.components.map((component) => [component.id, component]));
  const after = new Set(head.components.map(({ id }) => id));
  const declared = new Map(
    head.components.flatMap(({ id, renamedFrom }) =>
      // Renamed in an earlier change already: base knows it by the new id.
      renamedFrom !== undefined && before.has(renamedFrom) && !before.has(id) ? [[renamedFrom, id] as const] : [],
    ),
  );
  const gone = base.components.filter(({ id }) => !after.has(id) && !declared.has(id));
  const byContent = new Map(gone.map((component) => [contentOf(component), component.id]));
  const suspected = head.components.flatMap((component) => {
    const was = before.has(component.id) || component.renamedFrom !== undefined ? undefined : byContent.get(contentOf(component));
    return was === undefined ? [] : [[component.id, was] as const];
  });
  return { declared, suspected: new Map(suspected) };
}

/** Two components that measure the same are one. */
const contentOf = ({ kind, signals }: ModelComponent): string =>
  canonicalJson([kind, signals.map(({ signal, each, measures }) => ({ signal, each, measures }))]);
