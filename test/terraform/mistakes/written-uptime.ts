import { written } from "./mistake";

const PAGE = `{ url: "https://dough.bakery.example/", by: route53, expect: { text: Dough } }`;
const ORDER = `{ url: "https://dough.bakery.example/order", by: canary }`;
const CHECK = ["      page: {", "      §page: {"] as const;

/** Groups 26 and 27: Route 53 health checks and CloudWatch Synthetics canaries. */
export const WRITTEN_UPTIME = written(
  [26, "a request every 20 s", "can't run every 20 s", [PAGE, PAGE.replace("route53,", "route53, every: §20 s,")]],
  [26, "health checkers in one region", "at least 3 places", [PAGE, PAGE.replace("route53,", "route53, §from: [eu-west-1],")]],
  [
    26,
    "a health checker where there is none",
    `can't run in "eu-west-2"`,
    [PAGE, PAGE.replace("route53,", "route53, from: [eu-west-1, us-east-1, §eu-west-2],")],
  ],
  [26, "a port that does not exist", "70000 is not a port", [PAGE, `{ tcp: §"dough.bakery.example:70000", by: route53 }`]],
  [26, "a path of more than 255 characters", "resource_path is 256 characters long", [PAGE, PAGE.replace("example/", `example/${"a".repeat(255)}`)], CHECK],
  [26, "a host of more than 255 characters", "fqdn is 260 characters long", [PAGE, PAGE.replace("dough.", `${"a.".repeat(120)}dough.`)], CHECK],
  [26, "a text of more than 255 characters", "search_string is 256 characters long", [PAGE, PAGE.replace("text: Dough", `text: ${"a".repeat(256)}`)], CHECK],
  [26, "a status that Route 53 can't ask for", "can't ask for status 204", [PAGE, PAGE.replace("text: Dough", "status: §204")]],
  [27, "a canary every 90 s", "can't run every 90 s", [ORDER, ORDER.replace("canary", "canary, every: §90 s")]],
  [
    27,
    "a check that Lambda has no room for",
    "Lambda allows 4096",
    [ORDER, ORDER.replace("canary", `canary, expect: { text: ${"a".repeat(4096)} }`)],
    ["      order: {", "      §order: {"],
  ],
  [27, "a canary in another region", "can't run in", [ORDER, ORDER.replace("canary", "canary, from: [§us-west-2]")]],
);
