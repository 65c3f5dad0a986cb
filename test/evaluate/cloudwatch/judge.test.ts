import type { Alarm, AlarmState } from "../../../evaluate/cloudwatch/alarm";
import { type Datapoint, judge } from "../../../evaluate/cloudwatch/judge";
import { pace } from "../../../evaluate/cloudwatch/watch";

/** As AWS writes them, the newest on the right: 0 is good, X is bad, - is missing. */
const datapoints = (row: string): readonly Datapoint[] =>
  row
    .split(" ")
    .map((sign) => (sign === "-" ? undefined : sign === "X"))
    .reverse();
const MISSING = ["missing", "ignore", "breaching", "notBreaching"] as const;
const RETAIN = "as before";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html */
const TABLES: readonly [m: number, rows: readonly (readonly [string, string, string, string, string])[]][] = [
  [
    3,
    [
      ["0 - X - X", "OK", "OK", "OK", "OK"],
      ["0 - - - -", "OK", "OK", "OK", "OK"],
      ["- - - - -", "INSUFFICIENT_DATA", RETAIN, "ALARM", "OK"],
      ["0 X X - X", "ALARM", "ALARM", "ALARM", "ALARM"],
      ["- - X - -", "ALARM", RETAIN, "ALARM", "OK"],
    ],
  ],
  [
    2,
    [
      ["0 - X - X", "ALARM", "ALARM", "ALARM", "ALARM"],
      ["0 0 X 0 X", "ALARM", "ALARM", "ALARM", "ALARM"],
      ["0 - X - -", "OK", "OK", "ALARM", "OK"],
      ["- - - - 0", "OK", "OK", "ALARM", "OK"],
      ["- - - X -", "ALARM", RETAIN, "ALARM", "OK"],
    ],
  ],
];

describe.each(TABLES)("AWS' table for %i of 3", (datapointsToAlarm, rows) => {
  describe.each(rows)("%s", (row, ...expected) => {
    test.each(MISSING)("missing data as %s", (missing) => {
      const rule: Pick<Alarm, "evaluationPeriods" | "datapointsToAlarm" | "missing"> = { evaluationPeriods: 3, datapointsToAlarm, missing };
      const wanted = expected[MISSING.indexOf(missing)];
      for (const before of ["OK", "ALARM", "INSUFFICIENT_DATA"] satisfies AlarmState[])
        expect(judge(rule, datapoints(row), before)).toBe(wanted === RETAIN ? before : wanted);
    });
  });
});

test("One bad datapoint behind four missing ones is not enough for three of three", () => {
  const rule = { evaluationPeriods: 3, datapointsToAlarm: 3, missing: "missing" } as const;
  expect(judge(rule, datapoints("- - - - X"), "OK")).toBe("OK");
  expect(judge(rule, datapoints("- - - X -"), "OK")).toBe("OK");
});

test.each([
  ["every minute", { period: 300, evaluationPeriods: 3 }, { every: 60, tick: 60 }],
  ["every ten seconds, of high resolution", { period: 10, evaluationPeriods: 3 }, { every: 10, tick: 10 }],
  ["every hour, of more than a day", { period: 86_400, evaluationPeriods: 2 }, { every: 3600, tick: 3600 }],
  ["every minute, of a day", { period: 86_400, evaluationPeriods: 1 }, { every: 60, tick: 60 }],
])("An alarm is evaluated %s", (_, alarm, expected) => expect(pace(alarm)).toEqual(expected));
