import type { Data, File } from "./text-field";

const ACCOUNT = "123456789012";
const THRESHOLD = { at: 3, window: "3 of 5 × 60 s", missing: "ok", reason: "A reason." };

/** The files without the fields' own places: as little as each needs. */
export const PLATFORM: Readonly<Record<File, Data>> = {
  aws: {
    ...common("aws"),
    vendors: { pagerduty: { off: "nobody is on call" } },
    traces: { quota: { samplingRules: 1000 }, groups: ["faults"] },
    components: {},
  },
  oncall: {
    ...common("oncall"),
    production: true,
    asOf: "2026-11-16",
    state: { type: "s3", bucket: "shop-terraform-state", region: "eu-central-1" },
    ...people(),
  },
  links: { ...common("links"), vendors: { pagerduty: { off: "nobody is on call" } }, ...linked() },
  cloud: { ...common("cloud"), state: { type: "hcp", organization: "acme" }, ...people() },
  datadog: {
    ...common("datadog"),
    vendors: { pagerduty: { off: "nobody is on call" } },
    datadog: { site: "datadoghq.eu", metricStreams: true },
    grafana: { url: "https://grafana.shop.example", cloudwatch: { uid: "cloudwatch" }, prometheus: { uid: "prometheus", scrapeInterval: "15 s" } },
    components: { all: watched() },
  },
  quiet: {
    ...common("quiet"),
    grafana: { url: "https://grafana.shop.example" },
    datadog: { site: "datadoghq.eu" },
    vendors: { aws: { off: "nothing runs" }, grafana: { off: "nobody looks" }, datadog: { off: "nobody pays" }, pagerduty: { off: "nobody is on call" } },
  },
};

/** A component with a signal of its own, and what differs in that signal. */
export function custom({ metric, thresholds, ...signal }: { metric?: Data; thresholds?: Data; [key: string]: unknown } = {}, component: Data = {}): Data {
  return {
    kind: "custom",
    team: "payments",
    signals: {
      own: {
        title: "Refused orders",
        class: "errors",
        dimension: "count",
        meaning: "Orders are refused.",
        firstLook: "The order service.",
        metric: { namespace: "Shop", name: "Refused", statistic: "Sum", unit: "1", ...metric },
        thresholds: thresholds ?? { P1: THRESHOLD },
        ...signal,
      },
    },
    ...component,
  };
}

/** A signal that counts log events, in a group of the component's own. */
export const logged = (id: string, log: Data): Data => custom({ log: { group: `/shop/${id}`, ...log } }, { logs: [{ group: `/shop/${id}` }] });

export const threshold = (changes: Data): Data => ({ ...THRESHOLD, ...changes });

/** What composites of Datadog are made of. */
function watched(): Data {
  const words = { title: "Orders", meaning: "Orders are lost.", firstLook: "The log." };
  return custom(
    {},
    {
      datadog: {
        service: "all",
        serviceChecks: { reachable: { check: "http.can_connect", severity: "P3", reason: "It has to answer.", ...words } },
        logMonitors: { spilt: { query: "status:error", levels: { P3: { above: 5, reason: "Some are usual." } }, ...words } },
      },
    },
  );
}

function common(file: string): Data {
  return {
    platform: "shop",
    aws: { accountId: ACCOUNT, region: "eu-central-1" },
    runbook: "https://runbooks.shop.example/{kind}/{signal}",
    teams: { payments: { name: "Payments", email: "payments@shop.example" } },
    components: { [`some-${file}`]: custom() },
  };
}

function people(): Data {
  return {
    people: { amira: { name: "Amira Haddad", email: "amira.haddad@shop.example" } },
    onCall: { teams: { payments: { members: { amira: "manager" }, ladder: [["amira"]] } } },
  };
}

/** Every severity has an alert, every query a group, and each override a component that it is about. */
function linked(): Data {
  const levels = Object.fromEntries(["P0", "P1", "P2", "P3", "P4"].map((severity, index) => [severity, { ...THRESHOLD, at: 9 - index }]));
  return {
    components: {
      all: custom({ thresholds: levels }, { logs: [{ group: "/shop/all" }] }),
      jobs: { kind: "queue", team: "payments", queue: "jobs", deadLetterQueue: "jobs-dead" },
    },
  };
}
