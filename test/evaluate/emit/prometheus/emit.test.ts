import type { Happened } from "../../../../evaluate/emit/happened";
import { emit, type Scrapes } from "../../../../evaluate/emit/prometheus/emit";
import type { Exposition } from "../../../../evaluate/emit/prometheus/exposition";
import { EXPOSITIONS, expositionOf } from "../../../../evaluate/emit/prometheus/tables";
import { column } from "../../../../evaluate/prometheus/columns";
import type { Expression } from "../../../../evaluate/prometheus/language/expression";
import { parse } from "../../../../evaluate/prometheus/language/parse";
import type { Scraped } from "../../../../evaluate/scraped";

const none = Number.NaN;
const values = (...of: readonly number[]) => Float64Array.from(of);
const row = (metric: string) => expositionOf(metric) as Exposition;
const scraped = (metric: string, happened: Happened, scrapes: Partial<Scrapes> = {}) =>
  emit(row(metric), happened, { grid: { start: 0, step: 60, count: 3 }, labels: {}, every: 30, ...scrapes });
const only = (metric: string, happened: Happened, scrapes: Partial<Scrapes> = {}) => scraped(metric, happened, scrapes)[0] as Scraped;

describe("a counter", () => {
  test("shows what was added up until the scrape, whole events, spread evenly over their step", () => {
    const evicted = only("redis_evicted_keys_total", { occurrences: values(3, 0, 4) });
    expect([evicted.start, evicted.step, [...evicted.at]]).toEqual([0, 30, [0, 1, 3, 3, 3, 5]]);
  });

  test("of seconds has parts of one", () => {
    expect([...only("node_cpu_seconds_total", { occurrences: values(3, 0, 4) }, { labels: { mode: "user" } }).at]).toEqual([0, 1.5, 3, 3, 3, 5]);
  });

  test("is there at zero, or is born with its first event", () => {
    expect([...only("redis_commands_total", { occurrences: values(0, 4, 0) }, { labels: { cmd: "get" } }).at]).toEqual([none, none, none, 2, 4, 4]);
    expect([...only("redis_evicted_keys_total", { occurrences: values(0, 4, 0) }).at]).toEqual([0, 0, 0, 2, 4, 4]);
  });

  test("begins anew after its thing was not there, and ends at once", () => {
    const evicted = only("redis_evicted_keys_total", { occurrences: values(4, none, 4) });
    expect([...evicted.at]).toEqual([0, 2, none, none, 0, 2]);
    expect([...(evicted.stale ?? [])]).toEqual([0, 0, 1, 0, 0, 0]);
  });
});

describe("a gauge", () => {
  test("shows the level at the scrape, in its unit", () => {
    expect([...only("redis_connected_clients", { level: values(5, 7, 0) }, { phase: 10 }).at]).toEqual([5, 5, 7, 7, 0, 0]);
    expect([...only("pg_stat_activity_count", { level: values(5, 0, 1) }, { labels: { state: "active" } }).at]).toEqual([5, 5, none, none, 1, 1]);
  });
});

describe("a histogram", () => {
  const requests: Happened = {
    measured: [
      { value: values(0.2, 0.2, 0.2), count: values(6, 6, 6) },
      { value: values(3, 3, 3), count: values(0, 2, 0) },
    ],
  };
  const at = (text: string, data: readonly Scraped[], seconds: number) =>
    column(parse(text) as Expression, data, { start: seconds, step: 60, count: 1 }, 3)
      .filter(({ has }) => has[0])
      .map(({ at: [value] }) => value);

  test("counts each event in all buckets from its own on", () => {
    const data = scraped("http_server_request_duration_seconds", requests, { labels: { http_response_status_code: "200" } });
    const last = Object.fromEntries(data.map(({ labels, at: of }) => [`${labels.__name__?.slice(36)} ${labels.le ?? ""}`, of[5]]));
    expect(last).toMatchObject({ "_bucket 0.1": 0, "_bucket 0.25": 15, "_bucket 2.5": 15, "_bucket 5": 17, "_bucket +Inf": 17, "_count ": 17 });
    expect(last["_sum "]).toBeCloseTo(15 * 0.2 + 2 * 3, 12);
    expect(at("histogram_quantile(0.5, http_server_request_duration_seconds_bucket)", data, 150)[0]).toBeCloseTo(0.1 + (0.15 * 8.5) / 15, 12);
  });

  test("of Redis is in microseconds, and has no bucket into which nothing has fallen", () => {
    const quick: Happened = {
      measured: [
        { value: values(0.000_7, 0.000_7, 0.000_7), count: values(6, 6, 6) },
        { value: values(0.02, 0.02, 0.02), count: values(0, 2, 0) },
      ],
    };
    const data = scraped("redis_commands_latencies_usec", quick, { labels: { cmd: "get" } });
    const shown = (index: number) =>
      data.filter(({ labels, at: of }) => labels.le && !Number.isNaN(of[index])).map(({ labels, at: of }) => [labels.le, of[index]]);
    expect(shown(1)).toEqual([
      ["1056", 3],
      ["+Inf", 3],
    ]);
    expect(shown(5)).toEqual([
      ["1056", 15],
      ["33816", 17],
      ["+Inf", 17],
    ]);
  });
});

describe("a scrape", () => {
  const level = { level: values(1, 1, 1) };

  test("that fails ends its series, and one that Prometheus did not make does not", () => {
    const between = (at: number) => at >= 60 && at < 120;
    const failed = only("redis_up", level, { fails: between });
    expect([[...failed.at], [...(failed.stale ?? [])]]).toEqual([
      [1, 1, none, none, 1, 1],
      [0, 0, 1, 0, 0, 0],
    ]);
    const away = only("redis_up", level, { away: between });
    expect([[...away.at], [...(away.stale ?? [])]]).toEqual([
      [1, 1, none, none, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  test("has a sample of its beginning, which can be read at its end", () => {
    const late = only("redis_up", level, { phase: 7, takes: 10 });
    expect([late.start, [...(late.arrives ?? [])]]).toEqual([7, [17, 47, 77, 107, 137, 167]]);
  });

  test("comes as often as usual unless it is told otherwise", () => {
    expect(EXPOSITIONS.map(({ every }) => every).every((every) => every >= 15 && every <= 60)).toBe(true);
    expect(emit(row("redis_up"), level, { grid: { start: 0, step: 60, count: 3 }, labels: {} })[0]?.step).toBe(15);
  });
});

describe("what is wrong is refused", () => {
  test.each<[string, Happened, Readonly<Record<string, string>>, string]>([
    ["redis_up", { occurrences: values(1) }, {}, "redis_up, a gauge: say `level`"],
    ["redis_evicted_keys_total", { level: values(1) }, {}, "redis_evicted_keys_total, a counter: say `occurrences`"],
    ["redis_commands_latencies_usec", { level: values(1) }, {}, "redis_commands_latencies_usec, a histogram: say `measured`"],
    ["redis_commands_latencies_usec", { measured: [{ value: values(1, 2), count: values(1, 1) }] }, {}, "a class of events has several values"],
    ["redis_up", { level: values(1) }, { cmd: "get" }, "redis_up has no label cmd"],
  ])("%s", (metric, happened, labels, message) => {
    expect(() => scraped(metric, happened, { labels })).toThrow(message);
  });

  test("but a target's own labels are anybody's", () => {
    expect(only("redis_up", { level: values(1) }, { labels: { job: "redis", instance: "a:1", cache: "shop" } }).labels).toMatchObject({ cache: "shop" });
  });
});
