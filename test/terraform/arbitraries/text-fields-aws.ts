import { plainText } from "../../../constructs/aws/dashboards/markdown";
import { sentence as asSentence, line } from "../../../model/describe";
import { type Back, type Data, own, type Pair, type TextField, within } from "./text-field";
import { custom, logged, threshold } from "./text-platform";

const ALARM = "aws_cloudwatch_metric_alarm";
const SIGNAL = "components.*.signals.*";

const component = (written: Data) => (id: string) => ({ components: { [id]: written } });
const at =
  (...path: readonly (string | number)[]) =>
  (id: string) => ["components", id, ...path];
const alarm = (back: Back, id: string) => back.resource("aws", ALARM, `${id}.own.P1`);
/** A description has each text in one line, whose beginning is given. */
const described = (back: Back, id: string, begins: string, text: string, ends = ""): Pair =>
  within(alarm(back, id).alarm_description, `${begins}${line(text)}${ends}`);
// biome-ignore lint/suspicious/noExplicitAny: a dashboard's JSON, in tests
const widgets = (back: Back, id: string): any[] => JSON.parse(back.resource("aws", "aws_cloudwatch_dashboard", `dashboard.${id}`).dashboard_body).widgets;
const markdown = (back: Back, id: string) =>
  widgets(back, id)
    .map(({ properties }) => properties.markdown ?? "")
    .join("\n");
const drawn = (back: Back, id: string) => widgets(back, id).find(({ type }) => type === "metric").properties;

/** A threshold's reason closes the description, cut between characters to the 1,024 bytes that CloudWatch takes. */
export function reasoned(description: string, reason: string): Pair {
  const sentence = `${asSentence(reason)} (`;
  const [, told = ""] = /\nWhy this number: (.*)$/s.exec(description) ?? [];
  if (told.startsWith(sentence)) return [told.slice(0, sentence.length), sentence];
  const bytes = (text: string) => Buffer.byteLength(text);
  let left = 1024 - (bytes(description) - bytes(told)) - bytes("...");
  let kept = "";
  for (const character of sentence) {
    left -= bytes(character);
    if (left < 0) break;
    kept += character;
  }
  return [told, `${kept.trimEnd()}...`];
}

