import fc from "fast-check";
import { grafanaDashboards, panelIds } from "../../model/grafana";
import type { Model } from "../../model/model";

const component = (id: string, changes: Partial<Model["components"][number]> = {}) =>
  ({ id, physicalId: id, team: "web", ...changes }) as Model["components"][number];
const planned = (components: readonly Model["components"][number][], platform = "shop", environment = "production") =>
  grafanaDashboards({ platform, environment, components, grafana: { url: "https://shop.grafana.net", cloudwatch: {} } });

describe("Grafana's dashboards", () => {
  test("are an overview, one per team, one per component, each at its address", () => {
    expect(planned([component("b"), component("a", { team: "api" })]).map(({ type, title, url, components }) => [type, title, url, components])).toEqual([
      ["overview", "shop production", "https://shop.grafana.net/d/shop__production____overview", ["a", "b"]],
      ["team", "api in production", "https://shop.grafana.net/d/shop__production____team__api", ["a"]],
      ["team", "web in production", "https://shop.grafana.net/d/shop__production____team__web", ["b"]],
      ["component", "a in production", "https://shop.grafana.net/d/shop__production__a", ["a"]],
      ["component", "b in production", "https://shop.grafana.net/d/shop__production__b", ["b"]],
    ]);
  });

  test("have uids that Grafana takes and that no two share, whatever the names are", () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9]{0,12}(-[a-z0-9]{1,12}){0,4}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(id, fc.constantFrom("overview", "team", "team-web", "web")), { minLength: 1, maxLength: 20 }),
        id,
        (ids, platform) => {
          const uids = planned(
            ids.map((each) => component(each, { team: ids[0] as string })),
            platform,
          ).map(({ uid }) => uid);
          expect(uids.filter((uid) => !/^[a-zA-Z0-9_-]{1,40}$/.test(uid))).toEqual([]);
          expect(new Set(uids).size).toBe(uids.length);
        },
      ),
    );
  });

  test("keep the component's uid when others come and when it is renamed", () => {
    const uid = (components: readonly Model["components"][number][], id: string) =>
      planned(components).find(({ type, components: shown }) => type === "component" && shown[0] === id)?.uid;
    const before = uid([component("b")], "b");
    expect(uid([component("a"), component("b"), component("c")], "b")).toBe(before);
    expect(uid([component("new", { physicalId: "b" })], "new")).toBe(before);
  });
});

describe("panel ids", () => {
  test("are positive, fit into 31 bits and differ even among a hundred thousand", () => {
    const ids = [...panelIds(Array.from({ length: 100_000 }, (_, index) => `signal-${index}`)).values()];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => Number.isInteger(id) && id >= 1000 && id < 2 ** 31)).toBe(true);
  });

  test("come from the key alone, in whatever order the keys are", () => {
    expect(panelIds(["errors", "latency", "traffic"]).get("latency")).toBe(panelIds(["latency"]).get("latency"));
    expect([...panelIds(["b", "a"], (text) => text.length)]).toEqual([...panelIds(["a", "b"], (text) => text.length)]);
  });
});
