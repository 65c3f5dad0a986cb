/** A small platform that has something of every group of vendor limits; the mistakes are edits of this text. */
export const PLATFORM = `platform: bakery
asOf: 2026-11-16
aws:
  accountId: "210987654321"
  region: eu-west-1
  tags: { cost-centre: "4711" }
runbook: https://wiki.bakery.example/runbooks/{kind}/{signal}
grafana:
  url: https://grafana.bakery.example
datadog:
  site: datadoghq.eu
  metricStreams: true
teams:
  backend:
    name: Backend
    email: backend@bakery.example
components:
  order-api:
    kind: http-api
    team: backend
    dependsOn: [orders-db]
    loadBalancer: arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/bakery/50dc6c495c0c9188
    targetGroup: arn:aws:elasticloadbalancing:eu-west-1:210987654321:targetgroup/order-api/73e2d6bc24d8a067
    adopt: { errors.P1: order-api-5xx }
    logs:
      - { group: /bakery/order-api, class: orders, personalData: true }
    tracing:
      service: orders
      sampling: { rate: 0.1, reservoir: 2 }
    signals:
      declined:
        title: Declined orders
        class: business
        dimension: rate
        meaning: Customers are refused at the counter.
        firstLook: The payment provider's status page.
        log:
          group: /bakery/order-api
          pattern: '{ $.event = "declined" }'
          value: "1"
        thresholds:
          P2: { at: 10/min, window: 10 of 15 × 60 s, missing: ok, reason: three times the usual }
  orders-db:
    kind: postgres
    team: backend
    instance: arn:aws:rds:eu-west-1:210987654321:db:orders
    maxConnections: "200"
    storage: 100 GiB
  oven:
    kind: custom
    team: backend
    signals:
      heat:
        title: Heat
        class: saturation
        dimension: ratio
        meaning: Bread burns.
        firstLook: The oven's own display.
        metric:
          namespace: Bakery/Ovens
          name: Heat
          statistic: p95
          unit: 0-1
          dimensions: { Oven: north }
        thresholds:
          P2: { at: 90 %, window: 3 of 5 × 60 s, missing: ok, reason: the crust blackens }
  dough:
    kind: queue
    team: backend
    queue: dough
    alertsFrom: { default: datadog, retention-used: aws, in-flight: aws }
    thresholds: { oldest-message-age.P1: { off: the oven waits for it } }
    uptime:
      page: { url: "https://dough.bakery.example/", by: route53, expect: { text: Dough } }
      order: { url: "https://dough.bakery.example/order", by: canary }
      stock: { url: "https://dough.bakery.example/stock", by: datadog, every: 2 min }
    datadog:
      service: dough
      retention: { rate: 10 % }
      serviceChecks:
        reachable:
          check: http.can_connect
          severity: P2
          reason: it has to answer
          title: Reachable
          meaning: No dough is ordered.
          firstLook: The mixer.
      logMonitors:
        spilt:
          query: status:error @event:spilt
          window: 6 min
          levels: { P3: { above: 5, recovery: 2, reason: some is usual } }
          title: Spilt dough
          meaning: Dough is lost.
          firstLook: The floor.
      composites:
        lost:
          when: dough.reachable.P2 && dough.spilt.P3
          severity: P3
          reason: both mean that it burst
          title: Lost dough
          meaning: Nothing is baked.
          firstLook: The mixer.
  counter:
    kind: queue
    team: backend
    queue: counter
    alertsFrom: { default: grafana }
logs:
  classes:
    orders:
      retentionDays: 90
      mask: [EmailAddress]
traces:
  flows:
    ordering:
      title: Ordering
      components: [order-api, orders-db]
      entry: order-api
      urlPath: /orders/*
      sampling: { rate: 0.5, reservoir: 5 }
people:
  ada: { name: Ada Mills, email: ada@bakery.example }
  grace: { name: Grace Rye, email: grace@bakery.example }
onCall:
  services:
    acknowledgementTimeout: 30 min
    supportHours: { timeZone: Europe/Dublin, days: [mon, tue], from: "09:00", to: "17:00" }
  teams:
    backend:
      members: { ada: manager, grace: responder }
      ladder: [[bakers], [ada, grace]]
      escalation:
        P1: { after: [0 min, 15 min], rounds: 1 }
  schedules:
    bakers:
      team: backend
      timeZone: Europe/Dublin
      layers:
        - { name: Weekly, start: 2026-01-05, rotation: 7 d, people: [ada, grace] }
        - name: Mornings
          start: 2026-01-05
          rotation: 7 d
          people: [grace]
          only: [{ from: "04:00", to: "08:00" }]
  businessServices:
    shop:
      title: Bakery shop
      components: [order-api]
  maintenance:
    new-oven:
      description: The oven is replaced
      start: "2026-12-01T22:00:00+01:00"
      end: "2026-12-02T02:00:00+01:00"
      components: [oven]
      hidesEmergenciesBecause: nothing bakes meanwhile
    new-mixer:
      description: The mixer is replaced
      start: "2026-12-03T21:00:00+01:00"
      end: "2026-12-03T23:00:00+01:00"
      components: [dough]
      hidesEmergenciesBecause: nothing is mixed meanwhile
`;
