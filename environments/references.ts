import { byCodeUnit } from "../model/canonical";
import { type Code, type Diagnostic, type Path, problem } from "../model/diagnostics";
import type { Kind } from "../model/measures";
import type { Catalog } from "../model/thresholds";
import { DIMENSIONS, type Dimension } from "../model/units";
import { suggest } from "./closest";
import { entriesOf, get, isData, itemsOf, textOf } from "./data";
import { judgeQuantity } from "./schema/leaf";
import { ALERT_KEY, ownSignals, readLocalSelector } from "./selectors";

type Check = (data: unknown, catalog: Catalog) => readonly Diagnostic[];

/**
 * Names that have to be declared elsewhere. Works on the data as written, so that one wrong value elsewhere hides
 * nothing here.
 */
export const referenceProblems: Check = (data, catalog) => CHECKS.flatMap((check) => check(data, catalog));

/** Levels have the unit of their signal. */
export function levelProblem(change: unknown, dimension: Dimension | undefined, path: Path): readonly Diagnostic[] {
  const at = get(change, "at");
  if (dimension === undefined || (typeof at !== "string" && !(typeof at === "number" && Number.isFinite(at)))) return [];
  const fault = judgeQuantity(at, dimension);
  return fault ? [problem(fault.code ?? "TOC111", [...path, "at"], fault.reason, fault.hint ?? `write it as a ${dimension}`)] : [];
}

const teams: Check = (data) =>
  components(data).flatMap(([id, component]) => {
    const team = textOf(get(component, "team"));
    const known = entriesOf(get(data, "teams")).map(([name]) => name);
    return team === undefined || known.includes(team) ? [] : [unknown("TOC108", ["components", id, "team"], "team", team, known)];
  });

const dependencies: Check = (data) => {
  const known = components(data).map(([id]) => id);
  return components(data).flatMap(([id, component]) =>
    targets(component).flatMap(([index, target]) => {
      if (known.includes(target)) return [];
      const path = Array.isArray(get(component, "dependsOn")) ? ["components", id, "dependsOn", index] : ["components", id, "dependsOn"];
      return [
        unknown(
          "TOC108",
          path,
          "component",
          target,
          known.filter((one) => one !== id),
        ),
      ];
    }),
  );
};

const cycles: Check = (data) => {
  const graph = new Map(components(data).map(([id, component]) => [id, targets(component)] as const));
  const done = new Set<string>();
  const found: Diagnostic[] = [];
  const visit = (id: string, trail: readonly string[]) => {
    if (done.has(id)) return;
    for (const [index, target] of graph.get(id) ?? []) {
      const start = [...trail, id].indexOf(target);
      if (start < 0) visit(target, [...trail, id]);
      else
        found.push(
          problem(
            "TOC205",
            ["components", id, "dependsOn", ...(Array.isArray(get(get(get(data, "components"), id), "dependsOn")) ? [index] : [])],
            `components depend on each other in a circle: ${[...[...trail, id].slice(start), target].join(" -> ")}`,
            "remove one of these dependencies: what breaks first should hold the others back",
          ),
        );
    }
    done.add(id);
  };
  for (const id of [...graph.keys()].sort(byCodeUnit)) visit(id, []);
  return found;
};

const ownThresholds: Check = (data, catalog) =>
  components(data).flatMap(([id, component]) => {
    const kind = kindOf(component, catalog);
    const path = ["components", id] as const;
    const selected = kind
      ? entriesOf(get(component, "thresholds")).flatMap(([selector, change]) =>
          localSelector(selector, change, component, kind, [...path, "thresholds", selector]),
        )
      : [];
    const adopted = kind ? entriesOf(get(component, "adopt")).flatMap(([key]) => adoption(key, component, kind, [...path, "adopt", key])) : [];
    const own = entriesOf(get(component, "signals")).flatMap(([name, signal]) =>
      entriesOf(get(signal, "thresholds")).flatMap(([severity, threshold]) =>
        levelProblem(threshold, get(signal, "dimension") as Dimension | undefined, [...path, "signals", name, "thresholds", severity]),
      ),
    );
    const units = entriesOf(get(component, "signals")).flatMap(([name, signal]) => unitProblem(signal, [...path, "signals", name, "metric", "unit"]));
    const hidden = kind
      ? ownSignals(component)
          .filter((name) => Object.hasOwn(kind.signals, name))
          .map((name) =>
            problem(
              "TOC113",
              [...path, "signals", name],
              `${kind.id} has a signal ${name} already`,
              "give the component's own signal another name, or change the catalog's under `thresholds:`",
            ),
          )
      : [];
    return [...selected, ...adopted, ...own, ...units, ...hidden];
  });

