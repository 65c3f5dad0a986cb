import { sameForm } from "../../../model/canonical";
import { describeCondition } from "../../../model/describe";
import { groupBy } from "../../../model/group";
import type { Alert, Model } from "../../../model/model";
import { VENDOR_NAMES } from "../../../model/platform";
import { compareSeverity } from "../../../model/severities";
import type { Category, Change, FieldChange } from "../review";
import { fieldChanges, type JudgedField, type Renamed } from "./fields";
import { reasonText } from "./reasons";
import type { Renames } from "./renames";

/** Alerts that came, went, or are not what they were. */
export function compareAlerts(base: Model | undefined, head: Model | undefined, { declared, suspected }: Renames): readonly Change[] {
  const old = new Map((base?.alerts ?? []).map((alert) => [renamedKey(alert, declared), alert]));
  const now = new Map((head?.alerts ?? []).map((alert) => [alert.key, alert]));
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, alert]) => alert);
  const added = [...now].filter(([key]) => !old.has(key)).map(([, alert]) => alert);
  const moved = severityMoves(removed, added, declared);
  const paired = new Set(moved.flat());
  const reasons = new Map((head?.gaps ?? []).map(({ key, reason }) => [key, reason]));
  const silent = new Set((head?.routes ?? []).flatMap(({ id, channels }) => (channels.length === 0 ? [id] : [])));
  const renamed: Renamed = (key) => key.replace(/^[^.]+/, (id) => declared.get(id) ?? id);
  const became = new Map([...suspected].map(([id, was]) => [was, id]));
  return [
    ...[...now].flatMap(([key, alert]) => {
      const before = old.get(key);
      return before && (before.key !== key || !sameForm(before, alert)) ? changesOf(before, alert, renamed) : [];
    }),
    ...moved.flatMap(([before, alert]) => changesOf(before, alert, renamed)),
    ...removed.filter((alert) => !paired.has(alert)).map((alert) => goneChange(alert, reasons, became.get(alert.component))),
    ...added.filter((alert) => !paired.has(alert)).map((alert) => newChange(alert, silent, suspected.get(alert.component))),
  ];
}

/** The key under which head would know an alert of base. */
const renamedKey = ({ key, component }: Alert, declared: Renames["declared"]): string =>
  `${declared.get(component) ?? component}${key.slice(component.length)}`;

/** A signal that has other severities than before: the gravest that went with the gravest that came. */
function severityMoves(removed: readonly Alert[], added: readonly Alert[], declared: Renames["declared"]): readonly (readonly [Alert, Alert])[] {
  const signalOf = (key: string, { severity }: Alert) => key.slice(0, -severity.length - 1);
  const bySignal = (alerts: readonly Alert[], key: (alert: Alert) => string) =>
    groupBy(
      [...alerts].sort((a, b) => compareSeverity(a.severity, b.severity)),
      (alert) => signalOf(key(alert), alert),
    );
  const went = bySignal(removed, (alert) => renamedKey(alert, declared));
  const came = bySignal(added, ({ key }) => key);
  return [...came].flatMap(([signal, alerts]) =>
    alerts.flatMap((alert, index) => {
      const before = went.get(signal)?.[index];
      return before ? [[before, alert] as const] : [];
    }),
  );
}

function changesOf(before: Alert, alert: Alert, renamed: Renamed): readonly Change[] {
  const compared = [
    ...(before.component !== alert.component ? [{ category: "alert-renamed" as const, field: "alert", old: before.key, new: alert.key }] : []),
    ...(before.severity === alert.severity
      ? []
      : [
          {
            category: compareSeverity(before.severity, alert.severity) < 0 ? ("severity-lowered" as const) : ("severity-raised" as const),
            field: "alert",
            old: before.key,
            new: alert.key,
          },
        ]),
    ...fieldChanges(before, alert, renamed),
  ];
  const byCategory = groupBy(compared, ({ category }) => category);
  return [...byCategory].map(([category, fields]) => ({
    category,
    ...about(alert),
    severity: compareSeverity(before.severity, alert.severity) < 0 ? before.severity : alert.severity,
    ...saying(category, before, alert, fields),
    ...(category === "alert-changed" && fields.some(({ field }) => field === "name") && !alert.adopted && before.severity === alert.severity
      ? { hint: "a new name is a new alarm, without the history of the old one; `renamedFrom` keeps it" }
      : {}),
  }));
}

/** The sentence, and the fields, of which those that it says whole are marked. */
function saying(category: Category, before: Alert, alert: Alert, judged: readonly JudgedField[]): Pick<Change, "text" | "fields"> {
  const fields = judged.map(({ category: _, ...field }): FieldChange => field);
  const marked = (told: (field: FieldChange) => boolean) => fields.map((field) => (told(field) ? { ...field, told: true as const } : field));
  if (category === "alert-renamed")
    return { text: `${alert.key} belonged to ${before.component}, which is called ${alert.component} now`, fields: marked(() => true) };
  if (fields.some(({ field }) => field === "alert"))
    return { text: `${before.key} is ${alert.severity} now`, fields: marked(({ field }) => field === "alert") };
  const loud = fields.filter(({ field }) => !QUIET.has(field));
  const said = loud.length > 0 ? loud : fields;
  return { text: `${alert.key}: ${said.map(phrase).join("; ")}`, fields: marked((field) => said.includes(field)) };
}

/** What follows from something else, or is of no weight beside it: below the sentence, not in it. */
const QUIET: ReadonlySet<string> = new Set(["dashboard", "name", "written at", "reason", "source"]);

/** `threshold above 8 s, was above 5 s (60 % more)`. */
function phrase({ field, old, new: now, percent }: FieldChange): string {
  const change = percent === undefined ? "" : ` (${percent > 0 ? `${percent} % more` : `${-percent} % less`})`;
  if (old === undefined) return `${field} ${now}, was none`;
  return now === undefined ? `no ${field}, was ${old}` : `${field} ${now}, was ${old}${change}`;
}

function goneChange(alert: Alert, reasons: ReadonlyMap<string, string>, became: string | undefined): Change {
  const reason = reasons.get(alert.key) ?? reasons.get(alert.key.slice(0, -alert.severity.length - 1)) ?? reasons.get(alert.component);
  return {
    category: "alert-removed",
    ...about(alert),
    text: `${alert.key} is gone: ${told(alert)}${reason === undefined ? "" : ` (${reasonText(reason, alert.component)})`}`,
    fields: [],
    ...(became !== undefined && { hint: renameHint(became, alert.component) }),
  };
}

function newChange(alert: Alert, silent: ReadonlySet<string>, was: string | undefined): Change {
  const nobody = silent.has(alert.route);
  return {
    category: "alert-added",
    ...about(alert),
    ...(nobody && { reachesNobody: true as const }),
    text: `${alert.key} is new: ${told(alert)}${alert.notifies ? "" : `, observed until ${alert.observeUntil}`}${nobody ? ", and nobody is told of it" : ""}`,
    fields: [],
    ...(was !== undefined && { hint: renameHint(alert.component, was) }),
  };
}

const told = (alert: Alert) => `${alert.title} ${describeCondition(alert)}, watched by ${VENDOR_NAMES[alert.vendor]}`;
const about = ({ key, severity, component }: Alert): Pick<Change, "alert" | "severity" | "component"> => ({ alert: key, severity, component });

/** Without it Terraform destroys and creates, and the history is lost. */
const renameHint = (id: string, was: string) =>
  `if ${was} is called ${id} now, write \`renamedFrom: ${was}\` under components.${id}: it keeps alarms, dashboards and their history`;
