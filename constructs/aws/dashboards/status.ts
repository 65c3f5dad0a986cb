import { byCodeUnit } from "../../../model/canonical";
import type { Alert, Model } from "../../../model/model";
import { compareSeverity } from "../../../model/severities";
import { alarmArn } from "../names";
import type { AlarmWidget } from "./body";
import { chunks } from "./layout";

/** The alarms' states as tiles, the most severe alerts in the first widget. No alerts, no widgets. */
export function statusWidgets(title: string, alerts: readonly Alert[], { aws }: Pick<Model, "aws">, perWidget: number): readonly AlarmWidget[] {
  const sorted = alerts.filter(({ vendor }) => vendor === "aws").sort((a, b) => compareSeverity(a.severity, b.severity) || byCodeUnit(a.key, b.key));
  const parts = chunks(sorted, perWidget);
  return parts.map((part, index) => ({
    type: "alarm",
    properties: {
      title: parts.length > 1 ? `${title} (${index + 1} of ${parts.length})` : title,
      alarms: part.map(({ region, name }) => alarmArn(aws, region, name)),
      sortBy: "stateUpdatedTimestamp",
    },
  }));
}

/** Grid units that the tiles of a status widget need, in a widget `columns` wide: a tile takes about four columns. */
export function statusHeight(widget: AlarmWidget, columns: number): number {
  return Math.min(8, 2 + Math.ceil(widget.properties.alarms.length / Math.max(1, Math.floor(columns / 4))));
}
