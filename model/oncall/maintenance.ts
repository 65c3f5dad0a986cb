import { type Path, problem } from "../diagnostics";
import type { MaintenanceInput } from "./input";
import type { OncallService, OncallWindow } from "./model";
import { entries, known, type Scope, unique } from "./scope";

/**
 * One-off maintenance windows. PagerDuty refuses a window that has ended, so those that did before `asOf` are left out;
 * never before the machine's clock, which would make the output depend on the day it is rendered.
 */
export function resolveMaintenance(scope: Scope, services: readonly OncallService[]): readonly OncallWindow[] {
  const { asOf, components } = scope.platform;
  return entries(scope.section.maintenance).flatMap(([id, window]) => {
    const path = ["onCall", "maintenance", id];
    const named = known(scope, "component", components, window.components, [...path, "components"]);
    const teams = known(scope, "team", scope.platform.teams, window.teams, [...path, "teams"]);
    const hit = services.filter((service) => named.includes(service.id) || teams.includes(service.team));
    if (!checkTimes(scope, window, path)) return [];
    if (asOf === undefined) {
      scope.report(problem("TOC307", path, `the window ${id} has dates, and the environment has no asOf`, "set `asOf:` to today's date (YYYY-MM-DD)"));
      return [];
    }
    if (Date.parse(window.end) <= Date.parse(`${asOf}T00:00:00Z`)) return [];
    checkEmergencies(scope, window, hit, path);
    if (hit.length === 0) return [];
    return [{ id, description: window.description, start: window.start, end: window.end, components: unique(hit.map((service) => service.id)) }];
  });
}

function checkTimes(scope: Scope, window: MaintenanceInput, path: Path): boolean {
  const [start, end] = [Date.parse(window.start), Date.parse(window.end)];
  if (start < end) return true;
  scope.report(
    problem(
      "TOC309",
      [...path, "end"],
      `the window from ${window.start} to ${window.end} does not end after it starts`,
      "write RFC 3339 times in order: 2026-12-01T22:00:00Z",
    ),
  );
  return false;
}

/** A window silences its services whole: PagerDuty has no way to let only P0 through. */
function checkEmergencies(scope: Scope, window: MaintenanceInput, hit: readonly OncallService[], path: Path): void {
  const silenced = hit.filter(({ reactions }) => reactions.some(({ severity, incident }) => severity === "P0" && incident)).map(({ id }) => id);
  if (silenced.length === 0 || window.hidesEmergenciesBecause) return;
  scope.report(
    problem(
      "TOC308",
      path,
      `the window silences P0 incidents of ${silenced.join(", ")}`,
      "say why that is right under hidesEmergenciesBecause, or leave them out",
    ),
  );
}
