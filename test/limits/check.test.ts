import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { violations } from "../../model/limits/check";
import { camelCase } from "../../model/limits/reader";
import { LIMITS } from "../../model/limits/table";
import { ALARM_CASES } from "./cases/alarms";
import { CASES } from "./cases/all";
import { changed, long } from "./cases/case";

const ALL = Object.values(LIMITS).flatMap((limits) => limits());
const BAD = CASES.flatMap(({ resource, good, bad }) =>
  bad.map(([place, value, argument]) => ({ resource, argument, place, config: changed(good, place, value) })),
);
const MAPS = new Set(["dimensions", "tags", "attributes", "environmentVariables"]);

/** The same configuration as Terraform's schema names it; map keys are the user's own. */
function snakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCase);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, property]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      MAPS.has(key) ? property : snakeCase(property),
    ]),
  );
}

describe("A configuration within the limits", () => {
  it.each(CASES.map((entry, index) => ({ ...entry, index })))("breaks nothing: $resource ($index)", ({ resource, good }) => {
    expect(violations(resource, good as Record<string, unknown>)).toEqual([]);
    expect(violations(resource, snakeCase(good) as Record<string, unknown>, "snake_case")).toEqual([]);
  });

  it("breaks nothing where the table has no entry for the resource", () => {
    expect(violations("aws_instance", { name: long(1000) })).toEqual([]);
  });
});

