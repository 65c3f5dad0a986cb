import type { Choose } from "./platform-choose";
import type { Data } from "./text-field";

const WORDS = { title: "Lost orders", meaning: "Orders are lost, @all of ${them}.", firstLook: "The log, and {{host}}." };
const REASON = "usual is one";

/** What Datadog alone has of a component. */
export function randomWatched(choose: Choose, id: string): Data {
  const errors = choose.oneOf<Data>([{ newIssues: { severity: "P3", reason: REASON } }, { impact: { severity: "P2", above: 50, reason: REASON } }]);
  const checked = choose.chance(50);
  const logged = choose.chance(50);
  return {
    datadog: {
      service: id,
      ...choose.maybe(30, () => ({ errorTracking: errors })),
      ...choose.maybe(30, () => ({ retention: { rate: "10 %", ...choose.maybe(50, () => ({ query: "@http.status_code:[500 TO 599]", traceRate: "1 %" })) } })),
      ...choose.maybe(40, () => ({
        catalog: choose.oneOf<unknown>([true, { tier: "1", languages: ["go"], links: { "So%{urce}": "https://git.shop.example" } }]),
      })),
      ...(checked && {
        serviceChecks: { reachable: { check: "http.can_connect", over: ["role:primary"], severity: choose.oneOf(["P1", "P3"]), reason: REASON, ...WORDS } },
      }),
      ...(logged && {
        logMonitors: {
          spilt: {
            query: 'status:error @event:"a ${b}"',
            levels: { P2: { above: 9, reason: REASON }, P3: { above: 5, recovery: 2, reason: REASON } },
            ...WORDS,
          },
        },
      }),
      ...(logged &&
        choose.maybe(50, () => ({ composites: { both: { when: `${id}.spilt.P2 && !${id}.spilt.P3`, severity: "P4", reason: REASON, ...WORDS } } }))),
    },
  };
}

/** Datadog of the platform: its site, and what becomes of logs. */
export function randomDatadog(choose: Choose, components: readonly string[]): Data {
  return {
    datadog: {
      site: "datadoghq.eu",
      metricStreams: choose.chance(90),
      ...choose.maybe(40, () => ({
        logs: {
          metrics: {
            declined: {
              query: "@event:declined",
              ...choose.maybe(50, () => ({ value: "@duration_ms", percentiles: true, by: { "@payment.method": "method" } })),
            },
          },
          ...choose.maybe(50, () => ({ index: { retentionDays: 15, dailyLimit: 1_000_000, exclude: { health: { query: "@path:/health", keep: "1 %" } } } })),
          ...choose.maybe(50, () => ({ archives: { all: { bucket: "shop-logs", role: `arn:aws:iam::210987654321:role/datadog` } } })),
          ...choose.maybe(50, () => ({ pipelines: { applications: { status: ["level"], traceId: ["dd.trace_id"] } } })),
        },
      })),
      ...choose.maybe(30, () => ({
        security: {
          guessing: {
            component: choose.oneOf(components),
            query: "@evt.outcome:failure",
            by: ["@usr.id"],
            levels: { P2: { above: 50, reason: REASON }, P3: { above: 10, reason: REASON } },
            ...WORDS,
          },
        },
      })),
    },
  };
}
