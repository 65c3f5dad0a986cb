import { written } from "./mistake";

const many = (count: number, item: (index: number) => string): string => Array.from({ length: count }, (_, index) => item(index)).join(", ");

// Some limits belong to a rendered resource: they are told at what it was rendered for.
const ORDER_API = ["  order-api:\n    kind", "  §order-api:\n    kind"] as const;
const OVEN = ["  oven:\n", "  §oven:\n"] as const;
const LOG_PATTERN = ["        log:\n", "        §log:\n"] as const;
const METRIC = "namespace: Bakery, statistic: Sum, unit: per-period";
const FIRST_SIGNAL = "      declined:\n";
const signals = (count: number, pattern: string): string =>
  Array.from({ length: count }, (_, index) => {
    const log = `${index === count - 1 ? "§" : ""}log: { group: /bakery/order-api, pattern: "${pattern}" }`;
    return `      more-${index}: { title: More, class: business, dimension: rate, meaning: More., firstLook: The log., ${log}, thresholds: {} }\n`;
  }).join("");
const DECLINED = `'{ $.event = "declined" }'`;

/** Groups 1 to 25: CloudWatch, CloudWatch Logs, X-Ray, SNS. */
export const WRITTEN_AWS = written(
  [1, "an adopted alarm's name of 256 characters", "alarm_name is 256 characters long; CloudWatch allows 255", ["order-api-5xx", "a".repeat(256)], ORDER_API],
  [1, "an alarm's name with a control character", "invisible character U+0007", ["order-api-5xx", `§"order\\u0007api"`]],
  [
    1,
    "a meaning that makes the alarm's description too long",
    "bytes long in UTF-8; CloudWatch allows 1,024",
    ["refused at the counter.", "refused. ".repeat(240)],
    ORDER_API,
  ],
  [2, "a bad side that no comparison has", `"over" is not one of the values`, ["meaning: Bread burns.", "worse: §over\n        meaning: Bread burns."]],
  [3, "more bad datapoints than there are", "6 bad datapoints can't be among 5", ["3 of 5 × 60 s", "§6 of 5 × 60 s"]],
  [3, "no bad datapoint", "0 is not a whole number of at least 1", ["3 of 5 × 60 s", "§0 of 5 × 60 s"]],
  [
    4,
    "a period that is no multiple of 60 s",
    "a period of 90 s does not fit",
    ["P2: { at: 90 %, window: 3 of 5 × 60 s", "§P2: { at: 90 %, window: 3 of 5 × 90 s"],
  ],
  [
    5,
    "a window of more than a day",
    "88200 s is longer than the 86400 s",
    ["P2: { at: 90 %, window: 3 of 5 × 60 s", "§P2: { at: 90 %, window: 49 of 49 × 30 min"],
  ],
  [
    5,
    "a window of more than a week",
    "691200 s is longer than the 604800 s",
    ["P2: { at: 90 %, window: 3 of 5 × 60 s", "§P2: { at: 90 %, window: 8 of 8 × 1 d"],
  ],
  [10, "a statistic that CloudWatch does not have", `"median" is not a CloudWatch statistic`, ["statistic: p95", "statistic: §median"]],
  [10, "a percentile above 100", `"p101" is not a CloudWatch statistic`, ["statistic: p95", "statistic: §p101"]],
  [
    12,
    "a rule for missing data that does not exist",
    `"zero" is not one of the values`,
    ["missing: ok, reason: the crust", "missing: §zero, reason: the crust"],
  ],
  [14, "31 dimensions", "dimensions has 31 entries; CloudWatch allows 30", ["{ Oven: north }", `{ ${many(31, (index) => `D${index}: a`)} }`], OVEN],
  [14, "a dimension whose name begins with a colon", "ASCII names that do not begin with a colon", ["{ Oven: north }", `{ ":Oven": north }`], OVEN],
  [14, "a dimension's value that is not ASCII", "CloudWatch allows only ASCII text", ["{ Oven: north }", "{ Oven: südlich }"], OVEN],
  [14, "a metric's name of 256 characters", "metric_name is 256 characters long; CloudWatch allows 255", ["name: Heat", `name: ${"H".repeat(256)}`], OVEN],
  [14, "a namespace that begins with a colon", `":Bakery" is not a CloudWatch namespace`, ["namespace: Bakery/Ovens", `namespace: §":Bakery"`]],
  [14, "a namespace of 256 characters", "is not a CloudWatch namespace", ["namespace: Bakery/Ovens", `namespace: §${"B".repeat(256)}`]],
  [14, "more than 50 tags with our own", "57 tags together", [`tags: { cost-centre: "4711" }`, `§tags: { ${many(50, (index) => `t${index}: a`)} }`]],
  [14, "a tag that begins with aws:", "begins with aws:, which AWS keeps for itself", [`cost-centre: "4711"`, `"aws:cost": §"4711"`]],
  [
    15,
    "components that depend on each other, so that composites would",
    "order-api -> orders-db -> order-api",
    ["storage: 100 GiB", "storage: 100 GiB\n    dependsOn: [§order-api]"],
  ],
  [19, "logs kept for ten days", "CloudWatch can't keep logs for 10 days", ["retentionDays: 90", "retentionDays: §10"]],
  [
    19,
    "a log group's name with a space",
    `"/bakery/order api" can't be the name of a log group`,
    ["{ group: /bakery/order-api,", "{ group: §/bakery/order api,"],
  ],
  [19, "a log group's name of 513 characters", "can't be the name of a log group", ["{ group: /bakery/order-api,", `{ group: §/${"b".repeat(512)},`]],
  [20, "a filter pattern of more than 1,024 characters", "CloudWatch takes 1024", [DECLINED, `§'{ $.event = "${"d".repeat(1024)}" }'`]],
  [
    20,
    "a filter pattern with three regular expressions",
    "3 regular expressions, and CloudWatch takes 2",
    [DECLINED, "§'{ $.a = %x% || $.b = %y% || $.c = %z% }'"],
  ],
  [
    20,
    "six regular expressions for one log group",
    "have 6 regular expressions, and CloudWatch allows 5",
    [FIRST_SIGNAL, `${signals(3, "{ $.a = %x% || $.b = %y% }")}${FIRST_SIGNAL}`],
  ],
  [20, "101 filters of one log group", "101 metric filters, and CloudWatch allows 100", [FIRST_SIGNAL, `${signals(100, "{ $.a = 1 }")}${FIRST_SIGNAL}`]],
  [
    20,
    "a log metric's value of more than 100 characters",
    "metric_transformation.value is 102 characters long",
    [`value: "1"`, `value: $.${"v".repeat(100)}`],
    LOG_PATTERN,
  ],
  [20, "a log metric's value that is neither a number nor a field", "a number", [`value: "1"`, "value: §one"]],
  [
    20,
    "a log metric with fixed dimensions",
    "a metric filter can't write fixed dimensions",
    [`value: "1"`, `value: "1"\n        metric: { ${METRIC}, name: Declined, §dimensions: { shop: north } }`],
  ],
  [
    20,
    "a log metric's name with a colon",
    "text without : * and $",
    [`value: "1"`, `value: "1"\n        metric: { ${METRIC}, name: "Declined:all" }`],
    LOG_PATTERN,
  ],
  [
    21,
    "a log field's name that no saved query could hold",
    "at most 255 characters",
    ["logs:\n  classes", `logs:\n  fields: { error: §${"e".repeat(10_001)} }\n  classes`],
  ],
  [22, "more sampling rules than the account may have", "2 sampling rules; X-Ray allows 1", ["traces:\n", "§traces:\n  quota: { samplingRules: 1 }\n"]],
  [23, "a sampling rate above 1", "1.1 is more than 100 %", ["rate: 0.1", "rate: §1.1"]],
  [23, "a reservoir below 0", "a reservoir of -1 requests a second is not possible", ["reservoir: 2", "reservoir: §-1"]],
  [23, "a service's name of 65 characters", "can't be a service's name in X-Ray", ["service: orders", `service: §${"o".repeat(65)}`]],
  [23, "a flow's path of 129 characters", "can't be matched", ["urlPath: /orders/*", `urlPath: §/${"o".repeat(128)}`]],
  [25, "a mail address that is none", `"backend at bakery" is not a mail address`, ["email: backend@bakery.example", "email: §backend at bakery"]],
  [
    25,
    "a phone number without its country code",
    `"0151 1234567" is not a number with its country code`,
    ["name: Backend\n", `name: Backend\n    sms: §"0151 1234567"\n`],
  ],
);
