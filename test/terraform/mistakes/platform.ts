/** A small platform that has something of every group of vendor limits; the mistakes are edits of this text. */
export const PLATFORM = `platform: bakery
asOf: 2026-11-16
aws:
  accountId: "210987654321"
  region: eu-west-1
  tags: { cost-centre: "4711" }
runbook: https://wiki.bakery.example/runbooks/{kind}/{signal}
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
`;
