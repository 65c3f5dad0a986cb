import { mapShape } from "../measured";
import type { AnySignal, AwsMeasure, CloudWatchMetric, DatadogSource, FieldRef, Measure, PrometheusMetric, Text } from "../measures";
import type { ResolvedAwsMeasure, ResolvedDatadogMeasure, ResolvedMeasure, ResolvedMeasures, ResolvedPrometheusMeasure, Value } from "../model";
import type { Labels, Platform } from "../platform";
import { type Dimension, dimensionOf, toUnit, type Unit } from "../units";
import type { Fields } from "./fields";
import { isOn } from "./vendor";

export interface MeasureOptions {
  readonly platform: Pick<Platform, "aws" | "grafana" | "vendors">;
  readonly fields: Fields;
  /** The member, for measures with `each`. */
  readonly each?: string | undefined;
  /** Whether people wrote the measures: then `$` is a character of a dimension's value. @default false */
  readonly own?: boolean;
}

/** How each vendor of the environment can measure a signal, before a component's fields are filled in. */
export function measuresOf(signal: AnySignal, from: string, { platform, fields }: Pick<MeasureOptions, "platform" | "fields">): Declared {
  const cloudwatch = signal.from[from]?.aws as AwsMeasure | undefined;
  // Of members that are not listed it measures nothing, and who measures the whole is not asked for them.
  const listed = cloudwatch?.each === undefined || fields.has(cloudwatch.each.slice(1));
  // A number of all members is none of one of them, and the band of what is usual is drawn where it is learnt.
  const alike = ({ each }: Pick<Measure, "each">) => !cloudwatch || (signal.worse !== "outside" && each === (listed ? cloudwatch.each : undefined));
  const source = isOn(platform, "grafana") && fields.has("prometheusLabels") ? platform.grafana?.prometheus : undefined;
  const prometheus = source && signal.prometheus && scraped(signal.prometheus, source.scrapeInterval);
  const datadog = isOn(platform, "datadog") && fields.has("datadogTags") ? signal.datadog : undefined;
  const natives = {
    ...(prometheus && alike(prometheus) && { prometheus }),
    ...(datadog && alike(datadog) && { datadog }),
  } as Declared;
  // What it needs is told where nobody else measures it.
  return cloudwatch && (listed || Object.keys(natives).length === 0) ? { aws: cloudwatch, ...natives } : natives;
}

/**
 * At the pace of its scrapes: a counter has no increase where a period holds a single one, so that an alert on it could never
 * fire; and a rule waits for one scrape more.
 */
function scraped<M extends Pick<Measure, "delay" | "resolution">>(measure: M, interval: number): M {
  const resolution = Math.ceil((SCRAPES_IN_PERIOD * interval) / 60) * 60;
  return { ...measure, delay: Math.max(measure.delay, 2 * interval), resolution: Math.max(measure.resolution, resolution) };
}

/** As Grafana's own $__rate_interval has: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval */
const SCRAPES_IN_PERIOD = 4;

export interface Declared {
  readonly aws?: AwsMeasure;
  readonly prometheus?: Measure<Dimension, PrometheusMetric> & Pick<ResolvedPrometheusMeasure, "bySeries">;
  readonly datadog?: Measure<Dimension, DatadogSource>;
}

/**
 * Fills a component's fields into measures; one that needs a field which is not set is left out.
 * @returns `gap`, why none is left.
 * @throws TypeError when the catalog names a field that its kind lacks; a test keeps that from happening.
 */
export function resolveMeasures(
  { aws, prometheus, datadog }: Declared,
  options: MeasureOptions,
): { readonly measures: ResolvedMeasures } | { readonly gap: string } {
  const { platform, fields, each, own = false } = options;
  const text = (name: string, of: Text): Value => textOf(name, of, fields, each);
  const texts = (of: Readonly<Record<string, Text>>) => Object.fromEntries(Object.entries(of).map(([name, value]) => [name, text(name, value)]));
  const series = (own: "prometheusLabels" | "datadogTags", more: Readonly<Record<string, Text>> = {}) =>
    ({ ...(fields.get(own) as Labels), ...texts(more) }) as Readonly<Record<string, string>>;
  const results = {
    aws:
      aws &&
      filled(aws, fields, (metric: CloudWatchMetric) => ({
        ...metric,
        dimensions: own ? (metric.dimensions as Readonly<Record<string, Value>>) : texts(metric.dimensions),
      })),
    prometheus: prometheus && filled(prometheus, fields, (metric: PrometheusMetric) => ({ ...metric, labels: series("prometheusLabels", metric.labels) })),
    datadog: datadog && filled(datadog, fields, (metric: DatadogSource) => ({ ...metric, tags: series("datadogTags", metric.tags) })),
  };
  const [gap] = Object.values(results).flatMap((result) => (result && "gap" in result ? [result.gap] : []));
  const measures = {
    ...(results.aws && "measure" in results.aws && { aws: { ...results.aws.measure, region: aws?.region ?? platform.aws.region } as ResolvedAwsMeasure }),
    ...(results.prometheus && "measure" in results.prometheus && { prometheus: results.prometheus.measure as ResolvedPrometheusMeasure }),
    ...(results.datadog && "measure" in results.datadog && { datadog: results.datadog.measure as ResolvedDatadogMeasure }),
  };
  return Object.keys(measures).length === 0 && gap !== undefined ? { gap } : { measures };
}

function filled<S extends object, R>(
  declared: Measure<Dimension, S>,
  fields: Fields,
  source: (source: S) => R,
): { readonly measure: ResolvedMeasure<R> } | { readonly gap: string } {
  const missing = (declared.needs ?? []).filter((name) => !fields.has(name));
  if (missing.length > 0) return { gap: `needs the field ${missing.join(" and ")}` };
  const { each: _each, needs: _needs, basic, ...facts } = declared;
  const pace = basic && !fields.has(basic.unless) ? { delay: basic.delay, resolution: basic.resolution } : {};
  const shape = mapShape(declared, source, (ref: FieldRef) => fieldNumber(ref, fields, declared.unit as Unit));
  const events = declared.events?.map(source);
  return { measure: { ...facts, ...pace, ...shape, ...(events && { events }) } as unknown as ResolvedMeasure<R> };
}

function textOf(name: string, text: Text, fields: Fields, each: string | undefined): Value {
  if (!text.startsWith("$")) return text;
  const value = text === "$each" ? each : fields.get(text.slice(1));
  if (value === undefined || Array.isArray(value)) throw new TypeError(`${name} refers to ${text}, which the component does not set`);
  return typeof value === "object" ? (value as Value) : String(value);
}

/** In the measure's unit: bytes or packets of a field are those of a second where a number per second is compared with them. */
function fieldNumber(ref: FieldRef, fields: Fields, unit: Unit): number {
  return toUnit({ dimension: dimensionOf(unit), value: Number(fields.get(ref.slice(1))) }, unit, 1);
}