function unitProblem(signal: unknown, path: Path): readonly Diagnostic[] {
  const [dimension, unit] = [textOf(get(signal, "dimension")), textOf(get(get(signal, "metric"), "unit"))];
  const known = dimension !== undefined && Object.hasOwn(DIMENSIONS, dimension) ? Object.keys(DIMENSIONS[dimension as Dimension].units) : undefined;
  return !known || unit === undefined || known.includes(unit)
    ? []
    : [problem("TOC111", path, `${JSON.stringify(unit)} is not a unit of ${dimension}`, suggest(unit, known))];
}

function localSelector(selector: string, change: unknown, component: unknown, kind: Kind, path: Path): readonly Diagnostic[] {
  const target = readLocalSelector(selector, kind, ownSignals(component));
  if ("reason" in target) return [problem(target.code ?? "TOC108", path, target.reason, target.hint ?? "use a signal of the kind")];
  const own = get(get(get(component, "signals"), target.signal), "dimension") as Dimension | undefined;
  return levelProblem(change, kind.signals[target.signal]?.dimension ?? own, path);
}

function adoption(key: string, component: unknown, kind: Kind, path: Path): readonly Diagnostic[] {
  if (!ALERT_KEY.test(key)) return [problem("TOC108", path, `${JSON.stringify(key)} is not an alert`, "write signal.severity: errors.P1")];
  const target = readLocalSelector(`${key.slice(0, key.indexOf("."))}${key.slice(-3)}`, kind, ownSignals(component));
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

/** Services whose resources of use elsewhere live in us-east-1 whatever the environment's region: certificates of CloudFront. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { acm: ["us-east-1"], cloudfront: ["us-east-1"], route53: ["us-east-1"] };

const arns: Check = (data, catalog) => {
  const account = textOf(get(get(data, "aws"), "accountId"));
  const region = textOf(get(get(data, "aws"), "region"));
  const judge = (value: unknown, path: Path): readonly Diagnostic[] => {
    const [, service, itsRegion, itsAccount] = /^arn:[^:]*:([^:]*):([^:]*):([^:]*):/.exec(textOf(value) ?? "") ?? [];
    if (service === undefined) return [];
    const hint = "name the resource of this environment, or read it from SSM: { ssm: /path }";
    if (itsAccount && /^\d{12}$/.test(account ?? "") && itsAccount !== account)
      return [problem("TOC208", path, `the ARN is one of account ${itsAccount}, but the environment's is ${account}`, hint)];
    if (itsRegion && /-\d$/.test(region ?? "") && itsRegion !== region && !ELSEWHERE[service]?.includes(itsRegion))
      return [problem("TOC208", path, `the ARN is one of region ${itsRegion}, but the environment's is ${region}`, hint)];
    return [];
  };
  const role = judge(get(get(get(data, "aws"), "assumeRole"), "roleArn"), ["aws", "assumeRole", "roleArn"]);
  const fields = components(data).flatMap(([id, component]) =>
    Object.keys(kindOf(component, catalog)?.fields ?? {}).flatMap((field) => {
      const value = get(component, field);
      return Array.isArray(value) ? value.flatMap((one, index) => judge(one, ["components", id, field, index])) : judge(value, ["components", id, field]);
    }),
  );
  return [...role, ...fields];
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

const CHECKS: readonly Check[] = [teams, dependencies, cycles, ownThresholds, renames, arns, accounts];

const components = (data: unknown) => entriesOf(get(data, "components"));

/** Index and name of what the component depends on; a single name stands for a list of one. */
function targets(component: unknown): readonly (readonly [number, string])[] {
  const written = get(component, "dependsOn");
  return itemsOf(typeof written === "string" ? [written] : written).filter((entry): entry is readonly [number, string] => typeof entry[1] === "string");
}

function kindOf(component: unknown, catalog: Catalog): Kind | undefined {
  const name = textOf(get(component, "kind"));
  return isData(component) && name !== undefined && Object.hasOwn(catalog, name) ? catalog[name]?.kind : undefined;
}

function unknown(code: Code, path: Path, what: string, name: string, known: readonly string[]): Diagnostic {
  return problem(code, path, `there is no ${what} ${JSON.stringify(name)}`, suggest(name, known));
}
