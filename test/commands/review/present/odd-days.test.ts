import { isNow } from "../../../../commands/review/present/clock";
import { model } from "../../../../commands/review/shape/model";
import type { Model } from "../../../../model/model";
import { base, withOncall } from "./bakery";

const wrong = (changed: Model) => model.check(changed);

test.each(["2026-02-30", "2026-13-01", "2026-00-00", "2026-02-29", "tomorrow"])("a stored model whose `asOf` is %s is told as damaged", (asOf) =>
  expect(wrong({ ...base, asOf })).toEqual({ path: ["asOf"], wanted: "a day, YYYY-MM-DD" }),
);

test.each(["2026-02-30T09:00:00Z", "2026-02-28T25:00:00Z"])("a layer that begins at %s is, too", (start) => {
  const schedules = base.oncall.schedules.map((one) => ({ ...one, layers: one.layers.map((layer) => ({ ...layer, start })) }));
  expect(wrong(withOncall(base, { schedules }))?.path.join(".")).toBe("oncall.schedules.0.layers.0.start");
});

test("a real day is not", () => expect(wrong(base)).toBeUndefined());

test.each(["2026-02-30", "2026-02-30T09:00Z", "2026-02-28T25:00Z", "2026-02-28T09:00"])("--as-of %s is no present", (text) => expect(isNow(text)).toBe(false));
test.each(["2026-02-28", "2026-02-28T09:00Z", "2026-02-28T09:00:30+05:30"])("--as-of %s is one", (text) => expect(isNow(text)).toBe(true));
