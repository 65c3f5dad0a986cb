/** Components of one block. Platforms are made of whole blocks, so that every size has the same mix. */
export const BLOCK = 10;

/**
 * The environment files of a platform of so many components, by name: prod.yaml, and the chain of files that it
 * extends (a file may have 256 KiB). The same number gives the same text.
 * @throws RangeError unless the number is a multiple of ten below 100,000.
 */
export function platformFiles(components: number, vendors: Vendors = "aws"): ReadonlyMap<string, string> {
  const blocks = components / BLOCK;
  if (!Number.isInteger(blocks) || blocks < 1 || blocks > 9999) throw new RangeError(`a platform has 10, 20, … 99,990 components, not ${components}`);
  const files = new Map([["base.yaml", `${BASE}${vendors === "all" ? EVERY_VENDOR : ""}`]]);
  let last = "base.yaml";
  for (let first = 1; first <= blocks; first += BLOCKS_PER_FILE) {
    const numbers = Array.from({ length: Math.min(BLOCKS_PER_FILE, blocks - first + 1) }, (_, index) => blockNumber(first + index));
    const name = `components-${numbers[0]}.yaml`;
    files.set(name, `extends: ${last}\nabstract: true\ncomponents:\n${numbers.map(block).join("")}`);
    last = name;
  }
  return files.set(`${ENVIRONMENT}.yaml`, `extends: ${last}\n`);
}
/** CloudWatch and PagerDuty, or Grafana and Datadog as well: both draw everything, and alert on some of it. */
export type Vendors = "aws" | "all";

/** Short, so that X-Ray's names, which may have 32 characters, end in no hash. */
export const ENVIRONMENT = "prod";
const BLOCKS_PER_FILE = 25;

/** What tells one block's names from another's: `a0042`. Hexadecimal, since it ends some ids, and nothing else in the output looks like it. */
export const blockNumber = (block: number): string => `a${String(block).padStart(4, "0")}`;

const BASE = `abstract: true
platform: shop
production: true
asOf: 2026-03-02
aws:
  accountId: "210987654321"
  region: eu-central-1
  tags: { cost-centre: "4711", data-classification: internal, repository: shop-monitoring }
runbook: https://runbooks.shop.example/{kind}/{signal}
routes:
  P0: [pagerduty, email]
  P1: [pagerduty, email]
  P2: [pagerduty, email]
  P3: [email]
  P4: [email]
teams:
  payments: { name: Payments, email: payments@shop.example }
  storefront: { name: Storefront, email: storefront@shop.example }
  platform: { name: Platform, email: platform@shop.example }
thresholds:
  http-api.latency.P2: { at: 1.5 s, reason: customers leave after a second and a half }
logs:
  classes:
    application: { retentionDays: 60, mask: [EmailAddress, IpAddress] }
traces:
  # An account has 25 X-Ray groups, which AWS raises for nobody: with any in a block, no platform could be large.
  groups: []
  quota: { samplingRules: 100000 }
people:
  ada: { name: Ada Byron, email: ada@shop.example }
  alan: { name: Alan Mathison, email: alan@shop.example }
  edsger: { name: Edsger Wybe, email: edsger@shop.example }
  grace: { name: Grace Murray, email: grace@shop.example }
onCall:
  serviceRegion: eu
  schedules:
    weekly:
      team: platform
      timeZone: Europe/Berlin
      layers:
        - { name: Weekly, start: 2026-01-05, people: [ada, alan, edsger, grace] }
  teams:
    payments: { members: { ada: manager, alan: responder }, ladder: [[weekly], [ada], [grace]] }
    storefront: { members: { edsger: manager, alan: responder }, ladder: [[weekly], [edsger], [grace]] }
    platform: { members: { grace: manager, ada: responder, alan: responder, edsger: responder }, ladder: [[weekly], [grace], [ada]] }
  unroutedTo: platform
`;

const EVERY_VENDOR = `grafana: { url: "https://shop.grafana.net", cloudwatch: { uid: cloudwatch } }
datadog: { site: datadoghq.eu, metricStreams: true }
alertsFrom: { http-api.errors: grafana, bucket.errors: grafana, postgres.deadlocks: datadog, table.system-errors: datadog }
`;

