import { kind } from "../model/measures";

/** A component without signals of the catalog's: everything that it measures, it declares itself. */
export const custom = kind({
  id: "custom",
  title: "Custom component",
  description: "Anything that no other kind describes; its signals are its own metrics and log patterns.",
  fields: {},
  sources: { own: [] },
  signals: {},
});
