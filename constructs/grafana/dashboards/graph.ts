import { accumulates } from "../../../model/cloudwatch/periods";
import type { SignalGraph } from "../../../model/grafana";
import { lineUnit, measureOf } from "../../../model/measured";
import type { Model, ModelComponent, ResolvedMeasure } from "../../../model/model";
import { indexOf } from "../../../model/model-index";
import { formatQuantity } from "../../../model/quantities";
import { readsAtPlanTime } from "../../../model/resolve/vendor";
import { SEVERITY_COLOURS } from "../../../model/severities";
import { seconds } from "../../../model/units";
import { signalDescription } from "./alert-text";
import type { Cell } from "./layout";
import { componentLinks } from "./links";
import { PERCENTILES, type Percentile } from "./percentiles";
import {
  type DynamicConfigValue,
  FieldColorBuilder,
  FieldColorModeId,
  GraphThresholdsStyleConfigBuilder,
  GraphThresholdsStyleMode,
  LegendDisplayMode,
  LegendPlacement,
  TimeseriesBuilder as PanelBuilder,
  TextBuilder,
  TextMode,
  ThresholdsConfigBuilder,
  ThresholdsMode,
  TooltipDisplayMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
} from "./sdk";
import { built, dataSourceOf, percentileTargets, signalTargets, thresholdTargets } from "./targets";
import { link, plainText } from "./text";
import { drawnThresholds, thresholdId, thresholdSteps } from "./thresholds";
import { grafanaUnit } from "./units";

/** One graph of a signal, with every threshold that it draws by name; text in its place where Grafana can't know the metric. */
export function signalPanel(model: Model, component: ModelComponent, graph: SignalGraph): Cell["panel"] {
  const { signal, alerts, period } = graph;
  const title = `${signal.title}${graph.oneOfSeveral ? `, per ${formatQuantity(seconds(period))}` : ""}`;
  if (!drawable(graph)) return elsewhere(model, component, graph, title);
  const percentiles = percentileTargets(graph);
  const thresholds = drawnThresholds(alerts);
  const panel = basics(graph, title, GraphThresholdsStyleMode.Area).links(componentLinks(model, component, alerts));
  for (const target of [...signalTargets(graph), ...percentiles, ...thresholdTargets(graph)]) panel.withTarget(built(target));
  for (const { refId } of percentiles) panel.overrideByQuery(refId, [colour(PERCENTILES[refId as Percentile]), { id: "custom.fillOpacity", value: 0 }]);
  for (const threshold of thresholds) panel.overrideByQuery(thresholdId(threshold), asThreshold(SEVERITY_COLOURS[threshold.severity]));
  for (const { at, severity } of alerts)
    if ("deviations" in at) panel.overrideByQuery(`usual_${severity.toLowerCase()}`, asThreshold(SEVERITY_COLOURS[severity]));
  return panel;
}

/** The same for a line of many graphs: one line and the coloured bad side. */
export function smallPanel(model: Model, component: ModelComponent, graph: SignalGraph, id: number, url: string): Cell["panel"] {
  const title = `${component.id}: ${graph.signal.title}`;
  if (!drawable(graph)) return elsewhere(model, component, { ...graph, panelId: id }, title);
  const panel = basics({ ...graph, panelId: id }, title, GraphThresholdsStyleMode.DashedAndArea)
    .links(componentLinks(model, component, graph.alerts, url))
    .legend(new VizLegendOptionsBuilder().displayMode(LegendDisplayMode.List).placement(LegendPlacement.Bottom).showLegend(false));
  for (const target of signalTargets(graph)) panel.withTarget(built(target));
  return panel;
}

function basics({ signal, alerts, period, panelId }: SignalGraph, title: string, style: GraphThresholdsStyleMode): PanelBuilder {
  const measure = measureOf("grafana", signal.measures) as ResolvedMeasure;
  const panel = new PanelBuilder()
    .id(panelId)
    .title(plainText(title))
    .description(signalDescription(signal, alerts))
    .datasource(dataSourceOf(signal))
    .unit(grafanaUnit(lineUnit(measure)))
    .min(0)
    .colorScheme(new FieldColorBuilder().mode(FieldColorModeId.Fixed).fixedColor(LINE_COLOUR))
    .lineWidth(1)
    .fillOpacity(10)
    .showPoints(VisibilityMode.Auto)
    .axisLabel(axisLabel(measure, period))
    .thresholds(new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps(thresholdSteps(drawnThresholds(alerts))))
    .thresholdsStyle(new GraphThresholdsStyleConfigBuilder().mode(style))
    .legend(new VizLegendOptionsBuilder().displayMode(LegendDisplayMode.List).placement(LegendPlacement.Bottom).showLegend(true))
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi));
  const range = RANGES.find(([from]) => period >= from)?.[1];
  return range ? panel.timeFrom(range) : panel;
}

const LINE_COLOUR = "#1f77b4";

/** From this period (seconds) on, a graph shows its own time range: six hours would hold too few points. */
const RANGES = [
  [86_400, "30d"],
  [3600, "7d"],
] as const;

/** What the numbers count beside their unit: `per 1 min`, `free`. */
function axisLabel(measure: ResolvedMeasure, period: number): string {
  const free = "free" in measure && typeof measure.capacity === "number" ? ["free"] : [];
  return [...free, ...(accumulates(measure) ? [`per ${formatQuantity(seconds(period))}`] : [])].join(" ");
}

const colour = (fixedColor: string): DynamicConfigValue => ({ id: "color", value: { mode: "fixed", fixedColor } });

const asThreshold = (fixedColor: string): DynamicConfigValue[] => [
  colour(fixedColor),
  { id: "custom.lineStyle", value: { fill: "dash", dash: [10, 10] } },
  { id: "custom.fillOpacity", value: 0 },
  { id: "custom.showPoints", value: "never" },
];

/** Whether all of the metric's dimensions are known here: those in SSM parameters are read by the AWS stack alone. */
function drawable({ signal }: SignalGraph): boolean {
  const { aws, prometheus } = signal.measures;
  return prometheus !== undefined || (aws !== undefined && !readsAtPlanTime(aws));
}

function elsewhere(model: Model, component: ModelComponent, { panelId, signal, alerts }: SignalGraph, title: string): TextBuilder {
  const dashboard = indexOf(model).dashboards.get(component.id);
  const where = dashboard ? link("CloudWatch's dashboard", dashboard.url) : "CloudWatch";
  return new TextBuilder()
    .id(panelId)
    .title(plainText(title))
    .description(signalDescription(signal, alerts))
    .mode(TextMode.Markdown)
    .content(`Drawn in ${where} only: its metric's identifier is read when Terraform applies the AWS stack.`);
}
