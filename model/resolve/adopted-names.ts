import { type Diagnostic, problem } from "../diagnostics";
import type { Alert, ModelComponent } from "../model";
import { readName } from "../oncall/control";

/** Adopted alarms whose names on-call routing would read as another alert's, which a name of ours never is. */
export function misleadingNames(
  prefix: string,
  components: readonly Pick<ModelComponent, "id" | "physicalId">[],
  alerts: readonly Alert[],
): readonly Diagnostic[] {
  const owners = new Map(components.map(({ id, physicalId }) => [physicalId, id]));
  return alerts.flatMap((alert) => {
    const read = alert.adopted ? readName(prefix, alert.name) : undefined;
    const component = read && owners.get(read.physicalId);
    if (read === undefined || component === undefined) return [];
    if (component === alert.component && (read.severity ?? alert.severity) === alert.severity) return [];
    return [
      problem(
        "TOC430",
        ["components", alert.component, "adopt", alert.key.slice(alert.component.length + 1)],
        `${JSON.stringify(alert.name)} is the name of an alarm of ${component}${read.severity === undefined ? "" : `, of ${read.severity}`}, and ${alert.key} would take it`,
        "rename the alarm before it is adopted, or leave it out of `adopt`: it would page for the other one",
      ),
    ];
  });
}
