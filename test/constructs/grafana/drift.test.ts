import { join } from "node:path";
import { type Rendered, render } from "../../support/synth";

const { models, stack }: Rendered = render(join(__dirname, "../../../environments"));
const resources = (type: string) => models.flatMap(({ environment }) => Object.values(stack(`${environment}-grafana`).resource?.[type] ?? {}));

interface Data {
  readonly model: string;
  readonly relative_time_range: unknown;
}
interface Rule extends Readonly<Record<string, unknown>> {
  readonly data: readonly Data[];
  readonly notification_settings?: Readonly<Record<string, unknown>>;
}
const rules = resources("grafana_rule_group").flatMap(({ rule }) => rule as readonly Rule[]);

/** One number and one unit, as Prometheus prints a duration of one unit: 60s would come back as 1m. */
const AS_PRINTED = /^(0s|[1-9]\d*(ms|s|m|h|d|w|y))$/;
const canonical = (text: unknown): boolean => AS_PRINTED.test(String(text)) && !/^(60+s|60m|24h|7d)$/.test(String(text));

test("a group says its interval, in seconds", () => {
  for (const { interval_seconds } of resources("grafana_rule_group")) expect([60]).toContain(interval_seconds);
});

test("a rule says everything that Grafana would fill in", () => {
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules)
    for (const argument of ["uid", "for", "keep_firing_for", "no_data_state", "exec_err_state", "is_paused", "condition"])
      expect([rule.name, argument, rule[argument] !== undefined]).toEqual([rule.name, argument, true]);
});

test("durations are written as Grafana gives them back", () => {
  for (const { name, for: pending, keep_firing_for, notification_settings: to = {} } of rules)
    for (const duration of [pending, keep_firing_for, to.group_wait, to.group_interval, to.repeat_interval])
      if (duration !== undefined) expect([name, duration, canonical(duration)]).toEqual([name, duration, true]);
  for (const { interval } of resources("grafana_playlist")) expect(canonical(interval)).toBe(true);
});

test("a query says its interval, its datapoints and its range", () => {
  for (const { name, data } of rules)
    for (const { model, relative_time_range } of data) {
      const { intervalMs, maxDataPoints, refId } = JSON.parse(model.replaceAll("$${", "${"));
      expect([name, refId, intervalMs > 0, maxDataPoints > 0, relative_time_range !== undefined]).toEqual([name, refId, true, true, true]);
    }
});
