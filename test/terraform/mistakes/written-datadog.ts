import { written } from "./mistake";

const STOCK = "by: datadog, every: 2 min }";
const LEVEL = "P3: { above: 5, recovery: 2, reason: some is usual }";
const CHECK = "          check: http.can_connect\n";
const WHEN = "dough.reachable.P2 && dough.spilt.P3";

/** Groups 43 to 46, 48 and 49: Datadog's monitors, synthetic tests and downtimes; of its dashboards nothing is written. */
export const WRITTEN_DATADOG = written(
  [
    44,
    "logs of more than two days",
    "can't look back over",
    ["window: 6 min\n", "window: 49 h\n"],
    ["levels: { P3:", "levels: { §P4:"],
    [WHEN, "dough.reachable.P2"],
  ],
  [44, "logs of one and a half minutes", "can't look back over 90 s", ["window: 6 min\n", "window: 90 s\n"], ["levels: { P3:", "levels: { §P3:"]],
  [44, "a search whose quote is not closed", "a quote is not closed", ["query: status:error @event:spilt", `query: §'status:error "spilt'`]],
  [44, "a hundred failures of a service check", "100", [CHECK, `${CHECK}          failures: §100\n`]],
  [44, "a service check on tags that are none", "is not a tag in lower case", [CHECK, `${CHECK}          over: [§North oven]\n`]],
  [44, "a service check that has no name", "is not the name of a service check", [CHECK, "          check: §http can connect\n"]],
  [44, "a composite that ends in the middle", "it ends where an alert is expected", [`when: ${WHEN}`, "when: §dough.reachable.P2 &&"]],
  [
    44,
    "a composite of an alert that another vendor watches",
    "a composite knows the states of Datadog's monitors only",
    [WHEN, "§dough.reachable.P2 && oven.heat.P2"],
  ],
  [45, "a recovery on the bad side", "alerts above 5, and 6 is not below that", [LEVEL, "P3: { above: 5, recovery: §6, reason: some is usual }"]],
  [45, "a level that is no number", `number`, [LEVEL, "P3: { above: §five, reason: some is usual }"]],
  [45, "a severity without a priority", `"P5" is not one of the values`, ["severity: P3\n          reason: both", "severity: §P5\n          reason: both"]],
  [46, "a rule for missing data that does not exist", `"keep" is not one of the values`, [CHECK, `${CHECK}          missing: §keep\n`]],
  [48, "a test every 20 s", "can't run every 20 s", [STOCK, "by: datadog, every: §20 s }"]],
  [48, "a test every eight days", "can't run every", [STOCK, "by: datadog, every: §8 d }"]],
  [48, "a test from a place as AWS names it", "can't run in", [STOCK, "by: datadog, from: [§eu-west-1] }"]],
  [48, "a test from nowhere", "place", [STOCK, "by: datadog, §from: [] }"]],
  [49, "a downtime's start without its offset", "write a time with its offset", [`start: "2026-12-03T21:00:00+01:00"`, "start: §2026-12-03 21:00"]],
  [49, "a downtime that ends before it starts", "does not end after it starts", [`end: "2026-12-03T23:00:00+01:00"`, `end: §"2026-12-03T20:00:00+01:00"`]],
);
