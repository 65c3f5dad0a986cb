/** @slow looks at every minute of two weeks, in eight zones */
import fc from "fast-check";
import { rangeOf } from "../../../../commands/review/present/clock";
import { valueAt } from "../../../../commands/review/present/spans";
import { turns } from "../../../../commands/review/present/turns";
import type { OncallLayer, OncallRestriction, OncallSchedule } from "../../../../model/oncall/model";
import { NIGHTLY } from "../../../support/terraform";
import { Minutes } from "./minutes";

const RUNS = NIGHTLY ? 1000 : 25;
const DAY = 86_400_000;

/** Zone, the middle of two weeks, and how many changes of the clocks there are in three weeks before and one after it. */
const WEEKS = [
  ["Europe/Berlin", "2026-03-29", 1],
  ["Europe/Berlin", "2026-10-25", 1],
  ["America/New_York", "2026-11-01", 1],
  ["America/St_Johns", "2026-03-08", 1],
  ["Australia/Lord_Howe", "2026-10-04", 1],
  ["Australia/Lord_Howe", "2026-04-05", 1],
  ["Africa/Casablanca", "2026-02-15", 1],
  ["Asia/Kolkata", "2026-06-01", 0],
] as const;

const layer: fc.Arbitrary<Omit<OncallLayer, "start" | "end"> & { readonly startAfter: number; readonly lasts: number | undefined }> = fc.record({
  name: fc.constant("layer"),
  /** Minutes after the first of the weeks. */
  startAfter: fc.integer({ min: 0, max: 16 * 1440 }).map((minutes) => minutes - (minutes % 15)),
  lasts: fc.option(fc.integer({ min: 1, max: 20 * 24 }), { nil: undefined }),
  rotationSeconds: fc.oneof(
    fc.constantFrom(3600, 8 * 3600, 12 * 3600, 86_400, 2 * 86_400, 604_800),
    fc.integer({ min: 60, max: 4000 }).map((minutes) => minutes * 60),
  ),
  people: fc.integer({ min: 1, max: 4 }).map((count) => ["ada", "grace", "zoe", "noor"].slice(0, count)),
  restrictions: fc.oneof(
    fc.constant([]),
    fc.array(
      fc.record(
        {
          startDay: fc.integer({ min: 1, max: 7 }),
          start: fc
            .integer({ min: 0, max: 95 })
            .map((quarters) => `${String(Math.floor(quarters / 4)).padStart(2, "0")}:${String((quarters % 4) * 15).padStart(2, "0")}:00`),
          durationSeconds: fc.oneof(
            fc.integer({ min: 1, max: 95 }).map((quarters) => quarters * 900),
            fc.integer({ min: 1, max: 600 }).map((quarters) => quarters * 900),
          ),
        },
        { requiredKeys: ["start", "durationSeconds"] },
      ),
      { minLength: 1, maxLength: 3 },
    ) as fc.Arbitrary<OncallRestriction[]>,
  ),
});

describe.each(WEEKS)("two weeks in %s around %s", (timeZone, middle, changes) => {
  const to = Date.parse(`${middle}T00:00:00Z`) + 7 * DAY;
  const from = to - 14 * DAY;
  const begin = from - 14 * DAY;
  let minutes: Minutes;
  beforeAll(() => {
    minutes = new Minutes(timeZone, begin, (to - begin) / 60_000 + 9 * 1440);
  });

  test("have as many changes of the clocks as it is said", () => expect(minutes.changes).toBe(changes));

  test("have those on call whom a look at every minute finds", () => {
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), (drawn) => {
        const layers = drawn.map(({ startAfter, lasts, ...rest }): OncallLayer => {
          const start = begin + startAfter * 60_000;
          return { ...rest, start: iso(start), ...(lasts !== undefined && { end: iso(start + lasts * 3_600_000) }) };
        });
        const schedule: Pick<OncallSchedule, "timeZone" | "layers"> = { timeZone, layers };
        const spans = turns(schedule, [from, to]);
        const offset = (from - begin) / 60_000;
        const wanted = minutes.onCall(schedule).slice(offset, offset + (to - from) / 60_000);
        expect(spans.flatMap(({ range }) => range)).toEqual([from, ...spans.slice(1).flatMap(({ range: [edge] }) => [edge, edge]), to]);
        const found = wanted.map((_, place) => valueAt(spans, from + place * 60_000));
        const wrong = wanted.findIndex((person, place) => person !== found[place]);
        expect(wrong < 0 ? "none" : `${iso(from + wrong * 60_000)}: ${found[wrong]} and not ${wanted[wrong]}`).toBe("none");
      }),
      { numRuns: RUNS },
    );
  });
});

const iso = (instant: number): string => new Date(instant).toISOString().replace(".000Z", "Z");

describe("a weekly rotation", () => {
  const schedule = (people: readonly string[], more: Partial<OncallLayer> = {}): Pick<OncallSchedule, "timeZone" | "layers"> => ({
    timeZone: "Europe/Dublin",
    layers: [{ name: "Weekly", start: "2026-01-05T09:00:00Z", rotationSeconds: 604_800, people, restrictions: [], ...more }],
  });
  const at = (instant: string, of: Pick<OncallSchedule, "timeZone" | "layers">) => turns(of, rangeOf(instant, of.timeZone))[0]?.value;

  test("counts its turns from its start, so that somebody more moves all of them", () => {
    // 45 weeks later: 45 mod 2 is 1, and 45 mod 3 is 0.
    expect(at("2026-11-16T12:00Z", schedule(["ada", "grace"]))).toBe("grace");
    expect(at("2026-11-16T12:00Z", schedule(["zoe", "ada", "grace"]))).toBe("zoe");
  });

  test("hands over at the same time of the day in summer and winter", () => {
    const summer = schedule(["ada", "grace"]);
    expect([at("2026-07-06T07:59Z", summer), at("2026-07-06T08:00Z", summer)]).toEqual(["grace", "ada"]);
    expect([at("2026-12-07T08:59Z", summer), at("2026-12-07T09:00Z", summer)]).toEqual(["grace", "ada"]);
  });

  test("has nobody before it starts and after it has ended", () => {
    const short = schedule(["ada"], { end: "2026-02-02T09:00:00Z" });
    expect([at("2026-01-05T08:59Z", short), at("2026-01-05T09:00Z", short), at("2026-02-02T08:59Z", short), at("2026-02-02T09:00Z", short)]).toEqual([
      undefined,
      "ada",
      "ada",
      undefined,
    ]);
  });

  test("is hidden by a later layer, within its hours", () => {
    const base = schedule(["ada"]);
    const hours = {
      name: "Hours",
      start: "2026-01-05T00:00:00Z",
      rotationSeconds: 604_800,
      people: ["noor"],
      restrictions: [{ start: "09:00:00", durationSeconds: 28_800 }],
    };
    const both = { ...base, layers: [...base.layers, hours] };
    expect([at("2026-01-12T08:59Z", both), at("2026-01-12T09:00Z", both), at("2026-01-12T17:00Z", both)]).toEqual(["ada", "noor", "ada"]);
    expect(at("2026-01-12T12:00Z", { ...both, layers: [...both.layers].reverse() })).toBe("ada");
  });
});
