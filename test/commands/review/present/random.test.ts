/** @slow looks at every minute of some weeks for every run */
import fc from "fast-check";
import { rangeOf } from "../../../../commands/review/present/clock";
import { onCallChanges } from "../../../../commands/review/present/on-call";
import type { Model } from "../../../../model/model";
import type { OncallLayer, OncallSchedule } from "../../../../model/oncall/model";
import { NIGHTLY } from "../../../support/terraform";
import { base, PEOPLE, withOncall } from "./bakery";
import { Minutes } from "./minutes";

describe("for random rotations", () => {
  const begin = Date.parse("2026-10-01T00:00:00Z");
  let minutes: Minutes;
  beforeAll(() => {
    minutes = new Minutes("Europe/Dublin", begin, 40 * 1440);
  });
  const rotation = fc.record({
    start: fc.integer({ min: 0, max: 20 * 24 }).map((hours) => new Date(begin + hours * 3_600_000).toISOString()),
    rotationSeconds: fc.constantFrom(3600, 43_200, 86_400, 604_800),
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 4 }),
    restrictions: fc.constantFrom([], [{ start: "09:00:00", durationSeconds: 28_800 }], [{ startDay: 7, start: "00:30:00", durationSeconds: 7200 }]),
  });
  const schedules = fc.array(rotation, { minLength: 1, maxLength: 2 });
  const model = (layers: readonly Omit<OncallLayer, "name">[]): Model =>
    withOncall(base, {
      schedules: base.oncall.schedules.map(
        (one) => ({ ...one, layers: layers.map((layer, place) => ({ name: `layer ${place}`, ...layer })) }) as OncallSchedule,
      ),
    });
  const drawn = fc.tuple(schedules, schedules, fc.constantFrom("2026-10-24", "2026-10-25", "2026-10-26", "2026-10-28"));

  test("a move is told exactly where a look at every minute of the day finds one", () => {
    const seen = { moved: 0, still: 0 };
    fc.assert(
      fc.property(drawn, fc.boolean(), ([old, others, day], alike) => {
        // Half of them differ in one layer's people at most: those are the ones that may move nobody.
        const now = alike ? old.map((one, place) => ({ ...one, people: place === 0 ? (others[0]?.people ?? one.people) : one.people })) : others;
        const [before, after] = [model(old), model(now)];
        const [from, to] = rangeOf(day, "Europe/Dublin").map((instant) => (instant - begin) / 60_000) as [number, number];
        const [was, is] = [before, after].map(({ oncall }) => minutes.onCall(oncall.schedules[0] as OncallSchedule).slice(from, to)) as [unknown[], unknown[]];
        const moves = was.some((person, place) => person !== is[place]);
        seen[moves ? "moved" : "still"] += 1;
        expect(onCallChanges(before, after, day).map(({ about }) => about)).toEqual(moves ? ["bakers"] : []);
      }),
      { numRuns: NIGHTLY ? 2000 : 60 },
    );
    expect(Math.min(seen.moved, seen.still)).toBeGreaterThan(5);
  });

  test("who is named twice over in the same order is told as nothing", () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom("2026-10-25", "2026-10-28"), (old, day) => {
        const twice = old.map((one) => ({ ...one, people: [...one.people, ...one.people] }));
        expect(onCallChanges(model(old), model(twice), day)).toEqual([]);
      }),
      { numRuns: NIGHTLY ? 500 : 50 },
    );
  });
});
