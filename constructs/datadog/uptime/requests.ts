import type { SyntheticsTestApiStep, SyntheticsTestAssertion, SyntheticsTestConfig } from "@cdktf/provider-datadog/lib/synthetics-test";
import type { CheckTarget, DnsQuestion, Endpoint, HttpRequest } from "../../../model/uptime/input";

/** What a test asks and what must be true of the answer. */
export type Asked = Pick<SyntheticsTestConfig, "subtype" | "requestDefinition" | "requestHeaders"> & {
  readonly assertion?: SyntheticsTestAssertion[];
  readonly apiStep?: SyntheticsTestApiStep[];
};

/** Seconds for one request: the same for every runner. */
const PATIENCE = 10;

/** A check's target as a test. https://docs.datadoghq.com/synthetics/api_tests/ */
export function asked(target: CheckTarget): Asked {
  if ("http" in target) return { subtype: "http", ...request(target.http), assertion: expected(target.http) };
  if ("steps" in target)
    return {
      subtype: "multi",
      apiStep: target.steps.map((step) => {
        const { requestDefinition, requestHeaders } = request(step);
        return {
          name: step.name,
          subtype: "http",
          requestDefinition: { ...requestDefinition, followRedirects: true, allowInsecure: false },
          ...(requestHeaders && { requestHeaders }),
          assertion: expected(step),
          allowFailure: false,
          isCritical: true,
          retry: { count: 0, interval: 300 },
        };
      }),
    };
  if ("dns" in target) return { subtype: "dns", ...question(target.dns) };
  if ("tcp" in target)
    return { subtype: "tcp", requestDefinition: at(target.tcp), assertion: [{ type: "responseTime", operator: "lessThan", target: String(PATIENCE * 1000) }] };
  return certificate(target.tls, 0);
}

/** A certificate that is valid, and for more days than these. */
export function certificate(endpoint: Endpoint, days: number): Asked {
  return { subtype: "ssl", requestDefinition: at(endpoint), assertion: [{ type: "certificate", operator: "isInMoreThan", target: String(days) }] };
}

const at = ({ host, port }: Endpoint) => ({ host, port: String(port) });

function request({ url, method, headers }: HttpRequest): Pick<Asked, "requestDefinition" | "requestHeaders"> {
  return { requestDefinition: { method, url, timeout: PATIENCE }, ...(Object.keys(headers).length > 0 && { requestHeaders: { ...headers } }) };
}

function expected({ status, text }: HttpRequest): SyntheticsTestAssertion[] {
  return [
    status === undefined ? { type: "statusCode", operator: "matches", target: "^2\\d{2}$" } : { type: "statusCode", operator: "is", target: String(status) },
    ...(text === undefined ? [] : [{ type: "body", operator: "contains", target: text }]),
  ];
}

function question({ name, type, server, answer }: DnsQuestion): Pick<Asked, "requestDefinition" | "assertion"> {
  return {
    requestDefinition: { host: name, ...(server !== undefined && { dnsServer: server, dnsServerPort: "53" }) },
    assertion: [
      answer === undefined
        ? { type: "recordSome", property: type, operator: "matches", target: ".+" }
        : { type: "recordSome", property: type, operator: "is", target: answer },
    ],
  };
}
