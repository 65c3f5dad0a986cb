import { isIP } from "node:net";
import { Route53HealthCheck, type Route53HealthCheckConfig } from "@cdktf/provider-aws/lib/route53-health-check";
import type { ModelCheck } from "../../../model/uptime/model";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";

export interface HealthCheckProps {
  /** One of `by: route53`, of a URL or a port. */
  readonly check: ModelCheck;
  /** The check's key before its component was renamed. @default it was not renamed */
  readonly movedFrom?: string;
}

/** A Route 53 health check: global, while its metric and the alarm on that are in us-east-1. */
export class HealthCheck extends Construct {
  readonly healthCheck: Route53HealthCheck;

  constructor(scope: Construct, id: string, { check, movedFrom }: HealthCheckProps) {
    super(scope, id);
    this.healthCheck = declare(
      Route53HealthCheck,
      this,
      check.key,
      {
        ...endpoint(check),
        // The alarm counts bad minutes, and counting them twice would be twice as late.
        failureThreshold: 1,
        requestInterval: check.every,
        regions: [...check.from],
        measureLatency: false,
        invertHealthcheck: false,
        disabled: false,
        tags: { ...check.tags, Name: check.name, component: check.component, team: check.team },
      },
      { path: ["components", check.component, "uptime", check.check], movedFrom },
    );
  }
}

/** @throws TypeError for what Route 53 can't ask; the model does not let it. */
function endpoint({ key, target }: ModelCheck): Route53HealthCheckConfig {
  if ("tcp" in target) return { type: "TCP", ...address(target.tcp.host), port: target.tcp.port };
  if (!("http" in target)) throw new TypeError(`${key} is nothing that Route 53 can ask`);
  const { url, text } = target.http;
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const tls = protocol === "https:";
  return {
    type: `${tls ? "HTTPS" : "HTTP"}${text === undefined ? "" : "_STR_MATCH"}`,
    ...address(hostname.replace(/^\[|\]$/g, "")),
    port: port === "" ? (tls ? 443 : 80) : Number(port),
    resourcePath: `${pathname}${search}`,
    ...(text !== undefined && { searchString: text }),
    enableSni: tls,
  };
}

const address = (host: string) => (isIP(host) > 0 ? { ipAddress: host } : { fqdn: host });
