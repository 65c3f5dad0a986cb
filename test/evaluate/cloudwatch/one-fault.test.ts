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

const HOURS = 2;
const GRID = { start: 0, step: 60, count: HOURS * 60 };
const [ONSET, RECOVERY] = [40, 70];

/** A thousand requests a minute, of which so many per cent fail for half an hour. */
function requests(dimensions: Readonly<Record<string, string>>, percent: number): readonly Metric[] {
  const failing = Float64Array.from({ length: GRID.count }, (_, minute) => (minute >= ONSET && minute < RECOVERY ? 10 * percent : 0));
  const all = new Float64Array(GRID.count).fill(1000);
  const sent = (metric: string, occurrences: Float64Array) =>
    emit(emissionOf("AWS/ApplicationELB", metric) as Emission, { occurrences }, { grid: GRID, dimensions });
  return [sent("RequestCount", all), sent("HTTPCode_Target_5XX_Count", failing)];
}

/** Who is told of what while a signal's alarms watch these metrics: minute, alarm and its new state. */
function told(model: Model, signal: string, metrics: readonly Metric[]): readonly string[] {
  const ofSignal = (config: Readonly<Record<string, unknown>>) => (config.tags as { readonly signal?: string } | undefined)?.signal === signal;
  const alarms = resourcesOf(model, "aws_cloudwatch_metric_alarm")
    .filter(ofSignal)
    .map((config) => readAlarm(config) as Alarm);
  const composites = resourcesOf(model, "aws_cloudwatch_composite_alarm")
    .filter(ofSignal)
    .map((config) => readComposite(config) as CompositeAlarm);
  const habits = { extra: SHORTEST_EXTRA, dynamodbIgnores: true };
  const timelines = new Map<string, Timeline>(alarms.map((alarm) => [alarm.name, watch(alarm, judgement(alarm, metrics), 20 * 60, HOURS * 3600, habits)]));
  const timelineOf = (name: string) => timelines.get(name) ?? [];
  const actions = [
    ...alarms.map((alarm) => ({ name: alarm.name, acts: act(alarm, timelineOf(alarm.name)) })),
    ...composites.map((composite) => {
      const own = watchComposite(composite, timelineOf);
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

const { model } = resolve(platform({ c: api() }), catalog);
const DIMENSIONS = { LoadBalancer: "app/shop/50dc6c495c0c9188", TargetGroup: "targetgroup/checkout/73e2d6bc24d8a067" };

// What is told besides are the ends of what was told, some minutes after half an hour.
test.each([
  ["2 % of requests fail: P2 alone", 2, ["errors.P2 ALARM", "errors.P2 OK"]],
  ["10 % fail: P1, and no P2 before or after it", 10, ["errors.P1 ALARM", "errors.P1 OK"]],
  ["all fail: P0, and neither P1 nor P2", 100, ["errors.P0 ALARM", "errors.P0 OK"]],
])("Half an hour in which %s", (_, percent, expected) => {
  const found = told(model as Model, "errors", requests(DIMENSIONS, percent));
  expect(found.map((text) => text.replace(/^\d+ /, ""))).toEqual(expected);
});
