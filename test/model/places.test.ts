import { grafanaHome, isGrafanaCloud } from "../../model/grafana";
import type { Model } from "../../model/model";
import { placeOf, shared } from "../../model/places";
import { modelOf, platform } from "../support/platform";

const MODEL = modelOf(platform({}));
const VENDORS = { ...MODEL.vendors, pagerduty: { on: true }, grafana: { on: true } } as Model["vendors"];
const grafana = (url: string) => placeOf({ ...MODEL, vendors: VENDORS, grafana: { url, cloudwatch: {} } }, "grafana");
const pagerduty = (account?: string, serviceRegion: "us" | "eu" = "us") =>
  placeOf({ ...MODEL, vendors: VENDORS, oncall: { ...MODEL.oncall, serviceRegion, ...(account !== undefined && { account }) } }, "pagerduty");

type Place = ReturnType<typeof placeOf>;
const both = (one: Place, other: Place) => {
  if (!one || !other) throw new Error("there is no such place");
  const found = shared(one, other);
  // Who comes first makes no difference.
  expect(shared(other, one)?.sure).toBe(found?.sure);
  return found;
};

describe("One Grafana is one however its address is written:", () => {
  test.each(["https://g.example", "https://g.example/", "https://G.Example", "https://g.example.", "https://g.example.:443/", "https://g.example:443"])(
    "%s",
    (url) => expect(both(grafana("https://g.example"), grafana(url))).toEqual({ words: "at https://g.example", sure: true }),
  );
  test.each(["https://g.example/a", "https://g.example:8443", "https://h.example", "https://g.example.eu"])("%s is another", (url) =>
    expect(both(grafana("https://g.example"), grafana(url))).toBeUndefined(),
  );
  test("a path is another's where its case is", () => expect(both(grafana("https://g.example/a"), grafana("https://g.example/A"))).toBeUndefined());
  test("what only code can write and nobody can read is compared as it stands", () => expect(grafanaHome("${TfToken[TOKEN.1]}")).toBe("${TfToken[TOKEN.1]}"));
});

test.each([
  ["https://shop.grafana.net", true],
  ["https://SHOP.Grafana.Net/", true],
  ["https://shop.grafana.net.:443/a", true],
  ["https://shop.grafana.net.example", false],
  ["https://grafana.net", false],
  ["https://shopgrafana.net", false],
  ["https://g.example/x.grafana.net", false],
])("%s is Grafana Cloud: %s", (url, cloud) => expect(isGrafanaCloud(url)).toBe(cloud));

describe("Two PagerDuty accounts", () => {
  test("of one name are one for sure, in whatever case the name is written", () => {
    expect(both(pagerduty("main"), pagerduty("main"))).toEqual({ words: "in the PagerDuty account main (us)", sure: true });
    expect(both(pagerduty("Main"), pagerduty(" main"))?.sure).toBe(true);
  });
  test("of two names are two, and so are those of two service regions", () => {
    expect(both(pagerduty("main"), pagerduty("trial"))).toBeUndefined();
    expect(both(pagerduty("main"), pagerduty("main", "eu"))).toBeUndefined();
    expect(both(pagerduty(), pagerduty(undefined, "eu"))).toBeUndefined();
  });
  test("may be one where neither has a name", () => expect(both(pagerduty(), pagerduty())).toEqual({ words: "in one PagerDuty account (us)", sure: false }));
  test("may be one where only one of them has a name", () =>
    expect(both(pagerduty(), pagerduty("main"))).toEqual({
      words: "in what may be one PagerDuty account (us): one environment names it (main), and the other does not",
      sure: false,
    }));
});
