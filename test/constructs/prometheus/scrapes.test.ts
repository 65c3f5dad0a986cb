import { alertPromLine } from "../../../model/vendors/prometheus/expressions";
import { everyKind } from "./model";

const scrapedEvery = (scrapeInterval: number) =>
  everyKind({ grafana: { url: "https://shop.grafana.net", cloudwatch: { uid: "cloudwatch" }, prometheus: { uid: "prometheus", scrapeInterval } } });
const ofSeries = (scrapeInterval: number) => scrapedEvery(scrapeInterval).alerts.filter(({ measures, vendor }) => measures.prometheus && vendor === "grafana");

describe("an alert on series in Prometheus", () => {
  test.each([15, 30, 60, 120])("has four scrapes of %d s or more in a period, so that counters have an increase", (interval) => {
    const alerts = ofSeries(interval);
    expect(alerts.length).toBeGreaterThan(20);
    expect(alerts.filter(({ window }) => window.period < 4 * interval)).toEqual([]);
    const lengths = alerts.flatMap((alert) => [...alertPromLine(alert).matchAll(/\b(?:increase|rate)\([^)]*\[(\d+)s/g)].map(([, range]) => Number(range)));
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4 * interval);
  });

  test("judges as long a time, as far as whole periods go", () => {
    const spans = (interval: number) => new Map(ofSeries(interval).map(({ key, window: { period, of } }) => [key, period * of]));
    const usual = spans(15);
    const wider = [...spans(30)].filter(([key, span]) => usual.has(key) && span < (usual.get(key) as number));
    expect(wider).toEqual([]);
  });

  test("pages only where it can be heard of in time", () => {
    const paging = (interval: number) => ofSeries(interval).filter(({ severity }) => severity === "P0" || severity === "P1");
    expect(paging(15).length).toBeGreaterThan(10);
    for (const { detectWithin, window, measures } of paging(60))
      expect((measures.prometheus?.delay ?? 0) + window.bad * window.period).toBeLessThanOrEqual(detectWithin + window.period);
  });
});
