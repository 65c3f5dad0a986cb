import { Playlist } from "@cdktf/provider-grafana/lib/playlist";
import { grafanaDashboards } from "../../model/grafana";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface WallPlaylistProps {
  readonly model: Pick<Model, "platform" | "environment" | "components" | "grafana">;
  /** How long each dashboard is shown. @default 1m, as often as dashboards are read anew */
  readonly interval?: string;
}

/**
 * What a display on the wall shows: the overview and the dashboard of each team, in turn. Nothing where there are no
 * dashboards. https://grafana.com/docs/grafana/latest/developers/http_api/playlist/
 */
export class WallPlaylist extends Construct {
  constructor(scope: Construct, id: string, { model, interval = "1m" }: WallPlaylistProps) {
    super(scope, id);
    const shown = grafanaDashboards(model).filter(({ type }) => type !== "component");
    if (shown.length === 0) return;
    declare(Playlist, this, "playlist", {
      name: `${model.platform} ${model.environment}`,
      interval,
      // Counted from 1: the provider takes 0 for a place that is not known.
      item: shown.map(({ uid }, index) => ({ order: index + 1, type: "dashboard_by_uid", value: uid })),
    });
  }
}
