import fc from "fast-check";
import { isUnsupported } from "../../../evaluate/outcome";
import { notices } from "../../../evaluate/prometheus/rules/alerts";
import { type Group, ruleFile } from "../../../evaluate/prometheus/rules/file";
import { Run, transitions } from "../../../evaluate/prometheus/rules/run";
import { NIGHTLY } from "../../support/nightly";
import { describeWithPromtool } from "../../support/promtool";
import { inEachRound } from "./firing";
import { promtool } from "./promtool";
import { type Stretch, stretch, timeline } from "./timelines";

const FILE = `
groups:
  - name: group
    interval: 30s
    rules:
      - { record: "level:twice", expr: "2 * level", labels: { of: recorded, x: "" } }
      - { alert: held, expr: "level > 2", for: 90s, labels: { severity: P1, x: "" }, annotations: { summary: 'says {{ "{{" }} and }}' } }
      - { alert: kept, expr: "level > 2", keep_firing_for: 2m }
      - { alert: both, expr: "level > 2", for: 1m, keep_firing_for: 1m30s, labels: { alertname: other, replica: one } }
      - { alert: recorded, expr: "level:twice > 4 and level:twice > 1" }
      - { alert: remembered, expr: "sum_over_time(level:twice[3m]) > 20" }
      - { alert: bridged, expr: "sum(last_over_time(level[2m])) > 2", for: 30s }
      - { alert: not-a-number, expr: "0 / (level - level)" }
`;

function groupOf(text: string): Group {
  const file = ruleFile(text);
  if (isUnsupported(file)) throw new Error(file.unsupported);
  return file.groups[0] as Group;
}

const LEVELS = [0, 1, 3, 4];
const SCRAPES = { interval: 15, phase: 0, step: 15, until: 3600 };
const course = fc.array(stretch, { minLength: 40, maxLength: 40 });
const levelOf = (stretches: readonly Stretch[], replica: string, x = "1") => timeline({ __name__: "level", x, replica }, "gauge", LEVELS, stretches, SCRAPES);

describeWithPromtool("An alerting rule", () => {
  test("waits, fires and keeps firing as promtool's does, each set of labels by itself", () => {
    // With labels that a rule makes alike there is one series, or promtool gives the rule up.
    const group = groupOf(FILE);
    const tests = fc.sample(fc.tuple(course, course, fc.constantFrom(30, 45, 60)), NIGHTLY ? 200 : 12).flatMap(([one, other, round]) =>
      [[levelOf(one, "one")], [levelOf(one, "one"), levelOf(other, "two")]].map((series) => {
        const rules = { ...group, interval: round * 1000, rules: group.rules.filter(({ name }) => series.length === 1 || name !== "both") };
        const count = 3600 / round + 1;
        const changes = new Run(rules, { release: 2, starts: -1, offset: 0 }).rounds(count, series);
        const text =
          series.length === 1
            ? FILE
            : FILE.split("\n")
                .filter((line) => !line.includes("alert: both"))
                .join("\n");
        return { rules: text, interval: round, series, alerts: inEachRound(rules, changes, count, round) };
      }),
    );
    expect(promtool(tests).complaints.slice(0, 5)).toEqual([]);
    const fired = new Set(tests.flatMap(({ alerts }) => alerts.flatMap(({ name, firing }) => firing.map(() => name))));
    expect([...fired].sort()).toEqual(["both", "bridged", "held", "kept", "not-a-number", "recorded", "remembered"]);
  });

  test("is given up by both where its labels make two series one", () => {
    const text = "groups: [{ name: g, interval: 60s, rules: [{ alert: one, expr: level > 2, labels: { replica: any } }] }]";
    const always: readonly Stretch[] = [{ length: 1000, level: 3, there: "yes" }];
    const series = [levelOf(always, "one"), levelOf(always, "two")];
    expect(() => new Run(groupOf(text), { release: 2, starts: -1, offset: 0 }).rounds(3, series)).toThrow(/two values have the labels/);
    const { complaints } = promtool([{ rules: text, interval: 60, series, alerts: [{ name: "one", at: 60, firing: [] }] }]);
    expect(complaints.join("\n")).toContain("vector contains metrics with the same labelset after applying alert labels");
  });
});

describeWithPromtool("A comparison with promtool", () => {
  test("fails where promtool can't read the rules: that it found no difference says nothing then", () => {
    const level = levelOf([{ length: 1000, level: 3, there: "yes" }], "one");
    const compared = (rules: string) => promtool([{ rules, interval: 60, series: [level], alerts: [{ name: "one", at: 60, firing: [] }] }]);
    expect(() => compared("groups: [{ name: g, rulez: [] }]")).toThrow(/field rulez not found/);
    expect(compared("groups: [{ name: g, rules: [{ alert: one, expr: level > 200 }] }]").complaints).toEqual([]);
    expect(compared("groups: [{ name: g, rules: [{ alert: one, expr: level > 2 }] }]").complaints).not.toEqual([]);
  });
});

describe("A group of rules", () => {
  const everything = fc.tuple(course, course, fc.nat({ max: 29 }));

  test("changes at the same times, in whatever parts its rounds are asked for", () => {
    fc.assert(
      fc.property(everything, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }), ([one, other, offset], parts) => {
        const group = groupOf(FILE);
        const rules = { ...group, rules: group.rules.filter(({ name }) => name !== "both") };
        const series = [levelOf(one, "one"), levelOf(other, "two")];
        const pace = { release: 2, starts: 0, offset } as const;
        const count = parts.reduce((sum, part) => sum + part, 0);
        const run = new Run(rules, pace);
        const cut = parts.flatMap((part) => run.rounds(part, series));
        expect(cut).toEqual(new Run(rules, pace).rounds(count, series));
        expect(cut).toEqual([...transitions(rules, pace, series, run.next - 30)]);
      }),
    );
  });

  test("has its rounds at the group's interval, off by the offset, after the start", () => {
    const group = groupOf(FILE);
    const at = (starts: number, offset: number) => new Run(group, { release: 2, starts, offset }).next;
    expect([at(0, 0), at(-1, 0), at(100, 0), at(100, 7), at(97, 7), at(96.999, 7), at(0, 29.5)]).toEqual([30, 0, 120, 127, 127, 97, 29.5]);
  });

  test("tells Alertmanager of what fires and what no longer does, and of nothing that is pending", () => {
    const group = groupOf(
      "groups: [{ name: g, interval: 60s, rules: [{ alert: held, expr: level > 2, for: 2m, labels: { severity: P1 }, annotations: { summary: s } }] }]",
    );
    const stretches: readonly Stretch[] = [0, 3, 0, 3, 0].map((level, index) => ({
      level,
      there: "yes" as const,
      length: [8, 8, 4, 20, 400][index] as number,
    }));
    const found = [...transitions(group, { release: 2, starts: 0, offset: 0 }, [levelOf(stretches, "one")], 1200)];
    const labels = { alertname: "held", severity: "P1", replica: "one", x: "1" };
    // The level is high from 120 s to before 240 s, which is too short, and from 300 s to before 600 s.
    expect(found.map(({ at, from, to }) => [at, from, to])).toEqual([
      [120, "inactive", "pending"],
      [240, "pending", "inactive"],
      [300, "inactive", "pending"],
      [420, "pending", "firing"],
      [600, "firing", "inactive"],
    ]);
    expect(notices(found)).toEqual([
      { labels, annotations: { summary: "s" }, at: 420, firing: true },
      { labels, annotations: { summary: "s" }, at: 600, firing: false },
    ]);
  });
});
