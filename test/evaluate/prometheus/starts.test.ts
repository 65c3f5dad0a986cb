import { isUnsupported } from "../../../evaluate/outcome";
import type { Release } from "../../../evaluate/prometheus/engine/samples";
import type { AlertTransition } from "../../../evaluate/prometheus/rules/alerts";
import { type Group, ruleFile } from "../../../evaluate/prometheus/rules/file";
import { Run } from "../../../evaluate/prometheus/rules/run";
import { endingAtOnce, type Scraped } from "../../../evaluate/scraped";
import { renderedRules } from "./rendered";

const UP = 'redis_up{job="redis"}';
const JUDGED = `((min(max_over_time(${UP}[60s])) or vector(0)) < bool 1)`;

/** Counts what is missing as bad, and knows nothing of how long anybody has looked. */
const UNAWARE = groupOf(`
groups:
  - name: redis
    interval: 60s
    rules:
      - alert: availability
        expr: (sum(sum_over_time(${JUDGED}[179999ms:60s])) or vector(0)) + 3 - (sum(count_over_time(${JUDGED}[179999ms:60s])) or vector(0)) >= 3
`);

/** As it is rendered now. */
const RENDERED = groupOf(renderedRules().find(({ name }) => name.startsWith("catalog ") && name.endsWith("/redis.yml"))?.text ?? "");

function groupOf(text: string): Group {
  const file = ruleFile(text);
  if (isUnsupported(file)) throw new Error(file.unsupported);
  return file.groups[0] as Group;
}

/** A target that is scraped every 15 s from one time on, and is well except between two others. Seconds. */
function target(from: number, until: number, [down, up]: readonly [number, number] = [0, 0]): Scraped {
  const value = (time: number) => (time < from ? Number.NaN : time >= down && time < up ? 0 : 1);
  const at = Float64Array.from({ length: Math.floor(until / 15) + 1 }, (_, index) => value(index * 15 + 5));
  return endingAtOnce({ labels: { __name__: "redis_up", job: "redis", cache: "shop" }, start: 5, step: 15, at });
}

const PHASES = [0, 4, 5, 6, 13, 19, 20, 29, 44, 59];
const availability = (changes: readonly AlertTransition[]) => changes.filter(({ labels }) => labels.alertname?.includes("availability"));
const starting = (group: Group, offset: number, release: Release) => new Run(group, { release, starts: 3600, offset });

describe.each([2, 3] as const)("A Prometheus %i that has just started", (release) => {
  test("pages for a target that is well, by a rule that counts what is missing", () => {
    const fired = PHASES.filter((offset) => {
      const [first] = availability(starting(UNAWARE, offset, release).rounds(30, [target(3600, 6000)]));
      return first?.to === "firing" && first.at === 3600 + offset;
    });
    // Points are at full minutes: a first round before the next one finds three that nobody has looked at.
    expect(fired).toEqual(PHASES.filter((offset) => offset > 0));
  });

  test("pages for nothing by the rule that is rendered, at any moment of a minute, after a restart neither", () => {
    for (const offset of PHASES) {
      const run = starting(RENDERED, offset, release);
      expect(availability(run.rounds(30, [target(3600, 6000)]))).toEqual([]);
      for (const gap of [30, 200, 1000]) {
        const starts = run.next + gap;
        const after = new Run(RENDERED, { release, starts, offset }, run);
        expect(availability(after.rounds(30, [target(starts, starts + 2400)]))).toEqual([]);
      }
    }
  });

  test("pages for one that is not, within the window and the minute that are wanted of who looks", () => {
    for (const offset of PHASES) {
      const [first] = availability(starting(RENDERED, offset, release).rounds(60, [target(3600, 9000, [4500, 9000])]));
      expect(first?.to).toBe("firing");
      expect((first?.at ?? 0) - 4500).toBeGreaterThan(120);
      expect((first?.at ?? 0) - 4500).toBeLessThanOrEqual(5 * 60);
    }
  });
});
