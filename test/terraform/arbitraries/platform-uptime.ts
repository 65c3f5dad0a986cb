import type { Choose } from "./platform-choose";
import type { Readers } from "./platform-component";
import type { Data } from "./text-field";

/** Checks of a component from outside, by any runner; what a runner cannot do is a mistake by chance. */
export function randomUptime(choose: Choose, id: string, readers: Readers): Data {
  const names = ["home", "login", "search"].slice(0, choose.number(1, 3));
  return {
    uptime: Object.fromEntries(names.map((name) => [name, randomCheck(choose, `${id}.shop.example`, readers)])),
    ...choose.maybe(20, () => ({ uptimeFrom: choose.oneOf(["canary", "route53"]) })),
  };
}

function randomCheck(choose: Choose, host: string, { datadog, grafana }: Readers): Data {
  const runs = { route53: true, canary: true, datadog, grafana: grafana?.prometheus !== undefined };
  // Only a request can be asked of every runner.
  const possible = [
    ...Object.keys(runs).map((runner) => [runner, randomRequest(choose, host)] as const),
    ["route53", { tcp: `${host}:5432` }],
    ["canary", { tls: `${host}:993` }],
    ["canary", { dns: { name: host, answer: "203.0.113.7" } }],
    ["datadog", { dns: { name: host } }],
    ["grafana", { tcp: `${host}:5432` }],
    ...["canary", "datadog"].map((runner) => [runner, { steps: [{ name: "Open ${it}", ...randomRequest(choose, host) }] }] as const),
  ] as const satisfies readonly (readonly [string, Data])[];
  const [by, target] = choose.oneOf(possible.filter(([runner]) => runs[runner as keyof typeof runs]));
  return {
    ...target,
    by,
    // Route 53 is too slow for a page within five minutes.
    ...(by === "route53" || choose.chance(20) ? { severity: choose.oneOf(["P2", "P3"]), reason: "nobody shops there" } : {}),
    ...choose.maybe(20, () => ({ every: by === "route53" ? "30 s" : choose.oneOf(["1 min", "2 min"]) })),
  };
}

const randomRequest = (choose: Choose, host: string): Data => ({
  url: `https://${host}/${choose.oneOf(["", "find?q=%7B"])}`,
  ...choose.maybe(30, () => ({ expect: { text: choose.oneOf(["Welcome", 'Says "hello"', "50 %"]) } })),
});
