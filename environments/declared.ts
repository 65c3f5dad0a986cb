import type { Diagnostic } from "../model/diagnostics";
import type { Kind } from "../model/measures";
import type { Catalog } from "../model/thresholds";
import { entriesOf, get, isData, textOf } from "./data";

/** Judges the merged data as written, so that one wrong value elsewhere hides nothing. */
export type Check = (data: unknown, catalog: Catalog) => readonly Diagnostic[];

export const components = (data: unknown) => entriesOf(get(data, "components"));

/** The component's kind, if the catalog has it. */
export function kindOf(component: unknown, catalog: Catalog): Kind | undefined {
  const name = textOf(get(component, "kind"));
  return isData(component) && name !== undefined && Object.hasOwn(catalog, name) ? catalog[name]?.kind : undefined;
}
