import { type Diagnostic, type Path, problem } from "../diagnostics";
import { groupBy } from "../group";
import type { Alert, Gap, ModelComponent, Route } from "../model";
import { SEVERITY } from "../severities";
import { SUPPRESSOR_WAIT } from "./checks";
import { pages } from "./routes";

/**
 * One fault, one page: an alert of a component that depends on others is held back while a P0 or P1 alert of theirs is
 * firing. Also the place where detection times are final, since waiting for a suppressor adds to them.
 */
export function holdBack(
  components: readonly ModelComponent[],
  alerts: readonly Alert[],
  routes: ReadonlyMap<string, Route>,
  paths: ReadonlyMap<string, Path>,
): { readonly alerts: readonly Alert[]; readonly gaps: readonly Gap[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const gaps: Gap[] = [];
  const grave = groupBy(
    alerts.filter((alert) => SEVERITY[alert.severity].pages && alert.notifies),
    ({ component }) => component,
  );
  const own = groupBy(alerts, ({ component }) => component);
  const held = components.flatMap((component) => {
    const candidates = component.dependsOn.flatMap((id) => grave.get(id) ?? []);
    const mine = own.get(component.id) ?? [];
    const regions = new Set(mine.map(({ region }) => region));
    for (const id of component.dependsOn) {
      const elsewhere = (grave.get(id) ?? []).filter(({ region }) => !regions.has(region));
      if (mine.length > 0 && elsewhere.length > 0)
        diagnostics.push(
          problem(
            "TOC211",
            ["components", component.id, "dependsOn"],
            `alarms of ${id} live in ${elsewhere[0]?.region}, those of ${component.id} in ${[...regions].join(", ")}: a composite alarm sees one region only`,
            "both will notify when both fail; drop the dependency to silence this warning",
          ),
        );
    }
    const wakes = mine.some((alert) => pages(routes.get(alert.route) as Route));
    const silent = candidates.find((alert) => wakes && !pages(routes.get(alert.route) as Route));
    if (silent)
      diagnostics.push(
        problem(
          "TOC207",
          ["components", component.id, "dependsOn"],
          `${silent.key} would hold back pages of ${component.id}, but its own route ${silent.route} pages nobody`,
          `route ${silent.severity} of team ${silent.owner} to pagerduty, or drop the dependency on ${silent.component}`,
        ),
      );
    return mine.map((alert) => {
      const heldBackBy = candidates
        .filter(({ region }) => region === alert.region)
        .map(({ key }) => key)
        .sort();
      if (heldBackBy.length === 0) return alert;
      const detectWithin = alert.detectWithin + SUPPRESSOR_WAIT;
      // Better a second notification than a late one.
      if (detectWithin > longestDetection(alert) && alert.detectWithin <= longestDetection(alert)) {
        gaps.push({
          key: alert.key,
          reason: `not held back by its dependencies: waiting ${SUPPRESSOR_WAIT} s for them would notify later than ${alert.severity} allows`,
        });
        return alert;
      }
      return { ...alert, heldBackBy, detectWithin };
    });
  });
  for (const alert of held)
    if (alert.detectWithin > longestDetection(alert))
      diagnostics.push(
        problem(
          "TOC204",
          paths.get(alert.key) ?? ["components", alert.component],
          `${alert.key} is expected to notify ${alert.detectWithin} s after a fault (${alert.window.bad} × ${alert.window.period} s and the metric's delay${alert.heldBackBy.length > 0 ? `, and ${SUPPRESSOR_WAIT} s for its dependencies` : ""}); ${alert.severity} allows ${SEVERITY[alert.severity].detectWithin} s`,
          `shorten the window (fewer bad datapoints or a shorter period) or use a lower severity`,
        ),
      );
  return { alerts: held, gaps, diagnostics };
}

/** A level that does not page may be as slow as its metric: for one that comes once a day, no window could be shorter. */
function longestDetection(alert: Alert): number {
  const { detectWithin, pages: wakes } = SEVERITY[alert.severity];
  const measure = alert.measures.aws;
  return wakes || !measure ? detectWithin : Math.max(detectWithin, measure.delay + measure.resolution);
}
