import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import { SEVERITIES, SEVERITY } from "../model/severities";
import { entriesOf, get, textOf } from "./data";
import { type Check, components } from "./declared";

/** Severities are called different names, so that a person who hears one knows which it is. */
export const aliases: Check = (data) => {
  const written = (severity: string) => textOf(get(get(get(data, "severities"), severity), "alias"));
  const named = SEVERITIES.map((severity) => ({ severity, own: written(severity) !== undefined, alias: written(severity) ?? SEVERITY[severity].alias }));
  return named.flatMap((one, index) => {
    const twin = named.slice(0, index).find(({ alias }) => alias.trim().toLowerCase() === one.alias.trim().toLowerCase());
    if (!twin) return [];
    const [at, other] = one.own ? [one, twin] : [twin, one];
    return [
      problem(
        "TOC113",
        ["severities", at.severity, "alias"],
        `${at.severity} would be called ${JSON.stringify(at.alias)} like ${other.severity}${other.own ? "" : ", whose name that is by default"}`,
        "give each severity a name of its own",
      ),
    ];
  });
};

/** Alerts that are observed until a day tell nobody at all while no `asOf` says which day it is. */
export const observation: Check = (data) =>
  components(data).flatMap(([id, component]) => {
    const path = ["components", id];
    const own = entriesOf(get(component, "signals")).flatMap(([name, signal]) =>
      observed(data, get(signal, "thresholds"), [...path, "signals", name, "thresholds"]),
    );
    return [...unheard(data, component, path), ...observed(data, get(component, "thresholds"), [...path, "thresholds"]), ...own];
  });

/** The same for the changes of a map of thresholds. */
export const observed = (data: unknown, changes: unknown, path: Path): readonly Diagnostic[] =>
  entriesOf(changes).flatMap(([selector, change]) => unheard(data, change, [...path, selector]));

function unheard(data: unknown, holder: unknown, path: Path): readonly Diagnostic[] {
  if (textOf(get(holder, "observeUntil")) === undefined || get(data, "asOf") !== undefined) return [];
  return [
    problem(
      "TOC116",
      [...path, "observeUntil"],
      "without `asOf` this day never comes, and the alerts would tell nobody for ever",
      "set `asOf:` to today's date (YYYY-MM-DD) in the environment or in what it extends",
    ),
  ];
}
