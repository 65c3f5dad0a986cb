import fc from "fast-check";
import { formatQuantity, parseQuantity } from "../../model/quantities";
import {
  bytes,
  DIMENSIONS,
  type Dimension,
  decimal,
  exact,
  fromUnit,
  milliseconds,
  percent,
  perHour,
  perMinute,
  ratio,
  seconds,
  toUnit,
} from "../../model/units";

describe("units", () => {
  test("7 % is 7 percent and not 7.000000000000001", () => {
    expect(toUnit(ratio(0.07), "percent", 60)).toBe(7);
    expect(percent(7).value).toBe(0.07);
  });

  test("5 s is 5000 for a metric in milliseconds and 5000000 for one in microseconds", () => {
    expect(toUnit(seconds(5), "ms", 60)).toBe(5000);
    expect(toUnit(seconds(5), "us", 60)).toBe(5_000_000);
    expect(milliseconds(250)).toEqual(seconds(0.25));
  });

  test("a rate keeps its meaning when the period changes: 12 per minute is 12 in 60 s and 60 in 300 s", () => {
    expect(toUnit(perMinute(12), "per-period", 60)).toBe(12);
    expect(toUnit(perMinute(12), "per-period", 300)).toBe(60);
    expect(toUnit(perHour(1), "per-period", 3600)).toBe(1);
    expect(toUnit(perMinute(100), "per-period", 300)).toBe(500);
    expect(parseQuantity("100/min", "rate")).toEqual({ quantity: perMinute(100) });
  });

  test("a number as a vendor's expression takes it has no exponent, and is the same number", () => {
    expect([1e21, 1.5e-7, 0.25, 90, -3].map(decimal)).toEqual(["1000000000000000000000", "0.00000015", "0.25", "90", "-3"]);
    const some = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-8, max: 1e25 }).map(exact));
    fc.assert(
      fc.property(some, (value) => {
        expect(decimal(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(decimal(value))).toBe(value);
      }),
    );
  });

  test("a unit of another dimension throws instead of giving a number", () => {
    expect(() => toUnit(seconds(1), "percent" as never, 60)).toThrow(RangeError);
  });

  test("converting to a unit and back gives the same quantity", () => {
    const cases = (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) =>
      Object.keys(DIMENSIONS[dimension].units).map((unit) => [dimension, unit] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom(60, 300, 3600, 86_400),
        ([dimension, unit], thousandths, period) => {
          const value = exact(thousandths / 1000);
          const there = toUnit({ dimension, value } as never, unit as never, period);
          expect(fromUnit(there, dimension, unit as never, period).value).toBeCloseTo(value, 6);
        },
      ),
    );
  });
});

describe("quantities as people write them", () => {
  test.each([
    ["5 s", "duration", 5],
    ["250ms", "duration", 0.25],
    ["2 h", "duration", 7200],
    ["90 %", "ratio", 0.9],
    ["0.9", "ratio", 0.9],
    ["10 GiB", "bytes", 10 * 1024 ** 3],
    ["12/min", "rate", 0.2],
    [3, "count", 3],
    ["50 MB/s", "throughput", 50e6],
  ] as const)("%s is a %s", (text, dimension, value) => {
    expect(parseQuantity(text, dimension)).toEqual({ quantity: { dimension, value } });
  });

  test.each([
    ["90 %", "duration", /unit of ratio, not of duration/],
    ["5", "duration", /has no unit/],
    ["-5 s", "duration", /negative/],
    ["90", "ratio", /more than 100 %/],
    ["1e999 s", "duration", /not a finite number/],
    ["fast", "duration", /not a duration/],
    ["NaN", "count", /not a count/],
  ] as const)("%s is refused as a %s", (text, dimension, problem) => {
    expect(parseQuantity(text, dimension)).toEqual({ problem: expect.stringMatching(problem) });
  });

  test.each([
    [seconds(5), "5 s"],
    [seconds(0.25), "250 ms"],
    [seconds(90), "90 s"],
    [seconds(1800), "30 min"],
    [ratio(0.9), "90 %"],
    [ratio(0.001), "0.1 %"],
    [perMinute(12), "12 per min"],
    [bytes(1024 ** 3), "1 GiB"],
    [bytes(500e9), "500 GB"],
    [perMinute(0), "0 per min"],
    [ratio(0), "0 %"],
  ])("%j reads as %s", (quantity, text) => {
    expect(formatQuantity(quantity)).toBe(text);
  });
});
