import { compareDashboards } from "../../../../commands/review/dashboards/compare";
import { DASHBOARD_TYPES, outlineOf } from "../../../../commands/review/dashboards/outline";
import type { Side } from "../../../../commands/review/side";
import { referenceSide, type Written, written } from "../../../support/sides";

const changes = (base: Written, head: Written) => compareDashboards(written(base), written(head), "test");
const textOf = (lines: readonly { readonly sign: string; readonly text: string }[] | undefined) => (lines ?? []).map(({ sign, text }) => `${sign}${text}`);

/** Each vendor's dashboard of one API of the reference platform. */
const SAMPLES = [
  ["aws", "production-aws", "aws_cloudwatch_dashboard", "dashboard__checkout-api"],
  ["grafana", "production-grafana", "grafana_dashboard", "grafana__dashboard__checkout-api"],
  ["datadog", "production-datadog", "datadog_dashboard_json", "datadog__dashboard__checkout-api"],
] as const;

describe("the outline of the reference platform's dashboards", () => {
  test.each(SAMPLES)("has in %s the panel, its lines and its queries", (vendor, stack, type, id) => {
    const outline = outlineOf(type, referenceSide().stacks.get(stack)?.resource[type]?.[id]);
    const latency = outline?.panels.find(({ title }) => title === "Latency (p95)");
    expect(outline?.title).toContain("checkout-api");
    expect(outline?.columns).toBe(vendor === "datadog" ? 12 : 24);
    expect(latency).toMatchObject({
      x: 0,
      thresholds: [
        { label: "P1 > 5 s", value: 5 },
        { label: "P2 > 1.5 s", value: 1.5 },
      ],
    });
    expect(latency?.queries.join("\n")).toMatch(/TargetResponseTime .*p95|target_response_time\.p95/);
    expect(latency?.queries).toEqual([...(latency?.queries ?? [])].sort());
  });

  test("can be read of every dashboard, expressions in it included, and takes nothing for a secret", () => {
    let read = 0;
    for (const { resource } of referenceSide().stacks.values())
      for (const type of Object.keys(DASHBOARD_TYPES))
        for (const [id, block] of Object.entries(resource[type] ?? {})) {
          const outline = outlineOf(type, block);
          expect([id, outline?.title === "", (outline?.panels.length ?? 0) > 0]).toEqual([id, false, true]);
          expect(JSON.stringify(outline)).not.toContain("(sensitive)");
          read += 1;
        }
    expect(read).toBeGreaterThan(100);
  });

  test("has headings as rows", () => {
    const outline = outlineOf(
      "grafana_dashboard",
      referenceSide().stacks.get("production-grafana")?.resource.grafana_dashboard?.["grafana__dashboard__checkout-api"],
    );
    expect(outline?.panels.filter(({ type }) => type === "row").map(({ title }) => title)).toContain("Traffic");
  });
});

describe("dashboards", () => {
  const widget = (title: string, changes: object = {}, place: object = {}) => ({
    type: "metric",
    x: 0,
    y: 0,
    width: 8,
    height: 6,
    ...place,
    properties: { title, metrics: [["AWS/SQS", "Sent", "QueueName", "a", { stat: "Sum" }]], ...changes },
  });
  const dashboard = (...widgets: readonly object[]): Written => ({
    resource: { aws_cloudwatch_dashboard: { d: { dashboard_name: "shop", dashboard_body: JSON.stringify({ widgets }) } } },
  });

  test("differ by what is on them: panels, lines at thresholds, queries", () => {
    const line = (value: number) => ({ annotations: { horizontal: [{ label: `P1 > ${value}`, value, color: "#d62728" }] } });
    const [change] = changes(dashboard(widget("Sent", line(5)), widget("Received")), dashboard(widget("Sent", line(8)), widget("Deleted")));
    expect(change).toMatchObject({ vendor: "aws", stack: "test-aws", address: "aws_cloudwatch_dashboard.d", title: "shop", state: "changed" });
    expect(textOf(change?.outline)).toEqual([
      " shop",
      "   Sent (metric)",
      "-    line at 5: P1 > 5",
      "+    line at 8: P1 > 8",
      "-  Received (metric)",
      "+  Deleted (metric)",
    ]);
    expect(change?.old?.panels[0]?.thresholds).toEqual([{ label: "P1 > 5", value: 5, colour: "#d62728" }]);
  });

  test("say so where panels only moved, or only looks differ", () => {
    expect(textOf(changes(dashboard(widget("Sent")), dashboard(widget("Sent", {}, { width: 12 })))[0]?.outline)).toEqual([
      " 1 panel has another place or size",
    ]);
    expect(textOf(changes(dashboard(widget("Sent")), dashboard(widget("Sent", { stacked: true })))[0]?.outline)).toEqual([
      " what it shows stays: looks, links or descriptions differ",
    ]);
  });

  test("come and go with all that is on them", () => {
    const [added] = changes({}, dashboard(widget("Sent")));
    expect(added).toMatchObject({ state: "added", new: { title: "shop" } });
    expect(added?.old).toBeUndefined();
    expect(textOf(added?.outline)).toEqual(["+shop", "+  Sent (metric)", "+    AWS/SQS Sent QueueName=a Sum"]);
    expect(changes(dashboard(widget("Sent")), {})).toEqual([expect.objectContaining({ state: "removed", title: "shop" })]);
  });

  test("that move to another address alone do not differ", () => {
    const { resource } = dashboard(widget("Sent")) as { readonly resource: { readonly aws_cloudwatch_dashboard: { readonly d: Record<string, unknown> } } };
    const moved: Written = {
      resource: { aws_cloudwatch_dashboard: { e: resource.aws_cloudwatch_dashboard.d } },
      moved: [{ from: "aws_cloudwatch_dashboard.d", to: "aws_cloudwatch_dashboard.e" }],
    };
    expect(changes(dashboard(widget("Sent")), moved)).toEqual([]);
  });

  test("show no secret, and literal text as it is written", () => {
    const [change] = changes(dashboard(), dashboard(widget("token xoxb-1234567890-abcdef"), widget("costs $${amount}")));
    expect(textOf(change?.outline)).toEqual([
      " shop",
      expect.stringContaining("(sensitive) (metric)"),
      expect.any(String),
      expect.stringContaining("costs ${amount} (metric)"),
      expect.any(String),
    ]);
  });

  test("of a group in Datadog stand below its heading", () => {
    const inner = {
      definition: {
        type: "timeseries",
        title: "Requests",
        requests: [{ queries: [{ name: "a", query: "sum:x{*}" }], formulas: [{ formula: "a * 2" }] }],
        markers: [{ value: "y = 5", label: "P1" }],
      },
      layout: { x: 0, y: 0, width: 4, height: 2 },
    };
    const body = { title: "d", widgets: [{ definition: { type: "group", title: "Traffic", widgets: [inner] }, layout: { x: 0, y: 3, width: 12, height: 3 } }] };
    const outline = outlineOf("datadog_dashboard_json", { dashboard: JSON.stringify(body) });
    expect(outline?.panels.map(({ title, type, y, queries }) => [title, type, y, queries])).toEqual([
      ["Traffic", "row", 3, []],
      ["Requests", "timeseries", 4, ["a * 2", "a = sum:x{*}"]],
    ]);
  });

  test("of the reference platform do not differ from themselves", () => {
    const side = referenceSide();
    const copy: Side = { ...side, stacks: structuredClone(side.stacks) };
    for (const environment of side.models.keys()) expect(compareDashboards(side, copy, environment)).toEqual([]);
  });
});
