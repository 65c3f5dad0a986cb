import { describeRule } from "../../model/vendors/datadog/describe";
import type { MonitorRule } from "../../model/vendors/datadog/parts";
import { times } from "../../model/words";

test("What happens one time happens once", () => expect([1, 2, 13].map(times)).toEqual(["once", "2 times", "13 times"]));

test.each([
  [1, "http.can_connect failed once, by host"],
  [3, "http.can_connect failed 3 times in a row, by host"],
])("A service check that may fail %d times says so in words", (failures, text) =>
  expect(describeRule({ type: "service check", check: "http.can_connect", failures, by: ["host"], missing: "ok" } as unknown as MonitorRule)).toBe(text),
);
