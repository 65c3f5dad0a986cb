/** A Datadog dashboard, as far as Tocsin uses it: https://docs.datadoghq.com/api/latest/dashboards/#create-a-new-dashboard */
export interface DashboardBody {
  readonly title: string;
  readonly description: string;
  /** Widgets on a grid of 12 columns, exactly where their layout says. */
  readonly layout_type: "ordered";
  readonly reflow_type: "fixed";
  readonly template_variables: readonly never[];
  readonly notify_list: readonly never[];
  readonly widgets: readonly Widget[];
}

export interface Widget {
  readonly definition: Definition;
  readonly layout: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export type Definition = Note | MonitorSummary | Timeseries;

export interface Note {
  readonly type: "note";
  /** Markdown. */
  readonly content: string;
  readonly background_color: "white";
  readonly font_size: "14";
  readonly text_align: "left";
  readonly vertical_align: "top";
  readonly has_padding: true;
  readonly show_tick: false;
}

/** The monitors that a search finds, with their states. */
export interface MonitorSummary {
  readonly type: "manage_status";
  readonly title: string;
  readonly query: string;
  readonly sort: "status,asc";
  readonly display_format: "countsAndList";
  readonly color_preference: "text";
  readonly hide_zero_counts: true;
  readonly show_last_triggered: true;
}

export interface Timeseries {
  readonly type: "timeseries";
  readonly title: string;
  readonly show_legend: true;
  readonly legend_layout: "auto";
  readonly requests: readonly { readonly q: string; readonly display_type: "line" }[];
  readonly yaxis: { readonly include_zero: true; readonly label: string };
  readonly markers: readonly Marker[];
}

/** A line at a threshold. */
export interface Marker {
  readonly label: string;
  /** `y = 5` */
  readonly value: string;
  readonly display_type: `${"error" | "warning" | "info"} ${"bold" | "solid" | "dashed"}`;
}

export const note = (content: string): Note => ({
  type: "note",
  content,
  background_color: "white",
  font_size: "14",
  text_align: "left",
  vertical_align: "top",
  has_padding: true,
  show_tick: false,
});
