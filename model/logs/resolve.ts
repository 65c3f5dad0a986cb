import { byCodeUnit } from "../canonical";
import { type Diagnostic, problem } from "../diagnostics";
import { groupBy } from "../group";
import type { Alert, Gap, ModelComponent } from "../model";
import type { Platform } from "../platform";
import { slowOf } from "../traces/slow";
import { nearestRetention, RETENTION_DAYS } from "./classes";
import { forwardProblems, logGroups } from "./groups";
import { dataIdentifierArn, similarIdentifiers } from "./identifiers";
import type { LogClassInput, LogFields } from "./input";
import { metricFilters } from "./metric-filters";
import type { LogGroup, LogQuery, LogsModel } from "./model";
import { COMPONENT_QUERIES, GROUPS_PER_QUERY, LOG_FIELDS, PLATFORM_QUERIES } from "./queries";

/**
 * Log groups by class, metric filters of the components' own signals, and saved queries. Pure; `gaps` says what a log
 * format can't answer.
 */
export function resolveLogs(
  platform: Platform,
  components: readonly ModelComponent[],
  alerts: readonly Alert[],
): { readonly logs: LogsModel; readonly gaps: readonly Gap[]; readonly diagnostics: readonly Diagnostic[] } {
  const { groups, diagnostics: groupDiagnostics } = logGroups(platform, components);
  const filters = metricFilters(platform, components, groups);
  const classDiagnostics = Object.entries(platform.logs.classes ?? {})
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([name, logClass]) => classProblems(name, logClass));
  const fields = { ...LOG_FIELDS, ...platform.logs.fields };
  const queries = [
    ...components.flatMap((component) => componentQueries(platform, component, groups, alerts, fields)),
    ...platformQueries(platform, groups, fields),
  ];
  return {
    logs: { groups, metricFilters: filters.metricFilters, queries: queries.sort((a, b) => byCodeUnit(a.key, b.key)) },
    gaps: groups
      .filter(({ format }) => format === "text")
      .map(({ key, name }) => ({ key, reason: `${name} is of format text, so slow requests, routes and trace ids can't be queried in it` })),
    diagnostics: [...classDiagnostics, ...groupDiagnostics, ...filters.diagnostics],
  };
}

function classProblems(name: string, { retentionDays, mask, archive, forwardTo }: LogClassInput): readonly Diagnostic[] {
  const path = ["logs", "classes", name];
  return [
    ...(retentionDays !== undefined && !RETENTION_DAYS.includes(retentionDays)
      ? [
          problem(
            "TOC404",
            [...path, "retentionDays"],
            `CloudWatch can't keep logs for ${retentionDays} days`,
            `write ${nearestRetention(retentionDays)}; allowed are ${RETENTION_DAYS.slice(1).join(", ")}, and 0 for ever`,
          ),
        ]
      : []),
    ...(mask ?? []).flatMap((identifier, index) =>
      dataIdentifierArn(identifier)
        ? []
        : [
            problem(
              "TOC405",
              [...path, "mask", index],
              `CloudWatch Logs has no managed data identifier ${JSON.stringify(identifier)}`,
              [
                ...(similarIdentifiers(identifier).length > 0 ? [`did you mean ${similarIdentifiers(identifier).join(", ")}?`] : []),
                "all names: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/protect-sensitive-log-data-types.html",
              ].join(" "),
            ),
          ],
    ),
    ...forwardProblems(archive && { destination: archive.firehose, role: archive.role }, [...path, "archive"]),
    ...forwardProblems(forwardTo, [...path, "forwardTo"]),
  ];
}

function componentQueries(
  platform: Platform,
  component: ModelComponent,
  groups: readonly LogGroup[],
  alerts: readonly Alert[],
  fields: LogFields,
): readonly LogQuery[] {
  const byFormat = groupBy(
    groups.filter((group) => group.component === component.id),
    ({ format }) => format,
  );
  const slow = slowOf(component.id, alerts)?.seconds;
  return [...byFormat].flatMap(([format, ofFormat]) =>
    COMPONENT_QUERIES.filter(({ formats }) => formats.includes(format)).flatMap((template) =>
      pages(ofFormat).map(({ names, page }) => ({
        key: `${component.id}.logs.${format}.${template.id}${page}`,
        ...(component.renamedFrom !== undefined && { formerKey: `${component.renamedFrom}.logs.${format}.${template.id}${page}` }),
        name: `${folder(platform)}/${component.physicalId}/${template.title}${format === "text" ? " (text)" : ""}${page}`,
        groups: names,
        query: template.query(fields, slow),
        path: ["components", component.id, "logs"],
      })),
    ),
  );
}

function platformQueries(platform: Platform, groups: readonly LogGroup[], fields: LogFields): readonly LogQuery[] {
  return PLATFORM_QUERIES.flatMap((template) =>
    pages(groups.filter(({ format }) => template.formats.includes(format))).map(({ names, page }) => ({
      key: `logs.${template.id}${page}`,
      name: `${folder(platform)}/platform/${template.title}${page}`,
      groups: names,
      query: template.query(fields),
      path: ["logs"],
    })),
  );
}

const folder = ({ platform, environment }: Platform) => `${platform}/${environment}`;

/** Names by the fifty, the most that one query may read; pages after the first have a suffix. */
function pages(groups: readonly LogGroup[]): readonly { readonly names: readonly string[]; readonly page: string }[] {
  const names = groups.map(({ name }) => name).sort(byCodeUnit);
  return Array.from({ length: Math.ceil(names.length / GROUPS_PER_QUERY) }, (_, page) => ({
    names: names.slice(page * GROUPS_PER_QUERY, (page + 1) * GROUPS_PER_QUERY),
    page: page === 0 ? "" : ` ${page + 1}`,
  }));
}
