import type { Model } from "../../model/model";
import type { CheckTarget, DnsQuestion, HttpRequest } from "../../model/uptime/input";
import { targetKind } from "../../model/uptime/input";
import type { ModelCheck } from "../../model/uptime/model";
import { checkTargetText } from "../../model/uptime/signals";
import { exactly, seconds } from "./text";

/** Where Prometheus finds blackbox_exporter unless somebody changes it: the exporter's own port. */
export const BLACKBOX = "blackbox-exporter:9115";

/** Whether blackbox_exporter can run it in Grafana's place: a probe of its is one request, and a journey is several. */
export const probed = ({ by, target }: ModelCheck): boolean => by === "grafana" && targetKind(target) !== "steps";

/**
 * A module of blackbox_exporter for each check that Grafana's own runner has where there is Grafana Cloud.
 * https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md
 */
export function uptimeModules({ uptime = [] }: Pick<Model, "uptime">): Readonly<Record<string, object>> {
  return Object.fromEntries(uptime.filter(probed).map(({ name, target, every }) => [name, { timeout: seconds(patience(every)), ...prober(target) }]));
}

/** One scrape for each of those checks, under the labels by which the model's alerts find its series. */
export function uptimeScrapes({ uptime = [] }: Pick<Model, "uptime">): readonly object[] {
  return uptime.filter(probed).map(({ name, target, every }) => ({
    job_name: name,
    metrics_path: "/probe",
    scrape_interval: seconds(every),
    scrape_timeout: seconds(patience(every)),
    params: { module: [name], target: ["dns" in target ? (target.dns.server ?? RESOLVER) : checkTargetText(target)] },
    static_configs: [{ targets: [BLACKBOX], labels: { instance: checkTargetText(target) } }],
  }));
}

/** Seconds; as Grafana's runner has it. */
const patience = (every: number): number => Math.min(10, every);
/** As Grafana's runner asks. */
const RESOLVER = "8.8.8.8";
const IP = { preferred_ip_protocol: "ip4", ip_protocol_fallback: false } as const;

function prober(target: CheckTarget): object {
  if ("http" in target) return { prober: "http", http: http(target.http) };
  if ("dns" in target) return { prober: "dns", dns: dns(target.dns) };
  if ("tls" in target) return { prober: "tcp", tcp: { ...IP, tls: true, tls_config: { insecure_skip_verify: false, server_name: target.tls.host } } };
  return { prober: "tcp", tcp: { ...IP, tls: false } };
}

const http = ({ url, method, headers, status, text }: HttpRequest) => ({
  ...IP,
  method,
  ...(Object.keys(headers).length > 0 && { headers }),
  follow_redirects: true,
  fail_if_not_ssl: /^https:/i.test(url),
  // Any of 200 to 299 without it.
  ...(status !== undefined && { valid_status_codes: [status] }),
  ...(text !== undefined && { fail_if_body_not_matches_regexp: [exactly(text)] }),
});

const dns = ({ name, type, answer }: DnsQuestion) => ({
  ...IP,
  transport_protocol: "udp",
  query_name: name,
  query_type: type,
  valid_rcodes: ["NOERROR"],
  // Fails without any record as well.
  validate_answer_rrs: { fail_if_none_matches_regexp: [answer === undefined ? ".+" : `[\\s"]${exactly(answer)}\\.?"?$`] },
});
