import { parse } from "yaml";

/**
 * A platform in which every text that an alert or the on-call configuration can hold has its place, and in which each vendor
 * alerts: names, and thereby whom each alert pages, are the same whatever the texts are.
 */
export const platform = (): unknown => parse(YAML);

/** Two components of a kind are there so that one could be taken for the other. */
const YAML = `
platform: shop
asOf: 2026-11-16
production: true
aws: { accountId: "123456789012", region: eu-central-1, tags: { cost-centre: "4711" } }
runbook: https://runbooks.shop.example/{kind}/{signal}
severities: { P0: { alias: Emergency }, P1: { alias: Critical }, P2: { alias: High }, P3: { alias: Medium }, P4: { alias: Low } }
teams:
  payments:
    name: Payments
    email: payments@shop.example
    slack: { workspaceId: T02SHOP7Q4N, channelId: C05PAYALRT1, channelName: payments-alerts }
    discord: { channelName: payments }
  bakers:
    name: Bakers
    email: bakers@shop.example
    ticketEmail: tickets@shop.example
routes: { P0: [pagerduty, slack, discord, email], P1: [pagerduty, slack, email], P2: [pagerduty, email], P3: [pagerduty, email], P4: [email] }
grafana: { url: https://shop.grafana.net, cloudwatch: { uid: cloudwatch }, prometheus: { uid: prometheus, scrapeInterval: 15 s } }
datadog: { site: datadoghq.eu, metricStreams: true, slackWorkspace: shop, security: {
  account-takeover: { component: order-api, title: Many failed sign-ins, meaning: Somebody tries passwords., firstLook: The address., query: "@evt.name:sign_in",
    levels: { P0: { above: 900, reason: an attack }, P1: { above: 500, reason: far beyond mistakes }, P2: { above: 90, reason: many },
      P3: { above: 30, reason: beyond one person }, P4: { above: 9, reason: for the report } } } } }
alertsFrom: { postgres.buffer-cache-hits: datadog, postgres.deadlocks: datadog }
thresholds:
  http-api.latency.P2: { at: 1500 ms, reason: people leave }
  queue.oldest-message-age.P1: { off: nobody waits for it }
components:
  order-api:
    kind: custom
    team: payments
    description: Takes orders
    dependsOn: [baking-list]
    tags: { purpose: orders }
    adopt: { slow.P2: Old alarm }
    signals:
      refused:
        title: Refused orders
        class: errors
        dimension: count
        meaning: Orders are refused.
        firstLook: The order service.
        metric: { namespace: Shop, name: Refused, statistic: Sum, unit: "1", dimensions: { Service: orders } }
        thresholds:
          P0: { at: 9, window: 3 of 3 × 60 s, missing: ok, reason: nobody can order }
          P1: { at: 7, window: 3 of 3 × 60 s, missing: ok, reason: most can't order }
          P3: { at: 3, window: 3 of 3 × 60 s, missing: ok, reason: some can't order }
      slow:
        title: Slow orders
        class: latency
        dimension: count
        meaning: Orders are slow.
        firstLook: The order service.
        metric: { namespace: Shop, name: Slow, statistic: Sum, unit: "1", dimensions: { Service: orders } }
        thresholds: { P2: { at: 3, window: 3 of 3 × 60 s, missing: ok, reason: they wait }, P1: { at: 4, window: 3 of 3 × 60 s, missing: ok, off: nobody has cared } }
  baking-list: { kind: queue, team: bakers, queue: baking-list, deadLetterQueue: baking-list-dead, adopt: { dead-letters.P2: Dead letters }, waive: { runbook: bakers know },
    thresholds: { oldest-message-age.P2: { at: 20 min, reason: bread rises slowly }, in-flight.P1: { off: never many } } }
  oven: { kind: host, team: bakers, instance: i-0123456789abcdef0, filesystems: [/bread, /cake], renamedFrom: stove, tags: { purpose: heat } }
  recipes: { kind: table, team: bakers, table: recipes, operations: [GetItem], indexes: [by-baker, by.P0.x] }
  shelf: { kind: table, team: bakers, table: shelf, operations: [GetItem], alertsFrom: { default: grafana }, indexes: [by.P0.x], tags: { purpose: bread } }
  till: { kind: http-api, runbook: "https://runbooks.shop.example/till/{signal}", team: payments, loadBalancer: app/shop/50dc6c495c0c9188, targetGroup: targetgroup/till/73e2d6bc24d8a067 }
  menu: { kind: http-api, team: payments, prometheusLabels: { job: menu }, tags: { purpose: bread, taste: sweet, price: low }, description: The menu }
  ledger:
    kind: postgres
    team: payments
    instance: ledger
    memory: 16 GiB
    storage: 100 GiB
    datadogTags: { dbinstanceidentifier: ledger }
    tags: { purpose: money, colour: red, audit: yearly }
    datadog:
      service: ledger
      serviceChecks: { reachable: { check: postgres.can_connect, by: [host], severity: P2, title: Can't be reached, meaning: Nothing is booked., firstLook: The log., reason: it has to answer } }
      logMonitors: { lost: { query: "status:error", title: Lost bookings, meaning: Bookings are lost., firstLook: The log., window: 2 min,
        levels: { P0: { above: 90, reason: all }, P1: { above: 50, reason: too many }, P2: { above: 5, reason: some are usual }, P3: { above: 3, reason: few }, P4: { above: 1, reason: one } } } }
      composites: { both: { when: ledger.reachable.P2 && ledger.lost.P2, severity: P2, title: All is lost, meaning: Nothing works., firstLook: The log., reason: two are one } }
      errorTracking: { newIssues: { severity: P3, reason: nobody has seen it }, impact: { severity: P2, above: 50, reason: many have } }
people: { ada: { name: Ada, email: ada@shop.example }, grace: { name: Grace, email: grace@shop.example } }
onCall:
  unroutedTo: bakers
  teams: { payments: { ladder: [[weekly], [ada]] }, bakers: { ladder: [[grace]] } }
  schedules: { weekly: { team: payments, timeZone: Europe/Berlin, description: Every week, layers: [{ name: Weekly, start: 2026-01-05, people: [ada, grace] }] } }
  priorities: { P0: First, P1: Second }
  customFields:
    affected: { title: Affected, from: component, description: What it is about }
    impact: { title: Impact, description: What customers notice, options: [none, all], default: none }
  workflows:
    war-room: { title: War room, description: When it begins, team: payments, startOn: [P0], steps: [{ name: Tell, action: "pagerduty.com:incident-workflows:send-status-update:1", inputs: { Message: begun } }] }
  businessServices: { shop: { title: Shop, description: The shop, team: payments, pointOfContact: Ada, components: [order-api] } }
  maintenance: { upgrade: { description: Upgrade, start: 2026-12-01T22:00:00Z, end: 2026-12-01T23:00:00Z, components: [shelf, ledger], hidesEmergenciesBecause: nobody bakes then } }
`;
