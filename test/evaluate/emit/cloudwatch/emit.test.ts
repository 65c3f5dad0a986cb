import type { Metric } from "../../../../evaluate/cloudwatch-metric";
import type { Emission } from "../../../../evaluate/emit/cloudwatch/emission";
import { emit } from "../../../../evaluate/emit/cloudwatch/emit";
import { EMISSIONS, emissionOf } from "../../../../evaluate/emit/cloudwatch/tables";
import type { Happened } from "../../../../evaluate/emit/happened";
import { inUnit } from "../../../../evaluate/emit/units";

const none = Number.NaN;
const column = (...values: readonly number[]) => Float64Array.from(values);
const MINUTES = { start: 0, step: 60, count: 3 };

describe("an occurrence", () => {
  test("that is counted by samples of one is absent where none occurred", () => {
    const errors = sent("AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", { occurrences: column(3, 0, 1) });
    expect(statistics(errors)).toEqual({ count: [3, none, 1], sum: [3, none, 1], min: [1, none, 1], max: [1, none, 1], average: [1, none, 1] });
    expect([...errors.arrives]).toEqual([120, none, 240]);
  });

  test("of which each chance is a sample is zero where the chance went well, and its average is the share", () => {
    const errors = sent("AWS/ApiGateway", "5XXError", { occurrences: column(1, 0, 0), chances: column(4, 4, 0) });
    expect(statistics(errors)).toEqual({ count: [4, 4, none], sum: [1, 0, none], min: [0, 0, none], max: [1, 0, none], average: [0.25, 0, none] });
    expect([...percentile(errors, 75)]).toEqual([0, 0, none]);
    expect([...percentile(errors, 76)]).toEqual([1, 0, none]);
  });

  test("that is added up is one sample, and zero where the page says so", () => {
    const capacity = sent("AWS/DynamoDB", "ConsumedReadCapacityUnits", { occurrences: column(90, 0, 30) });
    expect(statistics(capacity)).toEqual({ count: [1, 1, 1], sum: [90, 0, 30], min: [90, 0, 30], max: [90, 0, 30], average: [90, 0, 30] });
  });

  test("of a thing that is not there sends nothing, not even the zero", () => {
    expect([...sent("AWS/DynamoDB", "ConsumedReadCapacityUnits", { occurrences: column(90, none, 30) }).count]).toEqual([1, none, 1]);
  });

  test("that is added up over a step of several intervals is spread evenly over them", () => {
    const capacity = sent("AWS/DynamoDB", "ConsumedReadCapacityUnits", { occurrences: column(10) }, { start: 0, step: 300, count: 1 });
    expect(statistics(capacity)).toEqual({ count: [5], sum: [10], min: [2], max: [2], average: [2] });
  });

  test("that is aggregated for five minutes is one datapoint at their beginning, known after their end", () => {
    const failed = sent("AWS/DynamoDB", "FailedToReplicateRecordCount", { occurrences: column(0, 1, 0, 0, 2, 0, 0) }, { start: 0, step: 60, count: 7 });
    expect([...failed.sum]).toEqual([3, none, none, none, none, none, none]);
    expect(failed.arrives[0]).toBe(300 + 60);
  });
});

describe("a measurement", () => {
  const slow: Happened = {
    measured: [
      { value: column(0.2, 0.2, 0.2), count: column(97, 0, 1) },
      { value: column(5, 5, 5), count: column(3, 0, 0) },
    ],
  };

  test("is in the metric's unit, and absent where nothing was measured", () => {
    const latency = sent("AWS/ApiGateway", "Latency", slow);
    expect(statistics(latency)).toEqual({
      count: [100, none, 1],
      sum: [34_400, none, 200],
      min: [200, none, 200],
      max: [5000, none, 200],
      average: [344, none, 200],
    });
  });

  test.each([
    ["AWS/ApplicationELB", "TargetResponseTime", 5],
    ["AWS/ApiGateway", "IntegrationLatency", 5000],
    ["AWS/SageMaker", "ModelLatency", 5_000_000],
  ])("of five seconds is in %s %s %d", (namespace, metric, number) => {
    expect(sent(namespace, metric, slow).max[0]).toBe(number);
  });

  test("has the percentile that is the least sample which so many do not exceed", () => {
    const latency = sent("AWS/ApplicationELB", "TargetResponseTime", slow);
    expect([...percentile(latency, 97)]).toEqual([0.2, none, 0.2]);
    expect([...percentile(latency, 97.1)]).toEqual([5, none, 0.2]);
    expect([...percentile(latency, 100)]).toEqual([5, none, 0.2]);
  });

  test("has a percentile of 99.9 that is the 999th of 1,000, whatever binary fractions make of it", () => {
    const one: Happened = {
      measured: [
        { value: column(1), count: column(999) },
        { value: column(2), count: column(1) },
      ],
    };
    expect([...percentile(sent("AWS/Lambda", "Duration", one, { ...MINUTES, count: 1 }), 99.9)]).toEqual([1000]);
  });

  test("has no percentile where AWS allows other statistics alone", () => {
    expect(sent("AWS/ECS", "TargetResponseTime", slow).percentile).toBeUndefined();
  });

  test("of zero is a sample all the same", () => {
    expect([...sent("AWS/Lambda", "AsyncEventAge", { measured: [{ value: column(0), count: column(2) }] }, { ...MINUTES, count: 1 }).count]).toEqual([2]);
  });
});

