import { outlineOf } from "../commands/review/dashboards/outline";
import type { Outline, OutlinePanel } from "../commands/review/review";
import type { Monitoring, SynthesizedStack } from "./monitoring";
import { resourceOf } from "./resource";

/** A dashboard without its looks: what is where. Snapshots of it are a line or a few per panel. */
export class DashboardOutline {
  constructor(
    readonly address: string,
    readonly outline: Outline,
  ) {}
}

/**
 * The outline of a dashboard of CloudWatch, Grafana or Datadog, by its Terraform address: rows and panels from the top
 * with their places, units, threshold lines and queries.
 * @throws if there is no such resource, with the addresses that are near; or if it is no dashboard.
 */
export function dashboardOutline(where: Monitoring | SynthesizedStack, address: string): DashboardOutline {
  const { config } = resourceOf(where, address);
  const outline = outlineOf(address.split(".")[0] as string, config);
  if (!outline) throw new Error(`${address} is no dashboard that can be read: resourceOf prints any resource`);
  return new DashboardOutline(address, outline);
}

export function printOutline({ address, outline: { title, columns, panels } }: DashboardOutline): string {
  return [address, `${title}, ${columns} columns`, ...panels.flatMap(printPanel)].join("\n");
}

/** `0,4 12×6 timeseries: Latency (s)`: columns and rows from the left top. */
function printPanel({ title, type, x, y, width, height, unit, thresholds, queries }: OutlinePanel): readonly string[] {
  return [
    `  ${x},${y} ${width}×${height} ${type}: ${title || "(no title)"}${unit === undefined ? "" : ` (${unit})`}`,
    ...thresholds.map(({ label, value, colour }) => `      line at ${value}${label === "" ? "" : `: ${label}`}${colour === undefined ? "" : ` ${colour}`}`),
    ...queries.map((query) => `      ${query}`),
  ];
}
