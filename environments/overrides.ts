import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import type { OverrideLayer } from "../model/platform";
import type { Catalog } from "../model/thresholds";
import { suggest } from "./closest";
import { entriesOf, get } from "./data";
import { issueDiagnostics, PARSE } from "./issues";
import { levelProblem } from "./references";
import type { JsonSchema } from "./schema/json";
import { changesSchema } from "./schema/threshold";
import { hasSignal, readSelector } from "./selectors";
import type { Source } from "./sources";

export interface Layer {
  readonly layer?: OverrideLayer;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The `thresholds:` of one file.
 * @param environments the merged data of every environment that the file is part of: an override of a base file may be
 * meant for a few of them.
 */
export function readLayer(source: Source, level: OverrideLayer["level"], environments: readonly unknown[], catalog: Catalog, schema: () => JsonSchema): Layer {
  const written = get(source.data, "thresholds");
  if (written === undefined || written === null) return { diagnostics: [] };
  const path: Path = [{ file: source.name }, "thresholds"];
  const parsed = changes.safeParse(written, PARSE);
  const invalid = parsed.success ? [] : issueDiagnostics(parsed.error, written, schema, ["thresholds"], path);
  const dangling = entriesOf(written).flatMap(([selector, change]) => judge(selector, change, [...path, selector], environments, catalog));
  const diagnostics = [...invalid, ...dangling];
  return parsed.success && diagnostics.length === 0 ? { layer: { level, path, changes: parsed.data }, diagnostics } : { diagnostics };
}
const changes = changesSchema([], [], "");

function judge(selector: string, change: unknown, path: Path, environments: readonly unknown[], catalog: Catalog): readonly Diagnostic[] {
  const target = readSelector(selector, catalog);
  if ("reason" in target) return [problem(target.code ?? "TOC108", path, target.reason, target.hint ?? "write kind.signal")];
  const components = environments.flatMap((data) => entriesOf(get(data, "components")).map(([, component]) => component));
  if (components.some((component) => hasSignal(component, target))) return levelProblem(change, target.kind.signals[target.signal]?.dimension, path);
  const ofKind = components.some((component) => get(component, "kind") === target.kind.id);
  const seen = Object.keys(target.kind.signals).filter((signal) => components.some((component) => hasSignal(component, { kind: target.kind, signal })));
  return [
    problem(
      "TOC202",
      path,
      ofKind
        ? `no component of kind ${target.kind.id} has the signal ${target.signal}: what it is measured from, or a field that it needs, is not set`
        : `no component is of kind ${target.kind.id}`,
      ofKind ? suggest(target.signal, seen) : "remove the override, or add such a component",
    ),
  ];
}
