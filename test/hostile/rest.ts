import { custom, threshold } from "../terraform/arbitraries/text-platform";

const ACCOUNT = "123456789012";
const WORDS = { title: "Orders", meaning: "Orders are lost.", firstLook: "The log.", runbook: "https://runbooks.shop.example/orders" };
const SUPPORT = { timeZone: "Europe/Berlin", from: "09:00", to: "17:00" };
const LEVEL = { above: 5, window: "4 min", reason: "Some are usual." };

/** What neither the reference platform nor the table of free texts has: with them, every text of the schema stands somewhere. */
export const REST = {
  platform: "shop",
  asOf: "2026-11-16",
  aws: { accountId: ACCOUNT, region: "eu-central-1", allowedAccountIds: [ACCOUNT], otherAccounts: { "742910384756": "It keeps the audit logs." } },
  runbook: "https://runbooks.shop.example/{kind}/{signal}",
  grafana: {
    url: "https://grafana.shop.example",
    cloudwatch: { assumeRoleArn: `arn:aws:iam::${ACCOUNT}:role/grafana` },
    prometheus: { url: "http://prometheus.monitoring:9090", scrapeInterval: "15 s" },
    notifications: "policies",
  },
  alertsFrom: { "queue.oldest-message-age": "grafana" },
  datadog: {
    site: "datadoghq.eu",
    metricStreams: true,
    slackWorkspace: "shop",
    env: "prod",
    logs: {
      metrics: { waits: { query: "service:orders", value: "@duration", by: { "@shop": "shop" } } },
      index: {
        query: "service:orders",
        retentionDays: 15,
        dailyLimit: 1_000_000,
        warnAt: "80 %",
        exclude: { health: { query: "@path:/health", keep: "1 %" } },
      },
      archives: {
        all: {
          query: "service:orders",
          bucket: "shop-logs",
          path: "datadog",
          role: `arn:aws:iam::${ACCOUNT}:role/datadog`,
          kmsKey: `arn:aws:kms:eu-central-1:${ACCOUNT}:key/logs`,
        },
      },
      pipelines: {
        one: { query: "source:one", date: "time", status: "level", message: "text", service: "service", traceId: "trace", spanId: "span" },
        list: { date: ["time"], status: ["level"], message: ["text"], service: ["service"], traceId: ["trace"], spanId: ["span"] },
      },
    },
    security: {
      "sign-ins": {
        component: "orders",
        query: "source:orders",
        by: "@user",
        distinct: "@address",
        window: "5 min",
        keepAlive: "1 h",
        levels: { P3: { above: 5, reason: "Some are usual." } },
        ...WORDS,
      },
      "other-sign-ins": {
        component: "orders",
        query: "source:orders",
        by: ["@user"],
        distinct: ["@address"],
        levels: { P3: { above: 5, reason: "Some are usual." } },
        ...WORDS,
      },
    },
  },
  teams: {
    payments: {
      name: "Payments",
      email: "payments@shop.example",
      discord: { channelName: "#payments" },
      teams: {
        channelName: "Payments",
        aws: { tenantId: "1b4e28ba-2fa1-41d2-883f-0016d3cca427", teamId: "1b4e28ba-2fa1-41d2-883f-0016d3cca428", channelId: "19%3Aa%40thread.tacv2" },
        datadogHandle: "payments",
      },
      webhook: { name: "status page" },
      sns: `arn:aws:sns:eu-central-1:${ACCOUNT}:payments`,
      sms: "+4915112345678",
    },
    support: { name: "Support", email: ["support@shop.example"], sms: ["+4915112345679"] },
  },
  routes: { P2: ["discord", "teams", "webhook", "sns", "sms", "email"] },
  people: { amira: { name: "Amira Haddad", email: "amira.haddad@shop.example" } },
  onCall: {
    teams: {
      payments: {
        members: { amira: "manager" },
        ladder: [["weekly"], ["amira"]],
        escalation: { P1: { after: ["0 min"], ladder: [["amira"]] } },
        supportHours: SUPPORT,
      },
    },
    escalation: { P2: { after: ["0 min"], ladder: [["amira"]] } },
    schedules: {
      weekly: {
        team: "payments",
        timeZone: "Europe/Berlin",
        layers: [
          {
            name: "Week",
            start: "2026-11-02",
            end: "2027-11-02",
            handover: "09:00",
            rotation: "7 d",
            people: ["amira"],
            only: [{ from: "mon 09:00", to: "fri 18:00" }],
          },
        ],
      },
    },
    services: {
      acknowledgementTimeout: "15 min",
      autoResolve: "1 d",
      supportHours: SUPPORT,
      components: { orders: { acknowledgementTimeout: "15 min", autoResolve: "1 d", supportHours: SUPPORT } },
    },
    unroutedTo: "payments",
    workflows: {
      tell: {
        title: "Tell",
        team: "payments",
        steps: [{ name: "Tell", action: "pagerduty.com:incident-workflows:send-status-update:1", inputs: { Message: "hello" } }],
        components: ["orders"],
      },
    },
    businessServices: {
      sales: { title: "Sales", team: "payments", components: ["orders"], dependsOn: ["stock"], subscribedTeams: ["payments"], subscribedPeople: ["amira"] },
      stock: { title: "Stock", components: ["jobs"] },
    },
    maintenance: {
      move: {
        description: "The database moves",
        start: "2026-12-01T22:00:00+01:00",
        end: "2026-12-02T02:00:00+01:00",
        components: ["orders"],
        teams: ["payments"],
        hidesEmergenciesBecause: "Nothing is sold at night.",
      },
    },
  },
  traces: {
    sampling: { rate: "5 %" },
    flows: { checkout: { title: "Checkout", components: ["orders"], entry: "orders", urlPath: "/x", sampling: { rate: "50 %" } } },
  },
  logs: { classes: { plain: { retentionDays: 30 } } },
  thresholds: {
    "queue.oldest-message-age.P2": { at: "4 min", window: { period: "60 s", bad: 3, of: 5 }, observeUntil: "2026-12-01", reason: "A reason." },
    "queue.oldest-message-age.P1": { window: "3 of 5 × 60 s", reason: "A reason." },
  },
  components: {
    orders: custom(
      {
        metric: { delay: "30 s", resolution: "60 s" },
        thresholds: {
          P2: threshold({ window: { period: "60 s", bad: 3, of: 5 }, observeUntil: "2026-12-01" }),
          P3: threshold({ at: "2", window: "3 of 5 × 60 s" }),
        },
      },
      {
        dependsOn: "jobs",
        renamedFrom: "old-orders",
        observeUntil: "2026-12-01",
        alertsFrom: { default: "aws" },
        logs: [{ id: "log", group: "/shop/orders", class: "plain" }],
        tracing: { service: "orders", sampling: { rate: "10 %" } },
        uptime: {
          port: { tcp: "db.shop.example:5432", from: "eu-central-1", every: "5 min" },
          mail: { tls: "mail.shop.example:993" },
          name: { dns: { name: "www.shop.example", server: "9.9.9.9" } },
          probe: { url: "https://www.shop.example/", by: "grafana", from: ["Frankfurt", "private:ours"] },
        },
        datadog: {
          service: "orders",
          retention: { query: "@status:500", rate: "100 %", traceRate: "10 %" },
          errorTracking: { impact: { above: 5, window: "1 h", severity: "P3", reason: "Some are usual." } },
          serviceChecks: {
            reachable: { check: "http.can_connect", over: "team:payments", by: "host", severity: "P3", reason: "It has to answer.", ...WORDS },
            answering: { check: "http.can_connect", over: ["team:payments"], by: ["host"], severity: "P3", reason: "It has to answer.", ...WORDS },
          },
          logMonitors: {
            spilt: {
              query: "status:error",
              index: "main",
              window: "4 min",
              levels: { P0: { ...LEVEL, above: 90 }, P1: { ...LEVEL, above: 50 }, P2: { ...LEVEL, above: 20 }, P3: { ...LEVEL, above: 9 }, P4: LEVEL },
              ...WORDS,
            },
          },
          composites: { both: { when: "orders.spilt.P2 && orders.reachable.P3", severity: "P3", reason: "Both are bad.", ...WORDS } },
        },
      },
    ),
    stocks: { kind: "queue", team: "payments", queue: "stocks", dependsOn: ["jobs"] },
    jobs: {
      kind: "queue",
      team: "payments",
      queue: "jobs",
      thresholds: {
        "oldest-message-age.P1": { at: "9 min", window: { period: "60 s", bad: 3, of: 5 }, observeUntil: "2026-12-01", reason: "A reason." },
        "oldest-message-age.P3": { at: "2 min", window: "3 of 5 × 60 s", reason: "A reason." },
      },
    },
  },
};
