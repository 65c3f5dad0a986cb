import { closest, suggest } from "../../environments/closest";

test.each([
  ["nmae", "name"],
  ["dependson", "dependsOn"],
  ["depends_on", "dependsOn"],
  ["smm", "ssm"],
  ["severty", "severity"],
  ["load", "loadBalancer"],
])("%s is near %s", (name, known) => expect(closest(name, ["kind", known])).toEqual([known]));

test.each([
  ["bogus", "logs"],
  ["ms", "0-1"],
  ["owner", "off"],
])("%s is too far from %s to be suggested", (name, known) => expect(closest(name, [known])).toEqual([]));

test("Where nothing is near, all are listed in order", () => expect(suggest("bogus", ["logs", "aws"])).toBe("one of aws, logs"));
