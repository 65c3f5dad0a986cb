import type { Model } from "../../model/model";
import type { Rendered } from "../support/synth";
import type { Values } from "../terraform/arbitraries/text-field";
import { alertmanagerNotices } from "./alertmanager";
import { cloudwatchNotices } from "./cloudwatch";
import { datadogNotices } from "./datadog";
import { grafanaNotices } from "./grafana";
import type { Notice, Sender } from "./notice";

export function notices(rendered: Rendered, shuffled: <T>(list: readonly T[]) => readonly T[]): readonly Notice[] {
  const [model] = rendered.models as [Model];
  const sender: Sender = {
    model,
    stack: (name) => evaluated(rendered.stack(`${model.environment}-${name}`)),
    file: (path) => rendered.files.get(`files/${model.environment}/${path}`) as string,
  };
  return [...cloudwatchNotices(sender, shuffled), ...grafanaNotices(sender), ...alertmanagerNotices(sender), ...datadogNotices(sender)];
}

/** Terraform's text without its escapes. */
function evaluated(value: Values): Values {
  if (typeof value === "string") return value.replaceAll("$${", "${").replaceAll("%%{", "%{");
  if (Array.isArray(value)) return value.map(evaluated);
  return value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evaluated(inner)])) : value;
}
