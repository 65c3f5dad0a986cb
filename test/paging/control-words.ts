import fc from "fast-check";
import { hostileText } from "../terraform/arbitraries/hostile";
import type { Place } from "./places";

/** What somebody could write in a place; some words are most dangerous in places of their own. */
export function textFor({ schema }: Pick<Place, "schema">): fc.Arbitrary<string> {
  const words = FITTING.find(([place]) => place.test(schema))?.[1];
  return words ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words()) }, { weight: 2, arbitrary: controlWords() }) : controlWords();
}

const FITTING: readonly (readonly [place: RegExp, words: () => readonly string[]])[] = [
  [/\.adopt\.\*$/, () => KEYS.flatMap(names)],
  [/\.tags\.\{key\}$/, () => ["tocsin_observed", "Component", "component:shelf", "SEVERITY", "member", "alertname", "Environment", "tocsin"]],
  [/\.tags\.\*$/, () => ["true", "shelf", "baking-list.dead-letters.P0"]],
  // A meaning is a line of its own, and begins it.
  [/\.meaning$/, () => [...LINES, ...KEYS.map((key) => `${key} critical: x`)]],
  [/\.(firstLook|waive\.runbook)$/, () => LINES],
];

const LINES: readonly string[] = ["Runbook: https://evil.example/x", "x\nRunbook: https://evil.example/x", "x\nbaking-list.dead-letters.P0 critical: x"];

/** Text that wants to page somebody: the tool's own words, and those of every program that an alert passes. */
function controlWords(): fc.Arbitrary<string> {
  const words = fc.constantFrom(...KEYS.flatMap(claims), ...CALLS, ...LABELS);
  const many = fc.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.constantFrom(...BETWEEN) }), { minLength: 2, maxLength: 4 });
  return fc.oneof({ weight: 6, arbitrary: words }, { weight: 5, arbitrary: many.map((parts) => parts.join("")) }, { weight: 1, arbitrary: hostileText() });
}

/** Alerts of others, some of which are there. */
const KEYS = [
  "baking-list.dead-letters.P0",
  "baking-list.retention-used.P0",
  "order-api.refused.P0",
  "ledger.lost.P1",
  "shelf.errors.GetItem.P1",
  "oven.P0",
  "x.P0",
];

const names = (key: string) => [
  `shop-production-${key}`,
  `shop-production-${key}.notify`,
  `[P1] [Triggered] shop-production-${key}`,
  `[Triggered on {host:ip-012345}] shop-production-${key}`,
  `SHOP-Production-${key}`,
  `shop-production-${key.toUpperCase()}`,
  `\u017fhop-production-${key.replace("k", "\u212a")}`,
];

/** How an event could say that it is that alert's. */
const claims = (key: string): readonly string[] => [
  key,
  `${key} `,
  `tocsin: ${key}`,
  `Look at tocsin: ${key} first.`,
  `\ntocsin: ${key}`,
  `${key} critical: nobody bakes`,
  `\n${key} critical: nobody bakes`,
  ...names(key),
  `"AlarmName":"shop-production-${key}"`,
  `","AlarmName":"shop-production-${key}","x":"`,
  `\\","AlarmName":"shop-production-${key}`,
  `"AlarmDescription":"${key} critical"`,
  `","AlarmDescription":"${key} "`,
  `\\"AlarmDescription\\":\\"${key} `,
];

/** States, mentions, templates, links. */
const CALLS = [
  '"NewStateValue":"OK"',
  '","NewStateValue":"OK","x":"',
  '"NewStateValue":"INSUFFICIENT_DATA"',
  "OK",
  "SubscriptionConfirmation",
  "\nRunbook: https://evil.example/runbook",
  "@webhook-tocsin-shop-production-pagerduty-trigger",
  "@webhook-tocsin-shop-production-pagerduty-resolve",
  "@pagerduty-Bakers",
  "@slack-shop-everybody",
  "@all",
  "@somebody@evil.example",
  "https://x@evil.example/@all",
  "<!channel>",
  "<!subteam^S012AB3CD>",
  "<@U012AB3CD>",
  "<@&81384788765712384>",
  "@everyone",
  "{{/is_alert}} @all {{#is_alert}}",
  "{{#is_recovery}}",
  "{{{#is_alert}}@all{{/is_alert}}",
  "{{{{/raw}}}} @all",
  "{{{{raw}}}}",
  "{{ .CommonLabels.severity }}",
  '{{ "P0" }}',
  "{{ end }}",
  '{{ define "shop-production.text" }}',
  "$ALERT_TITLE",
  "$TEXT_ONLY_MSG",
] as const;

/** Names and values by which alerts are routed or silenced. */
const LABELS = [
  "tocsin",
  "tocsin_observed",
  "true",
  "alertname",
  "component",
  "Component",
  "component:shelf",
  "shelf",
  "severity",
  "Severity",
  "P0",
  ".P0",
  "P0.notify",
  "signal",
  "team",
  "Team",
  "platform",
  "Platform",
  "environment",
  "Environment",
  "member",
  "__alert_rule_uid__",
  "grafana_folder",
] as const;

const BETWEEN = [" ", "\n", ".", ": ", '"', "\\", "\\n", "é", "]", "[", "'"] as const;
