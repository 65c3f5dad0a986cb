import type { DashboardChange, Outline } from "../../commands/review/review";

const none = { thresholds: [], queries: [] };
const OLD: Outline = {
  title: "Checkout",
  columns: 24,
  panels: [
    { title: "Traffic and errors", type: "row", x: 0, y: 0, width: 24, height: 1, ...none },
    { title: "Requests", type: "timeseries", x: 0, y: 1, width: 12, height: 8, unit: "requests/s", thresholds: [], queries: ["sum(rate(requests[5m]))"] },
    {
      title: "Availability",
      type: "timeseries",
      x: 12,
      y: 1,
      width: 12,
      height: 8,
      unit: "%",
      thresholds: [{ label: "P0", value: 99, colour: "#8b0000" }],
      queries: ["ok / all"],
    },
    {
      title: "Latency",
      type: "timeseries",
      x: 0,
      y: 9,
      width: 16,
      height: 8,
      unit: "s",
      thresholds: [
        { label: "P1", value: 5, colour: "#d62728" },
        { label: "P2", value: 2, colour: "#ff7f0e" },
      ],
      queries: ["p99(latency)"],
    },
    { title: "Health", type: "stat", x: 16, y: 9, width: 8, height: 8, ...none },
  ],
};
const NEW: Outline = {
  ...OLD,
  panels: [
    ...OLD.panels.filter(({ title }) => title !== "Availability" && title !== "Latency"),
    {
      title: "Errors",
      type: "timeseries",
      x: 12,
      y: 1,
      width: 12,
      height: 8,
      unit: "%",
      thresholds: [{ label: "P1", value: 5, colour: "#d62728" }],
      queries: ["errors / all"],
    },
    {
      title: "Latency",
      type: "timeseries",
      x: 0,
      y: 9,
      width: 16,
      height: 8,
      unit: "s",
      thresholds: [
        { label: "P1", value: 8, colour: "#d62728" },
        { label: "P2", value: 2, colour: "#ff7f0e" },
      ],
      queries: ["p99(latency)"],
    },
  ],
};

/** One of every vendor and state. */
export const DASHBOARDS: readonly DashboardChange[] = [
  {
    vendor: "grafana",
    stack: "production-grafana",
    address: "grafana_dashboard.checkout",
    title: "Checkout",
    state: "changed",
    outline: [
      { sign: " ", text: "Traffic and errors" },
      { sign: "-", text: "  Availability (timeseries, P0 99 %)" },
      { sign: "+", text: "  Errors (timeseries, P1 5 %)" },
      { sign: "-", text: "  Latency (timeseries, P1 5 s)" },
      { sign: "+", text: "  Latency (timeseries, P1 8 s)" },
    ],
    old: OLD,
    new: NEW,
  },
  {
    vendor: "aws",
    stack: "production-aws",
    address: "aws_cloudwatch_dashboard.search",
    title: "Search",
    state: "added",
    outline: [{ sign: "+", text: "Errors (metric)" }],
    new: {
      title: "Search",
      columns: 24,
      panels: [
        { title: "# Search: what is asked, and how it is answered", type: "text", x: 0, y: 0, width: 24, height: 2, ...none },
        { title: "Errors", type: "metric", x: 0, y: 2, width: 12, height: 6, thresholds: [{ label: "P1", value: 0.05 }], queries: ["errors"] },
      ],
    },
  },
  {
    vendor: "datadog",
    stack: "production-datadog",
    address: "datadog_dashboard_json.basket",
    title: "Basket",
    state: "removed",
    outline: [{ sign: "-", text: "Errors (timeseries)" }],
    old: { title: "Basket", columns: 12, panels: [{ title: "Errors", type: "timeseries", x: 0, y: 0, width: 4, height: 3, ...none }] },
  },
];
