import { catalog } from "../../environments/catalog";
import type { AwsMeasure, CloudWatchMetric, Kind } from "../../model/measures";
import type { DatadogNamespace } from "../../model/vendors/datadog/namespace";
import { DATADOG_NAMESPACES, datadogNamespace } from "../../model/vendors/datadog/table";

const SOURCES = Object.values<{ kind: Kind }>(catalog)
  .flatMap(({ kind }) => Object.values(kind.signals))
  .flatMap((signal) => Object.values(signal.from))
  .flatMap((measures) => (measures?.aws ? sourcesOf(measures.aws) : []));
const USED = [...new Map(SOURCES.map((source) => [`${source.namespace} ${keyOf(source)}`, source])).values()];
const ENTRIES = DATADOG_NAMESPACES.map((namespace) => [namespace, datadogNamespace(namespace) as DatadogNamespace] as const);
const METRICS = ENTRIES.flatMap(([namespace, names]) => Object.entries(names.metrics).map(([key, name]) => ({ namespace, key, ...name })));

/** What is the same in every series needs no filter, so it needs no tag. */
const CONSTANT = new Set(["AWS/CloudFront Region Global"]);

describe("Datadog's names for CloudWatch's metrics", () => {
  test("every namespace stands under its own name", () => {
    for (const [namespace, names] of ENTRIES) expect(names.namespace).toBe(namespace);
    expect(ENTRIES.map(([namespace]) => namespace).sort()).toEqual([...new Set(USED.map((source) => source.namespace))].sort());
  });

  test.each(USED.map((source) => ({ source, name: `${source.namespace} ${keyOf(source)}` })))("$name is present or missing, not both", ({ source }) => {
    const names = datadogNamespace(source.namespace);
    const found = [names?.metrics, names?.missing].filter((entries) => entries && keyOf(source) in entries);
    expect(found).toHaveLength(1);
  });

  test("every dimension of a metric that is present has a tag", () => {
    const untagged = SOURCES.flatMap((source) => {
      const names = datadogNamespace(source.namespace);
      if (!names?.metrics[keyOf(source)]) return [];
      return Object.entries(source.dimensions)
        .filter(([dimension, value]) => !(names.tags[dimension] || CONSTANT.has(`${source.namespace} ${dimension} ${value}`)))
        .map(([dimension]) => `${source.namespace} ${keyOf(source)}: ${dimension}`);
    });
    expect(untagged).toEqual([]);
  });

  test("a metric is named as its page names it", () => {
    for (const { namespace, metric } of METRICS) {
      // ECS/ContainerInsights is the one namespace whose names have no "aws.".
      expect(metric).toMatch(namespace === "ECS/ContainerInsights" ? /^ecs\.containerinsights\.[a-z0-9_.]+$/ : /^aws\.[a-z0-9_.]+$/);
    }
  });

  test("a name that ends in a statistic is that statistic, and a percentile's always does", () => {
    for (const { key, metric } of METRICS) {
      const statistic = key.split(" ").at(-1) ?? "";
      const suffix = metric.match(/\.(average|maximum|minimum|sum|samplecount|p\d+)$/)?.[1];
      if (suffix) expect(suffix).toBe(statistic.toLowerCase());
      if (/^p\d/.test(statistic)) expect(suffix).toBe(statistic);
    }
  });

  test("a reason is a sentence without a full stop, a page is Datadog's", () => {
    for (const [, names] of ENTRIES) {
      expect(names.cite).toMatch(/^https:\/\/docs\.datadoghq\.com\/integrations\/[a-z0-9_]+\/$/);
      for (const reason of Object.values(names.missing)) expect(reason).toMatch(/^Datadog.{20,}[^.]$/);
    }
  });

  test("nothing is named that no measure uses", () => {
    const used = new Set(USED.map((source) => `${source.namespace} ${keyOf(source)}`));
    const usedDimensions = new Set(SOURCES.flatMap((source) => Object.keys(source.dimensions).map((dimension) => `${source.namespace} ${dimension}`)));
    for (const [namespace, names] of ENTRIES) {
      for (const key of [...Object.keys(names.metrics), ...Object.keys(names.missing)]) expect(used).toContain(`${namespace} ${key}`);
      for (const dimension of Object.keys(names.tags)) expect(usedDimensions).toContain(`${namespace} ${dimension}`);
    }
  });
});

function keyOf(source: CloudWatchMetric): string {
  return `${source.metric} ${source.stat}`;
}

function sourcesOf(measure: AwsMeasure): CloudWatchMetric[] {
  const shape =
    "plain" in measure
      ? [measure.plain]
      : "part" in measure
        ? [...measure.part, ...measure.total]
        : "used" in measure
          ? [measure.used, measure.capacity]
          : [measure.free, measure.capacity];
  return [...shape, ...(measure.events ?? [])].filter((source) => typeof source === "object");
}
