import fc from "fast-check";
import { isUnsupported } from "../../../evaluate/outcome";
import { reach } from "../../../evaluate/prometheus/language/expression";
import { type Group, ruleFile } from "../../../evaluate/prometheus/rules/file";
import { Run } from "../../../evaluate/prometheus/rules/run";
import { NIGHTLY } from "../../support/nightly";
import { describeWithPromtool } from "../../support/promtool";
import { inEachRound } from "./firing";
import { inputsOf } from "./inputs";
import { promtool, type ToolTest } from "./promtool";
import { renderedRules } from "./rendered";
import { type Stretch, stretch, timeline } from "./timelines";

const files = renderedRules().map(({ name, text }) => ({ name, text, group: onlyGroup(text) }));
const alertsOf = ({ rules }: Group) => rules.flatMap((rule) => (rule.kind === "alerting" ? [rule] : []));

function onlyGroup(text: string): Group {
  const file = ruleFile(text);
  if (isUnsupported(file)) throw new Error(file.unsupported);
  expect(file.groups).toHaveLength(1);
  return file.groups[0] as Group;
}

/** Scrapes and rounds that short windows are made for, and such that reach over the longest ones. Seconds. */
const PACES = {
  short: { scrapes: [5, 15, 30], rounds: [60, 40, 55], until: 3600, step: 5 },
  long: { scrapes: [60, 120, 300], rounds: [300, 420], until: 0, step: 60 },
} as const;

interface Scenario {
  readonly pace: (typeof PACES)[keyof typeof PACES];
  readonly interval: number;
  readonly round: number;
  readonly phase: number;
  /** How the series go, in turn: all alike where there is one. */
  readonly courses: readonly (readonly Stretch[])[];
  /** Which few of its levels each series takes, in turn. */
  readonly levels: readonly (readonly number[])[];
}

const some = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count });

const scenario = (pace: keyof typeof PACES): fc.Arbitrary<Scenario> =>
  fc.record({
    pace: fc.constant(PACES[pace]),
    interval: fc.constantFrom(...PACES[pace].scrapes),
    round: fc.constantFrom(...PACES[pace].rounds),
    phase: fc.nat({ max: 5 }),
    courses: fc.oneof(some(fc.array(stretch, { minLength: 40, maxLength: 40 }), 1), some(fc.array(stretch, { minLength: 40, maxLength: 40 }), 60)),
    levels: some(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 3 }), 60),
  });

describeWithPromtool("Every rendered rule", () => {
  test("fires when promtool's does, and only then, over gaps, ends, resets, births, zeros and values around the threshold", () => {
    const runs = NIGHTLY ? 20 : 1;
    const wanted = files.flatMap((file) => {
      const longest = Math.max(...file.group.rules.map(({ expression }) => reach(expression))) / 1000;
      const paces = longest > 3600 ? (["short", "short", "short", "long"] as const) : (["short", "short", "short"] as const);
      return Array.from({ length: runs }, () => paces.map((pace) => ({ file, pace, longest }))).flat();
    });
    const scenarios = { short: fc.sample(scenario("short"), wanted.length), long: fc.sample(scenario("long"), wanted.length) };
    const cases = wanted.map(({ file, pace, longest }, index) => caseOf(file, scenarios[pace][index] as Scenario, longest));
    const { complaints } = promtool(cases.map(({ test }) => test));
    expect(complaints.slice(0, 5)).toEqual([]);
    const moments = cases.flatMap(({ test: { alerts = [] } }) => alerts.map(({ name, firing }) => ({ name, fires: firing.length > 0 })));
    const names = new Set(files.flatMap(({ group }) => alertsOf(group).map(({ name }) => name)));
    const firing = new Set(moments.flatMap(({ name, fires }) => (fires ? [name] : [])));
    const quiet = new Set(moments.flatMap(({ name, fires }) => (fires ? [] : [name])));
    expect(quiet.size).toBe(names.size);
    // The rest agrees that it is quiet.
    expect(firing.size).toBeGreaterThan(0.7 * names.size);
    process.stdout.write(
      `${names.size} of ${names.size} rendered Prometheus rules are as promtool's at ${moments.length} moments; ${firing.size} of them fire at some\n`,
    );
  });
});

function caseOf(
  { text, group }: (typeof files)[number],
  { pace, interval, round, phase, courses, levels: few }: Scenario,
  longest: number,
): { readonly test: ToolTest } {
  const until = pace.until || longest * 1.25;
  const series = inputsOf(group, interval).map(({ labels, kind, levels }, index) => {
    const taken = (few[index % few.length] ?? []).map((level) => levels[level % levels.length] as number);
    return timeline(labels, kind, taken, courses[index % courses.length] ?? [], { interval, phase, step: pace.step, until });
  });
  // promtool evaluates every group at one interval of its own, from 0 on.
  const run = new Run({ ...group, interval: round * 1000 }, { release: 2, starts: -1, offset: 0 });
  const count = Math.floor(until / round) + 1;
  const alerts = inEachRound(group, run.rounds(count, series), count, round);
  return { test: { rules: text, interval: round, series, alerts } };
}
