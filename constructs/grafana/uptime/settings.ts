import type {
  SyntheticMonitoringCheckSettings,
  SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions,
} from "@cdktf/provider-grafana/lib/synthetic-monitoring-check";
import type { CheckTarget, HttpRequest, HttpStep } from "../../../model/uptime/input";

/**
 * A check's target as Synthetic Monitoring has it. The provider's defaults are written out.
 * https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/synthetic_monitoring_check
 */
export function settings(target: CheckTarget): SyntheticMonitoringCheckSettings {
  if ("http" in target) return { http: http(target.http) };
  if ("steps" in target) return { multihttp: { entries: target.steps.map(entry) } };
  if ("tcp" in target) return { tcp: { ipVersion: IP, tls: false } };
  if ("tls" in target) return { tcp: { ipVersion: IP, tls: true, tlsConfig: { insecureSkipVerify: false, serverName: target.tls.host } } };
  const { type, server, answer } = target.dns;
  return {
    dns: {
      ipVersion: IP,
      server: server ?? "8.8.8.8",
      port: 53,
      protocol: "UDP",
      recordType: type,
      validRCodes: ["NOERROR"],
      // Fails without any record as well.
      validateAnswerRrs: { failIfNotMatchesRegexp: [answer === undefined ? ".+" : `[\\s"]${exactly(answer)}\\.?"?$`] },
    },
  };
}

const IP = "V4";

function http({ url, method, headers, status, text }: HttpRequest): NonNullable<SyntheticMonitoringCheckSettings["http"]> {
  return {
    ipVersion: IP,
    method,
    ...(Object.keys(headers).length > 0 && { headers: Object.entries(headers).map(([name, value]) => `${name}: ${value}`) }),
    noFollowRedirects: false,
    failIfSsl: false,
    failIfNotSsl: /^https:/i.test(url),
    // Any of 200 to 299 without it.
    ...(status !== undefined && { validStatusCodes: [status] }),
    ...(text !== undefined && { failIfBodyNotMatchesRegexp: [exactly(text)] }),
  };
}

function entry({ url, method, headers, status, text }: HttpStep) {
  const sent = Object.entries(headers).map(([name, value]) => ({ name, value }));
  const assertions: SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions[] = [
    status === undefined
      ? { type: "REGEX_ASSERTION", subject: "HTTP_STATUS_CODE", expression: "^2\\d\\d$" }
      : { type: "TEXT", subject: "HTTP_STATUS_CODE", condition: "EQUALS", value: String(status) },
    ...(text === undefined ? [] : [{ type: "TEXT", subject: "RESPONSE_BODY", condition: "CONTAINS", value: text }]),
  ];
  return { request: { url, method, ...(sent.length > 0 && { headers: sent }) }, assertions };
}

/** A regular expression of RE2's that matches this text, letter by letter. */
const exactly = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
