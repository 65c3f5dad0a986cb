import { Run } from "../../../evaluate/prometheus/rules/run";
import { NIGHTLY } from "../../support/nightly";
import { drive } from "./drive";
import { type Driven, drivenRules } from "./driven";
import { changesOf, complaint, courseOf, firings, type Setting } from "./outcome";

const rules = drivenRules();
const DAY = 86_400;

/** Rounds at the beginning, somewhere and in the last second of an interval, with scrapes that are otherwise off; both releases. */
function settingsOf({ alert, group, every }: Driven): readonly Setting[] {
  const interval = group.interval / 1000;
  const moments = [
    { offset: 0, phase: 0 },
    { offset: Math.round(interval / 2), phase: 7 },
    { offset: interval - 1, phase: every - 1 },
    ...(NIGHTLY ? [1, 13.5, 44].map((offset) => ({ offset: offset % interval, phase: (offset * 7) % every })) : []),
  ];
  const all = moments.flatMap((moment, index) =>
    ([2, 3] as const).flatMap((release) =>
      [true, false]
        // By turns: each release and each moment has lost scrapes, and none lost.
        .filter((loses) => NIGHTLY || loses === ((index + release) % 2 === 0))
        .map((loses): Setting => ({ ...moment, release, loses, takes: loses ? 1 : 0 })),
    ),
  );
  if (NIGHTLY || alert.window.period < 3600) return all;
  // To a window of hours the middle of a minute is nothing of its own.
  return alert.window.period >= DAY ? all.slice(0, 2) : [...all.slice(0, 2), ...all.slice(4)];
}

/** Windows of hours see sixty scrapes as well as two hundred and forty, in a quarter of the time. */
const affordable = rules.filter(({ alert, every }) => NIGHTLY || every === 60 || alert.window.period < 3600);

const named = ({ alert: { key, window }, every }: Driven) => `${key} ${window.bad} of ${window.of} × ${window.period} s, scraped every ${every} s`;

/** The first complaint of each rule, if it has any. */
function complaints(of: readonly Driven[], find: (driven: Driven) => Iterable<string | undefined>): readonly string[] {
  return of.flatMap((driven) => {
    for (const wrong of find(driven)) if (wrong) return [`${named(driven)}: ${wrong}`];
    return [];
  });
}

test("Every alert fires a step beyond its threshold, clears a step before it, and is quiet there, whenever its rounds are, with and without lost scrapes", () => {
  let runs = 0;
  const wrong = complaints(affordable, function* (driven) {
    for (const setting of settingsOf(driven)) {
      runs++;
      const course = courseOf(driven, setting.loses);
      const found = complaint(driven, course, firings(driven, course, setting), setting);
      yield found && `${found}, by ${JSON.stringify(setting)}`;
    }
  });
  const alerts = new Set(rules.map(({ alert }) => alert.key)).size;
  process.stdout.write(`Prometheus' rules that were driven over their thresholds: ${JSON.stringify({ alerts, rules: affordable.length, runs })}\n`);
  expect(alerts).toBeGreaterThan(70);
  expect(new Set(affordable.map(({ alert }) => alert.key)).size).toBe(alerts);
  expect(wrong).toEqual([]);
});

const QUIET: Setting = { release: 3, offset: 13, phase: 4, takes: 0, loses: false };
const usual = affordable.filter(({ alert }) => alert.window.period < DAY);

test("An alert that wants so many events is quiet with fewer, however bad", () => {
  const guarded = usual.filter(({ alert }) => alert.minEventsPerPeriod !== undefined);
  expect(guarded.length).toBeGreaterThan(15);
  const wrong = complaints(guarded, function* (driven) {
    const { minEventsPerPeriod: least = 0, window } = driven.alert;
    const edges = Math.ceil((least * driven.every) / window.period) + 2;
    for (const [events, fires] of [
      [least - edges, false],
      [least + edges, true],
    ] as const) {
      const found = firings(driven, courseOf(driven, false, { scale: { events }, fault: "worst" }), QUIET);
      if (found.length > 0 !== fires) yield `with ${events} events it ${fires ? "does not fire" : "fires"}`;
    }
  });
  expect(wrong).toEqual([]);
});

test("Silence of the target is told where it is bad, and nowhere else", () => {
  const silent = usual.filter(({ alert }) => alert.missing === "bad");
  expect(silent.length).toBeGreaterThan(6);
  const wrong = complaints(usual, function* (driven) {
    for (const setting of [QUIET, { ...QUIET, release: 2 as const, offset: 0, phase: 0 }]) {
      const course = courseOf(driven, false, { fault: "near" });
      const fails = (at: number) => at >= course.onset && at < course.recovery;
      const found = firings(driven, course, setting, { fails });
      if (silent.includes(driven)) yield complaint(driven, course, found, setting);
      else if (found.length > 0) yield "it fires";
    }
  });
  expect(wrong).toEqual([]);
});

test("A Prometheus that was away for 200 s, that is new, or whose scrapes of what is no availability fail as long, tells of nothing", () => {
  const wrong = complaints(usual, function* (driven) {
    const { alert, group, every } = driven;
    const interval = group.interval / 1000;
    const { onset, until } = courseOf(driven, false);
    const course = { onset: 0, recovery: 0, until };
    for (const offset of NIGHTLY || alert.window.period < 3600 ? [0, 29, interval - 1] : [29]) {
      const setting: Setting = { ...QUIET, offset: offset % interval };
      const gap = (at: number) => at >= onset && at < onset + 200;
      const series = drive(alert, course, { every, phase: 4, away: gap });
      const before = new Run(group, { release: 3, starts: 0, offset: setting.offset });
      if (changesOf(before, onset, interval, series).length > 0) yield "it fires in a new Prometheus";
      const after = new Run(group, { release: 3, starts: onset + 200, offset: setting.offset }, before);
      if (changesOf(after, until, interval, series).length > 0) yield "it fires after a restart";
      const fresh = drive(alert, course, { every, phase: 4, away: (at) => at < onset });
      if (changesOf(new Run(group, { release: 2, starts: onset, offset: setting.offset }), until, interval, fresh).length > 0)
        yield "it fires after a first start";
      if (alert.missing !== "bad" && firings(driven, course, setting, { fails: gap }).length > 0) yield "it fires when scrapes fail";
    }
  });
  expect(wrong).toEqual([]);
});

const SHORT = "while the newest sample is still to come, rate carries on by half an interval only, and reads a quarter too little";
/** What whoever runs an exporter that takes ten seconds for each scrape, all that Prometheus gives it, has to bear. */
const SLOW: Readonly<Record<string, string>> = {
  "container-service.container-cpu.P3": `as cpu, by less: ${SHORT}`,
  "container-service.cpu.P1": `of a level, which is not too little: ${SHORT}`,
  "container-service.cpu.P2": `as P1: ${SHORT}`,
  "http-api.no-traffic.P1": `below a number, at twice of which it is quiet: ${SHORT}`,
  "http-api.no-traffic.P2": `as P1: ${SHORT}`,
};

test("Where each scrape takes as long as it may, only what judges a rate against something else does so late or early", () => {
  const wrong = usual.filter((driven) => {
    const course = courseOf(driven, false);
    const setting = (offset: number): Setting => ({ ...QUIET, offset: offset % (driven.group.interval / 1000), phase: 7, takes: 10 });
    return [0, 13].some((offset) => complaint(driven, course, firings(driven, course, setting(offset)), setting(offset)) !== undefined);
  });
  expect([...new Set(wrong.map(({ alert }) => alert.key))].sort()).toEqual(Object.keys(SLOW).sort());
});
