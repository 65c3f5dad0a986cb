import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "../../../model/canonical";
import type { Alert, Model } from "../../../model/model";
import { referenceSide } from "../../support/sides";

/** Two output directories of one environment each with 10,000 alerts, of which the second has 100 other thresholds. */
export class LargePair {
  readonly folder = mkdtempSync(join(tmpdir(), "tocsin-large-"));
  readonly base = join(this.folder, "base");
  readonly head = join(this.folder, "head");
  readonly changed: readonly string[];

  constructor(alerts = 10_000, changes = 100) {
    const [model, alarms] = enlarged(alerts);
    write(this.base, model, alarms);
    const step = Math.floor(alerts / changes);
    const chosen = new Set(model.alerts.filter(({ at }, place) => place % step === 0 && "quantity" in at).map(({ key }) => key));
    this.changed = [...chosen];
    const looser = (alert: Alert): Alert =>
      chosen.has(alert.key) && "quantity" in alert.at
        ? { ...alert, at: { ...alert.at, quantity: { ...alert.at.quantity, value: alert.at.quantity.value * 2 + 1 } } }
        : alert;
    const head = { ...model, alerts: model.alerts.map(looser) };
    write(this.head, head, Object.fromEntries(Object.entries(alarms).map(([id, alarm]) => [id, chosen.has(id) ? { ...alarm, threshold: 99_999 } : alarm])));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

type Alarms = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The reference platform's production over and over, each time under other names. */
function enlarged(count: number): readonly [Model, Alarms] {
  const { models, stacks } = referenceSide();
  const model = models.get("production") as Model;
  const samples = Object.values(stacks.get("production-aws")?.resource.aws_cloudwatch_metric_alarm ?? {});
  const alerts = Array.from({ length: count }, (_, place): Alert => {
    const alert = model.alerts[place % model.alerts.length] as Alert;
    const copy = `c${Math.floor(place / model.alerts.length)}-`;
    return { ...alert, key: copy + alert.key, component: copy + alert.component, name: copy + alert.name };
  });
  const copies = Math.ceil(count / model.alerts.length);
  const components = Array.from({ length: copies }, (_, copy) =>
    model.components.map((component) => ({ ...component, id: `c${copy}-${component.id}` })),
  ).flat();
  const alarms = alerts.map(({ key, name }, place) => [key, { ...samples[place % samples.length], alarm_name: name }] as const);
  return [{ ...model, components, alerts }, Object.fromEntries(alarms)];
}

function write(directory: string, model: Model, alarms: Alarms): void {
  mkdirSync(join(directory, "monitoring"), { recursive: true });
  mkdirSync(join(directory, "stacks/production-aws"), { recursive: true });
  writeFileSync(join(directory, "monitoring/production.json"), canonicalJson(model));
  writeFileSync(join(directory, "stacks/production-aws/cdk.tf.json"), canonicalJson({ resource: { aws_cloudwatch_metric_alarm: alarms } }));
}
