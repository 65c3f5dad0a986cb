import { functionKind } from "../../components/function";
import { parseQuantity } from "../../model/quantities";
import { exact, toUnit } from "../../model/units";
import { functionThresholds } from "../../thresholds/function";

describe("function", () => {
  test("a function's duration is milliseconds: nine tenths of the default timeout of 3 s are 2,700", () => {
    const field = functionKind.fields.timeout;
    const timeout = parseQuantity("default" in field ? String(field.default) : "", "duration");
    if (!("quantity" in timeout)) throw new Error(timeout.problem);
    const at = { dimension: "duration", value: exact(timeout.quantity.value * functionThresholds.duration.P1.at.times) } as const;
    expect(toUnit(at, functionKind.signals.duration.from.lambda.aws.unit, 60)).toBe(2700);
  });

  test("event age and stream lag are milliseconds", () => {
    expect(toUnit(functionThresholds["event-age"].P1.at, functionKind.signals["event-age"].from.lambda.aws.unit, 60)).toBe(3_600_000);
    expect(toUnit(functionThresholds["iterator-age"].P2.at, functionKind.signals["iterator-age"].from.lambda.aws.unit, 60)).toBe(300_000);
  });

  test("throttled requests are no invocations, so the share is of both together", () => {
    expect(functionKind.signals.throttles.from.lambda.aws.total.map(({ metric }) => metric)).toEqual(["Invocations", "Throttles"]);
  });

  test("Lambda Insights spells its dimension in lower case", () => {
    expect(functionKind.signals.memory.from.lambda.aws.plain.dimensions).toEqual({ function_name: "$function" });
  });
});
