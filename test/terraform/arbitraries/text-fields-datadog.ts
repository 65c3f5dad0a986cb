import { plain } from "../../../constructs/datadog/message";
import { line, sentence } from "../../../model/describe";
import { tag } from "../../../model/vendors/datadog/tags";
import { type Back, type Data, type Pair, type TextField, type Values, within } from "./text-field";
import { custom } from "./text-platform";

const file = "datadog";
/** Limits of a whole resource name its component. */
const common = { file, judgedElsewhere: "TOC501" } as const;
const words = { title: "Lost orders", meaning: "Orders are lost.", firstLook: "The log." };
const SEVERITIES = ["P0", "P1", "P2", "P3", "P4"] as const;

/** The one resource of the type that is the field's own. */
function found(back: Back, type: string, id: string, having = ""): Values {
  const one = back.resources(file, type).find((values) => JSON.stringify(values).includes(id) && JSON.stringify(values).includes(having));
  if (!one) throw new Error(`no ${type} of ${id} is planned`);
  return one;
}
const block = (value: Values): Values => [value].flat()[0];

/** Datadog's templates and mentions are made plain in a message; everything else stays letter by letter. */
const said = (message: string, part: string): Pair => within(message, plain(part).replace(/^\{{4}raw\}{4}|\{{4}\/raw\}{4}$/g, ""));

/** What whoever is woken reads of a monitor or rule. */
const spoken: Readonly<Record<"title" | "meaning" | "firstLook", (id: string, text: string) => string>> = {
  title: (_, text) => line(text),
  meaning: (_, text) => `\n${sentence(text)}\nFirst look: `,
  firstLook: (_, text) => `\nFirst look: ${sentence(text)}\nRunbook: `,
};
const why = (text: string) => `\nWhy: ${sentence(text)}`;

const around = (part: Data) => (id: string) => ({ components: { [id]: custom({}, { datadog: { service: id, ...part } }) } });
const inComponent =
  (...path: readonly (string | number)[]) =>
  (id: string) => ["components", id, "datadog", ...path];
const message = (back: Back, id: string, having = "") => found(back, "datadog_monitor", id, having).message as string;

/** A monitor of the component's own: its words, and its reason. */
const monitored = (section: string, part: Data, reason: readonly (string | number)[]): readonly TextField[] => {
  const base = { ...common, around: around({ [section]: { lost: { ...part, ...words } } }) };
  const schema = `components.*.datadog.${section}.*`;
  return [
    ...(["title", "meaning", "firstLook"] as const).map(
      (name): TextField => ({
        ...base,
        schema: `${schema}.${name}`,
        place: inComponent(section, "lost", name),
        lands: (back, id, text) => [said(message(back, id), spoken[name](id, text))],
      }),
    ),
    ...(reason.length === 1
      ? [
          {
            ...base,
            schema: `${schema}.reason`,
            place: inComponent(section, "lost", ...reason),
            lands: (back: Back, id: string, text: string) => [said(message(back, id, `${id}.lost.P3 `), why(text))],
          },
        ]
      : []),
  ];
};

const check = { check: "http.can_connect", severity: "P3", reason: "x" };
const level = { above: 5, reason: "x" };
const searched = { query: "status:error", levels: { P3: level } };
const composite = { when: "all.reachable.P3 && all.spilt.P3", severity: "P3", reason: "x" };

const ofMonitors: readonly TextField[] = [
  ...monitored("serviceChecks", check, ["reason"]),
  ...monitored("composites", composite, ["reason"]),
  ...monitored("logMonitors", searched, []),
  {
    ...common,
    schema: "components.*.datadog.logMonitors.*.query",
    around: around({ logMonitors: { lost: { ...searched, ...words } } }),
    place: inComponent("logMonitors", "lost", "query"),
    lands: (back, id, text) => [within(found(back, "datadog_monitor", id).query, `(${text})`.replaceAll('"', '\\"'))],
  },
  ...SEVERITIES.map(
    (severity): TextField => ({
      ...common,
      schema: `components.*.datadog.logMonitors.*.levels.${severity}.reason`,
      around: around({ logMonitors: { lost: { query: "status:error", window: "2 min", levels: { [severity]: level }, ...words } } }),
      place: inComponent("logMonitors", "lost", "levels", severity, "reason"),
      lands: (back, id, text) => [said(message(back, id), why(text))],
    }),
  ),
  ...(
    [
      ["newIssues", { severity: "P3" }],
      ["impact", { severity: "P3", above: 5 }],
    ] as const
  ).map(
    ([name, issues]): TextField => ({
      ...common,
      schema: `components.*.datadog.errorTracking.${name}.reason`,
      around: around({ errorTracking: { [name]: { ...issues, reason: "x" } } }),
      place: inComponent("errorTracking", name, "reason"),
      lands: (back, id, text) => [said(message(back, id), why(text))],
    }),
  ),
];

const entity = (back: Back, id: string) => JSON.parse(found(back, "datadog_software_catalog", id).entity);
const catalogued = (schema: string, path: readonly (string | number)[], read: (entity: Values, text: string) => unknown): TextField => ({
  ...common,
  schema: `components.*.datadog.catalog.${schema}`,
  around: around({ catalog: { links: {}, languages: ["go"] } }),
  place: inComponent("catalog", ...path),
  lands: (back, id, text) => [[read(entity(back, id), text), text]],
});

const ofCatalog: readonly TextField[] = [
  ...["tier", "type", "lifecycle"].map((name) => catalogued(name, [name], ({ spec }) => spec[name])),
  catalogued("languages", ["languages"], ({ spec }) => spec.languages[0]),
  catalogued("languages[]", ["languages", 0], ({ spec }) => spec.languages[0]),
  {
    ...catalogued("links.{key}", ["links"], ({ metadata }, text) => metadata.links.find(({ name }: Values) => name === text)?.name),
    under: "https://git.shop.example/orders",
  },
];

