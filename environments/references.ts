import { byCodeUnit } from "../model/canonical";
import { circles } from "../model/circles";
import { type Code, type Diagnostic, type Path, problem } from "../model/diagnostics";
import type { Kind } from "../model/measures";
import { own } from "../model/own";
import { DIMENSIONS, type Dimension } from "../model/units";
import { arns } from "./arns";
import { suggest } from "./closest";
import { entriesOf, get, itemsOf, type Keys, textOf } from "./data";
import { type Check, components, kindOf } from "./declared";
import { aliases, observation } from "./meaning";
import { judgeQuantity } from "./schema/leaf";
import { ALERT_KEY, ownSignals, readLocalSelector, uptimeSignals } from "./selectors";
import { tags } from "./tags";
import { alertsFrom, grafanaRole, prometheusSource } from "./vendors";

/** Names that have to be declared elsewhere, and values that have to fit each other. */
export const referenceProblems: Check = (data, catalog) => [...ENTANGLED, ...APART].flatMap((check) => check(data, catalog));

/** Whether a problem makes the rest look wrong, too: without the team or the threshold that was meant, other rules would break. */
export const entangled = (data: unknown, catalog: Parameters<Check>[1]): readonly Keys[] =>
  ENTANGLED.flatMap((check) => check(data, catalog).map(({ path }) => path as Keys));

/** Where the dependencies stand that lead nowhere or in a circle; without them the rest can be judged. */
export const brokenDependencies = (data: unknown, catalog: Parameters<Check>[1]): readonly Keys[] =>
  [dependencies, cycles].flatMap((check) => check(data, catalog).map(({ path }) => path as Keys));

/** Levels have the unit of their signal. */
export function levelProblem(change: unknown, dimension: Dimension | undefined, path: Path): readonly Diagnostic[] {
  const at = get(change, "at");
  if (dimension === undefined || !Object.hasOwn(DIMENSIONS, dimension) || (typeof at !== "string" && typeof at !== "number")) return [];
  const fault = judgeQuantity(at, dimension);
  return fault ? [problem(fault.code ?? "TOC111", [...path, "at"], fault.reason, fault.hint ?? `write it as a ${dimension}`)] : [];
}

const teams: Check = (data) => {
  const known = new Set(entriesOf(get(data, "teams")).map(([name]) => name));
  return components(data).flatMap(([id, component]) => {
    const team = textOf(get(component, "team"));
    return team === undefined || known.has(team) ? [] : [unknown("TOC108", ["components", id, "team"], "team", team, known)];
  });
};

const dependencies: Check = (data) => {
  const known = new Set(components(data).map(([id]) => id));
  return components(data).flatMap(([id, component]) =>
    targets(component).flatMap(([index, target]) => {
      if (known.has(target)) return [];
      const path = Array.isArray(get(component, "dependsOn")) ? ["components", id, "dependsOn", index] : ["components", id, "dependsOn"];
      return [unknown("TOC108", path, "component", target, known, id)];
    }),
  );
};

const cycles: Check = (data) => {
  const written = get(data, "components");
  const graph = new Map(components(data).map(([id, component]) => [id, targets(component)] as const));
  return circles([...graph.keys()].sort(byCodeUnit), (id) => graph.get(id) ?? []).map(({ from, at, circle }) =>
    problem(
      "TOC205",
      ["components", from, "dependsOn", ...(Array.isArray(get(get(written, from), "dependsOn")) ? [at] : [])],
      `components depend on each other in a circle: ${circle}`,
      "remove one of these dependencies: what breaks first should hold the others back",
    ),
  );
};

const ownThresholds: Check = (data, catalog) =>
  components(data).flatMap(([id, component]) => {
    const path = ["components", id] as const;
    const own = entriesOf(get(component, "signals")).flatMap(([name, signal]) => [
      ...entriesOf(get(signal, "thresholds")).flatMap(([severity, threshold]) =>
        levelProblem(threshold, get(signal, "dimension") as Dimension | undefined, [...path, "signals", name, "thresholds", severity]),
      ),
      ...unitProblem(signal, [...path, "signals", name, "metric", "unit"]),
    ]);
    const kind = kindOf(component, catalog);
    return kind ? [...own, ...ofKind(component, kind, path)] : own;
  });