describe("a level", () => {
  test("of zero is sent or not, as the page says", () => {
    expect([...sent("AWS/SQS", "ApproximateNumberOfMessagesVisible", { level: column(4, 0, none) }).sum]).toEqual([4, 0, none]);
    expect([...sent("AWS/SQS", "ApproximateAgeOfOldestMessage", { level: column(90, 0, none) }).sum]).toEqual([90, none, none]);
  });

  test("is read at the beginning of its interval, in its unit", () => {
    const halfADay = { start: 0, step: 21_600, count: 4 };
    const left = sent("AWS/CertificateManager", "DaysToExpiry", { level: column(14.25 * 86_400, 14 * 86_400, 13.75 * 86_400, 13.5 * 86_400) }, halfADay);
    expect([...left.min]).toEqual([14.25, none, 13.75, none]);
    expect([...left.arrives]).toEqual([21_600 + 60, none, 3 * 21_600 + 60, none]);
  });

  test.each([
    [0, [1, none, none, none, 5]],
    [10_800, [none, none, none, 4, none]],
    [21_600, [none, none, 3, none, none]],
    [-10_800, [none, 2, none, none, none]],
  ])("begins its intervals at multiples of them, with a grid from %d s on", (start, expected) => {
    const level = column(1, 2, 3, 4, 5).map((days) => days * 86_400);
    expect([...sent("AWS/CertificateManager", "DaysToExpiry", { level }, { start, step: 10_800, count: 8 }).min].slice(0, 5)).toEqual(expected);
  });

  test("comes several times in a step that is longer than its interval", () => {
    expect(statistics(sent("AWS/EC2", "StatusCheckFailed", { level: column(1) }, { start: 0, step: 300, count: 1 }))).toEqual({
      count: [5],
      sum: [5],
      min: [1],
      max: [1],
      average: [1],
    });
  });
});

describe("an average", () => {
  test("is over the whole interval, in percent", () => {
    const busy = sent("AWS/EC2", "CPUUtilization", { level: column(0, 0, 0.5, 1, 1) }, { start: 0, step: 60, count: 5 });
    expect([...busy.max]).toEqual([50, none, none, none, none]);
    expect(busy.arrives[0]).toBe(360);
  });

  test("comes once a minute where that is paid for", () => {
    const grid = { start: 0, step: 60, count: 2 };
    const busy = emit(row("AWS/EC2", "CPUUtilization"), { level: column(0.07, 1) }, { grid, dimensions: { InstanceId: "i-1" }, every: 60 });
    expect([...busy.max]).toEqual([7, 100]);
  });
});