const section =
  (name: string, part: Data, ...more: readonly string[]) =>
  (id: string) => ({ datadog: more.reduceRight<Data>((inner, key) => ({ [key]: inner }), { [name]: { [id]: part } }) });
const inLogs =
  (name: string, ...path: readonly string[]) =>
  (id: string) => ["datadog", "logs", name, id, ...path];
const scoped =
  (type: string, read: (values: Values) => unknown) =>
  (back: Back, id: string, text: string): readonly Pair[] => [[read(found(back, type, id.replaceAll("-", "_"))), `env:${file} (${text})`]];

const ofLogs: readonly TextField[] = [
  {
    ...common,
    schema: "datadog.logs.metrics.*.query",
    around: section("metrics", { query: "x" }, "logs"),
    place: inLogs("metrics", "query"),
    lands: scoped("datadog_logs_metric", ({ filter }) => block(filter).query),
  },
  {
    ...common,
    schema: "datadog.logs.metrics.*.by.{key}",
    around: section("metrics", { query: "x", by: {} }, "logs"),
    place: inLogs("metrics", "by"),
    under: "method",
    lands: (back, id, text) => [[block(found(back, "datadog_logs_metric", id).group_by).path, text]],
  },
  {
    ...common,
    schema: "datadog.logs.index.query",
    around: () => ({ datadog: { logs: { index: { retentionDays: 15 } } } }),
    place: () => ["datadog", "logs", "index", "query"],
    once: true,
    lands: (back, _, text) => [[block(back.resource(file, "datadog_logs_index", "datadog.logs.index").filter).query, `env:${file} (${text})`]],
  },
  {
    ...common,
    schema: "datadog.logs.index.exclude.*.query",
    around: (id) => ({ datadog: { logs: { index: { retentionDays: 15, exclude: { [id]: { query: "x" } } } } } }),
    place: (id) => ["datadog", "logs", "index", "exclude", id, "query"],
    lands: (back, id, text) => [
      [block(back.resource(file, "datadog_logs_index", "datadog.logs.index").exclusion_filter.find(({ name }: Values) => name === id).filter).query, text],
    ],
  },
  {
    ...common,
    schema: "datadog.logs.archives.*.query",
    around: section("archives", { bucket: "shop-logs", role: "arn:aws:iam::123456789012:role/datadog" }, "logs"),
    place: inLogs("archives", "query"),
    lands: scoped("datadog_logs_archive", ({ query }) => query),
  },
  {
    ...common,
    schema: "datadog.logs.pipelines.*.query",
    around: section("pipelines", { status: ["level"] }, "logs"),
    place: inLogs("pipelines", "query"),
    lands: scoped("datadog_logs_custom_pipeline", ({ filter }) => block(filter).query),
  },
  {
    ...common,
    schema: "components.*.datadog.retention.query",
    around: around({ retention: { rate: "10 %" } }),
    place: inComponent("retention", "query"),
    lands: (back, id, text) => [[block(found(back, "datadog_apm_retention_filter", id).filter).query, `env:${file} service:${id} (${text})`]],
  },
];

const rule = { component: "all", query: "@evt.outcome:failure", levels: { P3: level }, ...words };
const secured = (name: string, path: readonly string[], lands: (values: Values, text: string) => Pair, change: Data = {}): TextField => ({
  ...common,
  schema: `datadog.security.*.${name}`,
  around: section("security", { ...rule, ...change }),
  place: (id) => ["datadog", "security", id, ...path],
  lands: (back, id, text) => [lands(back.resource(file, "datadog_security_monitoring_rule", `datadog.security.all.${id}`), text)],
});

const ofSecurity: readonly TextField[] = [
  secured("query", ["query"], ({ query }, text) => [block(query).query, `env:${file} (${text})`]),
  ...(["title", "meaning", "firstLook"] as const).map((name) => secured(name, [name], (values, text) => said(values.message, spoken[name]("all", text)))),
  ...SEVERITIES.map((severity) =>
    secured(`levels.${severity}.reason`, ["levels", severity, "reason"], (values, text) => said(values.message, `, because ${sentence(text)}`), {
      levels: { [severity]: level },
    }),
  ),
];

/** Series that a component says are its own: as PromQL has them in quotes, and as Datadog keeps tags. */
const ofSeries: readonly TextField[] = [
  {
    ...common,
    schema: "components.*.prometheusLabels.*",
    around: (id) => ({ components: { [id]: { kind: "http-api", team: "payments", prometheusLabels: { job: id } } } }),
    place: (id) => ["components", id, "prometheusLabels", "own"],
    lands: (back, id, text) => {
      const query = JSON.parse(block(found(back, "grafana_rule_group", id).rule).data[0].model).expr as string;
      const [, quoted] = /\bown=("(?:[^"\\]|\\.)*")/s.exec(query) ?? [];
      return [[quoted === undefined ? query : JSON.parse(quoted), text]];
    },
  },
  {
    ...common,
    schema: "components.*.datadogTags.*",
    around: (id) => ({ components: { [id]: { kind: "postgres", team: "payments", datadogTags: { dbinstanceidentifier: id } } } }),
    place: (id) => ["components", id, "datadogTags", "own"],
    lands: (back, id, text) => [within(found(back, "datadog_monitor", id).query, tag("own", text))],
  },
];

/** Of what only Datadog has, and of who finds series elsewhere than in CloudWatch. */
export const DATADOG_FIELDS: readonly TextField[] = [...ofMonitors, ...ofCatalog, ...ofLogs, ...ofSecurity, ...ofSeries];