const ofSignals: readonly TextField[] = [
  {
    schema: `${SIGNAL}.title`,
    file: "aws",
    around: component(custom()),
    place: at("signals", "own", "title"),
    lands: (back, id, text) => [described(back, id, `${id}.own.P1 critical: `, text, " above "), [drawn(back, id).title, text]],
  },
  {
    schema: `${SIGNAL}.meaning`,
    file: "aws",
    around: component(custom()),
    place: at("signals", "own", "meaning"),
    lands: (back, id, text) => [described(back, id, "\n", text), within(markdown(back, id), ` | ${plainText(text)} | `)],
  },
  {
    schema: `${SIGNAL}.firstLook`,
    file: "aws",
    around: component(custom()),
    place: at("signals", "own", "firstLook"),
    lands: (back, id, text) => [described(back, id, "\nFirst look: ", text), within(markdown(back, id), ` | ${plainText(text)} |`)],
  },
  {
    schema: `${SIGNAL}.metric.namespace`,
    file: "aws",
    around: component(custom()),
    place: at("signals", "own", "metric", "namespace"),
    lands: (back, id, text) => [
      [alarm(back, id).namespace, text],
      [drawn(back, id).metrics[0][0], text],
    ],
  },
  {
    schema: `${SIGNAL}.metric.name`,
    file: "aws",
    around: component(custom()),
    place: at("signals", "own", "metric", "name"),
    lands: (back, id, text) => [
      [alarm(back, id).metric_name, text],
      [drawn(back, id).metrics[0][1], text],
    ],
  },
  {
    schema: `${SIGNAL}.metric.dimensions.{key}`,
    file: "aws",
    around: component(custom({ metric: { dimensions: {} } })),
    place: at("signals", "own", "metric", "dimensions"),
    under: "orders",
    lands: (back, id, text) => [
      [own(alarm(back, id).dimensions, text), "orders"],
      [drawn(back, id).metrics[0].slice(2, 4), [text, "orders"]],
    ],
  },
  {
    schema: `${SIGNAL}.metric.dimensions.*`,
    file: "aws",
    around: component(custom({ metric: { dimensions: { Service: "x" } } })),
    place: at("signals", "own", "metric", "dimensions", "Service"),
    lands: (back, id, text) => [
      [alarm(back, id).dimensions, { Service: text }],
      [drawn(back, id).metrics[0].slice(2, 4), ["Service", text]],
    ],
  },
  {
    schema: `${SIGNAL}.log.pattern`,
    file: "aws",
    around: (id) => ({ components: { [id]: logged(id, { pattern: "x" }) } }),
    place: at("signals", "own", "log", "pattern"),
    lands: (back, id, text) => [[back.resource("aws", "aws_cloudwatch_log_metric_filter", `${id}.own`).pattern, text]],
  },
  {
    schema: `${SIGNAL}.log.value`,
    file: "aws",
    around: (id) => ({ components: { [id]: logged(id, { pattern: "x", value: "1" }) } }),
    place: at("signals", "own", "log", "value"),
    harmless: "1",
    // A value that is a field of the event needs a pattern that names fields.
    judgedElsewhere: "TOC408",
    lands: (back, id, text) => [[back.resource("aws", "aws_cloudwatch_log_metric_filter", `${id}.own`).metric_transformation[0].value, text]],
  },
  {
    schema: `${SIGNAL}.thresholds.*.reason`,
    file: "aws",
    around: component(custom({ thresholds: { P1: threshold({}) } })),
    place: at("signals", "own", "thresholds", "P1", "reason"),
    lands: (back, id, text) => [reasoned(alarm(back, id).alarm_description, text)],
  },
  {
    schema: `${SIGNAL}.thresholds.*.off`,
    file: "aws",
    around: component(custom({ thresholds: { P1: threshold({}), P2: threshold({ at: 2, off: "x" }) } })),
    place: at("signals", "own", "thresholds", "P2", "off"),
    lands: (back, id, text) => [[gap(back, `${id}.own.P2`), text]],
  },
];

const gap = (back: Back, key: string) => back.model("aws").gaps.find((one) => one.key === key)?.reason;

const ofComponents: readonly TextField[] = [
  {
    schema: "components.*.description",
    file: "aws",
    around: component(custom()),
    place: at("description"),
    lands: (back, id, text) => [within(markdown(back, id), `owned by **payments**. ${plainText(text)}\n`)],
  },
  {
    schema: "components.*.runbook",
    file: "aws",
    around: component(custom()),
    place: at("runbook"),
    write: (text) => `https://runbooks.shop.example/${text}`,
    lands: (back, id, text) => [described(back, id, "\nRunbook: ", text, "\n")],
  },
  {
    schema: "components.*.waive.runbook",
    file: "aws",
    around: component(custom({}, { waive: {} })),
    place: at("waive", "runbook"),
    lands: (back, id, text) => [described(back, id, "\nRunbook: none (", text, ")\n")],
  },
  {
    schema: "components.*.tags.{key}",
    file: "aws",
    around: component(custom({}, { tags: {} })),
    place: at("tags"),
    under: "orders",
    lands: (back, id, text) => [[own(alarm(back, id).tags, text), "orders"]],
  },
  {
    schema: "components.*.tags.*",
    file: "aws",
    around: component(custom({}, { tags: { purpose: "x" } })),
    place: at("tags", "purpose"),
    lands: (back, id, text) => [[alarm(back, id).tags.purpose, text]],
  },
  {
    schema: "components.*.adopt.*",
    file: "aws",
    around: component(custom({}, { adopt: { "own.P1": "x" } })),
    place: at("adopt", "own.P1"),
    lands: (back, id, text) => [
      [alarm(back, id).alarm_name, text],
      [back.imported("aws", ALARM, `${id}.own.P1`), text],
    ],
  },
  {
    schema: "components.*.off",
    file: "aws",
    around: component(custom()),
    place: at("off"),
    lands: (back, id, text) => [[gap(back, id), text]],
  },
  {
    schema: "components.*.thresholds.*.reason",
    file: "aws",
    around: component({ kind: "queue", team: "payments", queue: "jobs", thresholds: { "oldest-message-age.P2": { at: "4 min", reason: "x" } } }),
    place: at("thresholds", "oldest-message-age.P2", "reason"),
    lands: (back, id, text) => [reasoned(back.resource("aws", ALARM, `${id}.oldest-message-age.P2`).alarm_description, text)],
  },
  {
    schema: "components.*.thresholds.*.off",
    file: "aws",
    around: component({ kind: "queue", team: "payments", queue: "jobs", thresholds: { "oldest-message-age.P2": { off: "x" } } }),
    place: at("thresholds", "oldest-message-age.P2", "off"),
    lands: (back, id, text) => [[gap(back, `${id}.oldest-message-age.P2`), text]],
  },
];

