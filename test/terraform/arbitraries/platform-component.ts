import { catalog } from "../../../environments/catalog";
import type { AnySignal, Field, Kind } from "../../../model/measures";
import type { SignalThresholds } from "../../../model/thresholds";
import type { Choose } from "./platform-choose";
import { randomWatched } from "./platform-datadog";
import { randomUptime } from "./platform-uptime";
import type { Data } from "./text-field";

export const ACCOUNT = "210987654321";
export const REGION = "eu-west-1";

/** Who reads series besides CloudWatch. */
export interface Readers {
  readonly datadog: boolean;
  readonly grafana?: Data;
}
const isRead = (field: string, { datadog, grafana }: Readers): boolean =>
  field === "prometheusLabels" ? grafana?.prometheus !== undefined : field !== "datadogTags" || datadog;

interface Entry {
  readonly kind: Kind;
  readonly thresholds: Readonly<Record<string, SignalThresholds>>;
}
const ENTRIES = Object.values(catalog) as unknown as readonly Entry[];

/** A component of any kind of the catalog, measured from any of its sources. */
export function randomComponent(choose: Choose, id: string, teams: readonly string[], before: readonly string[], readers: Readers): Data {
  const { kind, thresholds } = choose.oneOf(ENTRIES);
  const sources = Object.keys(kind.sources).filter((source) => kind.sources[source]?.every((name) => isRead(name, readers)));
  const from = choose.oneOf(sources);
  const needed = kind.sources[from] ?? [];
  // Fields of another source would say that it is measured there.
  const elsewhere = new Set(Object.values(kind.sources).flat());
  const optional = Object.keys(kind.fields).filter((name) => !elsewhere.has(name) && isRead(name, readers));
  const fields = [...needed, ...choose.some(optional, 50)].map((name) => [name, randomField(choose, kind.fields[name] as Field)] as const);
  const own = choose.chance(kind.id === "custom" ? 100 : 20);
  const group = `/shop/${id}`;
  const alerts = alertsOf(kind, thresholds, from);
  return {
    kind: kind.id,
    team: choose.oneOf(teams),
    ...(sources.length > 1 && { from }),
    ...Object.fromEntries(fields),
    ...choose.maybe(50, () => ({ description: choose.oneOf(["Takes orders", "Über ${alles}", 'Says "hello"\nand goes']) })),
    ...(before.length > 0 && choose.maybe(35, () => ({ dependsOn: choose.some(before, 30) }))),
    ...choose.maybe(15, () => ({ runbook: "https://runbooks.shop.example/own/{severity}" })),
    ...choose.maybe(10, () => ({ waive: { runbook: "read the description" } })),
    ...choose.maybe(20, () => ({ alertsFrom: { default: choose.oneOf(["aws", "grafana", "datadog"]) } })),
    ...choose.maybe(10, () => ({ renamedFrom: `former-${id}` })),
    ...choose.maybe(15, () => ({ observeUntil: choose.oneOf(["2026-11-01", "2026-12-24"]) })),
    ...choose.maybe(20, () => ({ tags: { purpose: "orders" } })),
    ...choose.maybe(20, () => ({ tracing: { service: id, ...choose.maybe(50, () => ({ sampling: { rate: 0.1 } })), groups: ["faults"] } })),
    ...((own || choose.chance(20)) && { logs: [{ group, ...choose.maybe(30, () => ({ class: "access" })), ...choose.maybe(20, () => ({ adopt: true })) }] }),
    ...(own && { signals: { own: randomSignal(choose, group) } }),
    ...choose.maybe(15, () => randomUptime(choose, id, readers)),
    ...((readers.datadog || choose.chance(5)) && choose.maybe(25, () => randomWatched(choose, id))),
    ...(alerts.length > 0 && choose.maybe(25, () => ({ thresholds: { [choose.oneOf(alerts)]: randomChange(choose) } }))),
  };
}

/** An alarm of the component that exists already in the environment; one account has one of that name. */
export function randomAdoption(choose: Choose, id: string, { kind, from }: Data, environment: string): Data {
  const { kind: declared, thresholds } = ENTRIES.find((entry) => entry.kind.id === kind) as Entry;
  const alerts = alertsOf(declared, thresholds, String(from ?? Object.keys(declared.sources)[0]));
  return alerts.length === 0 ? {} : { adopt: { [choose.oneOf(alerts)]: `${environment}: ${id} (\${by hand})` } };
}

/** `signal.severity` of what alerts without further fields. */
function alertsOf(kind: Kind, thresholds: Entry["thresholds"], from: string): readonly string[] {
  return Object.entries(kind.signals as Readonly<Record<string, AnySignal>>).flatMap(([name, signal]) => {
    const measure = signal.from[from]?.aws;
    const simple = measure && !measure.needs && !measure.each && !measure.region && measure.delay + measure.resolution <= 300;
    return simple ? Object.keys(thresholds[name] ?? {}).map((severity) => `${name}.${severity}`) : [];
  });
}

function randomField(choose: Choose, field: Field): unknown {
  switch (field.type) {
    case "arn":
      return choose.chance(10) ? { ssm: "/shop/some/parameter" } : here(field.example);
    case "text":
      return choose.chance(10) ? { ssm: "/shop/some/parameter" } : field.example;
    case "list":
      return [...choose.some(field.example, 70), field.example[0]].filter((one, index, all) => all.indexOf(one) === index);
    case "boolean":
      return choose.chance(80);
    case "labels":
      return { ...field.example, ...choose.maybe(50, () => ({ shard: 'a "${b}" \\d' })) };
    default:
      return field.example;
  }
}

/** The example's ARN in the platform's own account and region; what exists in one region stays there. */
function here(example: string): string {
  const [arn, partition, service, region, account, ...rest] = example.split(":");
  if (arn !== "arn" || rest.length === 0) return example;
  return [arn, partition, service, region === "" || region === "us-east-1" ? region : REGION, account === "" ? "" : ACCOUNT, ...rest].join(":");
}

function randomSignal(choose: Choose, group: string): Data {
  const log = choose.chance(40);
  return {
    title: choose.oneOf(["Refused orders", "Wartende 100 %"]),
    class: choose.oneOf(["errors", "business", "quality"]),
    dimension: log ? "rate" : "count",
    meaning: "Orders are refused.",
    firstLook: "The order service.",
    ...(log
      ? { log: { group, pattern: choose.oneOf(['{ $.event = "refused" }', "ERROR", '"%{x}"']) } }
      : { metric: { namespace: "Shop", name: "Refused", statistic: choose.oneOf(["Sum", "Maximum", "p95"]), unit: "1", dimensions: { Service: "orders" } } }),
    thresholds: Object.fromEntries(
      choose.oneOf([["P1"], ["P2", "P3"], ["P0", "P2"]]).map((severity, index) => [
        severity,
        {
          at: `${9 - index}${log ? "/min" : ""}`,
          window: choose.oneOf(["3 of 5 × 60 s", { bad: 2, of: 3, period: "60 s" }]),
          missing: "ok",
          reason: "usual is one",
        },
      ]),
    ),
  };
}

/** Mostly what fits every signal; a level or a longer window may not. */
function randomChange(choose: Choose): Data {
  if (choose.chance(10))
    return choose.oneOf<Data>([
      { window: { period: "5 min" }, reason: "calmer" },
      { at: "1 s", reason: "a guess" },
      { at: { deviations: 3 }, reason: "a guess" },
    ]);
  return choose.oneOf<Data>([
    { off: "somebody else looks" },
    { missing: "ok", reason: "deployments leave gaps" },
    { observeUntil: "2026-12-01", reason: "new" },
  ]);
}