/** What a component changes of its kind's signals, takes over and calls like them. */
function ofKind(component: unknown, kind: Kind, path: Path): readonly Diagnostic[] {
  const checks = uptimeSignals(component);
  const declared = ownSignals(component);
  const known = new Set([...Object.keys(kind.signals), ...declared, ...checks.keys()]);
  const dimension = (signal: string) =>
    own(kind.signals, signal)?.dimension ?? (get(get(get(component, "signals"), signal), "dimension") as Dimension | undefined) ?? checks.get(signal);
  const selected = entriesOf(get(component, "thresholds")).flatMap(([selector, change]) => {
    const [target, at] = [readLocalSelector(selector, kind, known), [...path, "thresholds", selector]];
    return "reason" in target
      ? [problem(target.code ?? "TOC108", at, target.reason, target.hint ?? "use a signal of the kind")]
      : levelProblem(change, dimension(target.signal), at);
  });
  const adopted = entriesOf(get(component, "adopt")).flatMap(([key]) => adoption(key, kind, known, [...path, "adopt", key]));
  const hidden = declared
    .filter((name) => Object.hasOwn(kind.signals, name))
    .map((name) =>
      problem(
        "TOC113",
        [...path, "signals", name],
        `${kind.id} has a signal ${name} already`,
        "give the component's own signal another name, or change the catalog's under `thresholds:`",
      ),
    );
  const twins = [...declared, ...Object.keys(kind.signals)]
    .filter((name) => checks.has(name))
    .map((name) =>
      problem("TOC113", [...path, "uptime"], `a check has the signal ${name}, and the component has one of that name already`, "give the check another id"),
    );
  return [...selected, ...adopted, ...hidden, ...twins];
}

function unitProblem(signal: unknown, path: Path): readonly Diagnostic[] {
  const [dimension, unit] = [textOf(get(signal, "dimension")), textOf(get(get(signal, "metric"), "unit"))];
  const known = dimension !== undefined && Object.hasOwn(DIMENSIONS, dimension) ? Object.keys(DIMENSIONS[dimension as Dimension].units) : undefined;
  return !known || unit === undefined || known.includes(unit)
    ? []
    : [problem("TOC111", path, `${JSON.stringify(unit)} is not a unit of ${dimension}`, suggest(unit, known))];
}

function adoption(key: string, kind: Kind, known: ReadonlySet<string>, path: Path): readonly Diagnostic[] {
  if (!ALERT_KEY.test(key)) return [problem("TOC108", path, `${JSON.stringify(key)} is not an alert`, "write signal.severity: errors.P1")];
  const target = readLocalSelector(`${key.slice(0, key.indexOf("."))}${key.slice(-3)}`, kind, known);
  return "reason" in target ? [problem("TOC108", path, target.reason, target.hint ?? "use a signal of the kind")] : [];
}

const renames: Check = (data) => {
  const claimed = new Map<string, string>(components(data).map(([id]) => [id, id]));
  return [...components(data)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([id, component]) => {
      const before = textOf(get(component, "renamedFrom"));
      if (before === undefined) return [];
      const other = claimed.get(before);
      claimed.set(before, id);
      return other === undefined
        ? []
        : [
            problem(
              "TOC113",
              ["components", id, "renamedFrom"],
              `${other === before ? `${before} still is a component` : `${other} was renamed from ${before}, too`}, so two components would have its names`,
              "correct `renamedFrom`, or remove it",
            ),
          ];
    });
};

const accounts: Check = (data) => {
  const account = textOf(get(get(data, "aws"), "accountId"));
  const allowed = get(get(data, "aws"), "allowedAccountIds");
  return account === undefined || !Array.isArray(allowed) || allowed.includes(account)
    ? []
    : [
        problem(
          "TOC103",
          ["aws", "allowedAccountIds"],
          `the environment's own account ${account} is not among them`,
          "add it: the provider refuses every account that is not listed",
        ),
      ];
};

const ENTANGLED: readonly Check[] = [teams, ownThresholds, renames];
const APART: readonly Check[] = [dependencies, cycles, arns, accounts, aliases, tags, observation, alertsFrom, grafanaRole, prometheusSource];

/** Index and name of what the component depends on; a single name stands for a list of one. */
function targets(component: unknown): readonly (readonly [number, string])[] {
  const written = get(component, "dependsOn");
  return itemsOf(typeof written === "string" ? [written] : written).filter((entry): entry is readonly [number, string] => typeof entry[1] === "string");
}

function unknown(code: Code, path: Path, what: string, name: string, known: Iterable<string>, except?: string): Diagnostic {
  return problem(code, path, `there is no ${what} ${JSON.stringify(name)}`, suggest(name, known, except));
}
