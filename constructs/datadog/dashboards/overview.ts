import { byCodeUnit } from "../../../model/canonical";
import type { Model, ModelComponent } from "../../../model/model";
import { indexOf } from "../../../model/model-index";
import { SEVERITIES, SEVERITY } from "../../../model/severities";
import { mostTelling } from "../../../model/signal-order";
import { tag } from "../../../model/vendors/datadog/tags";
import { type DashboardBody, note } from "./body";
import { frame, summary } from "./component";
import { signalGraphs } from "./graph";
import { banner, COLUMNS, type Row } from "./layout";
import { plainText } from "./markdown";

/** First what pages people, then a row of graphs for each component, ordered by team. */
export function overviewDashboard(model: Model): DashboardBody {
  const environment = [tag("environment", model.environment), tag("platform", model.platform)];
  const paging = SEVERITIES.filter((severity) => SEVERITY[severity].pages);
  const components = [...model.components].sort((a, b) => byCodeUnit(a.team, b.team) || byCodeUnit(a.id, b.id));
  return frame(model, `overview of ${model.environment}`, [
    banner(note(paging.map((severity) => `**${severity}** ${plainText(model.aliases[severity])}: respond ${SEVERITY[severity].respond}.`).join("\n\n")), 2),
    paging.map((severity) => ({
      definition: summary(`${severity} monitors`, [...environment, tag("severity", severity)]),
      width: COLUMNS / paging.length,
      height: 4,
    })),
    ...components.map((component) => componentRow(model, component)),
  ]);
}

const GRAPHS = 3;
const WIDTH = COLUMNS / (GRAPHS + 1);
const HEIGHT = 2;

/** A component's name and its most telling signals, with the thresholds that page. */
function componentRow(model: Model, component: ModelComponent): Row {
  const { alertsOf } = indexOf(model);
  const drawable = component.signals.filter((signal) => "graphs" in signalGraphs(signal, alertsOf(signal), model));
  const graphs = mostTelling(drawable, alertsOf, GRAPHS).flatMap((signal) => {
    const alerts = alertsOf(signal);
    const paging = alerts.filter(({ severity }) => SEVERITY[severity].pages);
    const drawn = signalGraphs(signal, paging.length > 0 ? paging : alerts, model);
    // Of several graphs the one with the shortest period, which is where pages come from.
    return "graphs" in drawn ? drawn.graphs.slice(0, 1) : [];
  });
  const name = note(`**${plainText(component.id)}**\n\n${plainText(component.kindTitle)}, ${plainText(component.team)}`);
  return [name, ...graphs.map((graph) => ({ ...graph, title: `${component.id}: ${graph.title}` }))].map((definition) => ({
    definition,
    width: WIDTH,
    height: HEIGHT,
  }));
}
