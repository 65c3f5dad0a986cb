import { parseQuantity } from "../../model/quantities";
import { SEVERITIES } from "../../model/severities";
import { CHECK_RUNNERS, type CheckInput, type CheckTarget, DNS_RECORDS, type Endpoint, HTTP_METHODS, type HttpRequest } from "../../model/uptime/input";
import { uptimeThresholds } from "../../thresholds/uptime";
import { z } from "../zod";
import { byId, type Fault, leaf, quantity, reason, text, texts } from "./leaf";

/** Who runs checks. */
export const uptimeFromSchema = z.enum(CHECK_RUNNERS).meta({
  description:
    "Who runs uptime checks that do not say otherwise: a Route 53 health check, a CloudWatch Synthetics canary, Datadog or Grafana Cloud. Default: canary.",
});

const URL_FORM = /^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/;
const url = text({
  description: "What is asked, by http or https.",
  examples: ["https://www.shop.example/"],
  pattern: URL_FORM,
  is: "an http or https URL without credentials",
  judge: (value) => (URL.canParse(value) ? [] : [{ reason: `${JSON.stringify(value)} is no URL that could be asked` }]),
});
const method = z.enum(HTTP_METHODS).meta({ description: "Default: GET." });

const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const headers = z
  .record(z.string(), text({ description: "Value.", pattern: /^[\x20-\x7e]+$/, is: "a header's value: printable ASCII" }))
  .check(({ value, issues }) => {
    for (const name of Object.keys(value)) {
      const fault = headerFault(name);
      if (fault) issues.push({ code: "custom", input: value, path: [name], params: { ...fault } });
    }
  })
  .meta({ description: "Headers of the request; no secrets.", examples: [{ "accept-language": "de" }], propertyNames: { pattern: HEADER.source } });

function headerFault(name: string): Fault | undefined {
  return HEADER.test(name) ? undefined : { reason: `${JSON.stringify(name)} is not the name of a header` };
}

const status = leaf<number>(
  { type: "integer", minimum: 100, maximum: 599 },
  { description: "Status of the answer. Default: any of 200 to 299.", examples: [200] },
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599
      ? { value }
      : { reason: `${JSON.stringify(value)} is not an HTTP status` },
);
const expected = {
  status: status.exactOptional(),
  text: text({ description: "Text that the body must have in it, letter by letter.", examples: ["Add to basket"] }).exactOptional(),
};

const step = z
  .strictObject({
    name: text({ description: "What the step does.", examples: ["Open the basket"], most: 100 }),
    url,
    method: method.exactOptional(),
    headers: headers.exactOptional(),
    expect: z.strictObject(expected).exactOptional().meta({ description: "What the answer must be." }),
  })
  .meta({ id: "checkStep", description: "A request of a journey." });

const HOST = /^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?):\d{1,5}$/;
const endpoint = (description: string, example: string) =>
  text({
    description,
    examples: [example],
    pattern: HOST,
    is: "a host and a port: db.shop.example:5432",
    judge: (value) => {
      const port = Number(value.slice(value.lastIndexOf(":") + 1));
      return port >= 1 && port <= 65_535 ? [] : [{ reason: `${port} is not a port`, hint: "ports are 1 to 65535" }];
    },
  });

const dns = z
  .strictObject({
    name: text({
      description: "Name that is looked up.",
      examples: ["www.shop.example"],
      pattern: /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/,
      is: "a domain name",
    }),
    type: z.enum(DNS_RECORDS).default("A").meta({ description: "Record that is asked for." }),
    server: text({
      description: "IP address of the name server. Default: as the runner chooses.",
      examples: ["9.9.9.9"],
      pattern: /^[0-9A-Fa-f.:]+$/,
      is: "an IP address",
    }).exactOptional(),
    answer: text({ description: "What one of the answers must be. Default: any answer.", examples: ["203.0.113.7"] }).exactOptional(),
  })
  .meta({ description: "A name that must be known." });

