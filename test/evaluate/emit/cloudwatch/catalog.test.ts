import type { Emission, Statistic } from "../../../../evaluate/emit/cloudwatch/emission";
import { isPublished } from "../../../../evaluate/emit/cloudwatch/emit";
import { EMISSIONS, emissionOf } from "../../../../evaluate/emit/cloudwatch/tables";
import { thresholdNumber, worseOnLine } from "../../../../model/cloudwatch/expressions";
import type { Alert, ModelSignal, ResolvedAwsMeasure, ResolvedMetric } from "../../../../model/model";
import { wholeCatalog } from "../../../support/whole-catalog";
import { modelsWith, type Role, readIn, rolesOf, testsDifferences } from "../compared";
import { SOUND, TO_MEND } from "./known-differences";

const MODELS = modelsWith(wholeCatalog());
const READ = readIn(MODELS);

/** Namespaces of users' own metrics, and of those that our canaries send. */
const NOT_AWS = ["Tocsin/Uptime", "shop/development", "shop/production", "shop/staging"];

describe("the catalog and AWS's pages", () => {
  testsDifferences(READ, differences, { TO_MEND, SOUND });

  test("are compared on every metric but users' and our own", () => {
    const others = READ.flatMap(({ measures: { aws } }) => (aws ? metricsOf(aws) : [])).filter(({ metric }) => !isAws(metric.namespace));
    expect([...new Set(others.map(({ metric }) => metric.namespace))].sort()).toEqual(NOT_AWS);
  });

  const alerts = MODELS.flatMap((model) => model.alerts).filter(({ measures }) => measures.aws).length;
  const unread = EMISSIONS.filter((row) => row.unread !== undefined);
  test(`meet in ${EMISSIONS.length} rows and ${alerts} alerts; ${unread.length} rows whose page was not read; ${assumptions()}`, () => {
    expect(alerts).toBeGreaterThan(600);
    expect(unread.map(({ namespace, metric, unread: reason }) => `${namespace} ${metric}: ${reason}`)).toEqual([]);
  });
});

describe("a row", () => {
  test("stands once, and cites a page of AWS's", () => {
    const names = EMISSIONS.map(({ namespace, metric }) => `${namespace} ${metric}`);
    expect(new Set(names).size).toBe(names.length);
    expect(EMISSIONS.filter(({ cite }) => !cite.startsWith("https://docs.aws.amazon.com/"))).toEqual([]);
  });

  test("says of an occurrence alone what its samples are, and counts those of one and of an outcome", () => {
    expect(EMISSIONS.filter(({ nature, sample, unit }) => sample !== undefined && (nature !== "occurrence" || unit !== "Count"))).toEqual([]);
  });
});

interface Use {
  readonly role: Role;
  readonly metric: ResolvedMetric;
}

function* differences(signal: ModelSignal | Alert): Iterable<string> {
  const { aws } = signal.measures;
  if (!aws) return;
  for (const use of metricsOf(aws).filter(({ metric }) => isAws(metric.namespace))) {
    const name = `${use.metric.namespace} ${use.metric.metric}`;
    const row = emissionOf(use.metric.namespace, use.metric.metric);
    for (const difference of row ? differencesOf(use, row, aws, signal) : ["in no list of AWS's"]) yield `${name}: ${difference}`;
  }
}

function* differencesOf({ role, metric }: Use, row: Emission, aws: ResolvedAwsMeasure, signal: ModelSignal | Alert): Iterable<string> {
  const names = metric.insights ?? Object.keys(metric.dimensions);
  const statistic = statisticOf(metric.stat);
  if (!isPublished(row, names)) yield `not published under ${names.join(", ")}`;
  if (row.statistics && !row.statistics.includes(statistic)) yield `${metric.stat} is not among its statistics`;
  if (statistic === "Sum" && (row.nature === "level" || row.nature === "average")) yield "a Sum of what grows with the number of its samples";
  // A ratio's part is filled in any case, because its total tells that something happened.
  if (role !== "the part" && (metric.sparse === true) !== isSparse(row, statistic))
    yield metric.sparse ? `sparse as ${role}, where it is not` : `not sparse as ${role}`;
  if (aws.resolution < (row.finest ?? row.every) || (aws.resolution > row.every && !row.assumed?.every))
    yield `once in ${aws.resolution} s, where it comes in ${row.every} s`;
  if (role === "itself" && !unitsOf(row, statistic).includes(aws.unit)) yield `in ${aws.unit}, where it is in ${row.unit}`;
  if (role === "itself" && "severity" in signal) yield* alertDifferences(metric, row, statistic, signal);
}

function* alertDifferences(metric: ResolvedMetric, row: Emission, statistic: Statistic, alert: Alert): Iterable<string> {
  const worse = worseOnLine(alert);
  const at = thresholdNumber(alert);
  if (at !== undefined && "plain" in (alert.measures.aws ?? {}) && statistic !== "SampleCount") {
    if (worse === "above" && row.most !== undefined && at >= row.most) yield `never above ${at}`;
    if (worse === "below" && at <= (row.least ?? 0)) yield `never below ${at}`;
  }
  // What AWS/DynamoDB makes of missing data: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
  const clears = metric.namespace !== "AWS/DynamoDB" && alert.missing === (worse === "below" ? "bad" : "ok");
  if (isSparse(row, statistic) && !metric.sparse && !clears) yield "silent when quiet, and then keeps its state";
}

/** Whether a gap means zero. */
const isSparse = ({ quiet, nature }: Emission, statistic: Statistic) => quiet === "absent" && (nature !== "measurement" || statistic === "SampleCount");

const metricsOf = (aws: ResolvedAwsMeasure): readonly Use[] => rolesOf(aws).map(({ role, source }) => ({ role, metric: source }));

const isAws = (namespace: string) => !NOT_AWS.includes(namespace);

/** A percentile and a trimmed mean both need the samples themselves. */
const statisticOf = (stat: ResolvedMetric["stat"]): Statistic => (stat.startsWith("p") || stat.startsWith("tm") ? "percentile" : (stat as Statistic));

/** What the model calls a unit. What is added up over a period may be called by the period. */
const UNITS: Readonly<Record<Emission["unit"], readonly string[]>> = {
  Seconds: ["s"],
  Milliseconds: ["ms"],
  Microseconds: ["us"],
  Days: ["d"],
  Bytes: ["B"],
  Gigabytes: ["GB"],
  Percent: ["percent"],
  Count: ["1"],
  "Bytes/Second": ["B-per-second"],
  "Count/Second": ["per-second"],
  USD: ["1"],
  // A flag's average is a share.
  None: ["1", "0-1"],
};

function unitsOf({ unit, nature, sample }: Emission, statistic: Statistic): readonly string[] {
  if (statistic === "SampleCount") return ["1", "per-period"];
  if (statistic === "Average" && sample === "outcome") return ["0-1"];
  const addedUp = statistic === "Sum" && (nature === "occurrence" || nature === "measurement");
  return addedUp ? [...UNITS[unit], unit === "Bytes" ? "B-per-period" : "per-period"] : UNITS[unit];
}

/** "3 assume their delay …", most often first. */
function assumptions(): string {
  const fields = EMISSIONS.flatMap(({ assumed }) => Object.keys(assumed ?? {}));
  const counts = [...new Set(fields)].map((field) => [field, fields.filter((other) => other === field).length] as const);
  return counts
    .sort(([, a], [, b]) => b - a)
    .map(([field, count]) => `${count} assume their ${field}`)
    .join(", ");
}
