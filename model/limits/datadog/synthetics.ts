import type { Limit, ResourceLimits } from "../limit";
import { API, PROVIDER } from "./common";

const SOURCE = `${PROVIDER}datadog/resource_datadog_synthetics_test_.go`;
const CREATE = `${API}synthetics/#create-an-api-test`;
const RENOTIFIED = [0, 10, 20, 30, 40, 50, 60, 90, 120, 180, 240, 300, 360, 720, 1440];

export const SYNTHETICS: readonly ResourceLimits[] = [
  {
    resources: ["datadog_synthetics_test"],
    by: "Datadog",
    limits: [
      { argument: "name", rule: { pattern: /\S/, is: "a name" }, source: SOURCE },
      { argument: "type", rule: { oneOf: ["api", "browser", "mobile"] }, source: SOURCE },
      { argument: "subtype", rule: { oneOf: ["http", "ssl", "tcp", "dns", "multi", "icmp", "udp", "websocket", "grpc"] }, source: SOURCE },
      { argument: "status", rule: { oneOf: ["live", "paused"] }, source: SOURCE },
      { argument: "locations", rule: { items: [1, Number.POSITIVE_INFINITY] }, hint: "name a place to ask from", source: CREATE },
      { argument: "options_list.tick_every", rule: { range: [30, 604_800] }, source: SOURCE },
      { argument: "options_list.min_failure_duration", rule: { range: [0, 7200] }, hint: "let the window be two hours at most", source: CREATE },
      { argument: "options_list.monitor_priority", rule: { range: [1, 5] }, source: SOURCE },
      { argument: "options_list.retry.count", rule: { range: [0, 3] }, source: SOURCE },
      { argument: "options_list.retry.interval", rule: { range: [0, 5000] }, source: SOURCE },
      { argument: "options_list.monitor_options.renotify_interval", rule: { oneOf: RENOTIFIED }, source: SOURCE },
      { argument: "request_definition.number_of_packets", rule: { range: [0, 10] }, source: SOURCE },
      {
        argument: "config_variable[].name",
        rule: { pattern: /^[A-Z][A-Z0-9_]+[A-Z0-9]$/, is: "upper-case letters, digits and _, beginning with a letter" },
        source: SOURCE,
      },
      {
        argument: "device_ids",
        rule: {
          together: (test, read) =>
            read.text(test, "type") === "browser" && (read.list(test, "device_ids") ?? []).length === 0
              ? { reason: "is missing, and a browser test needs a device", hint: "name one: laptop_large" }
              : undefined,
        },
        source: SOURCE,
      },
      {
        argument: "options_list.min_location_failed",
        rule: {
          together: (options, read) => {
            const least = read.number(options, "min_location_failed");
            return least !== undefined && least < 1 ? { reason: `is ${least}; a test fails in one place at least`, hint: "write 1 or more" } : undefined;
          },
        },
        source: CREATE,
      },
    ] satisfies readonly Limit[],
  },
];
