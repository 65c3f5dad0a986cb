import { z } from "zod";

/**
 * What CloudWatch's page says of a dashboard's body, transcribed from it and not from what is rendered here: "Dashboard Body
 * Structure and Syntax", read in November 2026:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html.
 * A key that the page does not know is refused as well: CloudWatch would pass over it.
 * @returns what is wrong, each with its place: "widgets.0.width: Too big".
 */
export function bodyFaults(body: unknown): readonly string[] {
  const parsed = BODY.safeParse(body);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, []));
}

/** Of a union, those of the variant that fits best. */
function faultsOf(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): readonly string[] {
  const path = [...before, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [`${path.map(String).join(".")}: ${issue.message}`];
  const [fewest] = [...issue.errors].sort((a, b) => a.length - b.length || depthOf(b) - depthOf(a));
  return (fewest ?? []).flatMap((inner) => faultsOf(inner, path));
}
const depthOf = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map(({ path }) => path.length));

/** "Any multiple of 60, with 60 as the minimum." */
const period = z.int().min(60).multipleOf(60);
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const statistic = z.string().regex(/^(SampleCount|Average|Sum|Minimum|Maximum|IQM|(p|tm|tc|ts|wm)\d{1,2}(\.\d+)?|(PR|TC|TM|TS|WM)\([^()]*\))$/);
const side = z.enum(["left", "right"]);
/** Relative, or ISO 8601. */
const time = z.string().regex(/^(-P(\d+[DWM]|T\d+[MH])|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z)$/);

const axis = z.strictObject({ label: z.string().optional(), min: z.number().optional(), max: z.number().optional(), showUnits: z.boolean().optional() });

/** "Rendering Properties Object Format", and what the format of a metric adds to it. */
const rendering = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][A-Za-z0-9_]*$/)
    .optional(),
  accountId: z.string().optional(),
  region: z.string().optional(),
  color: color.optional(),
  label: z.string().optional(),
  period: period.optional(),
  stat: statistic.optional(),
  visible: z.boolean().optional(),
  yAxis: side.optional(),
});

/** `[Namespace, MetricName, DimensionName, DimensionValue, …, {}]` or `[{ expression }]`. */
const metric = z.union([
  z.tuple([rendering.extend({ expression: z.string().min(1) })]),
  z.array(z.union([z.string().min(1), rendering])).superRefine((entry, context) => {
    const names = typeof entry.at(-1) === "object" ? entry.slice(0, -1) : entry;
    if (names.some((name) => typeof name !== "string")) context.addIssue({ code: "custom", message: "only the last is an object" });
    if (names.length < 2) context.addIssue({ code: "custom", message: "a metric has a namespace and a name" });
    if (names.length % 2 === 1) context.addIssue({ code: "custom", message: "a dimension has a name and a value" });
  }),
]);

const line = z.strictObject({
  value: z.number(),
  label: z.string().optional(),
  color: color.optional(),
  fill: z.enum(["above", "below", "none"]).optional(),
  visible: z.boolean().optional(),
  yAxis: side.optional(),
});
const moment = line.omit({ yAxis: true }).extend({ value: time, fill: z.enum(["before", "after", "none"]).optional() });

const annotations = z
  .strictObject({
    alarms: z.array(z.string()).max(1).optional(),
    horizontal: z.array(z.union([line, z.tuple([line, line])])).optional(),
    vertical: z.array(z.union([moment, z.tuple([moment, moment])])).optional(),
  })
  .refine(({ alarms, horizontal, vertical }) => !alarms || !(horizontal || vertical), "an alarm stands beside no other annotation");

const metricProperties = z
  .strictObject({
    accountId: z.string().optional(),
    annotations: annotations.optional(),
    liveData: z.boolean().optional(),
    legend: z.strictObject({ position: z.enum(["right", "bottom", "hidden"]) }).optional(),
    metrics: z.array(metric).max(500).optional(),
    period: period.optional(),
    region: z.string().min(1),
    sparkline: z.boolean().optional(),
    stacked: z.boolean().optional(),
    stat: statistic.optional(),
    table: z.record(z.string(), z.unknown()).optional(),
    timezone: z
      .string()
      .regex(/^[+-]\d{4}$/)
      .optional(),
    title: z.string().optional(),
    view: z.enum(["timeSeries", "singleValue", "gauge", "bar", "pie", "table"]).optional(),
    yAxis: z.strictObject({ left: axis.optional(), right: axis.optional() }).optional(),
    // A graph's own time range, which the console writes; the page has it for the dashboard alone.
    start: time.optional(),
    end: time.optional(),
  })
  .superRefine(({ metrics, annotations: marked, view, yAxis }, context) => {
    const say = (message: string) => context.addIssue({ code: "custom", message });
    if (!metrics && !marked?.alarms) say("metrics, or the annotation of an alarm, are required");
    if (metrics && marked?.alarms) say("the annotation of an alarm stands beside no metrics");
    if (view === "gauge" && (yAxis?.left?.min === undefined || yAxis.left.max === undefined)) say("a gauge has a minimum and a maximum on its left side");
    const ids = (metrics ?? []).flatMap((entry) => {
      const last = (entry as readonly unknown[]).at(-1);
      return typeof last === "object" && last !== null && "id" in last ? [last.id] : [];
    });
    if (new Set(ids).size < ids.length) say("two metrics have one id");
    const insights = (metrics ?? []).filter(([first]) => typeof first === "object" && "expression" in first && /^\s*SELECT\s/i.test(String(first.expression)));
    if (insights.length > 1) say("a graph has one Metrics Insights query");
  });

const place = {
  x: z.int().min(0).max(23).optional(),
  y: z.int().min(0).optional(),
  width: z.int().min(1).max(24).optional(),
  height: z.int().min(1).max(1000).optional(),
};

const widget = z
  .discriminatedUnion("type", [
    z.strictObject({ ...place, type: z.literal("metric"), properties: metricProperties }),
    z.strictObject({
      ...place,
      type: z.literal("text"),
      properties: z.strictObject({ markdown: z.string(), background: z.enum(["transparent", "solid"]).optional() }),
    }),
    z.strictObject({
      ...place,
      type: z.literal("log"),
      properties: z.strictObject({
        accountId: z.string().optional(),
        region: z.string().min(1),
        title: z.string().optional(),
        query: z.string().startsWith("SOURCE "),
        view: z.enum(["table", "timeSeries", "bar", "pie"]).optional(),
      }),
    }),
    z.strictObject({
      ...place,
      type: z.literal("alarm"),
      properties: z.strictObject({
        alarms: z
          .array(z.string().regex(/^arn:aws[a-z-]*:cloudwatch:[a-z0-9-]+:\d{12}:alarm:.+$/))
          .min(1)
          .max(100),
        sortBy: z.enum(["default", "stateUpdatedTimestamp", "timestamp"]).optional(),
        states: z.array(z.enum(["ALARM", "OK", "INSUFFICIENT_DATA"])).optional(),
        title: z.string().optional(),
      }),
    }),
  ])
  .refine(({ x, y }) => (x === undefined) === (y === undefined), "x and y are given together")
  .refine(({ x = 0, width = 6 }) => x + width <= 24, "the grid has 24 columns");

const BODY = z
  .strictObject({
    widgets: z.array(widget).max(500),
    variables: z.array(z.record(z.string(), z.unknown())).max(25).optional(),
    start: time.optional(),
    end: time.optional(),
    periodOverride: z.enum(["auto", "inherit"]).optional(),
  })
  .refine(({ start, end }) => end === undefined || start !== undefined, "an end needs a start");
