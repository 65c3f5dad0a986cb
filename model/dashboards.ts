import { byCodeUnit } from "./canonical";
import { shorten } from "./ids";
import type { Alert, Dashboard, ModelComponent } from "./model";
import type { AwsAccount } from "./platform";
import { SEVERITY } from "./severities";

/**
 * CloudWatch's quotas, none of them adjustable. Metrics count those that only feed metric math, too.
 * Widgets and metrics: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
 * Alarms: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 * The API states no size for the body (botocore, PutDashboard).
 */
export const DASHBOARD_LIMITS = { widgets: 500, metrics: 2500, metricsPerWidget: 500, alarmsPerWidget: 100 } as const;

/** What one component takes on an overview: a name and three small graphs, each of at most what an alarm's metric math may hold. */
export const OVERVIEW_ROW = { graphs: 3, metricsPerGraph: 12 } as const;

/** Alarms in one status widget of an overview. */
export const OVERVIEW_ALARMS_PER_WIDGET = DASHBOARD_LIMITS.alarmsPerWidget / 2;

/**
 * The dashboards of an environment: overview pages, each with whole components ordered by team and under half of
 * every limit, then one dashboard per component. What CloudWatch does not measure at all is on none of them; an
 * environment without components has none.
 */
export function planDashboards(
  platform: string,
  environment: string,
  components: readonly ModelComponent[],
  alerts: readonly Pick<Alert, "component" | "severity">[],
  aws: AwsAccount,
): readonly Dashboard[] {
  const drawn = components.filter(({ signals }) => signals.length === 0 || signals.some(({ measures }) => measures.aws));
  const pages = overviewPages(drawn, alerts);
  const overviews = pages.map((page, index): Dashboard => {
    const name = overviewDashboardName(platform, environment, index + 1);
    const title = `${platform} ${environment}${pages.length > 1 ? ` (${index + 1} of ${pages.length})` : ""}`;
    return { name, title, type: "overview", components: page, url: dashboardUrl(aws, name) };
  });
  const own = [...drawn]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, physicalId }): Dashboard => {
      const name = componentDashboardName(platform, environment, physicalId);
      return { name, title: `${id} in ${environment}`, type: "component", components: [id], url: dashboardUrl(aws, name) };
    });
  return [...overviews, ...own];
}

/** Physical name of a component's dashboard; `physicalId` is the component's id, or the one it was renamed from. */
export function componentDashboardName(platform: string, environment: string, physicalId: string): string {
  return shorten(`${platform}-${environment}-${dashboardSegment(physicalId)}`, 255);
}

/** Physical name of an overview's page, counted from one. */
export function overviewDashboardName(platform: string, environment: string, page: number): string {
  return shorten(`${platform}-${environment}-overview${page > 1 ? `-${page}` : ""}`, 255);
}

/**
 * A component's part of a dashboard's name or key. A component may be called `overview`; only such ids are prefixed,
 * and so are those that would then look like them, so that no two dashboards share a name.
 */
export function dashboardSegment(id: string): string {
  return /^(component-)*overview(-\d+)?$/.test(id) ? `component-${id}` : id;
}

/** Where a dashboard opens in the console of the account's partition. */
export function dashboardUrl(aws: Pick<AwsAccount, "region">, name: string): string {
  return `${consoleUrl(aws.region)}#dashboards:name=${encodeURIComponent(name)}`;
}

/** Where a log group opens in the console of the account's partition. */
export function logGroupUrl(aws: Pick<AwsAccount, "region">, name: string): string {
  // The console's fragment is encoded twice, with `$` for the second `%`.
  return `${consoleUrl(aws.region)}#logsV2:log-groups/log-group/${encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$")}`;
}

/** Where traces open in the console of the account's partition. */
export function tracesUrl(aws: Pick<AwsAccount, "region">): string {
  return `${consoleUrl(aws.region)}#xray:traces/query`;
}

const consoleUrl = (region: string) => `https://${region}.${CONSOLES.find(([prefix]) => region.startsWith(prefix))?.[1]}/cloudwatch/home?region=${region}`;

/** Console by partition, told from the region's name; the first match counts. */
const CONSOLES = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"],
  ["", "console.aws.amazon.com"],
] as const;

/** Component ids, page by page. */
function overviewPages(components: readonly ModelComponent[], alerts: readonly Pick<Alert, "component" | "severity">[]): readonly (readonly string[])[] {
  const alarms = new Map<string, number>();
  for (const { component, severity } of alerts) if (SEVERITY[severity].pages) alarms.set(component, (alarms.get(component) ?? 0) + 1);
  const budget = { widgets: DASHBOARD_LIMITS.widgets / 2 - PAGE_WIDGETS, metrics: DASHBOARD_LIMITS.metrics / 2 };
  const pages: string[][] = [];
  let left = { widgets: 0, metrics: 0 };
  for (const { id } of [...components].sort((a, b) => byCodeUnit(a.team, b.team) || byCodeUnit(a.id, b.id))) {
    const widgets = 1 + OVERVIEW_ROW.graphs + TEAM_WIDGETS + Math.ceil((alarms.get(id) ?? 0) / OVERVIEW_ALARMS_PER_WIDGET);
    const metrics = OVERVIEW_ROW.graphs * OVERVIEW_ROW.metricsPerGraph;
    const page = pages.at(-1);
    if (page && left.widgets >= widgets && left.metrics >= metrics) page.push(id);
    else {
      pages.push([id]);
      left = { ...budget };
    }
    left = { widgets: left.widgets - widgets, metrics: left.metrics - metrics };
  }
  return pages;
}
/** Widgets that a page has once, and those that a component brings when it is the first of its team. */
const PAGE_WIDGETS = 1;
const TEAM_WIDGETS = 1;
