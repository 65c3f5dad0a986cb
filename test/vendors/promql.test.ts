import fc from "fast-check";
import type { ResolvedPrometheusMeasure, ResolvedSeries } from "../../model/model";
import { promLine, quoted, selector } from "../../model/vendors/prometheus/expressions";
import { parsePromQL } from "../support/promql";

const series = (metric: string, changes: Partial<ResolvedSeries> = {}): ResolvedSeries => ({
  metric,
  as: "increase",
  across: "sum",
  labels: { job: "shop/checkout" },
  ...changes,
});
const measure = (shape: object): ResolvedPrometheusMeasure =>
  ({ unit: "percent", delay: 30, resolution: 60, cite: "a test", ...shape }) as ResolvedPrometheusMeasure;
const requests = series("http_server_request_duration_seconds_count");
const failures = { ...requests, matching: { http_response_status_code: "5.." } };

describe("a line", () => {
  test.each<[string, object, string]>([
    [
      "puts together what each series made of the period",
      { plain: series("node_load1", { as: "max", across: "avg" }) },
      'avg(max_over_time(node_load1{job="shop/checkout"}[60s]))',
    ],
    [
      "takes the percentile of all series' buckets, and none where nothing was observed",
      { plain: series("http_server_request_duration_seconds", { as: "p95" }) },
      '(histogram_quantile(0.95, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="shop/checkout"}[60s]))) >= 0)',
    ],
    [
      "divides sums, where there is something to divide by, and counts failures that never happened as none",
      { part: [failures], total: [requests] },
      '100 * (sum(increase(http_server_request_duration_seconds_count{http_response_status_code=~"5..",job="shop/checkout"}[60s])) or vector(0)) / (sum(increase(http_server_request_duration_seconds_count{job="shop/checkout"}[60s])) > 0)',
    ],
    [
      "takes the fullest of shares that are taken one by one",
      { free: series("node_filesystem_avail_bytes", { as: "last" }), capacity: series("node_filesystem_size_bytes", { as: "last" }), bySeries: true },
      'max(100 - 100 * last_over_time(node_filesystem_avail_bytes{job="shop/checkout"}[60s]) / (last_over_time(node_filesystem_size_bytes{job="shop/checkout"}[60s]) > 0))',
    ],
    [
      "compares with a fixed capacity by the number, not by a share",
      { used: series("pg_stat_activity_count", { as: "last" }), capacity: 200 },
      'sum(last_over_time(pg_stat_activity_count{job="shop/checkout"}[60s]))',
    ],
  ])("%s", (_, shape, expected) => {
    const line = promLine(measure(shape), 60);
    expect(line).toBe(expected);
    parsePromQL(line);
  });

  test("judges quiet periods as harmless, and only those", () => {
    const line = promLine(measure({ part: [failures], total: [requests] }), 60, { minEvents: 20, harmless: 0 });
    const total = 'sum(increase(http_server_request_duration_seconds_count{job="shop/checkout"}[60s]))';
    expect(line).toContain(`and ${total} >= 20) or 0 * (${total} < 20)`);
    parsePromQL(line);
    expect(promLine(measure({ part: [failures], total: [requests] }), 60, { minEvents: 20, harmless: 100 })).toContain(`) or 100 + 0 * (${total} < 20)`);
  });

  test("counts events of several metrics together", () => {
    const line = promLine(measure({ plain: requests, events: [requests, failures] }), 60, { minEvents: 20, harmless: 0 });
    const all = 'sum(increase(http_server_request_duration_seconds_count{job="shop/checkout"}[60s]))';
    expect(line).toContain(`and (${all} + ${all.replace("{", '{http_response_status_code=~"5..",')}) >= 20)`);
    parsePromQL(line);
  });

  test("the grammar refuses what no query is", () => {
    for (const wrong of ["sum(a", "a{b=c}", "rate(a[5x])", 'a{b="c"} >', "a b"]) expect(() => parsePromQL(wrong)).toThrow(SyntaxError);
  });

  test("is PromQL whatever labels hold, and every label is read back letter by letter", () => {
    const label = fc.record({ name: fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,10}$/), value: fc.string({ unit: "grapheme", maxLength: 40 }) });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), fc.constantFrom<ResolvedSeries["as"]>("avg", "rate", "p99"), (labels, as) => {
        const own = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
        const text = selector({ labels: own }, "m");
        parsePromQL(text);
        parsePromQL(promLine(measure({ plain: series("m", { as, labels: own }) }), 300, undefined));
        for (const [name, value] of Object.entries(own)) {
          expect(text).toContain(`${name}=${quoted(value)}`);
          // Go's escapes, as far as JSON has them.
          expect(JSON.parse(quoted(value))).toBe(value);
          expect(quoted(value).slice(1, -1)).not.toMatch(/(?<!\\)(\\\\)*\\[^bfnrtu"\\]/);
        }
      }),
    );
  });
});
