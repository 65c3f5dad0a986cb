import type { DatadogSource, PrometheusMetric } from "../../model/measures";
import { DATADOG_NAMES, type DatadogType, type Documented, PROMETHEUS_NAMES, type PrometheusType } from "./documented-names";
import { DATADOG_MEASURES, PROMETHEUS_MEASURES, sourcesOf } from "./native";

interface Found<T extends string> {
  readonly type: T;
  readonly labels: readonly string[];
}
const PROMETHEUS = found(PROMETHEUS_NAMES);
const DATADOG = found(DATADOG_NAMES);

const PROMETHEUS_SOURCES = PROMETHEUS_MEASURES.flatMap(({ at, measure }) =>
  [...sourcesOf(measure), ...(measure.events ?? [])].map((source) => ({ at: `${at}: ${source.metric}`, source })),
);
const DATADOG_SOURCES = DATADOG_MEASURES.flatMap(({ at, measure }) =>
  [...sourcesOf(measure), ...(measure.events ?? [])].map((source) => ({ at: `${at}: ${source.metric}`, source })),
);

describe("a Prometheus metric", () => {
  test("is one that its exporter documents", () => {
    expect(failing(PROMETHEUS_SOURCES, ({ source }) => documented(source) !== undefined)).toEqual([]);
  });

  test("is read as what its type allows: a counter as its increase, a gauge as its value, a histogram as a percentile", () => {
    expect(failing(PROMETHEUS_SOURCES, ({ source }) => documented(source)?.type === typeReadAs(source.as))).toEqual([]);
  });

  test("is selected by labels that it has", () => {
    const keys = ({ labels, matching, without }: PrometheusMetric) => Object.keys({ ...labels, ...matching, ...without });
    expect(failing(PROMETHEUS_SOURCES, ({ source }) => keys(source).every((key) => documented(source)?.labels.includes(key)))).toEqual([]);
  });

  test("is selected by regular expressions that compile", () => {
    const patterns = ({ matching, without }: PrometheusMetric) => [...Object.values(matching ?? {}), ...Object.values(without ?? {})];
    expect(failing(PROMETHEUS_SOURCES, ({ source }) => patterns(source).every((pattern) => new RegExp(`^(?:${pattern})$`).test("") !== undefined))).toEqual([]);
  });
});

describe("a metric of Datadog's own", () => {
  test("is one that its integration documents", () => {
    expect(failing(DATADOG_SOURCES, ({ source }) => DATADOG.has(source.metric))).toEqual([]);
  });

  test("has the documented type; a gauge that is already per second is a rate", () => {
    expect(failing(DATADOG_SOURCES, ({ source }) => sameType(source, DATADOG.get(source.metric)?.type))).toEqual([]);
  });

  test("gives a percentile exactly where it is a distribution of values, and a sum where a distribution counts", () => {
    expect(failing(DATADOG_SOURCES, ({ source: { by, type } }) => !/^p\d/.test(by) || type === "distribution")).toEqual([]);
    expect(failing(DATADOG_SOURCES, ({ source: { by, type } }) => type !== "count" || by === "sum")).toEqual([]);
    expect(failing(DATADOG_SOURCES, ({ source: { by, type } }) => type !== "distribution" || by === "sum" || /^p\d/.test(by))).toEqual([]);
  });

  test("is selected by tags that it has", () => {
    expect(failing(DATADOG_SOURCES, ({ source }) => Object.keys(source.tags ?? {}).every((key) => DATADOG.get(source.metric)?.labels.includes(key)))).toEqual(
      [],
    );
  });
});

describe("the documented names", () => {
  test("stand once, each under a page", () => {
    for (const names of [PROMETHEUS_NAMES, DATADOG_NAMES] as const) {
      const all = names.flatMap(({ metrics }) => Object.keys(metrics));
      expect(all.length).toBe(new Set(all).size);
      for (const { source } of names) expect(source).toMatch(/^https:\/\/\S+$/);
    }
  });

  test("are used, every one", () => {
    const used = new Set([...PROMETHEUS_SOURCES, ...DATADOG_SOURCES].map(({ source }) => source.metric));
    expect([...PROMETHEUS.keys(), ...DATADOG.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});

function found<T extends string>(names: readonly Documented<T>[]): ReadonlyMap<string, Found<T>> {
  return new Map(names.flatMap(({ labels, metrics }) => Object.entries<T>(metrics).map(([name, type]) => [name, { type, labels }])));
}

/** A histogram's `_count` is a counter. */
function documented({ metric }: PrometheusMetric): Found<PrometheusType> | undefined {
  const histogram = PROMETHEUS.get(metric.replace(/_count$/, ""));
  return metric.endsWith("_count") && histogram?.type === "histogram" ? { ...histogram, type: "counter" } : PROMETHEUS.get(metric);
}

function typeReadAs(as: PrometheusMetric["as"]): PrometheusType {
  if (as === "increase" || as === "rate") return "counter";
  return /^p\d/.test(as) ? "histogram" : "gauge";
}

function sameType({ type }: DatadogSource, documentedType: DatadogType | undefined): boolean {
  return documentedType === "gauge per second" ? type === "rate" : type === documentedType;
}

/** The places where the statement does not hold; a failure names them all. */
function failing<R extends { readonly at: string }>(rows: readonly R[], holds: (row: R) => boolean): readonly string[] {
  return rows.filter((row) => !holds(row)).map(({ at }) => at);
}
