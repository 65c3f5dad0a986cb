import type { Model } from "../../../model/model";
import { isObject } from "../json";

type Measured = Model["alerts"][number] | Model["components"][number]["signals"][number];

/**
 * A model of an earlier Tocsin as today's writes it, so that a change of form is none of an alert: what counts the events behind a number
 * was one source, and is a list.
 * @returns the same object where nothing has changed its form
 */
export function asToday(model: Model): Model {
  const alerts = model.alerts.map(withLists);
  const components = model.components.map((component) => {
    const signals = component.signals.map(withLists);
    return same(signals, component.signals) ? component : { ...component, signals };
  });
  return same(alerts, model.alerts) && same(components, model.components) ? model : { ...model, alerts, components };
}

function withLists<M extends Measured>(one: M): M {
  const former = Object.entries(one.measures ?? {}).filter(([, measure]) => isObject(measure) && isObject(measure.events));
  if (former.length === 0) return one;
  const now = former.map(([vendor, measure]) => [vendor, { ...measure, events: [(measure as { readonly events: unknown }).events] }]);
  return { ...one, measures: { ...one.measures, ...Object.fromEntries(now) } };
}

const same = (some: readonly object[], others: readonly object[]): boolean => some.every((one, index) => one === others[index]);
