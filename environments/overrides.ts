import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import { groupBy } from "../model/group";
import type { Kind } from "../model/measures";
import type { OverrideLayer } from "../model/platform";
import { SEVERITIES } from "../model/severities";
import type { Catalog } from "../model/thresholds";
import { suggest } from "./closest";
import { entriesOf, get } from "./data";
import { issueDiagnostics, unknownKeys } from "./issues";
import { parse } from "./parse";
import { levelProblem } from "./references";
import { repair } from "./repair";
import type { JsonSchema } from "./schema/json";
import { changesSchema } from "./schema/threshold";
import { hasSignal, readSelector, type Target } from "./selectors";
import type { Source } from "./sources";

export interface Layer {
  /** Absent where the file has no overrides, or where they can't be told. */
  readonly layer?: OverrideLayer;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The `thresholds:` of one file.
 * @param extended what the file extends, whose overrides it may change.
 * @param environments the merged data of every environment that the file is part of: an override of a base file may be
 * meant for a few of them. Absent where one of them can't be read: what matches nothing is then not known.
 */
export function readLayer(
  source: Source,
  extended: readonly Source[],
  level: OverrideLayer["level"],
  environments: readonly unknown[] | undefined,
  catalog: Catalog,
  schema: () => JsonSchema,
): Layer {
  const written = get(source.data, "thresholds");
  if (written === undefined || written === null) return { diagnostics: [] };
  const path: Path = [{ file: source.name }, "thresholds"];
  const parsed = parse(changes, written);
  const invalid = parsed.success ? [] : issueDiagnostics(parsed.error, written, schema, ["thresholds"], path);
  const before = extended.map(({ data }) => get(data, "thresholds"));
  const declared = environments && declaredIn(environments);
  const dangling = entriesOf(written).flatMap(([selector, change]) => judge(selector, change, [...path, selector], declared, before, catalog));
  const diagnostics = [...invalid, ...dangling];
  const unknown = parsed.success ? [] : unknownKeys(parsed.error, written, schema, ["thresholds"]);
  const read = parsed.success ? parsed : parse(changes, repair(written, unknown ?? []));
  // What matches nothing changes nothing.
  return read.success && dangling.every(({ code }) => code === "TOC202") ? { layer: { level, path, changes: read.data }, diagnostics } : { diagnostics };
}
const changes = changesSchema([], [], "");

/** What environments declare, by kind; found out as far as somebody asks. */
interface Declared {
  readonly kinds: ReadonlyMap<string, readonly unknown[]>;
  /** Those that a component of the kind has. */
  signalsOf(kind: Kind): ReadonlySet<string>;
}

function declaredIn(environments: readonly unknown[]): Declared {
  const kinds = groupBy(
    environments.flatMap((data) => entriesOf(get(data, "components")).map(([, component]) => component)),
    (component) => String(get(component, "kind")),
  );
  const known = new Map<Kind, ReadonlySet<string>>();
  const find = (kind: Kind) =>
    new Set(Object.keys(kind.signals).filter((signal) => (kinds.get(kind.id) ?? []).some((component) => hasSignal(component, { kind, signal }))));
  return {
    kinds,
    signalsOf: (kind) => {
      const found = known.get(kind) ?? find(kind);
      known.set(kind, found);
      return found;
    },
  };
}

function judge(
  selector: string,
  change: unknown,
  path: Path,
  declared: Declared | undefined,
  before: readonly unknown[],
  catalog: Catalog,
): readonly Diagnostic[] {
  const target = readSelector(selector, catalog);
  if ("reason" in target) return [problem(target.code ?? "TOC108", path, target.reason, target.hint ?? "write kind.signal")];
  if (!declared) return [];
  const seen = declared.signalsOf(target.kind);
  if (seen.has(target.signal))
    return [...levelProblem(change, target.kind.signals[target.signal]?.dimension, path), ...idle(target, change, path, before, catalog)];
  const ofKind = declared.kinds.has(target.kind.id);
  // Whichever kind that is meant to be, it is a message of its own.
  if (!ofKind && [...declared.kinds.keys()].some((kind) => !Object.hasOwn(catalog, kind))) return [];
  return [
    problem(
      "TOC202",
      path,
      ofKind
        ? `no component of kind ${target.kind.id} has the signal ${target.signal}: what it is measured from, or a field that it needs, is not set`
        : `no component is of kind ${target.kind.id}`,
      ofKind
        ? `set the field, or remove the override${seen.size > 0 ? `; ${suggest(target.signal, seen)}` : ""}`
        : "remove the override, or add such a component",
    ),
  ];
}

/** An `off`, or a change of the whole signal, for alerts that nothing declares. */
function idle({ kind, signal, severity }: Target, change: unknown, path: Path, before: readonly unknown[], catalog: Catalog): readonly Diagnostic[] {
  const off = get(change, "off") !== undefined;
  if (severity !== undefined && !off) return [];
  const levels = catalog[kind.id]?.thresholds[signal] ?? {};
  const declared = SEVERITIES.filter(
    (one) => levels[one] !== undefined || before.some((changes) => get(get(changes, `${kind.id}.${signal}.${one}`), "at") !== undefined),
  );
  if (severity === undefined ? declared.length > 0 : declared.includes(severity)) return [];
  return [
    problem(
      "TOC202",
      path,
      `${kind.id}.${signal} has no threshold${severity === undefined ? "" : ` of severity ${severity}`}, so there is nothing to ${off ? "switch off" : "change"}`,
      declared.length > 0
        ? `its thresholds are ${declared.join(", ")}`
        : `remove the override${off ? "" : ", or name a severity and state `at`, `window` and `missing`"}`,
    ),
  ];
}