/** A check as written; {@link checkInput} completes it. */
export const checkSchema = z
  .strictObject({
    url: url.exactOptional(),
    tcp: endpoint("A port that must accept connections.", "db.shop.example:5432").exactOptional(),
    tls: endpoint("A port that must answer TLS with a certificate that is valid for the host.", "mail.shop.example:993").exactOptional(),
    dns: dns.exactOptional(),
    steps: z.array(step).min(1).max(10).exactOptional().meta({ description: "A journey of up to ten requests, in their order." }),
    method: method.exactOptional(),
    headers: headers.exactOptional(),
    expect: z
      .strictObject({
        ...expected,
        certificateDays: z
          .int()
          .min(1)
          .max(365)
          .exactOptional()
          .meta({ description: "Days before the certificate's end at which a P3 tells of it. Default: 30." }),
      })
      .exactOptional()
      .meta({ description: "What the answer must be." }),
    from: texts({
      description: "Places that ask, as the runner names them. Default: the runner's own choice.",
      examples: [["eu-west-1", "us-east-1", "ap-southeast-1"]],
    }).exactOptional(),
    every: quantity("duration", { description: "Between two runs. Default: 30 s for Route 53, else 60 s.", examples: ["1 min"] }).exactOptional(),
    by: z.enum(CHECK_RUNNERS).exactOptional().meta({ description: "Who runs it. Default: as `uptimeFrom` says." }),
    severity: z.enum(SEVERITIES).exactOptional().meta({ description: "Of its failure, with `reason`. Default: P1." }),
    reason: reason({ description: "Why it has another severity." }).exactOptional(),
  })
  .check(({ value, issues }) => {
    for (const { at = [], ...params } of faults(value)) issues.push({ code: "custom", input: value, path: [...at], params: { ...params } });
  })
  .meta({ id: "check", description: "An uptime check: exactly one of url, tcp, tls, dns and steps." });

/** A component's checks. */
export const uptimeSchema = byId(checkSchema, { description: "Checks of the component from outside: it answers, as it should, and its certificate lasts." });

const TARGETS = ["url", "tcp", "tls", "dns", "steps"] as const;
type Written = z.output<typeof checkSchema>;

function faults(check: Partial<Written>): readonly Fault[] {
  const asked = TARGETS.filter((key) => check[key] !== undefined);
  const [, second] = asked;
  const count: readonly Fault[] =
    asked.length === 0
      ? [{ reason: "nothing says what is asked", hint: `add one of ${TARGETS.join(", ")}`, lacks: TARGETS }]
      : second === undefined
        ? []
        : [{ reason: `a check asks one thing, and here are ${asked.join(" and ")}`, hint: "make several checks of it", at: [second] }];
  const alone = (["method", "headers"] as const).filter((key) => check[key] !== undefined).map((key) => [key]);
  const answered = (["status", "text"] as const).filter((key) => check.expect?.[key] !== undefined).map((key) => ["expect", key]);
  const misplaced =
    check.url !== undefined || asked.length === 0
      ? []
      : [...alone, ...answered].map(
          (at): Fault => ({ reason: `${at.at(-1)} belongs to a request`, hint: check.steps ? "write it at a step" : "write it beside a url", at }),
        );
  const severity: readonly Fault[] =
    (check.severity === undefined) === (check.reason === undefined)
      ? []
      : check.severity === undefined
        ? [{ reason: "a reason for what is as usual", hint: "add severity, or remove the reason", at: ["reason"] }]
        : [{ reason: "another severity than usual needs its reason", hint: "add `reason:`", at: ["severity"] }];
  return [...count, ...misplaced, ...severity];
}

/** The check as the model takes it, with the catalog's thresholds. */
export function checkInput(written: Written): CheckInput {
  const { from, every, by, severity, reason: because, expect } = written;
  const pace = every === undefined ? undefined : parseQuantity(every, "duration");
  return {
    target: target(written),
    ...(by !== undefined && { by }),
    ...(pace && "quantity" in pace && { every: pace.quantity.value }),
    ...(from !== undefined && { from }),
    ...(expect?.certificateDays !== undefined && { certificateDays: expect.certificateDays }),
    ...(severity !== undefined && because !== undefined && { severity: { is: severity, reason: because } }),
    thresholds: uptimeThresholds,
  };
}

function target(written: Written): CheckTarget {
  if (written.tcp !== undefined) return { tcp: hostAndPort(written.tcp) };
  if (written.tls !== undefined) return { tls: hostAndPort(written.tls) };
  if (written.dns !== undefined) return { dns: written.dns };
  if (written.steps !== undefined) return { steps: written.steps.map((one) => ({ name: one.name, ...request(one) })) };
  return { http: request({ ...written, url: written.url as string }) };
}

interface WrittenRequest extends Pick<Written, "method" | "headers"> {
  readonly url: string;
  readonly expect?: { readonly status?: number; readonly text?: string };
}

function request({ url: address, method: verb = "GET", headers: sent = {}, expect: { status: code, text: found } = {} }: WrittenRequest): HttpRequest {
  return { url: address, method: verb, headers: sent, ...(code !== undefined && { status: code }), ...(found !== undefined && { text: found }) };
}

function hostAndPort(written: string): Endpoint {
  const colon = written.lastIndexOf(":");
  return { host: written.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(written.slice(colon + 1)) };
}
