import { nearestRetention, RETENTION_DAYS } from "../../model/logs/classes";
import { dataIdentifierArn } from "../../model/logs/identifiers";
import type { LogFormat } from "../../model/logs/input";
import { patternProblem } from "../../model/logs/patterns";

describe("filter patterns", () => {
  test.each([
    [""],
    ["ERROR"],
    ['"payment failed" -retry'],
    ["?ERROR ?WARN"],
    ["array[0"],
    ["%5[0-9]{2}%"],
    ['{ $.level = "ERROR" }'],
    ['{ ($.status >= 500) && ($.route != "/health") }'],
    ['{ $.message = "a } and a ( and an == inside" }'],
    ["{ $.message = %declined (card|bank)% }"],
    ["{ $.items[0].price IS NULL }"],
    ["[ip, user, time, request, status = 5*, size]"],
  ])("accept %j", (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  test.each<{ pattern: string; reason: RegExp; format?: LogFormat; value?: string }>([
    { pattern: '{ $.level = "ERROR }', reason: /quotation mark/ },
    { pattern: '{ ($.level = "ERROR" }', reason: /a } closes nothing/ },
    { pattern: '{ $.level = "ERROR"', reason: /a { is never closed/ },
    { pattern: "[ip, user", reason: /a \[ is never closed/ },
    { pattern: '{ $.level = "ERROR" } and more', reason: /must end with }/ },
    { pattern: '{ level = "ERROR" }', reason: /names none/ },
    { pattern: '{ $.level == "ERROR" }', reason: /written =/ },
    { pattern: "{ $.a = 1 & $.b = 2 }", reason: /written =/ },
    { pattern: "%a% %b% %c%", reason: /3 regular expressions/ },
    { pattern: "x".repeat(1025), reason: /1025 characters/ },
    { pattern: '{ $.level = "ERROR" }', reason: /format text/, format: "text" },
    { pattern: "ERROR", reason: /must be one in braces/, format: "json", value: "$.duration_ms" },
    { pattern: "ERROR", reason: /columns in brackets/, format: "text", value: "$size" },
  ])("refuse what CloudWatch refuses: $reason", ({ pattern, reason, format, value }) => {
    expect(patternProblem(pattern, format, value)).toMatch(reason);
  });
});

describe("retention", () => {
  test.each([
    [2, 3],
    [10, 7],
    [45, 60],
    [100, 90],
    [1000, 1096],
    [100_000, 3653],
    [-5, 0],
  ])("of %d days is nearest to %d", (days, nearest) => {
    expect(nearestRetention(days)).toBe(nearest);
    expect(RETENTION_DAYS).toContain(nearest);
  });
});

test("data identifiers have AWS's names, with and without country", () => {
  expect(dataIdentifierArn("EmailAddress")).toBe("arn:aws:dataprotection::aws:data-identifier/EmailAddress");
  expect(dataIdentifierArn("DriversLicense-US")).toBe("arn:aws:dataprotection::aws:data-identifier/DriversLicense-US");
  expect(dataIdentifierArn("PhoneNumber")).toBeDefined();
  expect(dataIdentifierArn("DriversLicense")).toBeUndefined();
});
