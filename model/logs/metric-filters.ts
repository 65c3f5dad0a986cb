import { append } from "../append";
import { byCodeUnit } from "../canonical";
import { type Diagnostic, problem } from "../diagnostics";
import { groupBy } from "../group";
import type { ModelComponent } from "../model";
import { own } from "../own";
import type { OwnSignal, Platform } from "../platform";
import type { LogGroup, LogMetricFilter } from "./model";
import { EXPRESSIONS_PER_GROUP, FILTERS_PER_GROUP, patternProblem, regularExpressions } from "./patterns";

/** Metric filters of the components' own signals that come from a log pattern. */
export function metricFilters(
  platform: Platform,
  components: readonly ModelComponent[],
  groups: readonly LogGroup[],
): { readonly metricFilters: readonly LogMetricFilter[]; readonly diagnostics: readonly Diagnostic[] } {
  const known = new Map(groups.map((group) => [group.name, group]));
  const diagnostics: Diagnostic[] = [];
  const filters: LogMetricFilter[] = [];
  for (const component of components)
    for (const [name, signal] of Object.entries(own(platform.components, component.id)?.signals ?? {}).sort(([a], [b]) => byCodeUnit(a, b))) {
      if (!signal.log) continue;
      const filter = metricFilter(platform, component, name, signal, signal.log);
      append(diagnostics, filterProblems(filter, signal, known.get(filter.group)));
      filters.push(filter);
    }
  append(diagnostics, overfull(filters));
  return { metricFilters: filters.sort((a, b) => byCodeUnit(a.key, b.key)), diagnostics };
}

function metricFilter(platform: Platform, component: ModelComponent, name: string, { metric }: OwnSignal, log: NonNullable<OwnSignal["log"]>): LogMetricFilter {
  return {
    key: `${component.id}.${name}`,
    ...(component.renamedFrom !== undefined && { formerKey: `${component.renamedFrom}.${name}` }),
    name: `${platform.platform}-${platform.environment}-${component.physicalId}-${name}`,
    group: log.group,
    pattern: log.pattern,
    namespace: metric.namespace,
    metric: metric.name,
    value: log.value,
    // A measured value must not be diluted by zeros; a count without them would have gaps while the group is quiet.
    ...(/^\d+(\.\d+)?$/.test(log.value) && { whenNothingMatches: 0 }),
    unit: CLOUDWATCH_UNITS[metric.unit] ?? "None",
    path: ["components", component.id, "signals", name, "log"],
  };
}

function filterProblems(filter: LogMetricFilter, signal: OwnSignal, group: LogGroup | undefined): readonly Diagnostic[] {
  const wrong = patternProblem(filter.pattern, group?.format, filter.value);
  return [
    ...(wrong
      ? [problem("TOC408", [...filter.path, "pattern"], wrong, "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html")]
      : []),
    ...(group
      ? []
      : [
          problem(
            "TOC410",
            [...filter.path, "group"],
            `no component declares the log group ${filter.group}`,
            "declare it under the component's `logs`, with `adopt: true` if it exists already",
          ),
        ]),
    ...(Object.keys(signal.metric.dimensions).length > 0
      ? [
          problem(
            "TOC411",
            [...filter.path.slice(0, -1), "metric", "dimensions"],
            `${filter.key} is read from logs, and a metric filter can't write fixed dimensions`,
            "remove the dimensions; the metric's name tells the signals apart",
          ),
        ]
      : []),
  ];
}

function overfull(filters: readonly LogMetricFilter[]): readonly Diagnostic[] {
  return [...groupBy(filters, ({ group }) => group)].flatMap(([group, inGroup]) => {
    const path = (inGroup.at(-1) as LogMetricFilter).path;
    const expressions = inGroup.reduce((sum, { pattern }) => sum + regularExpressions(pattern), 0);
    const hint = "merge patterns, or let some signals read another group";
    return [
      ...(inGroup.length > FILTERS_PER_GROUP
        ? [problem("TOC413", path, `log group ${group} would get ${inGroup.length} metric filters, and CloudWatch allows ${FILTERS_PER_GROUP}`, hint)]
        : []),
      ...(expressions > EXPRESSIONS_PER_GROUP
        ? [
            problem(
              "TOC413",
              path,
              `the filters of log group ${group} have ${expressions} regular expressions, and CloudWatch allows ${EXPRESSIONS_PER_GROUP}`,
              hint,
            ),
          ]
        : []),
    ];
  });
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html; what is not here has no unit there. */
const CLOUDWATCH_UNITS: Readonly<Record<string, string>> = {
  us: "Microseconds",
  ms: "Milliseconds",
  s: "Seconds",
  percent: "Percent",
  B: "Bytes",
  kB: "Kilobytes",
  MB: "Megabytes",
  GB: "Gigabytes",
  TB: "Terabytes",
  "1": "Count",
  "per-period": "Count",
  "per-second": "Count/Second",
  "B-per-period": "Bytes",
  "B-per-second": "Bytes/Second",
  "MB-per-second": "Megabytes/Second",
};
