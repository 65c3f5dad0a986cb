import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import { suggest } from "./closest";
import { entriesOf, get } from "./data";
import { type Check, components, kindOf } from "./declared";
import { ownSignals } from "./selectors";

/** Signals named under `alertsFrom` have to exist. */
export const alertsFrom: Check = (data, catalog) => {
  const everywhere = Object.values(catalog).flatMap(({ kind }) => Object.keys(kind.signals).map((signal) => `${kind.id}.${signal}`));
  const own = components(data).flatMap(([, component]) => {
    const { id } = kindOf(component, catalog) ?? {};
    return id === undefined ? [] : ownSignals(component).map((signal) => `${id}.${signal}`);
  });
  return [
    ...unknownSignals(get(data, "alertsFrom"), ["alertsFrom"], [...everywhere, ...own]),
    ...components(data).flatMap(([id, component]) => {
      const kind = kindOf(component, catalog);
      if (!kind) return [];
      return unknownSignals(get(component, "alertsFrom"), ["components", id, "alertsFrom"], [...Object.keys(kind.signals), ...ownSignals(component)]);
    }),
  ];
};

function unknownSignals(written: unknown, path: Path, known: readonly string[]): readonly Diagnostic[] {
  return entriesOf(written).flatMap(([name]) =>
    name === "default" || known.includes(name)
      ? []
      : [problem("TOC108", [...path, name], `there is no signal ${JSON.stringify(name)}`, suggest(name, ["default", ...known]))],
  );
}
