import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog } from "../../environments/catalog";
import { loadEnvironments } from "../../environments/load";
import type { Diagnostic } from "../../model/diagnostics";
import type { Alert, Model } from "../../model/model";
import { resolve } from "../../model/resolve";

const VENDORS = `
grafana: { url: "https://shop.grafana.net", cloudwatch: { uid: cloudwatch }, prometheus: { uid: grafanacloud-prom, scrapeInterval: 15 s } }
datadog: { site: datadoghq.eu }
`;

export interface Options {
  /** Sections of the environment. @default every vendor's */
  readonly more?: string;
  /** Keys of the component beside its checks. */
  readonly component?: string;
  /** Vendors that are off. */
  readonly off?: readonly string[];
}

/** A queue with these checks, in an environment that uses every vendor unless its own text says otherwise. */
export function checked(
  uptime: string,
  { more = VENDORS, component = "", off = [] }: Options = {},
): { readonly model?: Model; readonly diagnostics: readonly Diagnostic[] } {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-uptime-"));
  try {
    writeFileSync(join(directory, "production.yaml"), platform(uptime, more, component, off));
    const [environment] = loadEnvironments(directory, catalog);
    if (!environment?.platform) return { diagnostics: environment?.diagnostics ?? [] };
    const resolved = resolve(environment.platform, catalog);
    return { ...resolved, diagnostics: [...environment.diagnostics, ...resolved.diagnostics] };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same, which has to be free of problems. */
export function checkedModel(uptime: string, options: Options = {}): Model {
  const { model, diagnostics } = checked(uptime, options);
  if (!model || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  return model;
}

export function alertOf(model: Model, key: string): Alert {
  const alert = model.alerts.find((one) => one.key === key);
  if (!alert) throw new Error(`there is no ${key} among ${model.alerts.map((one) => one.key).join(", ")}`);
  return alert;
}

const platform = (uptime: string, more: string, component: string, off: readonly string[]) => `platform: shop
aws: { accountId: "210987654321", region: eu-central-1 }
vendors: { pagerduty: { off: the desk reads mail }${off.map((vendor) => `, ${vendor}: { off: nobody pays }`).join("")} }
runbook: https://runbooks.shop.example/{signal}
teams: { desk: { name: Desk, email: desk@shop.example } }
${more}
components:
  orders:
    kind: queue
    team: desk
    queue: orders
${component}
    uptime:
${uptime
  .trim()
  .split("\n")
  .map((line) => `      ${line.trimEnd()}`)
  .join("\n")}
`;
