import { catalog } from "../../../environments/catalog";
import { type Alarm, readAlarm } from "../../../evaluate/cloudwatch/alarm";
import { act, actSuppressed, type CompositeAlarm, readComposite, type Timeline, watchComposite } from "../../../evaluate/cloudwatch/composite";
import { judgement } from "../../../evaluate/cloudwatch/reading";
import { SHORTEST_EXTRA, watch } from "../../../evaluate/cloudwatch/watch";
import type { Metric } from "../../../evaluate/cloudwatch-metric";
import type { Emission } from "../../../evaluate/emit/cloudwatch/emission";
import { emit } from "../../../evaluate/emit/cloudwatch/emit";
import { emissionOf } from "../../../evaluate/emit/cloudwatch/tables";
import type { Model } from "../../../model/model";
import { resolve } from "../../../model/resolve";
import { api, platform } from "../../support/platform";
import { resourcesOf } from "./rendered";

const OTHER = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/other/73e2d6bc24d8a067";
const HOURS = 2;
const GRID = { start: 0, step: 60, count: HOURS * 60 };
const [ONSET, RECOVERY] = [40, 70];

/** A thousand requests a minute, of which so many per cent fail for half an hour. */
function requests(dimensions: Readonly<Record<string, string>>, percent: number): readonly Metric[] {
  const failing = Float64Array.from({ length: GRID.count }, (_, minute) => (minute >= ONSET && minute < RECOVERY ? 10 * percent : 0));
  const all = new Float64Array(GRID.count).fill(1000);
  const sent = (metric: string, occurrences: Float64Array) =>
    emit(emissionOf("AWS/ApplicationELB", metric) as Emission, { occurrences }, { grid: GRID, dimensions });
  const there = (metric: string, hosts: number) =>
    emit(emissionOf("AWS/ApplicationELB", metric) as Emission, { level: new Float64Array(GRID.count).fill(hosts) }, { grid: GRID, dimensions });
  return [sent("RequestCount", all), sent("HTTPCode_Target_5XX_Count", failing), there("HealthyHostCount", 4), there("UnHealthyHostCount", 0)];
}

/** Who is told of what while a signal's alarms watch these metrics: minute, alarm and its new state. */
function told(model: Model, signal: string, metrics: readonly Metric[]): readonly string[] {
  const ofSignal = (config: Readonly<Record<string, unknown>>) => (config.tags as { readonly signal?: string } | undefined)?.signal === signal;
  const configs = resourcesOf(model, "aws_cloudwatch_metric_alarm");
  const alarms = configs.map((config) => readAlarm(config) as Alarm);
  const composites = new Map(resourcesOf(model, "aws_cloudwatch_composite_alarm").map((config) => [config.alarm_name as string, config]));
  const habits = { extra: SHORTEST_EXTRA, dynamodbIgnores: true };
  const usual = { centre: () => Number.NaN, deviation: () => Number.NaN };
  const timelines = new Map<string, Timeline>(
    alarms.map((alarm) => [alarm.name, watch(alarm, judgement(alarm, metrics, usual), 20 * 60, HOURS * 3600, habits)]),
  );
  const timelineOf = (name: string): Timeline => {
    const config = composites.get(name);
    if (config && !timelines.has(name)) timelines.set(name, watchComposite(readComposite(config) as CompositeAlarm, timelineOf));
    return timelines.get(name) ?? [];
  };
  const actions = [
    ...alarms.filter((_, index) => ofSignal(configs[index] ?? {})).map((alarm) => ({ name: alarm.name, acts: act(alarm, timelineOf(alarm.name)) })),
    ...[...composites.values()].filter(ofSignal).map((config) => {
      const composite = readComposite(config) as CompositeAlarm;
      const own = timelineOf(composite.name);
      const { suppressor } = composite;
      const acts = suppressor ? actSuppressed({ ...composite, suppressor }, own, timelineOf(suppressor.alarm), HOURS * 3600) : act(composite, own);
      return { name: composite.name, acts };
    }),
  ];
  return actions
    .flatMap(({ name, acts }) =>
      acts.map(({ at, state }) => ({ at, text: `${Math.round(at / 60) - ONSET} ${name.replace(/^shop-test-c\.|\.notify$/g, "")} ${state}` })),
    )
    .filter(({ at }) => at >= ONSET * 60)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

const DIMENSIONS = { LoadBalancer: "app/shop/50dc6c495c0c9188", TargetGroup: "targetgroup/checkout/73e2d6bc24d8a067" };
/** Alone, and with something that it depends on, where all is well. */
const MODELS = {
  alone: resolve(platform({ c: api() }), catalog).model as Model,
  "that depends on others": resolve(platform({ c: api({ dependsOn: ["other"] }), other: api({ fields: { ...api().fields, targetGroup: OTHER } }) }), catalog)
    .model as Model,
};

// What is told besides are the ends of what was told, some minutes after half an hour.
describe.each(Object.entries(MODELS))("Of an API %s, half an hour in which", (_, model) => {
  test.each([
    ["2 % of requests fail: P2 alone", 2, ["errors.P2 ALARM", "errors.P2 OK"]],
    ["10 % fail: P1, and no P2 before or after it", 10, ["errors.P1 ALARM", "errors.P1 OK"]],
    ["all fail: P0, and neither P1 nor P2", 100, ["errors.P0 ALARM", "errors.P0 OK"]],
  ])("%s", (_, percent, expected) => {
    const well = requests({ ...DIMENSIONS, TargetGroup: OTHER.split(":").at(-1) as string }, 0);
    const found = told(model, "errors", [...requests(DIMENSIONS, percent), ...well]);
    expect(found.map((text) => text.replace(/^\d+ /, ""))).toEqual(expected);
  });
});
