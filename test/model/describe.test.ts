import { describeWindow } from "../../model/describe";
import { formatSpan } from "../../model/quantities";

describe("A span is told", () => {
  test.each([
    [0, "0 s"],
    [60, "60 s"],
    [930, "930 s"],
    [3599, "3599 s"],
    [3600, "1 h"],
    [3630, "1 h 30 s"],
    [21_600, "6 h"],
    [86_400, "1 d"],
    [86_700, "1 d 5 min"],
    [172_830, "2 d 30 s"],
    [90_061.5, "1 d 1 h 1 min 1.5 s"],
  ])("%p s as %p", (seconds, text) => expect(formatSpan(seconds)).toBe(text));
});

describe("A window is told", () => {
  test.each([
    [{ bad: 3, of: 5, period: 60 }, "3 of 5 × 60 s"],
    [{ bad: 2, of: 3, period: 300 }, "2 of 3 × 300 s"],
    [{ bad: 2, of: 3, period: 3600 }, "2 of 3 × 1 h"],
    [{ bad: 1, of: 1, period: 86_400 }, "1 of 1 × 1 d"],
  ])("%p as %p", (window, text) => expect(describeWindow({ window })).toBe(text));

  test("as Datadog judges it, by the last ones alone", () => {
    expect(describeWindow({ window: { bad: 2, of: 3, period: 3600 }, minEventsPerPeriod: 100, vendor: "datadog" })).toBe(
      "2 of 2 × 1 h with at least 100 events each",
    );
  });
});
