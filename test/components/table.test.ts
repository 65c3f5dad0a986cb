import { table } from "../../components/table";
import { exact, toUnit } from "../../model/units";
import { tableThresholds } from "../../thresholds/table";

describe("table", () => {
  test("a table's latency and replication lag are milliseconds", () => {
    expect(toUnit(tableThresholds.latency.P2.at, table.signals.latency.from.dynamodb.aws.unit, 60)).toBe(100);
    expect(toUnit(tableThresholds["replication-lag"].P2.at, table.signals["replication-lag"].from.dynamodb.aws.unit, 60)).toBe(180_000);
  });

  test("capacity is provisioned by the second and consumed by the period: 90 % of 100 a second are 5,400 a minute", () => {
    const { P1 } = tableThresholds["read-capacity"];
    const at = { dimension: "rate", value: exact(100 * P1.at.times) } as const;
    expect(toUnit(at, table.signals["read-capacity"].from.dynamodb.aws.unit, P1.window.period)).toBe(5400);
  });

  test("ten throttles a minute are ten in a period of a minute", () => {
    const { P2 } = tableThresholds["read-throttles"];
    expect(toUnit(P2.at, table.signals["read-throttles"].from.dynamodb.aws.unit, P2.window.period)).toBe(10);
  });

  test("system errors are read by table and operation, because DynamoDB publishes none by table alone", () => {
    expect(table.signals["system-errors"].from.dynamodb.aws.plain.insights).toEqual(["Operation", "TableName"]);
  });
});
