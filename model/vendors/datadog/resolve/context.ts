import type { Path } from "../../../diagnostics";
import type { ModelComponent } from "../../../model";
import { own } from "../../../own";
import type { Component, Platform } from "../../../platform";
import { parseQuantity } from "../../../quantities";
import type { Severity } from "../../../severities";
import { type DatadogAccount, datadogDashboards } from "../account";
import type { Watch } from "../parts";

/** A component with all that its monitors take from it. */
export interface Watched {
  readonly platform: Platform & { readonly datadog: DatadogAccount };
  readonly component: ModelComponent;
  readonly declared: Component;
  /** Value of the tag `env`. */
  readonly env: string;
}

/** What people write about one watch. */
export interface Words {
  readonly title: string;
  readonly meaning: string;
  readonly firstLook: string;
  readonly runbook?: string;
}

/** What a watch has of its component: owner, runbook, dashboard, and whether it notifies yet. */
export function watch({ platform, component, declared }: Watched, signal: string, words: Words, path: Path, severity?: Severity): Watch {
  const { observeUntil } = declared;
  const short = severity === undefined ? signal : `${signal}.${severity}`;
  const template = words.runbook ?? declared.runbook ?? platform.runbook;
  return {
    component: component.id,
    kind: component.kind,
    title: words.title,
    meaning: words.meaning,
    firstLook: words.firstLook,
    owner: component.team,
    runbook: declared.waive.runbook === undefined ? { url: filled(template, component, signal, severity) } : { waived: declared.waive.runbook },
    dashboard: datadogDashboards(platform.datadog, `${platform.platform}: ${component.id} in ${platform.environment}`),
    notifies: observeUntil === undefined || (platform.asOf !== undefined && platform.asOf >= observeUntil),
    ...(observeUntil !== undefined && { observeUntil }),
    name: `${platform.platform}-${platform.environment}-${component.physicalId}.${short}`,
    tags: declared.tags,
    path,
  };
}

/** Seconds of a duration that the schema has checked. */
export function seconds(written: string | number): number {
  const result = parseQuantity(written, "duration");
  return "quantity" in result ? result.quantity.value : Number.NaN;
}

/** 0 to 1, of a ratio that the schema has checked. */
export function share(written: string | number): number {
  const result = parseQuantity(written, "ratio");
  return "quantity" in result ? result.quantity.value : Number.NaN;
}

/** A rule of several severities has a page for all of them: what names the severity is left out with its separator. */
function filled(template: string, { id, kind }: ModelComponent, signal: string, severity: Severity | undefined): string {
  const values: Readonly<Record<string, string | undefined>> = { component: id, kind, signal, severity };
  return template.replace(/[/#.?&=-]?\{(\w+)\}/g, (whole, name: string) => {
    const value = own(values, name);
    return value === undefined ? "" : whole.replace(`{${name}}`, value);
  });
}
