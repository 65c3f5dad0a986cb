import { type Diagnostic, type Path, problem } from "../diagnostics";
import { GRAFANA_PACE } from "../grafana";
import { groupBy } from "../group";
import { measureOf } from "../measured";
import type { Alert, Gap, ModelComponent, Route } from "../model";
import { opensIncident } from "../oncall/input";
import { type Platform, VENDOR_NAMES } from "../platform";
import { formatSpan } from "../quantities";
import { compareSeverity, SEVERITY } from "../severities";
import { signalKey } from "../signal-key";
import { detectionTime, SUPPRESSOR_WAIT } from "./checks";
import { lacksZeros, SAY_SPARSE } from "./deadlines";
import { explains } from "./explains";
import { pages } from "./routes";

/**
 * One fault, one page. An alert of a component that depends on others is held back while an alert of theirs is firing
 * that pages and explains it ({@link explains}). Of one signal a P2 yields to the P1, and a P1 to the P0. Also
 * the place where detection times are final, since waiting adds to them.
 */
export function holdBack(
  platform: Pick<Platform, "vendors">,
  components: readonly ModelComponent[],
  alerts: readonly Alert[],
  routes: ReadonlyMap<string, Route>,
  paths: ReadonlyMap<string, Path>,
): { readonly alerts: readonly Alert[]; readonly gaps: readonly Gap[]; readonly diagnostics: readonly Diagnostic[] } {
  const gaps: Gap[] = [];
  const wakes = (alert: Alert) => pages(routes.get(alert.route) as Route);
  const grave = groupBy(
    // Only CloudWatch has composites, and they see alarms only.
    alerts.filter((alert) => alert.vendor === "aws" && SEVERITY[alert.severity].pages && alert.notifies && alert.holdsBack),
    ({ component }) => component,
  );
  const own = groupBy(alerts, ({ component }) => component);
  const bySignal = groupBy(
    alerts.filter(({ vendor, notifies }) => vendor === "aws" && notifies),
    signalKey,
  );
  const held = components.flatMap((component) => {
    const candidates = component.dependsOn.flatMap((id) => grave.get(id) ?? []);
    return (own.get(component.id) ?? []).map((alert) => {
      if (alert.vendor !== "aws") return alert;
      const heldBackBy = candidates
        .filter((cause) => cause.region === alert.region && explains(cause, alert))
        .map(({ key }) => key)
        .sort();
      const yieldsTo = graverOf(alert, bySignal.get(signalKey(alert)) ?? [], wakes)?.key;
      const nobodyIsTold = (routes.get(alert.route) as Route).channels.length === 0;
      if (nobodyIsTold || (heldBackBy.length === 0 && yieldsTo === undefined)) return alert;
      const detectWithin = alert.detectWithin + SUPPRESSOR_WAIT;
      // Better a second notification than a late one.
      if (detectWithin > longestDetection(alert) && alert.detectWithin <= longestDetection(alert)) {
        gaps.push({ key: alert.key, reason: `not held back: waiting ${SUPPRESSOR_WAIT} s would notify later than ${alert.severity} allows` });
        return alert;
      }
      return { ...alert, heldBackBy, ...(yieldsTo !== undefined && { yieldsTo }), detectWithin };
    });
  });
  const diagnostics = components.flatMap((component) => dependencyProblems(component, own.get(component.id) ?? [], grave, wakes));
  return { alerts: held, gaps, diagnostics: [...diagnostics, ...held.flatMap((alert) => lateness(alert, paths, platform))] };
}

/**
 * The next graver alert of the same signal, while which one keeps silent: what opens an incident yields to what pages. A page must not
 * vanish behind an alert that wakes nobody.
 */
function graverOf(alert: Alert, ofSignal: readonly Alert[], wakes: (alert: Alert) => boolean): Alert | undefined {
  if (!opensIncident(alert.severity)) return undefined;
  return ofSignal
    .filter((other) => SEVERITY[other.severity].pages && compareSeverity(other.severity, alert.severity) < 0 && (wakes(other) || !wakes(alert)))
    .sort((a, b) => compareSeverity(b.severity, a.severity))[0];
}

function dependencyProblems(
  component: ModelComponent,
  mine: readonly Alert[],
  grave: ReadonlyMap<string, readonly Alert[]>,
  wakes: (alert: Alert) => boolean,
): readonly Diagnostic[] {
  if (mine.length === 0) return [];
  const path = ["components", component.id, "dependsOn"];
  const regions = new Set(mine.map(({ region }) => region));
  const elsewhere = component.dependsOn.flatMap((id) => (grave.get(id) ?? []).filter(({ region }) => !regions.has(region)).slice(0, 1));
  const silent = mine.some(wakes)
    ? component.dependsOn.flatMap((id) => grave.get(id) ?? []).find((alert) => regions.has(alert.region) && !wakes(alert))
    : undefined;
  return [
    ...elsewhere.map((alert) =>
      problem(
        "TOC211",
        path,
        `alarms of ${alert.component} live in ${alert.region}, those of ${component.id} in ${[...regions].join(", ")}: a composite alarm sees one region only`,
        "both will notify when both fail; drop the dependency to silence this warning",
      ),
    ),
    ...(silent
      ? [
          problem(
            "TOC207",
            path,
            `${silent.key} would hold back pages of ${component.id}, but its own route ${silent.route} pages nobody`,
            `route ${silent.severity} of team ${silent.owner} to pagerduty, or drop the dependency on ${silent.component}`,
          ),
        ]
      : []),
  ];
}

function lateness(alert: Alert, paths: ReadonlyMap<string, Path>, { vendors }: Pick<Platform, "vendors">): readonly Diagnostic[] {
  const longest = longestDetection(alert);
  if (alert.detectWithin <= longest) return [];
  const path = paths.get(alert.key) ?? ["components", alert.component];
  const told = `${alert.key} is expected to notify ${alert.detectWithin} s after`;
  if (alert.deadline !== undefined && alert.vendor === "aws")
    return [
      problem(
        "TOC204",
        path,
        `${told} the deadline of ${formatSpan(alert.deadline)}, because CloudWatch looks at a window of more than a day once an hour; ${alert.severity} allows ${longest} s`,
        "let the window be a day at most, or use P3; or measure the age of what was done last, with `worse: above` and a short window",
      ),
    ];
  const { aws } = alert.measures;
  const isSooner = vendors.aws.on && alert.vendor !== "aws" && alert.check === undefined && aws && detectionTime(alert.window, aws.delay, false) <= longest;
  const elsewhere = !isSooner ? "" : `, let CloudWatch alert on it, which has the metric sooner than ${VENDOR_NAMES[alert.vendor]} (alertsFrom),`;
  return [
    problem(
      "TOC204",
      path,
      `${told} a fault (${alert.window.bad} × ${alert.window.period} s and the metric's delay); ${alert.severity} allows ${longest} s`,
      `shorten the window (fewer bad datapoints or a shorter period)${elsewhere} or use a lower severity${lacksZeros(alert) ? `; or ${SAY_SPARSE}` : ""}`,
    ),
  ];
}

/**
 * Seconds within which an alert has to notify. A level that does not page may be as slow as its metric (for one that comes
 * once a day, no window could be shorter), and as late as its vendor looks at it.
 */
export function longestDetection(alert: Alert): number {
  const { detectWithin, pages: wakes } = SEVERITY[alert.severity];
  const measure = measureOf(alert.vendor, alert.measures);
  if (wakes || !measure) return detectWithin;
  return Math.max(detectWithin, measure.delay + measure.resolution) + (alert.vendor === "grafana" ? GRAFANA_PACE / 2 : 0);
}
