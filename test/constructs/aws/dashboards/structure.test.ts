/** @slow renders the reference platform, the whole catalog and random platforms */
import { rendered } from "../../../limits/aws-api/rendered";
import { changed } from "../../../limits/cases/case";
import { bodyFaults } from "../../../support/dashboards/cloudwatch-body";
import { decoded } from "../../../support/dashboards/readers";
import { tellCounts } from "../../../terraform/arbitraries/seed";

/** A dashboard of AWS's own page, with a widget of each type. */
const GOOD = {
  start: "-PT6H",
  periodOverride: "inherit",
  widgets: [
    {
      type: "metric",
      x: 0,
      y: 0,
      width: 12,
      height: 6,
      properties: {
        metrics: [
          ["AWS/EC2", "CPUUtilization", "InstanceId", "i-012345"],
          [".", "DiskReadBytes", ".", "i-abc", { id: "m2", yAxis: "right", stat: "p99.9", period: 3600, color: "#9467bd", visible: false }],
          [{ expression: "SUM(METRICS())", label: "Sum", id: "e3" }],
        ],
        view: "timeSeries",
        stacked: false,
        period: 300,
        stat: "Average",
        region: "us-east-1",
        title: "CPU",
        legend: { position: "right" },
        yAxis: { left: { min: 0, max: 100, label: "%", showUnits: false } },
        annotations: { horizontal: [{ value: 20, label: "Critical", fill: "above", color: "#9467bd" }, [{ value: 200 }, { value: 95.5 }]] },
      },
    },
    { type: "text", x: 12, y: 0, width: 12, height: 3, properties: { markdown: "Hello world", background: "transparent" } },
    {
      type: "alarm",
      x: 0,
      y: 6,
      width: 24,
      height: 3,
      properties: { alarms: ["arn:aws:cloudwatch:us-east-1:123456789012:alarm:late"], sortBy: "stateUpdatedTimestamp" },
    },
    { type: "log", x: 0, y: 9, width: 24, height: 6, properties: { region: "us-east-1", query: "SOURCE 'a.log' | fields @message", view: "table" } },
  ],
};
const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);
const AT = "widgets.0.properties";

test("A dashboard of AWS's own page has no fault", () => expect(bodyFaults(GOOD)).toEqual([]));