const HOST = { instance: "i-0123456789abcdef0", filesystems: ["/"] };

/** Fields of kinds whose pattern takes more than letters, digits and a few marks. */
const ofKinds: readonly TextField[] = [
  ofKind("http-api", "apiName", { apiName: "x", stage: "prod" }, "ApiName"),
  ofKind("host-fleet", "group", { group: "x" }, "AutoScalingGroupName"),
  ofKind("bucket", "replicationRule", { bucket: "orders", destination: "copies", replicationRule: "x" }, "RuleId"),
  { ...ofKind("host", "filesystems", HOST, "path"), write: (text) => `/${text}` },
  { ...ofKind("host", "filesystems[]", HOST, "path"), place: at("filesystems", 0), write: (text) => `/${text}` },
];

function ofKind(kind: string, field: string, fields: Data, dimension: string): TextField {
  return {
    schema: `components.*.${field}`,
    file: "aws",
    around: component({ kind, team: "payments", ...fields }),
    place: at(field),
    lands: (back, id, text) => {
      const alarms = back.resources("aws", ALARM).filter(({ tags }) => tags.component === id);
      const metrics = alarms.flatMap((one) => [one, ...(one.metric_query ?? []).flatMap(({ metric }: { metric?: Data[] }) => metric ?? [])]);
      const found = new Set(metrics.flatMap(({ dimensions }) => own(dimensions ?? {}, dimension) ?? []));
      return [[[...found], [text]]];
    },
  };
}

const ofTeams: readonly TextField[] = [
  endpoint("teams.*.email", ["email"], ""),
  endpoint("teams.*.email[]", ["email", 0], ["x@shop.example"]),
  endpoint("teams.*.ticketEmail", ["ticketEmail"], "x@shop.example", { routes: { P1: ["ticket"] } }),
  {
    schema: "teams.*.slack.channelName",
    file: "aws",
    around: (id) => ({
      teams: { [id]: { name: "Team", email: "team@shop.example", slack: { workspaceId: "T02SHOP7Q4N", channelId: `C0000${id.toUpperCase()}` } } },
      components: { [id]: custom({}, { team: id }) },
    }),
    place: (id) => ["teams", id, "slack", "channelName"],
    lands: (back, id, text) => [[back.model("aws").routes.find(({ team }) => team === id)?.slack?.channelName, text]],
  },
];

function endpoint(schema: string, place: readonly (string | number)[], value: unknown, rest: Data = {}): TextField {
  return {
    schema,
    file: "aws",
    around: (id) => ({
      teams: { [id]: { name: "Team", email: "team@shop.example", [place[0] as string]: value, ...rest } },
      components: { [id]: custom({}, { team: id }) },
    }),
    place: (id) => ["teams", id, ...place],
    write: (text) => `${text}@shop.example`,
    lands: (back, id, text) => [[back.resource("aws", "aws_sns_topic_subscription", `alerts.${id}.P1.email.${text}`).endpoint, text]],
  };
}

export const AWS_FIELDS: readonly TextField[] = [...ofSignals, ...ofComponents, ...ofKinds, ...ofTeams];
