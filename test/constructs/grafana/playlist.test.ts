import { WallPlaylist } from "../../../constructs/grafana/playlist";
import { grafanaDashboards } from "../../../model/grafana";
import { template, testStack } from "../../support/stack";
import { checkoutApi, ordersDb } from "../aws/dashboards/sample";
import { grafanaModel } from "./dashboards/json";

function playlist(components: Parameters<typeof grafanaModel>[0]) {
  const stack = testStack("production-grafana");
  const model = grafanaModel(components);
  new WallPlaylist(stack, "playlist", { model });
  return { model, rendered: template(stack).resource?.grafana_playlist?.playlist };
}

test("a wall shows the overview and each team's dashboard in turn, and no single component's", () => {
  const { model, rendered } = playlist([checkoutApi, ordersDb]);
  expect(rendered).toEqual({
    name: "shop production",
    interval: "1m",
    item: [
      { order: 1, type: "dashboard_by_uid", value: "shop__production____overview" },
      { order: 2, type: "dashboard_by_uid", value: "shop__production____team__payments" },
      { order: 3, type: "dashboard_by_uid", value: "shop__production____team__platform" },
    ],
  });
  const uids = new Set(grafanaDashboards(model).map(({ uid }) => uid));
  for (const { value } of rendered.item) expect(uids).toContain(value);
});

test("without dashboards there is nothing to show", () => expect(playlist([]).rendered).toBeUndefined());