test.each<[place: string, value: unknown]>([
  ["widgets", undefined],
  ["widgets", many(501, GOOD.widgets[1])],
  ["widget", []],
  ["variables", many(26, {})],
  ["start", "6 hours"],
  ["start", "-P6H"],
  ["periodOverride", "always"],
  ["widgets.0.type", "graph"],
  ["widgets.0.type", undefined],
  ["widgets.0.properties", undefined],
  ["widgets.0.x", -1],
  ["widgets.0.x", 24],
  ["widgets.0.x", 0.5],
  ["widgets.0.x", 13],
  ["widgets.0.x", undefined],
  ["widgets.0.y", -1],
  ["widgets.0.y", undefined],
  ["widgets.0.width", 0],
  ["widgets.0.width", 25],
  ["widgets.0.height", 0],
  ["widgets.0.height", 1001],
  ["widgets.0.colour", "red"],
  [`${AT}.region`, undefined],
  [`${AT}.metrics`, undefined],
  [`${AT}.metrics`, many(501, ["AWS/EC2", "CPUUtilization"])],
  [`${AT}.metrics.0`, ["AWS/EC2"]],
  [`${AT}.metrics.0`, ["AWS/EC2", "CPUUtilization", "InstanceId"]],
  [`${AT}.metrics.0`, ["AWS/EC2", "CPUUtilization", {}, {}]],
  [`${AT}.metrics.0`, ["AWS/EC2", 5]],
  [`${AT}.metrics.0`, "AWS/EC2"],
  [`${AT}.metrics.1.4.id`, "M2"],
  [`${AT}.metrics.1.4.id`, "e3"],
  [`${AT}.metrics.1.4.yAxis`, "up"],
  [`${AT}.metrics.1.4.stat`, "avg"],
  [`${AT}.metrics.1.4.period`, 90],
  [`${AT}.metrics.1.4.color`, "red"],
  [`${AT}.metrics.1.4.visible`, "no"],
  [`${AT}.metrics.1.4.hidden`, true],
  [`${AT}.metrics.2.0.expression`, undefined],
  [`${AT}.metrics.2.0.expression`, ""],
  [`${AT}.metrics`, many(2, [{ expression: 'SELECT MAX(CPUUtilization) FROM "AWS/EC2"' }])],
  [`${AT}.view`, "line"],
  [`${AT}.view`, "gauge-like"],
  [`${AT}.yAxis.left.max`, "100"],
  [`${AT}.yAxis.centre`, {}],
  [`${AT}.stacked`, "no"],
  [`${AT}.period`, 0],
  [`${AT}.period`, 61],
  [`${AT}.stat`, "Median"],
  [`${AT}.legend`, "right"],
  [`${AT}.legend.position`, "top"],
  [`${AT}.annotations.horizontal.0.value`, "20"],
  [`${AT}.annotations.horizontal.0.value`, undefined],
  [`${AT}.annotations.horizontal.0.fill`, "over"],
  [`${AT}.annotations.horizontal.0.color`, "9467bd"],
  [`${AT}.annotations.horizontal.1`, [{ value: 1 }]],
  [`${AT}.annotations.alarms`, ["arn"]],
  [`${AT}.annotations.vertical`, [{ value: 5 }]],
  [`${AT}.timezone`, "CET"],
  [`${AT}.name`, "CPU"],
  ["widgets.1.properties.markdown", undefined],
  ["widgets.1.properties.text", "Hello"],
  ["widgets.1.properties.background", "red"],
  ["widgets.2.properties.alarms", []],
  ["widgets.2.properties.alarms", undefined],
  ["widgets.2.properties.alarms", many(101, "arn:aws:cloudwatch:us-east-1:123456789012:alarm:late")],
  ["widgets.2.properties.alarms.0", "late"],
  ["widgets.2.properties.sortBy", "name"],
  ["widgets.2.properties.states", ["BAD"]],
  ["widgets.3.properties.query", "fields @message"],
  ["widgets.3.properties.region", undefined],
  ["widgets.3.properties.view", "graph"],
])("%s is refused as %j", (place, value) => expect(bodyFaults(changed(GOOD, place, value))).not.toEqual([]));

test("A gauge needs both ends of its axis, and an end of time its start", () => {
  const gauge = changed(GOOD, `${AT}.view`, "gauge");
  expect(bodyFaults(gauge)).toEqual([]);
  expect(bodyFaults(changed(gauge, `${AT}.yAxis.left.max`, undefined))).toHaveLength(1);
  const ended = changed(changed(GOOD, "start", "2026-11-16T06:00:00.000Z"), "end", "2026-11-17T06:00:00.000Z");
  expect(bodyFaults(ended)).toEqual([]);
  expect(bodyFaults(changed(ended, "start", undefined))).toHaveLength(1);
});

test("Every dashboard that is rendered has no fault", () => {
  const counts = { dashboards: 0, widgets: 0, graphs: 0, alarms: 0, metrics: 0 };
  const faults: string[] = [];
  for (const resources of rendered())
    for (const { type, address, config } of resources) {
      if (type !== "aws_cloudwatch_dashboard") continue;
      const body = decoded(String(config.dashboard_body)) as typeof GOOD;
      counts.dashboards++;
      for (const { type: kind, properties } of body.widgets) {
        counts.widgets++;
        if (kind === "metric") counts.graphs++;
        if (kind === "alarm") counts.alarms++;
        counts.metrics += "metrics" in properties && Array.isArray(properties.metrics) ? properties.metrics.length : 0;
      }
      faults.push(...bodyFaults(body).map((fault) => `${address} ${fault}`));
    }
  tellCounts("CloudWatch dashboards' bodies", counts);
  expect(faults.slice(0, 20)).toEqual([]);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(50);
});
