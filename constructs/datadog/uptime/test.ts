import type { SyntheticsTestConfig } from "@cdktf/provider-datadog/lib/synthetics-test";
import { byCodeUnit } from "../../../model/canonical";
import { describeAlert } from "../../../model/describe";
import type { Alert, Model } from "../../../model/model";
import { SEVERITIES } from "../../../model/severities";
import { decimal, exact } from "../../../model/units";
import type { Endpoint } from "../../../model/uptime/input";
import { checkSignals, type ModelCheck } from "../../../model/uptime/model";
import { checkTags } from "../../../model/uptime/signals";
import { tag } from "../../../model/vendors/datadog/tags";
import type { RouteHandles } from "../handles";
import { plain, plainName, told } from "../message";
import { monitorTags } from "../monitor";
import { type Asked, asked, certificate } from "./requests";

export interface SyntheticTestProps {
  readonly alert: Alert;
  readonly check: ModelCheck;
  readonly model: Pick<Model, "platform" | "environment" | "aliases">;
  /** Who hears of it. @default nobody */
  readonly handles?: RouteHandles;
}

/**
 * An alert on a check as a test of Datadog's, whose own monitor it is: Datadog makes it, names it and tags it as the test.
 * https://docs.datadoghq.com/synthetics/guide/how-synthetics-monitors-trigger-alerts/
 */
export function syntheticTest({ alert, check, model, handles = { alert: [], recovery: [] } }: SyntheticTestProps): SyntheticsTestConfig {
  const { period, bad } = alert.window;
  const ofCertificate = alert.signal === checkSignals(check.check).certificate;
  const name = plainName(alert.name);
  return {
    name,
    type: "api",
    status: "live",
    ...(ofCertificate ? ending(alert, check) : asked(check.target)),
    locations: [...check.from],
    message: [plain(describeAlert(alert, model)), ...told(handles, false)].join("\n"),
    tags: [...new Set([...monitorTags(alert, model), ...Object.entries(checkTags(check)).map(([key, value]) => tag(key, value))])].sort(byCodeUnit),
    optionsList: {
      tickEvery: ofCertificate ? period : check.every,
      followRedirects: true,
      allowInsecure: false,
      acceptSelfSigned: false,
      checkCertificateRevocation: false,
      // The first failed run is the first bad datapoint.
      minFailureDuration: (bad - 1) * period,
      // A certificate is the same wherever it is seen: what only some places can't reach is no news of it.
      minLocationFailed: ofCertificate ? check.from.length : failedPlaces(alert, check.from.length),
      retry: { count: 1, interval: 300 },
      monitorName: name,
      monitorPriority: SEVERITIES.indexOf(alert.severity) + 1,
      // Told once: who is told repeatedly stops listening, and PagerDuty escalates by itself.
      monitorOptions: { renotifyInterval: 0 },
    },
  };
}

/** How many places have to see a failure, so that fewer than the threshold's part of them see a success. */
function failedPlaces({ at, key }: Alert, places: number): number {
  if ("deviations" in at) throw new TypeError(`${key}: a test has no band of what is usual`);
  return Math.min(places, Math.floor(exact(places * (1 - at.quantity.value))) + 1);
}

const DAY = 86_400;

function ending({ at, key }: Alert, { target }: ModelCheck): Asked {
  if ("deviations" in at) throw new TypeError(`${key}: a test has no band of what is usual`);
  return {
    ...certificate(endpointOf(target), 0),
    assertion: [{ type: "certificate", operator: "isInMoreThan", target: decimal(exact(at.quantity.value / DAY)) }],
  };
}

function endpointOf(target: ModelCheck["target"]): Endpoint {
  if ("tls" in target) return target.tls;
  if (!("http" in target)) throw new TypeError("the target has no certificate");
  const { hostname, port } = new URL(target.http.url);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? 443 : Number(port) };
}
