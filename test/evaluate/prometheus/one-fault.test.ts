import { prometheusFiles } from "../../../constructs/prometheus/files";
import { notifications } from "../../../evaluate/alertmanager/notifier";
import { incidents } from "../../../evaluate/alertmanager/pages";
import { emit } from "../../../evaluate/emit/prometheus/emit";
import type { Exposition } from "../../../evaluate/emit/prometheus/exposition";
import { expositionOf } from "../../../evaluate/emit/prometheus/tables";
import { isUnsupported } from "../../../evaluate/outcome";
import { notices } from "../../../evaluate/prometheus/rules/alerts";
import { ruleFile } from "../../../evaluate/prometheus/rules/file";
import { transitions } from "../../../evaluate/prometheus/rules/run";
import type { Scraped } from "../../../evaluate/scraped";
import type { Model } from "../../../model/model";
import { yamlFile } from "../../../stacks/yaml";
import { everyKind } from "../../constructs/prometheus/model";

const HOURS = 2;
const GRID = { start: 0, step: 15, count: HOURS * 240 };
/** Half an hour. */
const LASTS = 1800;

/** A thousand requests a minute, of which so many per cent fail for half an hour, as the API's own server shows them. */
function requests(percent: number, onset: number, labels: Readonly<Record<string, string>>): readonly Scraped[] {
  const failing = (step: number) => (step * GRID.step >= onset && step * GRID.step < onset + LASTS ? 2.5 * percent : 0);
  const shown = (status: string, count: (step: number) => number) => {
    const column = (of: (step: number) => number) => Float64Array.from({ length: GRID.count }, (_, step) => of(step));
    const measured = [{ value: column(() => 0.08), count: column(count) }];
    return emit(
      expositionOf("http_server_request_duration_seconds") as Exposition,
      { measured },
      {
        grid: GRID,
        labels: { ...labels, http_response_status_code: status },
        phase: 4,
      },
    );
  };
  return [...shown("200", (step) => 250 - failing(step)), ...shown("503", failing)];
}

const model = ((base: Model): Model => ({
  ...base,
  vendors: { ...base.vendors, pagerduty: { on: true } },
  routes: base.routes.map((route) => ({ ...route, channels: ["P0", "P1", "P2"].includes(route.severity) ? ["pagerduty", "email"] : route.channels })),
}))(everyKind());
const files = new Map([...prometheusFiles(model)].map(([path, content]) => [path, yamlFile(content)]));
const ALERTMANAGER = files.get("alertmanager/alertmanager.yml") as string;

interface Page {
  readonly alert: string;
  /** Seconds since the fault began, and since it was over. */
  readonly opened: number;
  readonly resolved: number;
}

/** Whom the rendered files page while so many requests fail from `onset` on, and a group's rounds are off by `offset`. */
function pages(percent: number, onset: number, offset: number): readonly Page[] {
  const file = ruleFile(files.get("prometheus/rules/http-api.yml") as string);
  if (isUnsupported(file)) throw new Error(file.unsupported);
  const until = HOURS * 3600 - 60;
  const data = requests(percent, onset, { job: "shop/checkout" });
  const changes = file.groups.flatMap((group) => notices([...transitions(group, { release: 3, starts: 0, offset }, data, until)]));
  const told = notifications(ALERTMANAGER, changes, { until });
  if (isUnsupported(told)) throw new Error(told.unsupported);
  return incidents(told).map(({ groupLabels, opened, resolved }) => ({
    alert: `${groupLabels.signal}.${groupLabels.severity}`,
    opened: opened - onset,
    resolved: (resolved ?? Number.POSITIVE_INFINITY) - onset - LASTS,
  }));
}

const OFFSETS = [0, 13, 29, 44, 59];
/** At a minute's beginning, and in its middle: then the first and the last minute are half as bad. */
const ONSETS = [2400, 2430];
const faults = (percent: number) => ONSETS.flatMap((onset) => OFFSETS.map((offset) => pages(percent, onset, offset)));
/** Within which each severity has to be told: model/severities.ts. Seconds. */
const WITHIN: Readonly<Record<string, number>> = { "errors.P0": 300, "errors.P1": 300, "errors.P2": 900 };

test.each([
  [2, "errors.P2"],
  [10, "errors.P1"],
  [100, "errors.P0"],
])("Half an hour in which %d %% of requests fail is told in time as %s, once, and resolved within a quarter of an hour", (percent, gravest) => {
  for (const told of faults(percent)) {
    const own = told.filter(({ alert }) => alert === gravest);
    expect(own).toHaveLength(1);
    for (const { opened, resolved } of own) {
      expect(opened).toBeGreaterThan(60);
      expect(opened).toBeLessThanOrEqual(WITHIN[gravest] as number);
      expect(resolved).toBeGreaterThan(0);
      expect(resolved).toBeLessThanOrEqual(15 * 60);
    }
    // No lesser one while it rings.
    const { opened, resolved } = own[0] as Page;
    expect(told.filter((one) => one.opened > opened && one.opened < resolved + LASTS)).toEqual([]);
  }
});

/**
 * What is told besides the gravest: P1 alone before it, where the minute in which an outage began is more than 5 % and less than
 * 50 % bad, so that P1 has its three bad minutes one minute before P0. Nothing after it.
 */
const BESIDES: Readonly<Record<number, readonly string[]>> = { 2: [], 10: [], 100: ["P1 60 s before, P0"] };

test.each([2, 10, 100])("Half an hour in which %d %% of requests fail opens no other incidents than those that are known", (percent) => {
  const found = faults(percent).map((told) => {
    const gravest = told.reduce((worst, one) => (one.alert < worst.alert ? one : worst));
    return told.map((one) => one.alert.slice(-2) + besides(one, gravest)).join(", ");
  });
  expect([...new Set(found)].filter((one) => one.includes(",")).sort()).toEqual(BESIDES[percent]);
});

function besides(one: Page, gravest: Page): string {
  if (one === gravest) return "";
  return one.opened < gravest.opened ? ` ${Math.round((gravest.opened - one.opened) / 60) * 60} s before` : " after it";
}
