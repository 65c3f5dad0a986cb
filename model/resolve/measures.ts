import { mapShape } from "../measured";
import type { AnySignal, AwsMeasure, CloudWatchMetric, DatadogSource, Field, FieldRef, Kind, Measure, PrometheusMetric, Text } from "../measures";
import type { ResolvedAwsMeasure, ResolvedDatadogMeasure, ResolvedMeasure, ResolvedMeasures, ResolvedPrometheusMeasure, Value } from "../model";
import type { Labels, Platform } from "../platform";
import { type Dimension, toUnit, type Unit } from "../units";
import type { Fields } from "./fields";
import { isOn } from "./vendor";

export interface MeasureOptions {
  readonly platform: Pick<Platform, "aws" | "grafana" | "vendors">;
  readonly kind: Kind;
  readonly fields: Fields;
  /** The member, for measures with `each`. */
  readonly each?: string | undefined;
  /** Whether people wrote the measures: then `$` is a character of a dimension's value. @default false */
  readonly own?: boolean;
}

/** How each vendor of the environment can measure a signal, before a component's fields are filled in. */
export function measuresOf(signal: AnySignal, from: string, { platform, fields }: Pick<MeasureOptions, "platform" | "fields">): Declared {
  const aws = signal.from[from]?.aws as AwsMeasure | undefined;
  // A number of all members is none of one of them, and the band of what is usual is drawn where it is learnt.
  const alike = (measure: Pick<Measure, "each"> | undefined) => !aws || (aws.each === measure?.each && signal.worse !== "outside");
  const source = isOn(platform, "grafana") && fields.has("prometheusLabels") ? platform.grafana?.prometheus : undefined;
  const prometheus = source && signal.prometheus && scraped(signal.prometheus, source.scrapeInterval);
  const datadog = isOn(platform, "datadog") && fields.has("datadogTags") ? signal.datadog : undefined;
  return {
    ...(aws && { aws }),
    ...(prometheus && alike(prometheus) && { prometheus }),
    ...(datadog && alike(datadog) && { datadog }),
  } as Declared;
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
  const { platform, kind, fields, each, own = false } = options;
  const context = { kind, fields };
  const text = (name: string, of: Text): Value => textOf(name, of, fields, each);
  const texts = (of: Readonly<Record<string, Text>>) => Object.fromEntries(Object.entries(of).map(([name, value]) => [name, text(name, value)]));
  const series = (own: "prometheusLabels" | "datadogTags", more: Readonly<Record<string, Text>> = {}) =>
    ({ ...(fields.get(own) as Labels), ...texts(more) }) as Readonly<Record<string, string>>;
  const results = {
    aws:
      aws &&
      filled(aws, context, (metric: CloudWatchMetric) => ({
        ...metric,
        dimensions: own ? (metric.dimensions as Readonly<Record<string, Value>>) : texts(metric.dimensions),
      })),
    prometheus: prometheus && filled(prometheus, context, (metric: PrometheusMetric) => ({ ...metric, labels: series("prometheusLabels", metric.labels) })),
    datadog: datadog && filled(datadog, context, (metric: DatadogSource) => ({ ...metric, tags: series("datadogTags", metric.tags) })),
  };
  const [gap] = Object.values(results).flatMap((result) => (result && "gap" in result ? [result.gap] : []));
  const measures = {
    ...(results.aws && "measure" in results.aws && { aws: { ...results.aws.measure, region: aws?.region ?? platform.aws.region } as ResolvedAwsMeasure }),
    ...(results.prometheus && "measure" in results.prometheus && { prometheus: results.prometheus.measure as ResolvedPrometheusMeasure }),
    ...(results.datadog && "measure" in results.datadog && { datadog: results.datadog.measure as ResolvedDatadogMeasure }),
  };
  return Object.keys(measures).length === 0 && gap !== undefined ? { gap } : { measures };
}

interface Context {
  readonly kind: Kind;
  readonly fields: Fields;
}

function filled<S extends object, R>(
  declared: Measure<Dimension, S>,
  { kind, fields }: Context,
  source: (source: S) => R,
): { readonly measure: ResolvedMeasure<R> } | { readonly gap: string } {
  const missing = (declared.needs ?? []).filter((name) => !fields.has(name));
  if (missing.length > 0) return { gap: `needs the field ${missing.join(" and ")}` };
  const { each: _each, needs: _needs, basic, ...facts } = declared;
  const pace = basic && !fields.has(basic.unless) ? { delay: basic.delay, resolution: basic.resolution } : {};
  const shape = mapShape(declared, source, (ref: FieldRef) => fieldNumber(ref, kind, fields, declared.unit));
  const events = declared.events?.map(source);
  return { measure: { ...facts, ...pace, ...shape, ...(events && { events }) } as unknown as ResolvedMeasure<R> };
}

function textOf(name: string, text: Text, fields: Fields, each: string | undefined): Value {
  if (!text.startsWith("$")) return text;
  const value = text === "$each" ? each : fields.get(text.slice(1));
  if (value === undefined || Array.isArray(value)) throw new TypeError(`${name} refers to ${text}, which the component does not set`);
  return typeof value === "object" ? (value as Value) : String(value);
}

function fieldNumber(ref: FieldRef, kind: Kind, fields: Fields, unit: string): number {
  const name = ref.slice(1);
  const field = kind.fields[name] as Field;
  return toUnit({ dimension: field.type as Dimension, value: Number(fields.get(name)) }, unit as Unit, 1);
}
