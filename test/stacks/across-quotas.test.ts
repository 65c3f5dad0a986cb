import { component, SHOP, toldOf } from "../support/across";

const staging = (more = "") => `extends: production.yaml\nproduction: false\n${more}`;
const brief = (files: Readonly<Record<string, string>>) =>
  toldOf(files).map(({ code, environment, path, reason }) => `${code} ${environment} ${path.join(".")}: ${reason}`);
const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join("");

describe("Of X-Ray's 25 groups and 25 sampling rules", () => {
  const traced = (count: number, traces: string) =>
    `${SHOP}traces: ${traces}\ncomponents:\n${many(count, (index) => component(`c${index}`, `    tracing: { service: c${index}, sampling: { rate: 1 } }\n`))}`;
  const groups = (count: number, more = "") => traced(count, `{ groups: [faults], quota: { samplingRules: 100${more} } }`);

  test("two environments of an account have no more than one has", () => {
    expect(brief({ production: groups(12), staging: staging() })).toEqual([]);
    expect(brief({ production: groups(13), staging: staging() })).toEqual([
      "TOC425 staging traces: 26 X-Ray groups in account 210987654321 (eu-west-1): 13 of production, 13 of staging; X-Ray allows 25 in an account's region, and AWS raises that for nobody",
    ]);
    expect(brief({ production: groups(13), staging: staging("aws: { region: eu-central-1 }\n") })).toEqual([]);
    expect(brief({ production: groups(13), staging: staging('aws: { accountId: "123456789012" }\n') })).toEqual([]);
  });

  test("one environment alone has 25, and three share them", () => {
    expect(brief({ production: groups(25) })).toEqual([]);
    expect(brief({ production: groups(26) })).toEqual([
      "TOC425 production traces: 26 X-Ray groups; X-Ray allows 25 in an account's region, and AWS raises that for nobody",
    ]);
    expect(brief({ production: groups(9), staging: staging(), development: staging() })).toEqual([
      expect.stringMatching(/^TOC425 staging traces: 27 X-Ray groups .*: 9 of production, 9 of development, 9 of staging;/),
    ]);
  });

  test("a stack that has too many by itself is told once", () =>
    expect(brief({ production: groups(26), staging: staging("components: { c0: { tracing: null } }\n") }).map((text) => text.slice(0, 20))).toEqual([
      "TOC425 production tr",
    ]));

  test("no more groups are granted, whatever the environment says of it", () =>
    expect(brief({ production: groups(26, ", groups: 100") })).toEqual([expect.stringMatching(/^TOC425 production traces: 26 X-Ray groups/)]));

  test("more sampling rules are granted where one environment of the account says so", () => {
    const rules = (quota: string) => traced(13, `{ groups: []${quota} }`);
    expect(brief({ production: rules(""), staging: staging() })).toEqual([
      "TOC425 staging traces: 26 sampling rules in account 210987654321 (eu-west-1): 13 of production, 13 of staging; X-Ray allows 25 in an account's region",
    ]);
    expect(brief({ production: rules(", quota: { samplingRules: 26 }"), staging: staging("traces: { quota: null }\n") })).toEqual([]);
    expect(brief({ production: rules(", quota: { samplingRules: 12 }") })).toEqual([
      "TOC425 production traces: 13 sampling rules; X-Ray allows 12 in an account's region",
    ]);
  });
});

describe("Of a log group's filters", () => {
  const STREAM = "arn:aws:firehose:eu-west-1:210987654321:deliverystream";
  const ROLE = "arn:aws:iam::210987654321:role/logs";
  const to = (name: string) => `{ destination: "${STREAM}/${name}", role: "${ROLE}" }`;
  const classes = `logs: { classes: { all: { retentionDays: 30, archive: { firehose: "${STREAM}/archive", role: "${ROLE}" }, forwardTo: ${to("class")} } } }\n`;
  /** A group with three subscriptions, as many as an environment can give it. */
  const logged = `${SHOP}${classes}components:\n${component("api", `    logs: [{ group: /shop/api, class: all, adopt: true, forwardTo: ${to("group")} }]\n`)}`;

  test("CloudWatch takes five subscriptions, of all environments together", () => {
    expect(brief({ production: logged })).toEqual([]);
    const found = brief({ production: logged, staging: staging() });
    expect(found[0]).toBe(
      "TOC406 staging components.api.logs.0: 6 subscription filters of a log group (/shop/api) in account 210987654321 (eu-west-1): 3 of production, 3 of staging; CloudWatch Logs allows 5 for a log group",
    );
    // Two owners of one group are a mistake of their own; five filters are none.
    expect(found.slice(1)).toEqual([expect.stringMatching(/^TOC113 .*log group/)]);
    const five = staging("logs: { classes: { all: { forwardTo: null } } }\n");
    expect(brief({ production: logged, staging: five })).toEqual([expect.stringMatching(/^TOC113 .*log group/)]);
  });
});

describe("Of checks from outside", () => {
  const checks = (count: number, by: string) =>
    many(
      count,
      (index) =>
        `      c${index}: { ${by === "canary" ? `steps: [{ name: Page, url: "https://shop.example/${index}" }]` : `url: "https://shop.example/${index}"`}, by: ${by}, severity: P3, reason: a test }\n`,
    );
  const checked = (count: number, by: string, region = "eu-west-1") =>
    `${SHOP.replaceAll("eu-west-1", region)}components:\n${component("api", `    uptime:\n${checks(count, by)}`)}`;

  test("Route 53 asks 200 addresses for an account unless AWS allowed more, wherever the environments are", () => {
    const found = toldOf({ production: checked(101, "route53"), staging: staging("aws: { region: eu-central-1 }\n") });
    expect(found.map(({ code, severity, reason }) => [code, severity, reason])).toEqual([
      [
        "TOC441",
        "warning",
        "202 Route 53 health checks in account 210987654321: 101 of production, 101 of staging; Route 53 allows 200 in an account, unless AWS raised it",
      ],
    ]);
    expect(brief({ production: checked(100, "route53"), staging: staging() })).toEqual([]);
  });
});