describe("what is sent", () => {
  test("arrives as late as it is told to", () => {
    const grid = { start: 0, step: 60, count: 1 };
    expect([...emit(row("AWS/SQS", "NumberOfMessagesSent"), { occurrences: column(1) }, { grid, dimensions: { QueueName: "q" }, delay: 900 }).arrives]).toEqual(
      [960],
    );
  });

  test.each([
    ["fewer", { TableName: "t" }, "TableName"],
    ["more", { TableName: "t", Operation: "Query", Region: "eu-west-1" }, "TableName, Operation, Region"],
    ["other", { TableName: "t", DelegatedOperation: "x" }, "TableName, DelegatedOperation"],
  ])("is refused under %s dimensions than AWS publishes", (_, dimensions, names) => {
    expect(() => emit(row("AWS/DynamoDB", "SystemErrors"), { occurrences: column(1, 0, 0) }, { grid: MINUTES, dimensions })).toThrow(
      new RangeError(`AWS/DynamoDB SystemErrors is not published under ${names}`),
    );
  });

  test.each<[string, string, Happened, string]>([
    ["AWS/SQS", "NumberOfMessagesSent", { level: column(1) }, 'AWS/SQS NumberOfMessagesSent, of the nature "occurrence": say `occurrences`'],
    ["AWS/ApiGateway", "5XXError", { occurrences: column(1) }, 'AWS/ApiGateway 5XXError, of the nature "occurrence": say `chances`'],
    ["AWS/Lambda", "Duration", { level: column(1) }, 'AWS/Lambda Duration, of the nature "measurement": say `measured`'],
    ["AWS/EC2", "CPUUtilization", { occurrences: column(1) }, 'AWS/EC2 CPUUtilization, of the nature "average": say `level`'],
    ["AWS/EC2", "StatusCheckFailed", { occurrences: column(1) }, 'AWS/EC2 StatusCheckFailed, of the nature "level": say `level`'],
  ])("is refused of %s %s where it is told in another form", (namespace, metric, happened, message) => {
    expect(() => sent(namespace, metric, happened, { start: 0, step: 300, count: 1 })).toThrow(new RangeError(message));
  });

  test("is refused where more occurred than could", () => {
    expect(() => sent("AWS/Lambda", "Errors", { occurrences: column(2, 0, 0), chances: column(1, 0, 0) })).toThrow("more occurrences than chances, at step 0");
  });

  test("is refused where step and interval do not fit", () => {
    expect(() => sent("AWS/SQS", "NumberOfMessagesSent", { occurrences: column(1) }, { start: 0, step: 90, count: 1 })).toThrow("neither of the grid's step");
  });
});

describe("a natural number", () => {
  test.each([
    [0.07, "Percent", 7],
    [0.29, "Percent", 29],
    [1.005, "Milliseconds", 1005],
    [0.000_02, "Microseconds", 20],
    [30 * 86_400, "Days", 30],
    [21_474_836_480, "Gigabytes", 21.474_836_48],
    [512, "Bytes", 512],
    [1 / 3, "Count/Second", 1 / 3],
  ] as const)("%d is in %s %d", (natural, unit, number) => {
    expect(inUnit(natural, unit)).toBe(number);
  });
});

describe("every row", () => {
  test.each(EMISSIONS.map((each) => [`${each.namespace} ${each.metric}`, each] as const))("%s can be emitted, within its limits", (_, each) => {
    const grid = { start: 0, step: Math.max(60, each.every), count: 2 };
    const half = column(0.5, 0.5);
    const happened: Happened = {
      ...(each.nature === "occurrence"
        ? { occurrences: column(1, 0), chances: column(2, 2) }
        : { level: half, measured: [{ value: half, count: column(2, 0) }] }),
    };
    const metric = emit(each, happened, { grid, dimensions: dimensionsOf(each) });
    expect(metric.count[0]).toBeGreaterThan(0);
    expect(metric.min[0]).toBeGreaterThanOrEqual(each.least ?? 0);
    expect(metric.max[0]).toBeLessThanOrEqual(each.most ?? Number.POSITIVE_INFINITY);
    expect(metric.arrives[0]).toBeGreaterThanOrEqual(60 + each.delay);
  });
});

function sent(namespace: string, metric: string, happened: Happened, grid = MINUTES): Metric {
  const emission = row(namespace, metric);
  return emit(emission, happened, { grid, dimensions: dimensionsOf(emission) });
}

function row(namespace: string, metric: string): Emission {
  const found = emissionOf(namespace, metric);
  if (!found) throw new Error(`no row of ${namespace} ${metric}`);
  return found;
}

const dimensionsOf = ({ dimensions }: Emission) => Object.fromEntries((dimensions[0] ?? []).map((name) => [name, "x"]));

const statistics = (metric: Metric) => ({
  count: [...metric.count],
  sum: [...metric.sum],
  min: [...metric.min],
  max: [...metric.max],
  average: [...metric.sum.map((value, index) => value / (metric.count[index] as number))],
});

function percentile(metric: Metric, p: number): Float64Array {
  if (!metric.percentile) throw new Error(`${metric.metric} has no percentile`);
  return metric.count.map((_, index) => metric.percentile?.(p, index, index + 1) as number);
}
