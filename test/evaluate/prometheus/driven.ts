import { prometheusAlerts, prometheusRules } from "../../../constructs/prometheus/rules";
import { readModels } from "../../../environments/models";
import { isUnsupported } from "../../../evaluate/outcome";
import { type Expression, needs } from "../../../evaluate/prometheus/language/expression";
import { type Group, ruleFile } from "../../../evaluate/prometheus/rules/file";
import type { Alert, Model } from "../../../model/model";
import { yamlFile } from "../../../stacks/yaml";
import { everyKind } from "../../constructs/prometheus/model";

/** A rendered alert with what it reads of its group, and how often its target is scraped. */
export interface Driven {
  readonly alert: Alert;
  readonly group: Group;
  /** Seconds. */
  readonly every: number;
}

export const scrapedEvery = (scrapeInterval: number): Model =>
  everyKind({ grafana: { url: "https://shop.grafana.net", cloudwatch: { uid: "cloudwatch" }, prometheus: { uid: "prometheus", scrapeInterval } } });

/**
 * Every alert of the catalog, as it is rendered where Prometheus scrapes every 15 s; each of them whose period has four
 * scrapes of a minute, scraped so; where Prometheus scrapes every minute what is rendered otherwise; and uptime checks,
 * which the catalog has for no component by itself. A period of less than four minutes is not scraped each minute: a counter
 * that is seen once has no increase, and no such rule is rendered there.
 */
export function drivenRules(): readonly Driven[] {
  const often = drivenOf(scrapedEvery(15), 15);
  const known = new Set(often.map(textOf));
  const rarely = drivenOf(scrapedEvery(60), 60).filter((one) => !known.has(textOf(one)));
  const stretched = often.filter(({ alert }) => alert.window.period >= 4 * 60).map((one) => ({ ...one, every: 60 }));
  const checks = readModels("environments").models.flatMap((model) => drivenOf(model, 60));
  return [...often, ...stretched, ...rarely, ...checks.filter(({ alert }) => alert.check !== undefined)];
}

const textOf = ({ group }: Driven): string => JSON.stringify(group.rules);

export function drivenOf(model: Model, every: number): readonly Driven[] {
  const files = prometheusRules(model);
  return prometheusAlerts(model).map((alert) => ({ alert, every, group: partFor(alert, groupOf(yamlFile(files.get(alert.component) as object))) }));
}

function groupOf(text: string): Group {
  const file = ruleFile(text);
  if (isUnsupported(file)) throw new Error(file.unsupported);
  return file.groups[0] as Group;
}

function partFor(alert: Alert, group: Group): Group {
  const rule = group.rules.find(({ kind, name }) => kind === "alerting" && name === alert.key);
  if (!rule) throw new Error(`${alert.key} has no rule`);
  return { ...group, rules: [...group.rules.filter((one) => one.kind === "recording" && reads(rule.expression, one)), rule] };
}

const reads = (expression: Expression, { name, labels }: Group["rules"][number]): boolean =>
  needs(expression).some(({ metric, matchers }) => metric === name && matchers.every(({ label, value }) => (labels[label] ?? "") === value));
