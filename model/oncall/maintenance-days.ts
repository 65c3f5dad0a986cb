/** A part of one day, in UTC. */
export interface MaintenanceDay {
  readonly years: string[];
  readonly months: string[];
  readonly daysOfMonth: string[];
  readonly times: { readonly start: string; readonly end: string }[];
}

/** Intervals of Grafana and Alertmanager recur and end at midnight: a window is one for each of its days, in UTC. */
export function maintenanceDays(start: string, end: string): readonly MaintenanceDay[] {
  const found: MaintenanceDay[] = [];
  const last = Date.parse(end);
  for (let from = Date.parse(start); from < last; ) {
    const midnight = (Math.floor(from / DAY) + 1) * DAY;
    const day = new Date(from);
    found.push({
      years: [String(day.getUTCFullYear())],
      months: [String(day.getUTCMonth() + 1)],
      daysOfMonth: [String(day.getUTCDate())],
      times: [{ start: clock(from), end: last >= midnight ? "24:00" : clock(last) }],
    });
    from = midnight;
  }
  return found;
}

const DAY = 86_400_000;
const clock = (instant: number): string => new Date(instant).toISOString().slice(11, 16);