/** Ten components: what one product of a shop runs on. */
const block = (n: string): string => `  api-${n}:
    kind: http-api
    team: storefront
    description: Takes orders of product line ${n}.
    loadBalancer: ${arn("elasticloadbalancing", `loadbalancer/app/shop-${n}/50dc6c495c0${n}`)}
    targetGroup: ${arn("elasticloadbalancing", `targetgroup/api-${n}/73e2d6bc24d${n}`)}
    minimumHosts: 2
    leastTraffic: 30/min
    dependsOn: [orders-${n}]
    tags: { product: line-${n}, tier: front }
    logs: [{ group: /shop/api-${n}, personalData: true }]
    tracing: { service: api-${n}, sampling: { rate: 5 %, reservoir: 2 } }
  gateway-${n}:
    kind: http-api
    team: storefront
    description: Partners order product line ${n} here.
    apiName: partners-${n}
    stage: prod
    thresholds:
      latency.P1: { at: 3 s, reason: the partners' own time limit is four seconds }
    tags: { product: line-${n}, tier: front }
    logs: [{ group: /shop/gateway-${n}, class: access }]
  checkout-${n}:
    kind: container-service
    team: payments
    description: Checks out baskets of product line ${n}.
    cluster: ${arn("ecs", `cluster/shop-${n}`)}
    service: ${arn("ecs", `service/shop-${n}/checkout-${n}`)}
    fargate: true
    dependsOn: [orders-${n}, events-${n}]
    tags: { product: line-${n}, tier: middle }
    logs: [{ group: /shop/checkout-${n}, personalData: true }]
    tracing: { service: checkout-${n} }
    signals:
      declined:
        title: Declined payments
        class: business
        dimension: rate
        meaning: Customers want to pay and can't.
        firstLook: The answers of the payment provider in the log of checkout-${n}.
        log: { group: /shop/checkout-${n}, pattern: '{ $.event = "declined" }' }
        thresholds:
          P1: { at: 30/min, window: 3 of 5 × 60 s, missing: ok, reason: five times the worst day of last year }
          P2: { at: 6/min, window: 10 of 15 × 60 s, missing: ok, reason: the worst day of last year }
  orders-${n}:
    kind: postgres
    team: platform
    description: Orders of product line ${n}.
    instance: ${arn("rds", `db:shop-orders-${n}`)}
    storage: 200 GiB
    tags: { product: line-${n}, tier: back }
  news-${n}:
    kind: topic
    team: storefront
    description: Tells other shops what sells in product line ${n}.
    topic: ${arn("sns", `shop-news-${n}`)}
    tags: { product: line-${n}, tier: middle }
  events-${n}:
    kind: queue
    team: platform
    description: Orders of product line ${n} on their way to the warehouse.
    queue: ${arn("sqs", `shop-events-${n}`)}
    deadLetterQueue: ${arn("sqs", `shop-events-${n}-dead`)}
    usualBacklog: 200
    tags: { product: line-${n}, tier: middle }
  invoices-${n}:
    kind: function
    team: payments
    description: Writes invoices of product line ${n}.
    function: ${arn("lambda", `function:invoices-${n}`)}
    timeout: 30 s
    async: true
    tags: { product: line-${n}, tier: middle }
    logs: [{ group: /aws/lambda/invoices-${n}, format: text }]
    tracing: { service: invoices-${n} }
  stock-${n}:
    kind: table
    team: platform
    description: What is left of product line ${n}.
    table: ${arn("dynamodb", `table/stock-${n}`)}
    operations: [UpdateItem]
    tags: { product: line-${n}, tier: back }
  worker-${n}:
    kind: host
    team: platform
    description: Renders pictures of product line ${n}.
    instance: ${arn("ec2", `instance/i-0abc1234def5${n}`)}
    tags: { product: line-${n}, tier: back }
    logs: [{ group: /shop/worker-${n}/syslog, class: system, format: text }]
  pictures-${n}:
    kind: bucket
    team: storefront
    description: Pictures of product line ${n}.
    bucket: arn:aws:s3:::shop-pictures-${n}
    filter: EntireBucket
    expectedSize: 500 GB
    tags: { product: line-${n}, tier: back }
`;

const arn = (service: string, resource: string): string => `arn:aws:${service}:eu-central-1:210987654321:${resource}`;