describe("Each limit", () => {
  it.each(BAD)("of $resource is reported when $place breaks it", ({ resource, argument, config }) => {
    const found = violations(resource, config);
    expect(found.map((violation) => violation.argument)).toEqual([argument]);
    expect(found[0]?.reason).not.toMatch(/undefined|\[object|NaN;.*NaN|\.$/);
    expect(found[0]?.hint).toMatch(/\w/);
  });

  it.each(BAD)("of $resource is reported in snake_case as well when $place breaks it", ({ resource, config }) => {
    expect(violations(resource, snakeCase(config) as Record<string, unknown>, "snake_case")).toEqual(violations(resource, config));
  });

  it("has at least one configuration that breaks it in these cases", () => {
    const broken = new Map<string, number>();
    const tally = (key: string): void => void broken.set(key, (broken.get(key) ?? 0) + 1);
    for (const { resource, argument } of BAD) tally(`${resource} ${argument.replace(/\[[^\]]*\]/g, "")}`);
    const untested = ALL.flatMap(({ resources, limits }) => {
      const wanted = new Map<string, number>();
      for (const { argument } of limits)
        wanted.set(argument.replace(/\[\]|\{\}|\{key\}/g, ""), (wanted.get(argument.replace(/\[\]|\{\}|\{key\}/g, "")) ?? 0) + 1);
      return [...wanted]
        .filter(([argument, count]) => !resources.some((resource) => (broken.get(`${resource} ${argument}`) ?? 0) >= count))
        .map(([argument]) => `${resources[0]} ${argument}`);
    });
    expect(untested).toEqual([]);
  });

  it("names an argument that the provider's own bindings have, so that no misspelt rule is silently idle", () => {
    const unknown = ALL.flatMap(({ resources, limits }) =>
      resources.flatMap((resource) => {
        const declared = bindings(resource);
        return limits
          .flatMap(({ argument }) => argument.split(".").map((part) => part.replace(/\[\]|\{\}|\{key\}/g, "")))
          .filter((name) => !declared.includes(`readonly ${camelCase(name)}?:`) && !declared.includes(`readonly ${camelCase(name)}:`))
          .map((name) => `${resource}.${name}`);
      }),
    );
    expect(unknown).toEqual([]);
  });

  it("cites its source", () => {
    expect(ALL.flatMap(({ limits }) => limits).filter(({ source }) => !/https:\/\/|\.go/.test(source))).toEqual([]);
  });
});

describe("A message", () => {
  it("says how long a name is, what the vendor allows and what to shorten", () => {
    const [violation] = violations("aws_cloudwatch_metric_alarm", { ...ALARM_CASES[0]?.good, alarmName: long(283) });
    expect(violation).toEqual({
      argument: "alarm_name",
      reason: "is 283 characters long; CloudWatch allows 255",
      hint: "shorten the component's id or the platform's name",
    });
  });

  it("speaks of bytes where text is not ASCII, as Terraform's provider counts them", () => {
    const [violation] = violations("aws_cloudwatch_metric_alarm", { ...ALARM_CASES[0]?.good, alarmName: "ü".repeat(200) });
    expect(violation?.reason).toBe("is 400 bytes long in UTF-8; CloudWatch allows 255");
  });

  it("names PagerDuty's own time zone for a clock that people call otherwise", () => {
    expect(violations("pagerduty_user", { timeZone: "UTC" })[0]?.hint).toBe("use Etc/UTC");
    expect(violations("pagerduty_user", { timeZone: "Europe/Kyiv" })[0]?.hint).toBe("use Europe/Kiev");
  });

  it("never repeats an endpoint, which may hold a key", () => {
    const [violation] = violations("aws_sns_topic_subscription", { protocol: "email", endpoint: "https://example.com/SECRETKEY" });
    expect(JSON.stringify(violation)).not.toContain("SECRETKEY");
  });
});

describe("A value that only Terraform knows", () => {
  const text = `\${TfToken[TOKEN.1]}${long(3000)}`;
  const number = -8.109562212591379e298;
  it.each([
    ["text", { alarmName: text, alarmDescription: text, namespace: text, extendedStatistic: text, unit: text }],
    ["a number", { evaluationPeriods: number, datapointsToAlarm: number, period: number }],
    ["a list", { alarmActions: ["#{TfToken[TOKEN.1]}"], okActions: ["#{TfToken[TOKEN.2]}"] }],
    ["a map", { dimensions: { "&{TfToken[TOKEN.3]}": "String Map Token Value" }, tags: { "&{TfToken[TOKEN.4]}": "" } }],
    [
      "an object that resolves later",
      {
        metricName: undefined,
        namespace: undefined,
        period: undefined,
        extendedStatistic: undefined,
        dimensions: undefined,
        unit: undefined,
        metricQuery: { resolve: () => [] },
      },
    ],
    ["a block within a list", { dimensions: { LoadBalancer: text } }],
  ])("is not judged when it is %s", (_, change) => {
    expect(violations("aws_cloudwatch_metric_alarm", { ...ALARM_CASES[0]?.good, ...change })).toEqual([]);
  });

  it("is not judged inside nested blocks", () => {
    expect(
      violations("pagerduty_schedule", { timeZone: text, layer: [{ start: text, users: ["#{TfToken[TOKEN.1]}"], rotationTurnLengthSeconds: number }] }),
    ).toEqual([]);
  });

  it("is not judged in rendered configuration, where it is an expression", () => {
    expect(violations("aws_sns_topic", { name: "${aws_x.y.name}", kms_master_key_id: "${aws_kms_key.x.arn}" }, "snake_case")).toEqual([]);
  });

  it("is judged in rendered configuration where the template mark is escaped, at its real length", () => {
    expect(violations("aws_cloudwatch_metric_alarm", { alarm_description: `$\${x}${long(1020)}` }, "snake_case").map(({ argument }) => argument)).not.toContain(
      "alarm_description",
    );
    expect(violations("aws_cloudwatch_metric_alarm", { alarm_description: `$\${x}${long(1021)}` }, "snake_case").map(({ argument }) => argument)).toContain(
      "alarm_description",
    );
  });

  it("does not hide what stands beside it: actions are counted although each is a reference", () => {
    const actions = Array.from({ length: 6 }, (_, index) => `\${TfToken[TOKEN.${index}]}`);
    expect(violations("aws_cloudwatch_metric_alarm", { ...ALARM_CASES[0]?.good, alarmActions: actions })[0]?.reason).toBe("has 6 entries; CloudWatch allows 5");
  });

  it("may stand inside JSON, which is judged as far as it is known", () => {
    const body = (count: number): string =>
      JSON.stringify({ widgets: Array.from({ length: count }, () => ({ type: "alarm", properties: { alarms: ["${TfToken[TOKEN.1]}"] } })) });
    expect(violations("aws_cloudwatch_dashboard", { dashboardName: "a", dashboardBody: body(500) })).toEqual([]);
    expect(violations("aws_cloudwatch_dashboard", { dashboardName: "a", dashboardBody: body(501) })[0]?.reason).toBe("has 501 widgets; CloudWatch allows 500");
    expect(violations("aws_sns_topic", { policy: "${TfToken[TOKEN.1]}" })).toEqual([]);
  });
});

describe("The check", () => {
  it("accepts every statistic that CloudWatch documents", () => {
    for (const statistic of [
      "p90",
      "p99.9",
      "tm90",
      "tc90",
      "ts90",
      "wm90",
      "IQM",
      "PR(10:90)",
      "PR(:300)",
      "TC(10%:90%)",
      "TM(:95%)",
      "TS(80%:)",
      "WM(10%:90%)",
      "TM(150:1000)",
    ])
      expect(violations("aws_cloudwatch_metric_alarm", { ...ALARM_CASES[0]?.good, extendedStatistic: statistic })).toEqual([]);
  });

  it("takes single blocks and lists of one alike", () => {
    const service = { incidentUrgencyRule: [{ type: "use_support_hours", urgency: "high" }], supportHours: [{ timeZone: "CET" }] };
    expect(violations("pagerduty_service", service).map(({ argument }) => argument)).toEqual(["support_hours[0].time_zone", "incident_urgency_rule"]);
  });

  it("never throws, whatever it is given", () => {
    const types = [...new Set(ALL.flatMap(({ resources }) => resources))];
    const names = [
      ...new Set(
        ALL.flatMap(({ limits }) => limits.flatMap(({ argument }) => argument.split(".").map((part) => camelCase(part.replace(/\[\]|\{\}|\{key\}/g, ""))))),
      ),
    ];
    const { block } = fc.letrec<{ block: unknown; value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.jsonValue(),
        fc.double(),
        fc.array(tie("block"), { maxLength: 3 }),
        tie("block"),
        fc.array(fc.jsonValue(), { maxLength: 3 }),
      ),
      block: fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 6 }),
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.oneof(block, fc.jsonValue()),
        fc.constantFrom("camelCase" as const, "snake_case" as const),
        (type, config, spelling) => {
          for (const { reason, hint } of violations(type, config as Record<string, unknown>, spelling)) expect(`${reason}${hint}`).not.toBe("");
        },
      ),
      { numRuns: 2000, seed: 20_261_120 },
    );
  });
});

/** Every declaration file of the class that renders the resource. */
function bindings(resource: string): string {
  const [, vendor, name = ""] = /^([a-z]+)_(.+)$/.exec(resource) ?? [];
  const folder = join(dirname(require.resolve(`@cdktf/provider-${vendor}/package.json`)), "lib", name.replaceAll("_", "-"));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}
