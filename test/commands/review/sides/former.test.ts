import { asToday } from "../../../../commands/review/sides/former";
import { readModels } from "../../../../environments/models";
import type { Model } from "../../../../model/model";

const now = readModels("environments").models.find(({ environment }) => environment === "production") as Model;

/** As a Tocsin wrote it to which one source counted events. */
const former = (model: Model): Model =>
  JSON.parse(JSON.stringify(model), (key, value: unknown) => (key === "events" && Array.isArray(value) && value.length === 1 ? value[0] : value)) as Model;

test("A model in which one source counts events is read as one with a list of one", () => {
  expect(JSON.stringify(former(now))).not.toBe(JSON.stringify(now));
  expect(asToday(former(now))).toEqual(JSON.parse(JSON.stringify(now)));
});

test("What is in today's form is the same object, and so are the parts that are in a former one's", () => {
  expect(asToday(now)).toBe(now);
  const before = former(now);
  const read = asToday(before);
  const kept = before.alerts.filter((alert, index) => alert === read.alerts[index]);
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.length).toBeLessThan(before.alerts.length);
});
